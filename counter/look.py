"""One look at the store for a counter, done by the worker."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from common.domain.document import Document, DocumentState
from common.domain.event import Kind
from common.domain.number import is_ticket_number
from common.domain.ticket import Turn
from common.operations import Operations
from common.operations.desk import Desk
from counter.lines import search_text
from counter.seen import Choice, Seat, Seen
from counter.sheets import Kind as Sheets
from counter.toast import LastVerb, last_verb

LONGEST_VERB = 4  # events: finish, queue what follows, call the next, start it

JOBS = (DocumentState.PRINTING, DocumentState.ASKED, DocumentState.READY)


class Look:
    """Remembers when steps were parked, which only the chain of events knows: each is looked up once."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations
        self._parked_at: dict[int, datetime] = {}

    def at(self, seat: Seat | None, choice: Choice) -> Seen:
        operations = self._operations
        sittings = operations.sittings()
        if seat is None:
            return Seen(sittings=sittings)
        desk = operations.desk(seat.counter)
        number = search_text(choice.search)
        sheet = choice.sheet.kind if choice.sheet else None
        return Seen(
            seat,
            sittings,
            desk=desk,
            last=self._last_verb(seat.counter),
            found=operations.find(number) if is_ticket_number(number) else (),
            visit=operations.find(desk.turn.ticket.number) if desk.turn else (),
            runner_up=self._runner_up(desk),
            parked_at=self._parking_times(desk.parked),
            left=operations.left_without(seat.counter) if sheet is Sheets.LEAVE else {},
            documents=operations.documents_of(desk.turn.ticket.id) if desk.turn else (),
            jobs=self._jobs(seat.counter) if sheet is Sheets.DOCUMENTS else (),
            packs=operations.accounts() if sheet is Sheets.DOCUMENTS else (),
        )

    def _jobs(self, counter: str) -> list[Document]:
        """The work of the counter's wing: what is wanted, what is in hand, what waits to be picked up."""
        wing = self._operations.profile.counter_of[counter].wing
        return [one for state in JOBS for one in self._operations.jobs(wing, state)]

    def _last_verb(self, counter: str) -> LastVerb | None:
        """An undo takes back a whole verb, so that finish and call next is told as the finish."""
        newest = self._operations.undoable(counter)
        if newest is None:
            return None
        request = newest.happening.request
        late = self._operations.events_after(newest.seq - LONGEST_VERB)
        events = [event for event in late if event.happening.request == request]
        turns = (self._operations.turn(event.happening.step or 0) for event in events)
        return last_verb(events, {turn.step.id: turn for turn in turns if turn})

    def _runner_up(self, desk: Desk) -> str:
        """Its number; who comes second may wait in a wing that this one helps."""
        if desk.choice is None or desk.choice.runner_up is None:
            return ""
        turn = self._operations.turn(desk.choice.runner_up.key)
        return turn.ticket.number if turn else ""

    def _parking_times(self, parked: Iterable[Turn]) -> Mapping[int, datetime]:
        known = self._parked_at
        self._parked_at = {turn.step.id: known.get(turn.step.id) or self._parked(turn) for turn in parked}
        return self._parked_at

    def _parked(self, turn: Turn) -> datetime:
        events = self._operations.events_after(turn.step.called_seq or 0)
        times = [e.happening.at for e in events if e.happening.kind is Kind.PARKED and e.happening.step == turn.step.id]
        return times[-1] if times else turn.step.queued_at
