"""Whether everything that anybody was told is true: each complaint is one line."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from typing import Self

from common.domain.errors import QueueError
from common.domain.event import Event, Kind
from common.domain.ticket import OPEN, State
from common.operations import Operations
from common.operations.transaction import Clock
from common.store.store import CentreStore, Store
from tests.durability.ledger import Entry, answer_of
from tests.durability.workers import Place, carry_out, patiently

KINDS = {
    "issue": Kind.ISSUED,
    "call_next": Kind.CALLED,
    "recall": Kind.RECALLED,
    "start": Kind.STARTED,
    "finish": Kind.FINISHED,
    "no_show": Kind.NO_SHOW,
    "transfer": Kind.QUEUED,
    "undo": Kind.UNDONE,
    "rate": Kind.RATED,
}
_ASKED_AGAIN = 500


class Books:
    """All ledgers beside the store."""

    def __init__(self, place: Place, ledgers: Iterable[list[Entry]], clock: Clock) -> None:
        self.store = patiently(lambda: Store.open(place))
        self.centre = self.store.centre()
        self.operations = Operations(self.centre, clock)
        self.ledgers = list(ledgers)
        self.entries = {entry.request: entry for ledger in self.ledgers for entry in ledger}
        self.events: dict[str, list[Event]] = {}
        for event in self.centre.events.all():
            self.events.setdefault(event.happening.request.partition(":")[2], []).append(event)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()

    def complaints(self) -> list[str]:
        return [
            *self.store.faults(),
            *_chain(self.centre),
            *(line for entry in self.entries.values() for line in self._of_entry(entry)),
            *self._unanswered(),
            *self._numbers(),
            *self._line(),
            *self._balance(),
            *self._unasked(),
            *self._told_again(),
        ]

    def done_but_not_told(self) -> int:
        """Requests whose asker was killed after they were carried out and before it heard of it."""
        asked_again = {entry.request: entry.asked_again for entry in self.entries.values() if entry.asked_again}
        firsts = {request: self.events[request][0].happening.at for request in asked_again if request in self.events}
        return sum(at < asked_again[request] for request, at in firsts.items())

    def told(self) -> list[Entry]:
        """Requests that changed something, and were told."""
        return [entry for entry in self.entries.values() if any(entry.answers)]

    def _unanswered(self) -> Iterator[str]:
        """Only the last request of each may be so: it was killed, and has not asked again yet."""
        for ledger in self.ledgers:
            yield from (f"{entry.request} was never answered" for entry in ledger[:-1] if not entry.answers)

    def _of_entry(self, entry: Entry) -> Iterator[str]:
        events = self.events.get(entry.request, [])
        seqs = [event.seq for event in events]
        if len(set(map(str, entry.answers))) > 1:
            yield f"{entry.request} was told {entry.answers}"
        if seqs != list(range(seqs[0] if seqs else 0, (seqs[0] if seqs else 0) + len(seqs))):
            yield f"{entry.request} was carried out more than once: {seqs}"
        if any(entry.answers) or (entry.verb == "rate" and [] in entry.answers):
            yield from self._kept(entry, [event for event in events if event.happening.kind is KINDS[entry.verb]])

    def _kept(self, entry: Entry, events: list[Event]) -> Iterator[str]:
        """What was told is in the store, once."""
        kept = Counter(event.happening.step for event in events)
        told = [step for _, _, step in entry.answers[0] or ()] or [entry.wanted["step"]]
        most = 2 if entry.verb == "undo" else 1  # where only papers go a call and its start are one verb
        for step in told:
            if not 1 <= kept[step] <= most:
                yield f"{entry.request} was told of step {step}, kept {kept[step]} times"
        for _, number, step in entry.answers[0] or ():
            turn = self.centre.tickets.turn(step)
            if turn and turn.ticket.number != number:
                yield f"{entry.request} was told {number}, and the store has {turn.ticket.number}"

    def _issued(self) -> Iterator[tuple[Entry, tuple[str, str, int]]]:
        return ((entry, entry.answers[0][0]) for entry in self.told() if entry.verb == "issue" and entry.answers[0])

    def _numbers(self) -> Iterator[str]:
        numbers = Counter((day, number) for _, (day, number, _) in self._issued())
        return (f"{number} of {day} was told {count} times" for (day, number), count in numbers.items() if count > 1)

    def _line(self) -> Iterator[str]:
        """Every visitor who was told a number is found by it; who waits is in line."""
        waiting = {turn.step.id for turn in self.centre.tickets.waiting(self.operations.today())}
        for _, (day, number, _) in self._issued():
            turns = self.centre.tickets.of_number(date.fromisoformat(day), number)
            if not turns:
                yield f"{number} of {day} was told, and is not in the store"
            yield from (
                f"{number} waits and is not in line"
                for turn in turns
                if turn.step.state is State.WAITING and turn.step.id not in waiting
            )

    def _balance(self) -> Iterator[str]:
        balance, day = self.operations.balance(), self.operations.today()
        issued = sum(event.happening.kind is Kind.ISSUED for events in self.events.values() for event in events)
        goes_on = {turn.ticket.id for turn in self.centre.days.open_turns(day) if turn.step.state in OPEN}
        if not balance.holds or (balance.issued, balance.open) != (issued, len(goes_on)):
            yield f"{balance} does not add up with {issued} issued and {len(goes_on)} that go on"

    def _unasked(self) -> Iterator[str]:
        """Only a counter was opened without a ledger."""
        for request, events in self.events.items():
            if request not in self.entries and events[0].happening.kind is not Kind.COUNTER_OPENED:
                yield f"{request} was carried out, and nobody asked for it"

    def _told_again(self) -> Iterator[str]:
        """Asking once more gives the same ticket."""
        for entry, issued in [*self._issued()][-_ASKED_AGAIN:]:
            with suppress(QueueError):
                if answer_of(carry_out(self.operations, entry)) == [issued]:
                    continue
            yield f"{entry.request} was told {issued}, and now something else"


def _chain(centre: CentreStore) -> list[str]:
    found = centre.verify()
    return [f"the chain breaks at {found.seq}: {found.why}"] if found else []
