"""What a counter looks at: its turn, who waits for it, and whom it would call now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from common.domain.journey import Planned, next_stop
from common.domain.ticket import Turn
from common.domain.waiting.choice import Choice
from common.domain.waiting.line import in_call_order
from common.operations.calling import Calling
from common.store.tickets import Reach

MOST_NO_SHOWS = 20


@dataclass(frozen=True, slots=True)
class AtCounter:
    """The turn that is called to a counter or served there.

    `note` was told of it by who sent it; `goes_on` is where it comes next; then, `absent_from`, it may be a no-show.
    """

    turn: Turn
    note: str | None
    goes_on: Planned | None
    absent_from: datetime


@dataclass(frozen=True, slots=True)
class Desk:
    """A counter's view: who sits there, who is with it, who waits for it in the order of the calls, who did not come.

    `next` would be called now, and `choice` says why. `parked`: whom this counter interrupted, or
    one that was left since.
    """

    staff: str | None
    here: AtCounter | None
    waiting: Sequence[Turn]
    no_shows: Sequence[Turn] = ()
    parked: Sequence[Turn] = ()
    next: Turn | None = None
    choice: Choice | None = None

    @property
    def turn(self) -> Turn | None:
        return self.here.turn if self.here else None


class Desks(Calling):
    def desk(self, counter: str) -> Desk:
        """As it is now; QueueError when there is no such counter."""
        with self._store.reading():
            now, tickets, known = self.now(), self._store.tickets, self._known_counter(counter)
            sitting = self._store.counters.sitting(counter)
            reach = Reach(counter, sitting.staff, known.wing)
            choice = self._next(counter, sitting, now)
            return Desk(
                staff=sitting.staff,
                here=self._at_counter(counter),
                waiting=self._in_call_order(reach, now, sitting.streak),
                no_shows=tickets.no_shows(reach, self.today(), MOST_NO_SHOWS),
                parked=tickets.parked_at(reach),
                next=tickets.turn(choice.called.key) if choice else None,
                choice=choice,
            )

    def _in_call_order(self, reach: Reach, now: datetime, streak: int) -> list[Turn]:
        waiting = self._store.tickets.waiting_for(reach, self.profile.day(now))
        return [*in_call_order(waiting, self.profile, now, streak)]

    def _at_counter(self, counter: str) -> AtCounter | None:
        turn = self._turn_at(counter)
        if turn is None:
            return None
        note = self._store.tickets.told(turn.step.id)
        return AtCounter(turn, note, next_stop(self.profile, turn.ticket, turn.step), self.absent_from(turn))
