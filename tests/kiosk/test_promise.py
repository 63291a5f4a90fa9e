"""What visitors are told of their wait is kept with the ticket, to be compared with what comes true."""

from datetime import timedelta

import pytest

from common.domain.ticket import Turn
from common.operations import Operations
from tests.conftest import Clock
from tests.kiosk.conftest import Visitor

VISITS = 45  # enough for a figure to be told
BUSY = 12


@pytest.fixture
def known(staffed: Operations, clock: Clock) -> Operations:
    """A morning of visits to the desks, and a line that waits for Traffic."""
    now = clock.now
    clock.now -= timedelta(hours=1)
    for _ in range(VISITS):
        turn = staffed.issue("T2", language="ar")
        serve(staffed, clock, turn)
    clock.now = max(clock.now, now)
    for _ in range(BUSY):
        staffed.issue("T2", language="ar")
    for counter in staffed.profile.counters:
        staffed.call_next(counter.number)
    return staffed


def serve(operations: Operations, clock: Clock, turn: Turn) -> None:
    called = operations.call_next("8")
    assert called is not None
    assert called.ticket == turn.ticket
    operations.start("8", called.step.id)
    clock.advance(60)
    operations.finish("8", called.step.id)


def promised(operations: Operations) -> dict[str, float] | None:
    issued = [event for event in operations.events_after(0) if event.happening.device == "K1"]
    return issued[-1].happening.body.get("promise")  # type: ignore[no-any-return]


def test_the_range_on_the_ticket_is_the_one_that_is_kept(visitor: Visitor, known: Operations) -> None:
    visitor.rests(31).touch("language-en", "agency-MOI-TR", "service-T2")
    kept = promised(known)
    assert kept is not None
    assert kept["low"] <= kept["wait"] <= kept["high"]
    wait = visitor.app.view_model._holding.ticket.slip.wait
    assert (kept["low"], kept["high"]) == (wait.low * 60, wait.high * 60)
    assert visitor.reads("ticket-wait-text") != "The wait cannot be estimated now"


def test_who_would_be_called_at_once_is_promised_that(visitor: Visitor, staffed: Operations) -> None:
    visitor.rests(31).touch("language-en", "agency-MOI-TR", "service-T2")
    assert promised(staffed) == {"low": 0, "high": 0, "wait": 0}


def test_nothing_is_promised_that_cannot_be_told(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2")
    assert promised(operations) is None
    assert visitor.reads("ticket-wait-text") == "The wait cannot be estimated now"
