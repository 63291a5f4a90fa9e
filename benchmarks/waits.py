"""What a wait costs to tell on a busy day: 2,000 visitors wait in all wings, and every counter has somebody."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from random import Random
from typing import TypeVar

from benchmarks.ground import fresh_store, milliseconds, operations_at, percentile
from common.domain.errors import QueueError
from common.domain.ticket import State
from common.operations import Operations
from common.operations.estimating import Forecaster
from common.operations.transaction import system_clock
from common.store.store import Store

Asked = TypeVar("Asked")
WAITING = 2000
CLASSES = ("normal",) * 8 + ("elderly", "with-infant")
ASKED = 300
TRIES = 3
SEED = 4


def measure() -> dict[str, float]:
    with fresh_store() as path:
        operations, random = operations_at(path), Random(SEED)
        _open_counters(operations)
        while operations.states().get(State.WAITING, 0) < WAITING:
            _issue(operations, random)
        waiting = [turn.step.id for counter in operations.sittings() for turn in operations.desk(counter).waiting]
        forecaster = Forecaster(Store.open(path).centre())
        took = milliseconds(lambda: _catch_up(forecaster))
        speed = {"catch_up_events_per_second": round(operations.head() / took * 1000)}
        return speed | _told(forecaster, random.sample(waiting, ASKED), operations)


def _open_counters(operations: Operations) -> None:
    """Somebody is called to each as soon as there is anybody."""
    random = Random(SEED)
    for counter, person in zip(operations.profile.counters, operations.profile.staff, strict=False):
        operations.open_counter(counter.number, person.code)
    for _ in range(len(operations.profile.services) * 2):
        _issue(operations, random)
    for number in operations.sittings():
        operations.call_next(number)


def _issue(operations: Operations, random: Random) -> None:
    """A service whose quota is used up is not issued."""
    service = random.choice(operations.profile.services).code
    with suppress(QueueError):
        operations.issue(service, language="ar", priority=random.choice(CLASSES))


def _told(forecaster: Forecaster, steps: Sequence[int], operations: Operations) -> dict[str, float]:
    now, services = operations.now(), [service.code for service in operations.profile.services]
    return {
        **_figures("wait_of_newcomer", _times(lambda code: forecaster.newcomer(code, "normal", now), services)),
        **_figures("wait_of_waiting", _times(lambda step: forecaster.outlook(step, now), steps)),
        **_figures("wait_shown_again", _times(lambda step: forecaster.shown(step, now), steps)),
    }


def _catch_up(forecaster: Forecaster) -> None:
    while not forecaster.catch_up(system_clock()):
        pass


def _times(ask: Callable[[Asked], object], asked: Iterable[Asked]) -> list[float]:
    """The least of three tries each: whatever else the machine does is not our cost."""
    return [min(milliseconds(partial(ask, one)) for _ in range(TRIES)) for one in asked]


def _figures(name: str, times: list[float]) -> dict[str, float]:
    return {f"{name}_p{percent}_ms": round(percentile(times, percent), 3) for percent in (50, 99)}
