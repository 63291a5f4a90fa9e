"""A day of simulated visitors and staff: who comes, is called, walks, is served, is sent on, stays away."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from common.domain.balance import Balance
from common.domain.errors import QueueError
from common.domain.journey import main_stop
from common.domain.profile import Counter
from common.domain.reasons import OutOfTurn
from common.domain.ticket import State, Turn
from demo.agenda import Act
from demo.clerk import Clerk
from demo.floor import ActAt, Floor, Request, Visit
from demo.hands import ClerkHands
from demo.visitors import Quirk, Visitor, appointments

MINUTE = 60.0
UNWELL_AFTER = 15.0  # seconds from the ticket
ONE_BY_ONE = 5.0  # seconds between two clerks who sit down


@dataclass(frozen=True, slots=True)
class Progress:
    """`at` by the centre's clock; `to_come`: visitors who are not here yet."""

    at: datetime
    to_come: int
    balance: Balance


@dataclass(frozen=True, slots=True)
class Cast:
    """Who comes, and which counters are opened for them."""

    visitors: Sequence[Visitor]
    counters: Sequence[Counter]


class Day:
    """Begins when it is by the clock. `told` hears of its progress every minute of it."""

    def __init__(self, floor: Floor, cast: Cast, told: Callable[[Progress], None]) -> None:
        self._floor, self._told = floor, told
        self._operations, self._hands = floor.operations, floor.hands
        self._to_come = len(cast.visitors)
        self._operations.keep_appointments(appointments(cast.visitors))
        agenda = floor.agenda
        agenda.now = floor.moment(self._operations.now())
        for number, counter in enumerate(cast.counters):
            agenda.after(number * ONE_BY_ONE, Clerk(counter, floor).sit_down)
        for visitor in cast.visitors:
            agenda.at(visitor.arrives, self._arriving(visitor))
        agenda.after(MINUTE, self._look_round)

    def run(self, wait_until: Callable[[float], None]) -> None:
        """Until all clerks have gone. `wait_until` brings a moment about: it waits, or moves a clock."""
        while act := self._floor.agenda.next():
            wait_until(self._floor.agenda.now)
            act()

    def _look_round(self) -> None:
        """Idle clerks look whether anything has come that nobody told them of."""
        for number in list(self._floor.idle):
            self._floor.idle.pop(number)()
        now = self._operations.now().astimezone(self._operations.profile.zone)
        self._told(Progress(now, self._to_come, self._operations.balance()))
        if self._floor.open:
            self._floor.agenda.after(MINUTE, self._look_round)

    def _arriving(self, visitor: Visitor) -> Act:
        def act() -> None:
            """Who comes too late, or for what is all taken, goes home."""
            self._to_come -= 1
            if visitor.quirk is Quirk.NO_TICKET:
                stop = main_stop(self._operations.profile, 0, visitor.services[0])
                self._floor.stand(Request(stop.wing, stop.service, self._serving(visitor)))
            elif not self._operations.full() & {*visitor.services}:
                with suppress(QueueError):
                    self._take_ticket(visitor)

        return act

    def _take_ticket(self, visitor: Visitor) -> None:
        turn = self._hands.issue(visitor)
        self._floor.visits[turn.ticket.id] = Visit(visitor, visitor.quirk)
        if visitor.quirk is Quirk.GIVES_UP:
            self._hands.give_up(turn)
            return
        if visitor.quirk is Quirk.UNWELL:
            self._floor.agenda.after(UNWELL_AFTER, lambda: self._floor.ask(turn, self._helping(turn)))
        self._floor.joined(turn)

    def _serving(self, visitor: Visitor) -> ActAt:
        """Somebody without a ticket: not before those who wait, if there is no reason."""

        def act(hands: ClerkHands) -> Turn | None:
            turn = hands.walk_in(visitor, OutOfTurn.OTHER)
            self._floor.visits[turn.ticket.id] = Visit(visitor)
            return turn

        return act

    def _helping(self, turn: Turn) -> ActAt:
        """Somebody who feels unwell is called out of turn, if not called yet."""

        def act(hands: ClerkHands) -> Turn | None:
            if self._floor.newest(turn).step.state is not State.WAITING:
                return hands.call_next()
            return hands.call(turn, OutOfTurn.HEALTH)

        return act
