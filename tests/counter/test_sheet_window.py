"""Out of turn, park and resume, back to the queue, another errand, a visitor without a ticket: by keys and clicks."""

from PySide6.QtCore import Qt

from common.domain.event import Kind
from common.domain.reasons import Parking
from common.domain.ticket import Turn
from common.qt import finger
from tests.counter.conftest import Clerk, Start

F2, F5, F8, F10 = Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_F8, Qt.Key.Key_F10
ONE, TWO, ENTER = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return


def serve_one(clerk: Clerk, service: str = "C2") -> Turn:
    (turn,) = clerk.issue(service)
    clerk.serve(turn, finish=False)
    return turn


def out_of_turn(clerk: Clerk, turn: Turn) -> object:
    events = [e.happening for e in clerk.operations.events_after(0) if e.happening.step == turn.step.id]
    return next(event.body.get("out_of_turn") for event in events if event.kind is Kind.CALLED)


def test_the_list_never_jumps_silently_a_call_out_of_turn_asks_why(clerk: Clerk) -> None:
    _, second = clerk.issue("C1", "C2")
    clerk.clock.advance(1)
    clerk.app.view_model.act(second.step.id, "call")
    clerk.settle()
    assert clerk.state(second) == "waiting"
    clerk.touch("choice-health")
    assert clerk.state(second) == "called"
    assert out_of_turn(clerk, second) == "health"


def test_whose_turn_it_is_is_called_from_the_list_without_a_reason(clerk: Clerk) -> None:
    first, _ = clerk.issue("C1", "C2")
    clerk.clock.advance(1)
    clerk.app.view_model.act(first.step.id, "call")
    clerk.settle()
    assert clerk.state(first) == "called"
    assert out_of_turn(clerk, first) is None


def test_a_parked_visitor_is_on_my_list_with_why_and_since_when_and_goes_on(clerk: Clerk) -> None:
    turn = serve_one(clerk)
    clerk.press(F5)
    clerk.touch("choice-document")
    assert clerk.state(turn) == "parked"
    assert clerk.operations.turn(turn.step.id).step.reason == Parking.DOCUMENT  # type: ignore[union-attr]
    since = clerk.clock.now.astimezone(clerk.operations.profile.zone)
    clerk.wait(600)
    clerk.touch("tab-parked")
    assert "يُحضر مستندًا" in clerk.text("row-detail")
    assert f"{since:%H:%M}" in clerk.text("row-detail")
    clerk.clock.advance(1)
    clerk.touch("row-action")
    assert clerk.state(turn) == "serving"


def test_my_list_is_reached_by_keys_alone(clerk: Clerk) -> None:
    turn = serve_one(clerk)
    clerk.press(F5)
    clerk.press(TWO)
    clerk.press(Qt.Key.Key_F3)
    clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Left)
    clerk.press(ENTER)
    assert clerk.state(turn) == "serving"


def test_my_list_survives_a_restart_of_the_counter(start: Start) -> None:
    before = start("1")
    turn = serve_one(before)
    before.press(F5)
    before.press(TWO)
    before.app.window.close()
    again = start("1")
    again.app.view_model.turnTo("parked")
    again.settle()
    again.item(f"row-{turn.ticket.number}")


def test_photos_and_copies_are_one_key_from_park_and_the_visitor_waits_there(clerk: Clerk) -> None:
    turn = serve_one(clerk)
    clerk.press(F5)
    clerk.press(ONE)
    support = clerk.operations.find(turn.ticket.number)[-1]
    assert (clerk.state(turn), support.step.service, support.step.wing) == ("parked", "S1", "SUP")
    assert "صور شخصية" in clerk.text("toast-text")


def test_back_to_the_queue_at_the_old_place(clerk: Clerk) -> None:
    turn = serve_one(clerk)
    clerk.issue("C3")
    clerk.press(F2)
    clerk.press(ONE)
    clerk.press(ONE)
    assert clerk.state(turn) == "waiting"
    clerk.press(F8)
    assert clerk.text("ticket-number") == turn.ticket.number


def test_another_service_is_added_to_the_visit_and_shown_in_its_journey(clerk: Clerk) -> None:
    turn = serve_one(clerk)
    clerk.press(F2)
    clerk.press(TWO)
    finger.write(clerk.app.window, "J1")
    clerk.settle()
    clerk.press(ENTER)
    clerk.press(ENTER)
    assert clerk.operations.turn(turn.step.id).ticket.errands == ("C2", "J1")  # type: ignore[union-attr]
    assert clerk.item("stop-3").property("name") == "إصدار أو تجديد جواز السفر السعودي"


def test_who_has_no_ticket_is_served_at_once_when_nobody_waits(clerk: Clerk) -> None:
    clerk.press(F2)
    clerk.press(ONE)
    clerk.touch("language-en")
    clerk.touch("choice-C2")
    clerk.press(F8)
    turn = clerk.turn()
    assert turn is not None
    assert (turn.step.state, turn.step.service, turn.ticket.language) == ("serving", "C2", "en")
    assert turn.ticket.number in clerk.text("toast-text")
    assert not clerk.sees("toast-undo")


def test_who_has_no_ticket_is_served_before_others_only_with_a_reason(clerk: Clerk) -> None:
    (waiting,) = clerk.issue("C1")
    clerk.press(F2)
    clerk.press(ONE)
    finger.write(clerk.app.window, "C2")
    clerk.settle()
    clerk.press(ENTER)
    assert clerk.text("sheet-title") == "آخرون ينتظرون: ما السبب؟"
    clerk.press(Qt.Key.Key_3)
    turn = clerk.turn()
    assert turn is not None
    assert (turn.step.service, out_of_turn(clerk, turn), clerk.state(waiting)) == ("C2", "health", "waiting")


def test_the_second_click_of_a_double_click_does_not_hit_the_sheet_that_came(clerk: Clerk) -> None:
    turn = serve_one(clerk)
    clerk.press(F2)
    clerk.touch("choice-back")
    clerk.touch("choice-time")
    assert clerk.state(turn) == "serving"
    clerk.clock.advance(1)
    clerk.touch("choice-time")
    assert clerk.state(turn) == "waiting"


def test_after_a_finish_the_toast_says_where_the_visitor_goes_and_takes_it_back(clerk: Clerk) -> None:
    turn = serve_one(clerk, "C2")
    clerk.press(F10)
    assert "المكاتب الخلفية" in clerk.text("toast-text")
    assert len(clerk.operations.find(turn.ticket.number)) == 2
    clerk.press(Qt.Key.Key_Z, ctrl=True)
    assert clerk.state(turn) == "serving"
    assert len(clerk.operations.find(turn.ticket.number)) == 1


def test_a_refused_sheet_stays_open_and_says_why(start: Start) -> None:
    one = start("1", staff="S01")
    one.operations.open_counter("2", "S02")
    _, second = one.issue("C1", "C2")
    one.clock.advance(1)
    one.app.view_model.act(second.step.id, "call")
    one.settle()
    one.operations.correct(second.step.id, service="J1")
    one.press(ONE)
    assert second.ticket.number in one.text("toast-text")
    assert one.sees("sheet")
    assert one.turn() is None
