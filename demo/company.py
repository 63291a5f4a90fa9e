"""Simulated visitors and staff beside you, in a thread of their own; one counter is left to you.

Without visitors there is staff all the same where yours are sent on to, and your wing is yours alone.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from common.domain.errors import QueueError, StoreUnavailable
from common.domain.profile import Counter, Profile
from common.operations import Operations
from common.store.store import CentreStore, Store
from demo.clock import RunningClock
from demo.day import Day
from demo.floor import Floor
from demo.hands import Verbs
from demo.papers import Papers
from demo.plan import Plan, Told
from demo.shift import Shift, shift
from demo.summary import Summary, summed_up

_log = logging.getLogger(__name__)


class _Stopped(Exception):  # noqa: N818 - it reads as what it is
    """The demo has ended before its day."""


class Company:
    """Plays the day that the clock begins with. `summary` is there when the day is over."""

    def __init__(self, store: Path, plan: Plan, clock: RunningClock, told: Told) -> None:
        self.summary: Summary | None = None
        self._store, self._plan, self._clock, self._told = store, plan, clock, told
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._live, name="company", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _live(self) -> None:
        try:
            with closing(Store.open(self._store)) as store:
                self._play(store.centre())
        except _Stopped:
            pass
        except StoreUnavailable as told:  # the demo's store went with its windows
            _log.info("%s", told)

    def _play(self, centre: CentreStore) -> None:
        operations, profile = Operations(centre, self._clock), centre.profile
        today = shift(profile, self._clock.start)
        floor = Floor(operations, Verbs(operations), today)
        floor.see_to_papers = Papers(operations, self._store, self._store.parent / "documents").see_to
        cast = self._plan.cast(profile, today, self._left_to_them(profile))
        Day(floor, cast, self._told.goes_on).run(self._waiting(today))
        try:
            operations.close_day()
        except QueueError as told:  # somebody is with you
            _log.info("%s", told)
        self.summary = summed_up(centre, profile.day(today.begins))
        self._told.ended(self.summary)

    def _left_to_them(self, profile: Profile) -> Sequence[Counter]:
        yours = profile.counter_of[your_counter(profile)]
        others = [counter for counter in profile.counters if counter is not yours]
        return others if self._plan.visitors else [counter for counter in others if counter.wing != yours.wing]

    def _waiting(self, today: Shift) -> Callable[[float], None]:
        def wait_until(moment: float) -> None:
            seconds = self._clock.seconds_until(today.at(moment))
            if self._stopping.wait(seconds):
                raise _Stopped

        return wait_until


def your_counter(profile: Profile) -> str:
    """The one that serves most of what waits at its own wing."""
    wings = {service.code: service.wing for service in profile.services}
    return max(profile.counters, key=lambda one: sum(wings[skill] == one.wing for skill in one.skills)).number
