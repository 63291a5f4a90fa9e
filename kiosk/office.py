"""What the kiosk asks of the store and the printer: all of it in the background, in this order: commit, then print."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from common.domain.errors import DawrError
from common.domain.forecast import Outlook
from common.domain.ticket import State, Turn
from common.language.code import TicketCode
from common.operations import Operations
from common.operations.looking import Visit
from common.printing.printer import Printer
from common.printing.slip import Slip
from common.qt.worker import Worker
from kiosk.miss import Miss
from kiosk.offer import NO_OUTLOOK, Seen
from kiosk.progress import Found
from kiosk.stops import current
from kiosk.ticket import Issued

Refused = Callable[[DawrError], None]
NORMAL = "normal"  # the class of who comes too late for an appointment


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a visitor asks for, once: the same `request` again gives the same ticket."""

    language: str
    priority: str
    request: str


class Office:
    """`paper` is a worker of the printer's own: nobody waits for a ticket because another one is being printed."""

    def __init__(
        self, operations: Operations, store: Worker, printer: Printer, paper: Worker, device: str | None
    ) -> None:
        self._operations, self._store = operations, store
        self._printer, self._paper = printer, paper
        self._device = device
        self.prints = printer.prints

    def look(self, priority: str) -> Seen:
        """In the background."""
        return Seen(priority, self._operations.outlooks(priority), self._operations.full())

    def issue(
        self, service: str, wanted: Wanted, *, told: Outlook, then: Callable[[Issued], None], no: Refused
    ) -> None:
        """`told` is the wait that the visitor has seen: it is told again, and kept to be compared."""
        self._store.run(partial(self._issue, service, wanted, told), then, no)

    def add(self, issued: Issued, service: str, wanted: Wanted, *, then: Callable[[Issued], None], no: Refused) -> None:
        """One more service for the same ticket."""
        self._store.run(partial(self._add, issued, service, wanted), then, no)

    def check_in(self, code: str, wanted: Wanted, *, then: Callable[[Issued], None], no: Refused) -> None:
        self._store.run(partial(self._check_in, code, wanted), then, no)

    def find(self, code: TicketCode, *, then: Callable[[Found | Miss], None], no: Refused) -> None:
        self._store.run(partial(self._find, code), then, no)

    def cancel(self, issued: Issued, request: str, *, then: Callable[[Turn], None], no: Refused) -> None:
        cancel = partial(self._operations.cancel, issued.turn.step.id, device=self._device, request=request)
        self._store.run(cancel, then, no)

    def print_slip(self, slip: Slip, *, then: Callable[[None], None], no: Refused) -> None:
        self._paper.run(partial(self._printer.print_slip, slip), then, no)

    def _issue(self, service: str, wanted: Wanted, seen: Outlook) -> Issued:
        told = seen if seen.wait else self._operations.outlooks(wanted.priority).get(service, NO_OUTLOOK)
        turn = self._operations.issue(
            service,
            language=wanted.language,
            priority=wanted.priority,
            device=self._device,
            within_hours=True,
            promise=_promise(told),
            request=wanted.request,
        )
        return Issued(turn, replace(told, ahead=self._now(turn, told).ahead))

    def _add(self, issued: Issued, service: str, wanted: Wanted) -> Issued:
        added = self._operations.add_errand(issued.turn.step.id, service, device=self._device, request=wanted.request)
        return replace(issued, turn=added, outlook=self._now(added, issued.outlook), is_update=True)

    def _check_in(self, code: str, wanted: Wanted) -> Issued:
        began = self._operations.now()
        turn = self._operations.check_in(
            code, language=wanted.language, priority=wanted.priority, device=self._device, request=wanted.request
        )
        is_known, is_late = turn.ticket.issued_at < began, turn.ticket.priority == NORMAL
        return Issued(turn, self._now(turn, NO_OUTLOOK), is_update=is_known, is_late=is_late)

    def _find(self, code: TicketCode) -> Found | Miss:
        if code.centre not in ("", self._operations.profile.code):
            return Miss.OTHER_CENTRE
        visit = self._operations.visit(code.number)
        if visit is None or not _is_of(visit, code.day):
            return Miss.OTHER_DAY if code.day not in ("", self._operations.today().isoformat()) else Miss.UNKNOWN
        turn = current(visit.turns)
        waits = turn.step.state is State.WAITING and self._operations.profile.wing_of[turn.step.wing].visited
        return Found(visit.turns, visit.ahead, self._shown(turn) if waits else None)

    def _shown(self, turn: Turn) -> Outlook:
        return replace(self._now(turn, NO_OUTLOOK), wait=self._operations.shown_wait(turn.step.id))

    def _now(self, turn: Turn, otherwise: Outlook) -> Outlook:
        """What can be told of a turn that waits. The store may have fallen silent after the commit."""
        try:
            return self._operations.outlook(turn.step.id)
        except DawrError:
            return otherwise


def _promise(told: Outlook) -> dict[str, float] | None:
    if told.wait is None or told.expected is None:
        return None
    return {"low": told.wait.low * 60.0, "high": told.wait.high * 60.0, "wait": told.expected}


def _is_of(visit: Visit, day: str) -> bool:
    """A ticket that was carried over has two days: the one it is good for, and that of its paper."""
    ticket = visit.turns[0].ticket
    days = {one.isoformat() for one in (ticket.day, ticket.carried_from) if one}
    return not day or day in days
