"""A ticket is one visit; its steps wait, are called and are served. TRANSITIONS says what may happen to a step."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from common.domain.errors import QueueError, Refusal
from common.domain.wording import Wording


class State(StrEnum):
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    FINISHED = "finished"
    NO_SHOW = "no-show"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Verb(StrEnum):
    CALL = "call"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    TRANSFER = "transfer"
    PARK = "park"
    RESUME = "resume"
    RETURN = "return"
    NO_SHOW = "no-show"
    RESTORE = "restore"
    CORRECT = "correct"
    CANCEL = "cancel"
    EXPIRE = "expire"
    CARRY_OVER = "carry-over"


TRANSITIONS: Mapping[tuple[State, Verb], State] = {
    (State.WAITING, Verb.CALL): State.CALLED,
    (State.CALLED, Verb.RECALL): State.CALLED,
    (State.CALLED, Verb.START): State.SERVING,
    (State.CALLED, Verb.NO_SHOW): State.NO_SHOW,
    (State.NO_SHOW, Verb.RESTORE): State.WAITING,
    (State.EXPIRED, Verb.RESTORE): State.WAITING,
    (State.SERVING, Verb.FINISH): State.FINISHED,
    (State.SERVING, Verb.TRANSFER): State.FINISHED,
    (State.SERVING, Verb.PARK): State.PARKED,
    (State.PARKED, Verb.RESUME): State.SERVING,
    (State.CALLED, Verb.RETURN): State.WAITING,
    (State.SERVING, Verb.RETURN): State.WAITING,
    (State.PARKED, Verb.RETURN): State.WAITING,
    (State.WAITING, Verb.CORRECT): State.WAITING,
    (State.WAITING, Verb.CANCEL): State.CANCELLED,
    (State.PARKED, Verb.CANCEL): State.CANCELLED,
    (State.WAITING, Verb.EXPIRE): State.EXPIRED,
    (State.CALLED, Verb.EXPIRE): State.EXPIRED,
    (State.SERVING, Verb.EXPIRE): State.EXPIRED,
    (State.PARKED, Verb.EXPIRE): State.EXPIRED,
    (State.WAITING, Verb.CARRY_OVER): State.WAITING,
    (State.PARKED, Verb.CARRY_OVER): State.WAITING,
}

OPEN = frozenset({State.WAITING, State.CALLED, State.SERVING, State.PARKED})
"""A visit with a step in one of these is not over."""

STATE_NAMES: Mapping[State, Wording] = {
    State.WAITING: Wording("في الانتظار", "waiting"),
    State.CALLED: Wording("منادى عليها", "called"),
    State.SERVING: Wording("قيد الخدمة", "being served"),
    State.PARKED: Wording("معلّقة", "parked"),
    State.FINISHED: Wording("منتهية", "finished"),
    State.NO_SHOW: Wording("لم يحضر صاحبها", "a no-show"),
    State.CANCELLED: Wording("ملغاة", "cancelled"),
    State.EXPIRED: Wording("منتهية الصلاحية", "expired"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """One visit. `number` is a letter and at least three digits, unique in its centre on its business day.

    `errands` are the services the visitor came for, in order; `priority` the visitor's class. One that was carried
    over has the day it is good for now, and in `carried_from` the day before.
    """

    id: int
    day: date
    number: str
    language: str
    issued_at: datetime
    priority: str = "normal"
    errands: tuple[str, ...] = ()
    carried_from: date | None = None


class Place(NamedTuple):
    """Where a step stands in its queue: `order` is a sequence, never a clock; the call rule counts from `since`."""

    order: int
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One service at one wing inside a ticket. A changed step is a new value; the store writes it with its event.

    `errand` and `stop` say which of the ticket's errands it belongs to, and which stop of its journey it is.
    `place` orders the steps that wait for the same service: the sequence of an event, never a clock. The call rule
    counts the wait from `since`; `queued_at` is when it joined this very queue. `for_counter` and `for_staff`: it was
    transferred to them. `support_of`: when it is finished, that parked step waits again. `reason`: why it is parked.
    `calls` counts the calls since it last waited; `called_seq` is the sequence of the latest of them.
    """

    id: int
    ticket: int
    position: int
    service: str
    wing: str
    priority: str
    place: int
    since: datetime
    queued_at: datetime
    errand: int = 0
    stop: int = 0
    for_counter: str | None = None
    for_staff: str | None = None
    support_of: int | None = None
    state: State = State.WAITING
    reason: str | None = None
    counter: str | None = None
    staff: str | None = None
    calls: int = 0
    called_seq: int | None = None
    called_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None


_NEVER_CALLED: Mapping[str, Any] = {
    "counter": None,
    "staff": None,
    "calls": 0,
    "called_seq": None,
    "called_at": None,
    "started_at": None,
    "finished_at": None,
}


@dataclass(frozen=True, slots=True)
class Turn:
    """A step together with its ticket: what a list shows and a verb acts on."""

    ticket: Ticket
    step: Step

    def call(self, *, counter: str, staff: str, seq: int, now: datetime) -> "Turn":
        return self._to(Verb.CALL, counter=counter, staff=staff, calls=1, called_seq=seq, called_at=now)

    def recall(self, *, seq: int) -> "Turn":
        return self._to(Verb.RECALL, calls=self.step.calls + 1, called_seq=seq)

    def start(self, *, now: datetime) -> "Turn":
        return self._to(Verb.START, started_at=now)

    def finish(self, *, now: datetime) -> "Turn":
        return self._to(Verb.FINISH, finished_at=now)

    def transfer(self, *, now: datetime) -> "Turn":
        """Done here; what it was transferred to is a step of its own."""
        return self._to(Verb.TRANSFER, finished_at=now)

    def park(self, *, reason: str) -> "Turn":
        return self._to(Verb.PARK, reason=reason)

    def resume(self, *, counter: str, staff: str) -> "Turn":
        return self._to(Verb.RESUME, reason=None, counter=counter, staff=staff)

    def back(self, place: Place, *, now: datetime) -> "Turn":
        """Wait again, at a place."""
        changes = {**_NEVER_CALLED, "queued_at": now}
        return self._to(Verb.RETURN, place=place.order, since=place.since, **changes)

    def no_show(self, *, now: datetime) -> "Turn":
        return self._to(Verb.NO_SHOW, finished_at=now)

    def restore(self, place: Place) -> "Turn":
        """A no-show came after all; or a wrong clock had closed the day."""
        return self._to(Verb.RESTORE, place=place.order, since=place.since, **_NEVER_CALLED)

    def correct(self, **changes: Any) -> "Turn":
        """Another service, wing, stop or class: it was chosen wrongly."""
        return self._to(Verb.CORRECT, **changes)

    def cancel(self, *, now: datetime) -> "Turn":
        return self._to(Verb.CANCEL, finished_at=now)

    def expire(self, *, now: datetime) -> "Turn":
        return self._to(Verb.EXPIRE, finished_at=now)

    def carry_over(self, *, day: date, opens: datetime) -> "Turn":
        """To another day, with its number and its place: it comes first there. Its wait is told from the opening."""
        turn = self._to(Verb.CARRY_OVER, **{**_NEVER_CALLED, "queued_at": opens})
        return Turn(replace(self.ticket, day=day, carried_from=self.ticket.day), turn.step)

    @property
    def place(self) -> Place:
        return Place(self.step.place, self.step.since)

    def _to(self, verb: Verb, **changes: Any) -> "Turn":
        state = TRANSITIONS.get((self.step.state, verb))
        if state is None:
            raise QueueError(Refusal.NOT_ALLOWED, ticket=self.ticket.number, state=STATE_NAMES[self.step.state])
        return Turn(self.ticket, replace(self.step, **{"reason": None, **changes}, state=state))
