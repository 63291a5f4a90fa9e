"""Issue and cancel."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.event import VISIT
from common.domain.profile import Profile
from common.domain.ticket import State
from common.operations import Operations
from common.store.store import CentreStore, Store
from tests.conftest import Clock


def test_a_ticket_waits_at_the_wing_of_its_service(operations: Operations, clock: Clock) -> None:
    turn = operations.issue("C2", language="en", device="K1")
    assert (turn.ticket.number, turn.ticket.language, turn.ticket.day) == ("C001", "en", date(2026, 11, 22))
    assert (turn.step.state, turn.step.service, turn.step.wing) == (State.WAITING, "C2", "DSK")
    assert turn.step.queued_at == clock.now
    assert operations.turn(turn.step.id) == turn


def test_numbers_of_a_letter_follow_each_other_whatever_the_service(operations: Operations) -> None:
    numbers = [operations.issue(service, language="ar").ticket.number for service in ("C1", "C2", "J1", "C3")]
    assert numbers == ["C001", "C002", "J001", "C003"]


def test_numbers_begin_again_with_the_centre_s_day(operations: Operations, clock: Clock) -> None:
    operations.issue("C1", language="ar")
    clock.now = datetime(2026, 11, 22, 20, 59, tzinfo=UTC)  # a minute before midnight in Madinah
    assert operations.issue("C1", language="ar").ticket.number == "C002"
    clock.advance(60)
    turn = operations.issue("C1", language="ar")
    assert (turn.ticket.number, turn.ticket.day) == ("C001", date(2026, 11, 23))


def test_the_same_request_gives_the_same_ticket(operations: Operations) -> None:
    first = operations.issue("C1", language="ar", request="touch-1")
    assert operations.issue("C1", language="ar", request="touch-1") == first
    assert operations.issue("J1", language="ar", request="touch-1") == first
    assert operations.head() == 1


def test_an_unknown_service_takes_no_number(operations: Operations) -> None:
    with pytest.raises(QueueError) as refused:
        operations.issue("NOPE", language="ar")
    assert refused.value.refusal is Refusal.UNKNOWN_SERVICE
    assert operations.issue("C1", language="ar").ticket.number == "C001"


def test_a_cancelled_ticket_is_not_called(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    gone, stays = (operations.issue("C1", language="ar") for _ in range(2))
    operations.cancel(gone.step.id)
    called = operations.call_next("1")
    assert called is not None
    assert called.ticket == stays.ticket


def test_a_called_ticket_cannot_be_cancelled(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    operations.issue("C1", language="ar")
    called = operations.call_next("1")
    with pytest.raises(QueueError):
        operations.cancel(called.step.id)


def test_what_was_issued_is_an_event_with_its_device(operations: Operations, centre: CentreStore) -> None:
    turn = operations.issue("C1", language="ar", device="K3")
    (event,) = centre.events.of_step(turn.step.id)
    assert (event.happening.kind, event.happening.device) == ("issued", "K3")
    assert event.happening.body[VISIT]["is"]["number"] == "C001"


def test_a_clock_set_back_neither_loses_nor_reorders(operations: Operations, clock: Clock) -> None:
    operations.open_counter("1", "S01")
    first = operations.issue("C1", language="ar")
    clock.advance(-3600)
    operations.issue("C1", language="ar")
    assert operations.call_next("1").ticket == first.ticket


def test_a_program_that_knows_an_older_profile_issues_nothing_that_nobody_serves(
    operations: Operations, store_address: str, profile: Profile
) -> None:
    store = Store.open(store_address)
    store.profiles.save(
        replace(
            profile,
            services=tuple(service for service in profile.services if service.code != "C1"),
            counters=tuple(replace(c, skills=c.skills - {"C1"}) for c in profile.counters),
        )
    )
    with pytest.raises(QueueError):
        operations.issue("C1", language="ar")


def test_a_running_program_learns_of_a_newer_profile(
    operations: Operations, store_address: str, profile: Profile
) -> None:
    newer = replace(profile, services=(*profile.services, replace(profile.services[0], code="C9")))
    newer = replace(newer, counters=tuple(replace(c, skills=c.skills | {"C9"}) for c in newer.counters))
    store = Store.open(store_address)
    store.profiles.save(newer)
    later = Operations(store.centre(), operations.now)
    later.open_counter("1", "S01")
    for _ in range(2):
        later.issue("C9", language="ar")
    later.call_next("1")
    assert operations.outlook(operations.issue("C1", language="ar").step.id).ahead == 1
    assert "C9" in operations.profile.service_of
