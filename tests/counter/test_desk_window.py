"""The desk by real keys, on a real store."""

from PySide6.QtCore import QPointF, Qt

from common.domain.event import Kind
from common.qt import finger
from tests.counter.conftest import PATIENCE, WALK, Clerk, Start

F8, F7, F9, F10, F3 = Qt.Key.Key_F8, Qt.Key.Key_F7, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F3


def undo(clerk: Clerk) -> None:
    clerk.press(Qt.Key.Key_Z, ctrl=True)


def test_f8_calls_then_starts_then_finishes_and_calls_the_next(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    states = []
    for _ in range(3):
        clerk.press(F8)
        states.append((clerk.state(first), clerk.state(second)))
    assert states == [("called", "waiting"), ("serving", "waiting"), ("finished", "called")]
    assert clerk.text("ticket-number") == second.ticket.number


def test_f8_on_the_last_visitor_finishes_and_rests(clerk: Clerk) -> None:
    (only,) = clerk.issue("C1")
    for _ in range(3):
        clerk.press(F8)
    assert clerk.state(only) == "finished"
    assert clerk.turn() is None
    assert clerk.sees("no-ticket")


def test_f8_when_nobody_waits_does_nothing(clerk: Clerk) -> None:
    head = clerk.operations.head()
    clerk.press(F8)
    assert clerk.operations.head() == head


def test_a_double_press_skips_nobody(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    clerk.press(F8)
    clerk.press_at_once(F8)
    assert (clerk.state(first), clerk.state(second)) == ("called", "waiting")


def test_two_presses_before_the_store_answers_are_one(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    clerk.clock.advance(1)
    finger.press(clerk.app.window, F8)
    clerk.clock.advance(1)
    finger.press(clerk.app.window, F8)
    clerk.settle()
    assert (clerk.state(first), clerk.state(second)) == ("called", "waiting")


def test_f9_calls_the_same_visitor_again(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    clerk.press(F8)
    clerk.press(F9)
    clerk.press(F9)
    turn = clerk.turn()
    assert turn is not None
    assert (turn.step.id, turn.step.calls) == (first.step.id, 3)


def test_f7_marks_a_no_show_and_leaves_the_next_one_waiting(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    clerk.press(F8)
    clerk.give_up()
    assert (clerk.state(first), clerk.state(second)) == ("no-show", "waiting")


def test_f10_finishes_without_calling_the_next(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    clerk.serve(first)
    assert clerk.state(second) == "waiting"


def test_keys_that_are_not_possible_now_do_nothing(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    clerk.press(F8)
    clerk.press(F10)
    assert clerk.state(first) == "called"
    clerk.press(F8)
    clerk.press(F7)
    clerk.press(F9)
    assert clerk.state(first) == "serving"


def test_buttons_that_are_not_possible_now_are_off(clerk: Clerk) -> None:
    def on() -> set[str]:
        verbs = {"recall", "no-show", "finish", "transfer", "park", "more"}
        names = {"primary", *(f"verb-{verb}" for verb in verbs)}
        return {name for name in names if clerk.item(name).isEnabled()}

    clerk.wait(11)
    assert on() == {"verb-more"}
    clerk.issue("C1")
    assert on() == {"primary", "verb-more"}
    clerk.press(F8)
    assert on() == {"primary", "verb-recall", "verb-more"}
    clerk.press(F9)
    clerk.wait(WALK + PATIENCE)
    assert on() == {"primary", "verb-recall", "verb-no-show", "verb-more"}
    clerk.press(F9)
    assert on() == {"primary", "verb-no-show", "verb-more"}
    clerk.press(F8)
    assert on() == {"primary", "verb-finish", "verb-transfer", "verb-park", "verb-more"}


def test_every_button_shows_its_key(clerk: Clerk) -> None:
    shown = {
        name: str(clerk.item(name).property("keys")) for name in ("primary", "verb-recall", "verb-transfer", "sign-out")
    }
    assert shown == {"primary": "F8", "verb-recall": "F9", "verb-transfer": "F6", "sign-out": "F12"}


def test_ctrl_z_takes_finish_and_call_next_back_as_one(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    for _ in range(3):
        clerk.press(F8)
    assert first.ticket.number in clerk.text("toast-text")
    undo(clerk)
    assert (clerk.state(first), clerk.state(second)) == ("serving", "waiting")
    assert clerk.text("ticket-number") == first.ticket.number


def test_ctrl_z_counts_while_the_search_field_has_the_keyboard(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    clerk.press(F8)
    clerk.press(F3)
    undo(clerk)
    assert clerk.state(first) == "waiting"


def test_nine_seconds_later_there_is_a_way_back_and_eleven_seconds_later_there_is_none(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    clerk.press(F8)
    clerk.wait(8)
    undo(clerk)
    assert clerk.state(first) == "waiting"
    clerk.press(F8)
    clerk.wait(10)
    assert not clerk.sees("toast-undo")
    undo(clerk)
    assert clerk.state(first) == "called"


def test_the_toast_takes_back_at_a_click(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    clerk.press(F8)
    assert clerk.text("toast-undo-text") == "تراجع (10 ث)"
    clerk.wait(2)
    assert clerk.text("toast-undo-text") == "تراجع (8 ث)"
    finger.touch(clerk.app.window, "toast-undo")
    clerk.settle()
    assert clerk.state(first) == "waiting"


def test_two_counters_never_get_one_ticket(start: Start) -> None:
    one, two = start("1", staff="S01"), start("2", staff="S02")
    turns = one.issue("C1", "C2")
    two.look_again()
    one.clock.advance(1)
    finger.press(one.app.window, F8)
    finger.press(two.app.window, F8)
    one.settle()
    two.settle()
    mine, theirs = one.turn(), two.turn()
    assert mine is not None
    assert theirs is not None
    assert {mine.step.id, theirs.step.id} == {turn.step.id for turn in turns}


def test_the_clocks_follow_the_clock_of_the_operations(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    assert "10:24" in clerk.text("clock")
    clerk.serve(first, finish=False)
    clerk.wait(12 * 60)
    assert "12:00" in clerk.text("ticket-clock")
    assert "10:36" in clerk.text("clock")


def test_digits_are_those_of_the_settings_but_for_ticket_numbers(start: Start) -> None:
    clerk = start(digits="arabic-indic")
    (first,) = clerk.issue("C1")
    clerk.press(F8)
    assert "١٠:٢٤" in clerk.text("clock")
    assert "٠٠:٠٠" in clerk.text("ticket-clock")
    assert clerk.text("ticket-number") == first.ticket.number == "C001"


def test_the_clerk_changes_the_language_of_their_own_windows(clerk: Clerk) -> None:
    clerk.issue("C2")
    assert clerk.text("row-service") == "تجديد الهوية الوطنية أو بدل فاقد/تالف"
    finger.touch(clerk.app.window, "switch-language")
    clerk.settle()
    assert clerk.text("row-service") == "National ID renewal or replacement"
    assert str(clerk.item("primary").property("text")) == "Call next"


def test_arabic_begins_at_the_right_and_english_at_the_left(clerk: Clerk) -> None:
    clerk.issue("C2")

    def card_is_right_of_the_list() -> bool:
        card, panel = clerk.item("ticket-card"), clerk.item("queue-panel")
        return card.mapToScene(QPointF()).x() > panel.mapToScene(QPointF()).x()

    assert card_is_right_of_the_list()
    finger.touch(clerk.app.window, "switch-language")
    clerk.settle()
    assert not card_is_right_of_the_list()


def test_help_lists_every_key(clerk: Clerk) -> None:
    clerk.press(Qt.Key.Key_F1)
    assert clerk.sees("key-help")
    clerk.press(Qt.Key.Key_Escape)
    assert not clerk.sees("key-help")


def test_keys_work_while_help_is_open(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    clerk.press(Qt.Key.Key_F1)
    clerk.press(F8)
    assert clerk.state(first) == "called"


def test_who_did_it_where_is_in_every_event(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    clerk.serve(first)
    events = [e.happening for e in clerk.operations.events_after(0) if e.happening.step == first.step.id]
    assert [event.kind for event in events] == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]
    assert {(event.counter, event.staff) for event in events[1:]} == {("1", "S01")}
