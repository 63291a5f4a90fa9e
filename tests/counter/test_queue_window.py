"""The list of who waits, by real keys and clicks: order, classes, search, call out of turn, restore."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from common.qt import finger
from tests.counter.conftest import Clerk, Start

F8, F7, F9, F10, F3 = Qt.Key.Key_F8, Qt.Key.Key_F7, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F3


def test_a_row_is_called_by_a_double_click_and_a_reason(clerk: Clerk) -> None:
    _, second = clerk.issue("C1", "C2")
    row = clerk.item(f"row-{second.ticket.number}")
    middle = row.mapToScene(QPointF(row.width() / 2, row.height() / 2)).toPoint()
    clerk.clock.advance(1)
    QTest.mouseDClick(clerk.app.window, Qt.MouseButton.LeftButton, pos=middle)
    clerk.settle()
    clerk.press(Qt.Key.Key_1)
    assert clerk.state(second) == "called"


def test_a_ticket_is_found_by_its_number_and_called_with_enter_and_the_first_reason(clerk: Clerk) -> None:
    _, second = clerk.issue("C1", "C2")
    clerk.press(F3)
    finger.write(clerk.app.window, second.ticket.number.lower())
    clerk.settle()
    clerk.press(Qt.Key.Key_Return)
    clerk.press(Qt.Key.Key_Return)
    assert clerk.state(second) == "called"
    assert clerk.text("search-input") == ""


def test_rows_are_walked_with_the_arrows_from_the_search_field(clerk: Clerk) -> None:
    _, second = clerk.issue("C1", "C2")
    clerk.press(F3)
    clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Return)
    assert clerk.text("sheet-number") == second.ticket.number
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.state(second) == "waiting"


def test_a_ticket_of_another_counter_is_found_and_cannot_be_called_here(clerk: Clerk) -> None:
    (elsewhere,) = clerk.issue("J1")
    clerk.press(F3)
    finger.write(clerk.app.window, elsewhere.ticket.number)
    clerk.settle()
    row = clerk.item(f"row-{elsewhere.ticket.number}")
    assert row.property("action") == ""
    clerk.press(Qt.Key.Key_Return)
    assert clerk.state(elsewhere) == "waiting"


def test_escape_clears_the_search(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    clerk.press(F3)
    finger.write(clerk.app.window, first.ticket.number)
    clerk.settle()
    assert finger.wait_until(lambda: not clerk.sees(f"row-{second.ticket.number}"))
    clerk.press(Qt.Key.Key_Escape)
    clerk.item(f"row-{second.ticket.number}")


def test_a_no_show_is_restored_to_its_old_place(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    clerk.press(F8)
    clerk.give_up()
    clerk.touch("tab-no-shows")
    assert clerk.item("row-action").property("text") == "استعادة"
    clerk.clock.advance(1)
    clerk.touch("row-action")
    assert clerk.state(first) == "waiting"
    clerk.press(F8)
    assert (clerk.state(first), clerk.state(second)) == ("called", "waiting")


def test_a_refusal_is_told_in_a_toast_and_changes_nothing(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    clerk.press(F8)
    clerk.clock.advance(1)
    clerk.app.view_model.act(second.step.id, "call")
    clerk.settle()
    assert clerk.text("toast-text") == f"أنهِ التذكرة {first.ticket.number} أولًا."
    assert clerk.state(second) == "waiting"


def test_a_ticket_that_another_counter_took_is_said_to_be_there(start: Start) -> None:
    one = start("1", staff="S01")
    one.operations.open_counter("2", "S02")
    (turn,) = one.issue("C1")
    one.clock.advance(1)
    one.operations.call("2", turn.step.id)
    one.app.view_model.act(turn.step.id, "call")
    one.settle()
    assert one.turn() is None
    assert turn.ticket.number in one.text("toast-text")


def test_new_visitors_appear_by_themselves(clerk: Clerk) -> None:
    turn = clerk.operations.issue("C1", language="ar")
    assert finger.wait_until(lambda: clerk.sees(f"row-{turn.ticket.number}"))
