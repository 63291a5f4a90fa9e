"""Whose call is being announced: one after the other, each for its whole slot, none over another and none lost."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from display.board import Call

SLOT = timedelta(seconds=8)  # the chime and the large call
SHORT_SLOT = timedelta(seconds=4)
LONG_BACKLOG = 3  # calls behind this one; with more of them slots are short
FRESH = timedelta(seconds=20)  # how long a row stands out
LATE = timedelta(seconds=20)  # so long after a call that the wall missed it is history


@dataclass(frozen=True, slots=True)
class Announcement:
    """A call in its slot, from `began` to just before `until`."""

    call: Call
    began: datetime
    until: datetime


class Announcer:
    """Calls up to the sequence `heard` are history: they are shown, but not announced."""

    def __init__(self, heard: int) -> None:
        self._heard = heard
        self._queue: list[Call] = []
        self._now: Announcement | None = None
        self._began: dict[int, datetime] = {}

    def offer(self, calls: Iterable[Call], since: datetime | None = None) -> None:
        """The calls as they stand now: what was taken back is forgotten, what was answered needs no announcement.

        Nor do calls before `since`: the wall was away from the store when they came.
        """
        standing = {call.step: call for call in calls}
        self._queue = [call for call in self._queue if standing.get(call.step) == call]
        new = [call for call in standing.values() if call.seq > self._heard]
        self._heard = max([self._heard, *(call.seq for call in new)])
        waits = [call for call in new if call.is_open and not (since and call.at and call.at < since)]
        self._queue += sorted(waits, key=lambda call: call.seq)
        if self._now and not _is_at_its_counter(self._now.call, standing):
            self._now = None

    def at(self, now: datetime) -> Announcement | None:
        """What is being announced at a moment; moments may jump, a call that waits does not miss its slot by that."""
        if self._now and not self._now.began <= now < self._now.until:
            self._now = None
        if self._now is None and self._queue:
            call = self._queue.pop(0)
            self._now = Announcement(call, now, now + _slot(len(self._queue)))
            self._began[call.step] = now
        return self._now

    def fresh(self, now: datetime) -> frozenset[int]:
        """The steps that stand out: those that wait for their slot, and for 20 s those that had it."""
        self._began = {step: began for step, began in self._began.items() if began <= now < began + FRESH}
        return frozenset({*self._began, *(call.step for call in self._queue)})


def _slot(backlog: int) -> timedelta:
    return SHORT_SLOT if backlog > LONG_BACKLOG else SLOT


def _is_at_its_counter(call: Call, standing: dict[int, Call]) -> bool:
    """Also when the visitor has come meanwhile, or is called again: the slot in progress is not cut short."""
    return call.step in standing and standing[call.step].counter == call.counter
