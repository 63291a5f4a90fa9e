"""The real verbs of each app, with the login of its role and nothing more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from common.domain.appointment import Appointment
from common.domain.health import Condition, Part, counter_place
from common.domain.reasons import Leaving, OutOfTurn, Parking
from common.domain.ticket import State
from common.operations import Operations
from common.operations.desk import AtCounter
from common.operations.transferring import To
from common.store.store import Store
from tests.conftest import Clock
from tests.operations.model.small import STAFF, Variant, profile_of
from tests.store.postgresql.conftest import HERE, Shared

OperationsOf = Callable[..., Operations]
COUNTERS_OF = {"kiosk": "1", "counter": "2", "display": "3"}


@pytest.fixture(autouse=True)
def _nobody_before(shared: Shared, clock: Clock) -> None:
    """Every story has a day of its own."""
    days = shared.session["owner"].execute("SELECT count(DISTINCT day) FROM ticket").fetchone()
    clock.advance(timedelta(days=7).total_seconds() * (days or (0,))[0])


def test_a_kiosk(operations_of: OperationsOf, clock: Clock) -> None:
    kiosk, desk = operations_of("kiosk"), operations_of("counter")
    desk.keep_appointments([Appointment("x", clock.now, "A1")])
    assert kiosk.outlooks()
    assert kiosk.full() == frozenset()
    turn = kiosk.issue("A1", language="ar", also=["B1"], within_hours=True, promise={"low": 1.0}, request="r")
    assert kiosk.issue("A1", language="ar", request="r") == turn
    kiosk.add_errand(turn.step.id, "P1")
    kiosk.check_in("x", language="ar")
    assert kiosk.visit(turn.ticket.number)
    kiosk.outlook(turn.step.id)
    kiosk.shown_wait(turn.step.id)
    assert kiosk.cancel(turn.step.id).step.state is State.CANCELLED


def test_a_kiosk_ends_the_days_before_with_the_first_number_of_a_day(operations_of: OperationsOf, clock: Clock) -> None:
    """Also where a visitor of that day was parked, and another had a note."""
    kiosk, desk = operations_of("kiosk"), operations_of("counter")
    desk.open_counter("2", STAFF[1], take_over=True)
    for _ in range(3):
        kiosk.issue("P1", language="ar")
    desk.park("2", _serve(desk, "2"), Parking.DOCUMENT)
    desk.transfer("2", _serve(desk, "2"), To(service="B1"), note="told")
    clock.advance(timedelta(days=1).total_seconds())
    kiosk.issue("A1", language="ar")
    yesterday = desk.today() - timedelta(days=1)
    assert desk.balance(yesterday).counts()["expired"] == 3


def test_a_counter(operations_of: OperationsOf, clock: Clock) -> None:
    desk = operations_of("counter")
    desk.open_counter("2", STAFF[1], take_over=True)
    for _ in range(6):
        desk.issue("P1", language="ar", counter="2")
    first = _serve(desk, "2")
    desk.park("2", first, Parking.DOCUMENT)
    desk.resume("2", first)
    desk.finish_and_call_next("2", first)
    absent = desk.turn_at("2")
    assert absent
    clock.advance(90)
    desk.recall("2", absent.step.id)
    clock.advance(90)
    desk.no_show("2", absent.step.id)
    desk.restore("2", absent.step.id)
    desk.undo("2")
    desk.send_to_support("2", _serve(desk, "2"), "S1")
    desk.return_to_queue("2", _serve(desk, "2"))
    desk.rate(first, 5)
    last = desk.desk("2").waiting[-1].step.id
    desk.correct(last, language="en", counter="2")
    desk.call("2", last, reason=OutOfTurn.OTHER)
    desk.finish("2", desk.start("2", last).step.id)
    desk.cancel(desk.issue("A1", language="ar").step.id, counter="2")
    assert desk.find(absent.ticket.number)
    desk.left_without("2")
    desk.unrated("2", 0)


def test_a_counter_takes_a_transfer_back_and_reads_the_note_of_another(operations_of: OperationsOf) -> None:
    desk = operations_of("counter")
    desk.open_counter("2", STAFF[1], take_over=True)
    desk.open_counter("1", STAFF[0], take_over=True)
    desk.issue("P1", language="ar")
    step = _serve(desk, "2")
    desk.transfer("2", step, To(service="B1"), note="told")
    desk.undo("2")
    assert _here(desk, "2").turn.step.id == step
    desk.transfer("2", step, To(service="A1"), note="told")
    step = _serve(desk, "1")
    assert _here(desk, "1").note == "told"
    desk.finish("1", step)


def test_a_counter_changes_its_skills_and_closes_the_day(operations_of: OperationsOf) -> None:
    desk = operations_of("counter")
    desk.open_counter("2", STAFF[1], take_over=True)
    desk.reassign("2", ["A1", "B1"])
    desk.reassign("2", ["A1", "B1", "P1"])
    desk.close_counter("2", Leaving.MEAL)
    desk.issue("A1", language="ar")
    assert desk.close_day().counts()["expired"] == 1


def test_a_display(operations_of: OperationsOf, shared: Shared) -> None:
    wall, desk = operations_of("display"), operations_of("counter")
    watch = Store.open(shared.of["display"]).watch(HERE)
    desk.open_counter("2", STAFF[1], take_over=True)
    desk.issue("P1", language="ar")
    called = _serve(desk, "2")
    assert watch.wait(60)
    watch.close()
    assert [turn.step.id for turn in wall.board(10)] == [called]
    assert wall.outlooks()
    assert wall.sittings()["2"] == STAFF[1]
    wall.sent_on(10)
    wall.states()
    desk.finish("2", called)
    assert wall.events_after(wall.head() - 1)


@pytest.mark.parametrize("role", ["kiosk", "counter", "display"])
def test_every_machine_says_how_it_fares(operations_of: OperationsOf, clock: Clock, role: str) -> None:
    machine, place = operations_of(role), counter_place(COUNTERS_OF[role])
    for condition in (Condition.OK, Condition.PAPER_OUT, Condition.PAPER_OUT, Condition.OK):
        machine.report(place, {Part.PRINTER: condition})
        clock.advance(15)
    assert any(row.health.device == place and not row.is_silent for row in machine.healths())
    outages = operations_of("reports").outages(clock.now - timedelta(minutes=5))
    assert [one.condition for one in outages if one.device == place] == [Condition.PAPER_OUT]


def test_a_kiosk_asks_for_help_and_a_counter_answers(operations_of: OperationsOf) -> None:
    kiosk, desk = operations_of("kiosk"), operations_of("counter")
    desk.open_counter("2", STAFF[1], take_over=True)
    call = kiosk.ask_help(counter_place("5"))
    assert operations_of("display").open_help() == [call]
    assert desk.answer_help("2", call.id).counter == "2"


def test_a_report(operations_of: OperationsOf) -> None:
    report, desk = operations_of("reports"), operations_of("counter")
    desk.issue("A1", language="ar")
    report.promises(report.today())
    assert report.balance().counts()["open"] == 1


def test_a_report_proves_the_store_whole(shared: Shared) -> None:
    store = Store.open(shared.of["reports"])
    assert (store.centre().verify(), store.faults()) == (None, [])
    store.close()


def test_the_owner_brings_a_profile_in(shared: Shared) -> None:
    store = Store.open(shared.of["owner"])
    store.profiles.save(replace(profile_of(Variant()), code="CSC-3"))
    assert "CSC-3" in store.profiles.codes()
    store.close()


def _serve(desk: Operations, counter: str) -> int:
    turn = desk.call_next(counter)
    assert turn
    return desk.start(counter, turn.step.id).step.id


def _here(desk: Operations, counter: str) -> AtCounter:
    here = desk.desk(counter).here
    assert here
    return here
