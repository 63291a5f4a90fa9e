"""One look at the store for a counter, done by the worker."""

from common.domain.number import is_ticket_number
from common.operations import Operations
from counter.desk import Seat, Seen
from counter.lines import search_text
from counter.toast import LastVerb, last_verb


def look(operations: Operations, seat: Seat | None, search: str) -> Seen:
    sittings = operations.sittings()
    if seat is None:
        return Seen(sittings=sittings)
    number = search_text(search)
    return Seen(
        seat,
        sittings,
        desk=operations.desk(seat.counter),
        last=_last_verb(operations, seat.counter),
        found=operations.find(number) if is_ticket_number(number) else (),
    )


def _last_verb(operations: Operations, counter: str) -> LastVerb | None:
    """An undo takes back a whole verb, so that finish and call next is told as the finish."""
    newest = operations.undoable(counter)
    if newest is None:
        return None
    events = [e for e in operations.events_after(newest.seq - 2) if e.happening.request == newest.happening.request]
    turns = [operations.turn(event.happening.step or 0) for event in events]
    return last_verb(events, [turn.ticket.number if turn else "" for turn in turns])
