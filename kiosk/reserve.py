"""What the kiosk does by itself while its store is away, and how that is handed in when the store is back."""

import logging
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Generic, NamedTuple, TypeVar

from common.away.handover import Handover
from common.away.journal import Journal
from common.away.journal_file import JournalFile
from common.domain.errors import DawrError, QueueError, StoreUnavailable
from common.domain.health import Condition
from common.operations import Operations
from common.qt.worker import Worker
from common.store import faults
from common.store.store import Store

_log = logging.getLogger(__name__)
Refused = Callable[[DawrError], None]
Answer = TypeVar("Answer")


class Kept(NamedTuple, Generic[Answer]):
    """What a verb of the journal answered, and how many tickets wait there to be handed in."""

    answer: Answer
    waiting: int


class Backlog(NamedTuple):
    """How many tickets of the journal wait to be handed in, and when one was refused."""

    waiting: int
    refused_on: date | None


class Reserve:
    """`worker` is the journal's own, for the store's may stand still. `count` tickets wait to be handed in.

    `fared` is told that the store has refused a ticket today: staff must help whoever holds it.
    """

    def __init__(self, file: JournalFile, store: Store, operations: Operations, far: Worker, device: str) -> None:
        self._file, self._store, self._operations = file, store, operations
        self._far, self._device = far, device
        self._near: Journal | None = None
        self._handover: Handover | None = None
        self._hands: Journal | None = None
        self._is_handing_in = self._is_broken = self._is_counted = False
        self.worker = Worker()
        self.count = 0
        self.counted: Callable[[], None] = lambda: None
        self.fared: Callable[[Condition], None] = lambda _: None
        self._refused_on: date | None = None

    @property
    def is_ready(self) -> bool:
        """Whether the store answered once, so that the kiosk can go on without it; and nothing is wrong here."""
        return self._file.is_there and not self._is_broken

    def begin(self) -> None:
        """Count what an earlier life of this kiosk has left, now or when it can be read."""
        if self._file.is_there:
            self.worker.run(lambda: _backlog(self._journal()), self._take_backlog, _leave_it)

    def keep(self) -> None:
        """In the store's background, after a look: what the kiosk would need. Trouble here is none of the store's."""
        try:
            self._file.keep(self._store, self._operations.profile)
            self._is_broken = False
        except DawrError as fault:
            _log.warning("the kiosk could not go on without its store: %s", fault)

    def run(self, verb: Callable[[Journal], Answer], then: Callable[[Answer], None], no: Refused) -> None:
        """A verb of the journal."""
        self.worker.run(partial(self._run, verb), partial(self._take, then), partial(self._take_trouble, no))

    def hand_in(self, *, but: int | None = None) -> None:
        """One ticket after the other; what a visitor asks of the store meanwhile comes in between. `but`: this step."""
        self._tell_refusal()
        if not self._is_counted:
            self.begin()
        if self.count > (but is not None) and not self._is_handing_in:
            self._is_handing_in = True
            self._far.run(partial(self._next, but), partial(self._take_handed_in, but), self._take_fault)

    def close(self) -> None:
        """When the store's worker rests."""
        self.worker.close()
        for journal in (self._near, self._hands):
            if journal is not None:
                journal.close()

    def _run(self, verb: Callable[[Journal], Answer]) -> Kept[Answer]:
        journal = self._journal()
        return Kept(verb(journal), len(journal.outstanding()))

    def _journal(self) -> Journal:
        if self._near is None:
            self._near = self.opened()
        return self._near

    def _next(self, but: int | None) -> Backlog:
        if self._handover is None or self._hands is None:
            self._hands = self.opened()
            self._handover = Handover(self._hands, self._operations, self._device)
        return Backlog(self._handover.next(but=but), self._hands.refused_on())

    def opened(self) -> Journal:
        """One more connection to it, for a thread of its own. StoreUnavailable: there is no journal yet."""
        journal = self._file.open(self._operations.profile.code)
        if journal is None:
            raise StoreUnavailable(faults.NOT_FOUND, path=self._device)
        return journal

    def _take(self, then: Callable[[Answer], None], kept: Kept[Answer]) -> None:
        self._take_count(kept.waiting)
        then(kept.answer)

    def _take_trouble(self, no: Refused, error: DawrError) -> None:
        self._is_broken = not isinstance(error, QueueError)
        no(error)

    def _take_count(self, count: int) -> None:
        self.count, self._is_counted = count, True
        self.counted()

    def _take_backlog(self, backlog: Backlog) -> None:
        self._refused_on = backlog.refused_on
        self._take_count(backlog.waiting)

    def _take_handed_in(self, but: int | None, backlog: Backlog) -> None:
        self._is_handing_in = False
        self._take_backlog(backlog)
        self.hand_in(but=but)

    def _tell_refusal(self) -> None:
        """Until the day is over; of a kiosk that never was refused anything nothing is said."""
        if self._refused_on is not None:
            is_today = self._refused_on == self._operations.today()
            self.fared(Condition.FAULT if is_today else Condition.OK)

    def _take_fault(self, fault: DawrError) -> None:
        """It is gone on with soon."""
        self._is_handing_in = False
        _log.warning("handing in rests: %s", fault)


def _backlog(journal: Journal) -> Backlog:
    return Backlog(len(journal.outstanding()), journal.refused_on())


def _leave_it(fault: DawrError) -> None:
    """It is counted with a later look."""
    _log.warning("the journal was not counted: %s", fault)
