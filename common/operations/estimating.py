"""Waits in the running system: an estimator that follows the store. A process has one, and all of them agree."""

from collections import deque
from datetime import datetime, timedelta
from time import monotonic

from common.domain.estimator import events
from common.domain.estimator.estimator import Estimator
from common.domain.estimator.prediction import NOW as AT_ONCE
from common.domain.estimator.prediction import Foreseen
from common.domain.event import Happening
from common.domain.forecast import NOW, Outlook, WaitRange, rounded, steady
from common.domain.journey import planned
from common.operations.following import Follower
from common.operations.history import before_day, day_after
from common.operations.planning import queue_code
from common.store.store import CentreStore

PAGE = 100
LONGEST = 0.1
"""Seconds that a look may spend on reading: whoever has just started reads the last days in many looks."""
MOST = 60_000
LOOK_BACK = timedelta(days=21)
"""So many events and days are read when a process starts: fifteen business days."""
FEWEST = 10
"""Visits to a wing that must be known before a figure is told; until then it would rest on the profile alone."""
GLANCE = 60.0
"""Seconds for which a shown range stays as it is."""


class Forecaster:
    """What it answers follows from the events alone: after a restart, and in another process, it is the same."""

    def __init__(self, store: CentreStore) -> None:
        self._store, self._profile = store, store.profile
        self._follower = Follower(store.profile)
        self._estimator = Estimator()
        self._seq: int | None = None
        self._waiting: deque[events.StepId] = deque()
        self._shown: dict[int, tuple[datetime, WaitRange | None]] = {}

    def catch_up(self, now: datetime) -> bool:
        """Read on, but not for long; whether all that has happened is known now."""
        until = monotonic() + LONGEST
        while self._read_on():
            if monotonic() > until:
                return False
        self._look_round(now)
        return True

    def outlook(self, step: int, now: datetime) -> Outlook | None:
        """For a step that has joined a queue just now; None if it does not wait."""
        foreseen = self._estimator.foresee(self._follower.step_id(step), "issue", self._follower.seconds(now))
        return foreseen and self._told(self._follower.wing(step), foreseen)

    def newcomer(self, service: str, priority: str, now: datetime) -> Outlook:
        """For one who would come now, at the first stop of the service's journey."""
        stop = planned(self._profile, (service,))[0]
        code = queue_code(self._profile, stop.service, stop.wing)
        foreseen = self._estimator.newcomer(code, stop.wing, priority, self._follower.seconds(now))
        return self._told(stop.wing, foreseen)

    def shown(self, step: int, now: datetime) -> WaitRange | None:
        """What a screen shows of a step that waits: looked at once a minute, and changed for a reason only."""
        at, before = self._shown.get(step, (datetime.min.replace(tzinfo=now.tzinfo), None))
        if abs((now - at).total_seconds()) >= GLANCE:
            before = self._steady(before, step, now)
            self._shown[step] = now, before
        return before

    def _read_on(self) -> bool:
        """A page; whether there may be more."""
        seq = _beginning(self._store) if self._seq is None else self._seq
        page = self._store.events.after(seq, PAGE)
        for event in page:
            self._learn(event.happening)
        self._seq = page[-1].seq if page else seq
        return len(page) == PAGE

    def _steady(self, before: WaitRange | None, step: int, now: datetime) -> WaitRange | None:
        foreseen = self._estimator.foresee(self._follower.step_id(step), "refresh", self._follower.seconds(now))
        told = foreseen and self._told(self._follower.wing(step), foreseen)
        if told is None or told.wait is None or told.expected is None or before is None:
            return told.wait if told else None
        return steady(before, told.wait, told.expected / 60)

    def _told(self, wing: str, foreseen: Foreseen) -> Outlook:
        told, ahead, queue = foreseen
        if told == AT_ONCE:
            return Outlook(ahead, NOW, queue, 0.0)
        if told is None or self._estimator.visits(wing) < FEWEST:
            return Outlook(ahead, None, queue)
        return Outlook(ahead, rounded(told.lo / 60, told.hi / 60), queue, told.wait)

    def _learn(self, happening: Happening) -> None:
        for event in self._follower.follow(happening):
            self._estimator.on_event(event)
            if isinstance(event, events.Issued):
                self._ask(event)

    def _ask(self, issued: events.Issued) -> None:
        """What comes true teaches how wide the ranges are: of each that joins, and of one that waits already."""
        self._estimator.predict(issued.id, "issue", issued.at)
        while self._waiting:
            step = self._waiting.popleft()
            if self._estimator.predict(step, "refresh", issued.at):
                self._waiting.append(step)
                break
        self._waiting.append(issued.id)

    def _look_round(self, now: datetime) -> None:
        """A day may have begun without an event, and the profile may have been changed."""
        for event in self._follower.begun(now):
            self._estimator.on_event(event)
            self._shown.clear()
        if self._store.profile is not self._profile:
            self._profile = self._store.profile
            self._estimator.on_event(self._follower.replanned(self._profile, now))


def _beginning(store: CentreStore) -> int:
    """After which event to begin: where a day does, and today at the latest."""
    head = store.events.head()
    if not head:
        return 0
    today = day_after(store, head - 1)
    known = day_after(store, head - MOST) + timedelta(days=1) if head > MOST else today - LOOK_BACK
    return before_day(store, min(today, max(known, today - LOOK_BACK)))
