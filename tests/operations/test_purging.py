"""Retention: what is older than it need be goes, whole visits at a time, and the rest is as it was."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from common.domain.appointment import Appointment
from common.domain.event import Kind
from common.domain.reasons import Parking
from common.operations.transferring import To
from common.store import purging
from tests.operations.hall import COMPREHENSIVE, DESK, SUPPORT, Hall

DAY = 86_400
NOTE = "يتكلم مع الدكتور"


def a_day(hall: Hall, visits: int = 3) -> list[str]:
    """Visitors of whom one is served, one parked, and the others wait; then the day is closed."""
    numbers = [hall.issue("S1").ticket.number for _ in range(visits)]
    hall.finish(SUPPORT)
    step = hall.serve(SUPPORT).step.id
    hall.operations.park(SUPPORT, step, Parking.APPROVAL)
    hall.operations.close_day()
    hall.clock.advance(DAY)
    return numbers


def purge(hall: Hall, days: int) -> int:
    before = hall.operations.today() - timedelta(days=days)
    gone = 0
    while some := hall.operations.purge(before):
        gone += some
    hall.operations.leave_no_trace()
    return gone


def test_old_visits_go_and_what_is_left_verifies(hall: Hall) -> None:
    for _ in range(4):
        a_day(hall)
    assert purge(hall, days=2) == 6
    days = {ticket.day for ticket in hall.centre.tickets.tickets()}
    assert days == {hall.operations.today() - timedelta(days=ago) for ago in (1, 2)}
    assert hall.centre.verify() is None
    assert hall.issue("A1").ticket.number == "A001"
    assert hall.centre.verify() is None


def test_purging_again_finds_nothing_more(hall: Hall) -> None:
    a_day(hall)
    assert purge(hall, days=0) == 3
    assert purge(hall, days=0) == 0
    assert hall.centre.verify() is None


def test_all_days_may_be_purged_and_the_next_number_is_given(hall: Hall) -> None:
    a_day(hall)
    a_day(hall)
    assert purge(hall, days=-5) == 6
    assert hall.issue("A1").ticket.number == "A001"
    assert hall.centre.verify() is None


def test_a_visit_of_today_is_never_purged(hall: Hall) -> None:
    hall.issue("A1")
    assert purge(hall, days=-5) == 0


def test_a_visit_that_goes_on_on_a_later_day_stays_with_all_its_events(hall_of) -> None:  # type: ignore[no-untyped-def]
    hall = hall_of(day_close="carry-over")
    kept = hall.issue("A1")
    a_day(hall)
    purge(hall, days=0)
    assert hall.now(kept.step.id).ticket.number == kept.ticket.number
    assert hall.centre.events.of_step(kept.step.id)[0].happening.kind is Kind.ISSUED
    assert hall.centre.verify() is None


@pytest.mark.parametrize("years", [1, 400])
def test_a_visit_dated_ahead_by_a_wrong_clock_holds_nobody_back_and_goes_with_its_neighbours(
    hall: Hall, years: int
) -> None:
    a_day(hall)
    right = hall.clock.now
    hall.clock.now += timedelta(days=365 * years)
    hall.issue("A1")
    hall.clock.now = right
    for _ in range(3):
        a_day(hall)
    assert purge(hall, days=1) == 10
    assert [ticket.day for ticket in hall.centre.tickets.tickets()] == [hall.operations.today() - timedelta(days=1)] * 3
    assert hall.centre.verify() is None


def test_a_clock_that_fell_back_to_the_first_day_of_all_lets_nothing_new_go(hall: Hall) -> None:
    for _ in range(3):
        a_day(hall)
    right = hall.clock.now
    hall.clock.now = datetime(1970, 1, 1, 8, tzinfo=UTC)
    hall.issue("A1")
    hall.clock.now = right
    hall.issue("A1")
    assert purge(hall, days=2) == 3
    assert len(list(hall.centre.tickets.tickets())) == 8


def test_an_appointment_that_was_kept_goes_with_its_visit(hall: Hall) -> None:
    hall.operations.keep_appointments([Appointment("X-1", hall.operations.now(), "S1")])
    hall.operations.check_in("X-1", language="ar")
    a_day(hall)
    assert purge(hall, days=0) == 4
    assert hall.centre.appointments.of_code("X-1") is None


def test_the_chain_says_that_it_was_purged(hall: Hall) -> None:
    a_day(hall)
    purge(hall, days=0)
    newest = hall.centre.events.newest(1)[0].happening
    assert newest.kind is Kind.PURGED
    assert newest.body["visits"] == 3


def test_a_chain_that_somebody_shortened_does_not_verify(hall: Hall) -> None:
    """Not by what a purge would leave: the chain must tell of it."""
    a_day(hall)
    a_day(hall)
    cut = hall.centre.purging.stretch(hall.operations.today(), hall.operations.head())
    assert cut is not None
    with hall.centre.transaction():
        hall.centre.purging.drop(cut)
    broken = hall.centre.verify()
    assert broken is not None
    assert broken.why == "missing"


def test_notes_and_codes_of_appointments_of_past_days_are_forgotten(hall: Hall) -> None:
    hall.issue("A1")
    hall.operations.transfer(DESK, hall.serve().step.id, To(counter=COMPREHENSIVE), note=NOTE)
    hall.clock.advance(DAY)
    hall.operations.forget_past_days()
    assert hall.centre.tickets.told(2) is None


def test_no_trace_of_a_note_is_left_in_the_files(hall: Hall) -> None:
    hall.issue("A1")
    hall.operations.transfer(DESK, hall.serve().step.id, To(counter=COMPREHENSIVE), note=NOTE)
    if isinstance(hall.address, str):
        return  # a server's files are not ours to read
    files = [hall.address, Path(f"{hall.address}-wal")]
    assert any(NOTE.encode() in file.read_bytes() for file in files)
    hall.operations.cancel(hall.operations.find("A001")[-1].step.id)
    hall.operations.close_day()
    assert not any(NOTE.encode() in file.read_bytes() for file in files)


def test_no_trace_of_a_purged_visit_is_left_in_the_files(hall: Hall) -> None:
    device = "KIOSK-OF-THE-TEST"
    hall.issue("A1", device=device)
    if isinstance(hall.address, str):
        return
    hall.operations.close_day()
    hall.clock.advance(DAY)
    files = [hall.address, Path(f"{hall.address}-wal")]
    assert any(device.encode() in file.read_bytes() for file in files)
    purge(hall, days=0)
    assert not any(device.encode() in file.read_bytes() for file in files)


def test_many_visits_are_looked_at_some_at_a_time(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(purging, "_FORESIGHT", 4)  # a day has three
    for _ in range(3):
        a_day(hall)
    assert purge(hall, days=0) == 9
    assert hall.centre.verify() is None
