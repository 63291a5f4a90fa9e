"""The tickets that a kiosk gives by itself while it is away from its store: issued, sealed and kept as there."""

from dataclasses import replace
from datetime import date, datetime

from common.domain.errors import QueueError
from common.domain.event import Kind
from common.domain.number import ticket_number
from common.domain.profile import Profile
from common.domain.ticket import Turn
from common.operations import Operations
from common.operations.transaction import Clock, Transaction
from common.store.store import Store

ISSUE = "issue:"
REFUSED = "refused"
_LATELY = 500  # events: more than a kiosk gives tickets on a day


class Journal(Operations):
    """The verbs of a small store on this machine. Its numbers are of the machine's own series, as CA001.

    A ticket of it waits here until it is handed in: then it waits in the store, and is over here. What became of its
    paper stays here: this machine has printed it, and settles it; a copy that is asked for in the store is a reprint.
    """

    def __init__(self, store: Store, clock: Clock, device: str) -> None:
        super().__init__(store.centre(), clock)
        self._file, self._series = store, self.profile.series[device]

    def close(self) -> None:
        self._file.close()

    def now(self) -> datetime:
        """Never before what was issued last: no visitor overtakes another because a clock was put back."""
        return max([self._clock(), *(turn.ticket.issued_at for turn in self.outstanding()[-1:])])

    def outstanding(self) -> list[Turn]:
        """What the store has not yet, in the order of issue."""
        return self._store.days.open_turns(date.max)

    def change(self, profile: Profile) -> None:
        """The centre's profile is another now."""
        self._file.profiles.save(profile)

    def newest(self) -> datetime | None:
        """When something happened last."""
        return next((event.happening.at for event in self._store.events.newest(1)), None)

    def refused_on(self) -> date | None:
        """The business day on which the store refused a ticket last; None when it was not lately."""
        events = (event.happening for event in self._store.events.newest(_LATELY))
        return next((self.profile.day(event.at) for event in events if REFUSED in event.body), None)

    def request_of(self, turn: Turn) -> str:
        """The request under which it was issued."""
        first = self._store.events.of_step(turn.step.id)[0]
        return first.happening.request.removeprefix(ISSUE)

    def hand_in(self, turn: Turn, admitted: Turn | None, refusal: QueueError | None = None) -> None:
        """The store has it, for the day that it says; or has refused it, and its visitor must be helped by people."""
        with self._transaction("hand in", str(turn.step.id)) as act:
            if act.done:
                return
            before = self._known_turn(turn.step.id)
            day = admitted.ticket.day if admitted else before.ticket.day
            after = Turn(replace(before.ticket, day=day), before.expire(now=act.now).step)
            more = {REFUSED: refusal.text("en")} if refusal else {}
            act.record(Kind.HANDED_IN, before=before, after=after, **more)

    def _next_number(self, act: Transaction, day: date, letter: str) -> str:
        """A series goes on while anything of it is not handed in, and never goes back, whatever the clock says."""
        newest = self._store.tickets.newest_series()
        goes_on = newest is not None and (newest > day or bool(self.outstanding()))
        of_day = newest if newest and goes_on else day
        letters = letter + self._series
        return ticket_number(letters, act.store.tickets.next_count(of_day, letters))
