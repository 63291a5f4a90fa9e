"""A visitor is sent to somebody else (F6), by keys and by clicks."""

from PySide6.QtCore import Qt

from common.domain.ticket import Turn
from common.qt import finger
from tests.counter.conftest import Clerk, Start

F6, F8, ENTER, DOWN = Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_Return, Qt.Key.Key_Down


def newest(clerk: Clerk, turn: Turn) -> Turn:
    return clerk.operations.find(turn.ticket.number)[-1]


def begin(clerk: Clerk, service: str = "C2") -> Turn:
    """Somebody is served, and the transfer is open."""
    (turn,) = clerk.issue(service)
    clerk.serve(turn, finish=False)
    clerk.press(F6)
    assert clerk.text("sheet-number") == turn.ticket.number
    return turn


def test_to_a_service_by_typing_its_code_and_enter_twice(clerk: Clerk) -> None:
    turn = begin(clerk)
    finger.write(clerk.app.window, "t5")
    clerk.settle()
    clerk.press(ENTER)
    assert clerk.item("choice-T5").property("chosen") is True
    clerk.press(ENTER)
    sent = newest(clerk, turn)
    assert (sent.step.service, sent.step.wing, clerk.turn()) == ("T5", "DSK", None)
    assert turn.ticket.number in clerk.text("toast-text")
    assert not clerk.sees("sheet")


def test_to_a_service_by_clicks_and_f8(clerk: Clerk) -> None:
    turn = begin(clerk)
    clerk.touch("choice-C1")
    clerk.press(F8)
    assert newest(clerk, turn).step.service == "C1"


def test_to_an_open_counter_where_it_is_marked_and_the_note_is_read(start: Start) -> None:
    one, two = start("1", staff="S01"), start("2", staff="S02")
    turn = begin(one)
    one.touch("to-counter")
    assert one.item("choice-2").property("mark") == "الموظف 2"
    one.touch("choice-2")
    one.touch("note-input")
    finger.write(one.app.window, "needs a stamp")
    one.touch("sheet-confirm")
    sent = newest(one, turn)
    assert sent.step.for_counter == "2"
    two.look_again()
    assert two.sees("row-kept")
    two.press(F8)
    assert two.text("ticket-note") == "needs a stamp"
    two.press(F8)
    assert two.text("ticket-note") == "needs a stamp"


def test_to_a_colleague_found_by_number(clerk: Clerk) -> None:
    turn = begin(clerk)
    clerk.touch("to-staff")
    finger.write(clerk.app.window, "12")
    clerk.settle()
    clerk.press(ENTER)
    clerk.press(ENTER)
    assert newest(clerk, turn).step.for_staff == "S12"


def test_before_all_others_when_that_is_chosen(clerk: Clerk) -> None:
    turn = begin(clerk)
    (other,) = clerk.issue("C3")
    clerk.touch("choice-C3")
    clerk.touch("place-head")
    clerk.touch("sheet-confirm")
    assert newest(clerk, turn).step.place < other.step.place


def test_a_note_ends_at_three_hundred_letters(clerk: Clerk) -> None:
    turn = begin(clerk)
    clerk.item("note-input").setProperty("text", "م" * 400)
    assert len(clerk.text("note-input")) == 300
    clerk.touch("choice-C1")
    clerk.touch("sheet-confirm")
    clerk.press(F8)
    assert clerk.text("ticket-number") == turn.ticket.number
    assert clerk.text("ticket-note") == "م" * 300


def test_a_transfer_is_taken_back_as_one(clerk: Clerk) -> None:
    turn = begin(clerk)
    clerk.touch("choice-C1")
    clerk.press(F8)
    clerk.press(Qt.Key.Key_Z, ctrl=True)
    assert clerk.state(turn) == "serving"
    assert [one.step.id for one in clerk.operations.find(turn.ticket.number)] == [turn.step.id]


def test_escape_leaves_everything_as_it_was(clerk: Clerk) -> None:
    turn = begin(clerk)
    clerk.press(Qt.Key.Key_Escape)
    assert not clerk.sees("sheet")
    assert clerk.state(turn) == "serving"


def test_the_big_key_finishes_nobody_while_a_sheet_is_open(clerk: Clerk) -> None:
    turn = begin(clerk)
    clerk.press(F8)
    assert clerk.state(turn) == "serving"
    assert clerk.sees("sheet")


def test_a_sheet_goes_away_when_its_visitor_does(clerk: Clerk) -> None:
    turn = begin(clerk)
    clerk.operations.finish("1", turn.step.id)
    clerk.look_again()
    assert not clerk.sees("sheet")


def test_the_sheet_opens_over_the_mini_bar_too(clerk: Clerk) -> None:
    (turn,) = clerk.issue("C2")
    clerk.serve(turn, finish=False)
    clerk.press(Qt.Key.Key_F11)
    clerk.press(F6, clerk.app.mini_bar)
    assert clerk.app.window.isVisible()
    assert clerk.sees("sheet")
