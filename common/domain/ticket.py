"""A ticket is one visit; its steps wait, are called and are served. TRANSITIONS says what may happen to a step."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

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
    NO_SHOW = "no-show"
    RESTORE = "restore"
    CANCEL = "cancel"


TRANSITIONS: Mapping[tuple[State, Verb], State] = {
    (State.WAITING, Verb.CALL): State.CALLED,
    (State.CALLED, Verb.RECALL): State.CALLED,
    (State.CALLED, Verb.START): State.SERVING,
    (State.CALLED, Verb.NO_SHOW): State.NO_SHOW,
    (State.NO_SHOW, Verb.RESTORE): State.WAITING,
    (State.SERVING, Verb.FINISH): State.FINISHED,
    (State.WAITING, Verb.CANCEL): State.CANCELLED,
    (State.PARKED, Verb.CANCEL): State.CANCELLED,
}

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
    """One visit. `number` is a letter and at least three digits, unique in its centre on its business day."""

    id: int
    day: date
    number: str
    language: str
    issued_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One service at one wing inside a ticket. A changed step is a new value; the store writes it with its event.

    `place` orders the steps that wait for the same service: the sequence of the event that queued it, never a clock.
    `calls` counts the calls since it last waited; `called_seq` is the sequence of the latest of them.
    """

    id: int
    ticket: int
    position: int
    service: str
    wing: str
    priority: str
    place: int
    queued_at: datetime
    state: State = State.WAITING
    counter: str | None = None
    staff: str | None = None
    calls: int = 0
    called_seq: int | None = None
    called_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None


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

    def no_show(self, *, now: datetime) -> "Turn":
        return self._to(Verb.NO_SHOW, finished_at=now)

    def restore(self) -> "Turn":
        """Back to its old place in the queue."""
        return self._to(
            Verb.RESTORE, counter=None, staff=None, calls=0, called_seq=None, called_at=None, finished_at=None
        )

    def cancel(self, *, now: datetime) -> "Turn":
        return self._to(Verb.CANCEL, finished_at=now)

    def _to(self, verb: Verb, **changes: object) -> "Turn":
        state = TRANSITIONS.get((self.step.state, verb))
        if state is None:
            raise QueueError(Refusal.NOT_ALLOWED, ticket=self.ticket.number, state=STATE_NAMES[self.step.state])
        return Turn(self.ticket, replace(self.step, state=state, **changes))  # type: ignore[arg-type]
