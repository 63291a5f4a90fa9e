"""Reads for the wall: the calls of the day and who was sent on. Old calls are not read again at every look."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from common.domain.ticket import State, Turn
from common.operations import Operations
from display.guides import Move, is_lately, move_of

MOST = 1000  # calls looked at: a letter's last call may be hours old
RECENT = 60  # of them at every look, the others
ALL_EVERY = timedelta(minutes=1)
SENT_ON = 30


@dataclass(frozen=True, slots=True)
class Look:
    """What the store says at one moment. `head` is the sequence of the newest event."""

    day: date
    head: int
    turns: list[Turn]
    moves: list[Move]


class Looker:
    """Looks in the background, one look at a time."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations
        self._turns: list[Turn] = []
        self._read_all_at: datetime | None = None
        self._day: date | None = None

    def look(self) -> Look:
        now, head = self._operations.now(), self._operations.head()
        recent = self._operations.board(RECENT)
        day = self._operations.today()
        if self._is_due(day, now) or not self._joins(recent):
            self._day, self._read_all_at, self._turns = day, now, self._operations.board(MOST)
        else:
            self._turns = _merged(recent, self._turns)
        return Look(day, head, self._turns, list(self._moves(now)))

    def _is_due(self, day: date, now: datetime) -> bool:
        at = self._read_all_at
        return day != self._day or at is None or not at <= now < at + ALL_EVERY

    def _joins(self, recent: list[Turn]) -> bool:
        """Whether there is no call between these and those known."""
        return bool(recent and self._turns) and _seq(recent[-1]) <= _seq(self._turns[0])

    def _moves(self, now: datetime) -> Iterator[Move]:
        for turn in self._operations.sent_on(SENT_ON):
            if is_lately(turn.step.queued_at, now):
                move = move_of(turn, self._operations.find(turn.ticket.number))
                yield from [move] if move else []
        yield from self._returns(now)

    def _returns(self, now: datetime) -> Iterator[Move]:
        """Who is done at the support services goes back to where the visit was interrupted."""
        for turn in self._turns[:RECENT]:
            step = turn.step
            if step.support_of is not None and step.finished_at is not None and is_lately(step.finished_at, now):
                parked = self._operations.turn(step.support_of)
                if parked and parked.step.state is State.WAITING:
                    yield Move(parked, step.finished_at, (step.wing,))


def _merged(recent: list[Turn], known: list[Turn]) -> list[Turn]:
    """Newest first; of what was known, what is older than all that was read."""
    steps = {turn.step.id for turn in recent}
    return [*recent, *(turn for turn in known if _seq(turn) < _seq(recent[-1]) and turn.step.id not in steps)]


def _seq(turn: Turn) -> int:
    return turn.step.called_seq or 0
