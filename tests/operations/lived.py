"""A day at one counter, on which most of what can happen does."""

from common.domain.reasons import Leaving, OutOfTurn, Parking
from common.operations import Operations
from tests.conftest import Clock

COUNTER, SHORT, LONG = "20", "M4", "C1"
"""A comprehensive counter; a service that ends at it, and one that goes on to the back office."""
MINUTE = 60.0


def live(operations: Operations, clock: Clock) -> None:
    """Of six one is served in two goes, one goes on to the back office; one is restored, one leaves, two wait."""
    operations.open_counter(COUNTER, operations.profile.staff[0].code)
    wanted = (SHORT, LONG, SHORT, SHORT, SHORT, SHORT)
    first, second, third, leaves, elsewhere, _ = (issue(operations, clock, service) for service in wanted)
    operations.cancel(leaves)
    operations.correct(elsewhere, service="J1")
    served_in_two_goes(operations, clock, first)
    serve(operations, clock, second)
    absent_and_restored(operations, clock, third)
    operations.close_counter(COUNTER, Leaving.MEAL)


def issue(operations: Operations, clock: Clock, service: str = SHORT) -> int:
    clock.advance(MINUTE)
    return operations.issue(service, language="ar").step.id


def serve(operations: Operations, clock: Clock, step: int) -> None:
    begin(operations, clock, step)
    clock.advance(7 * MINUTE)
    operations.finish(COUNTER, step)


def begin(operations: Operations, clock: Clock, step: int) -> None:
    call(operations, step)
    clock.advance(MINUTE)
    operations.start(COUNTER, step)


def call(operations: Operations, step: int) -> None:
    operations.call(COUNTER, step, reason=OutOfTurn.OTHER)


def served_in_two_goes(operations: Operations, clock: Clock, step: int) -> None:
    begin(operations, clock, step)
    clock.advance(4 * MINUTE)
    operations.park(COUNTER, step, Parking.DOCUMENT)
    clock.advance(20 * MINUTE)
    operations.resume(COUNTER, step)
    clock.advance(3 * MINUTE)
    operations.finish(COUNTER, step)


def absent_and_restored(operations: Operations, clock: Clock, step: int) -> None:
    call(operations, step)
    operations.recall(COUNTER, step)
    clock.advance(3 * MINUTE)
    operations.no_show(COUNTER, step)
    clock.advance(MINUTE)
    operations.restore(COUNTER, step)
