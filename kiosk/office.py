"""What the kiosk asks of the store and the printer: all of it in the background, in this order: commit, then print."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from common.away.fault import goes_on
from common.domain.errors import DawrError, StoreUnavailable
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
from kiosk.patience import Question
from kiosk.progress import Found
from kiosk.reserve import Reserve
from kiosk.stops import current
from kiosk.ticket import Issued

Refused = Callable[[DawrError], None]
Answer = TypeVar("Answer")
NORMAL = "normal"  # the class of who comes too late for an appointment


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a visitor asks for, once: the same `request` again gives the same ticket."""

    language: str
    priority: str
    request: str


class Office:
    """`paper` is a worker of the printer's own: nobody waits for a ticket because another one is being printed.

    With a `reserve` tickets are given also while the store is away.
    """

    def __init__(  # noqa: PLR0917 - put together once
        self,
        operations: Operations,
        store: Worker,
        printer: Printer,
        paper: Worker,
        device: str | None,
        reserve: Reserve | None = None,
    ) -> None:
        self._operations, self._store = operations, store
        self._printer, self._paper = printer, paper
        self._device, self.reserve = device, reserve
        self.prints = printer.prints

    def look(self, priority: str) -> Seen:
        """In the background."""
        seen = Seen(priority, self._operations.outlooks(priority), self._operations.full())
        if self.reserve:
            self.reserve.keep()
        return seen

    def issue(
        self, service: str, wanted: Wanted, *, told: Outlook, then: Callable[[Issued], None], no: Refused
    ) -> None:
        """`told` is the wait that the visitor has seen: it is told again, and kept to be compared.

        A store that is away, or is silent for too long, is not waited for: under the same request the visitor gets a
        ticket of this kiosk's own.
        """
        work = partial(self._issue, service, wanted, told)
        self._ask(work, then, partial(self._otherwise, service, wanted, then, no))

    def issue_away(self, service: str, wanted: Wanted, *, then: Callable[[Issued], None], no: Refused) -> None:
        if self.reserve:
            self.reserve.run(
                lambda journal: journal.issue(
                    service,
                    language=wanted.language,
                    priority=wanted.priority,
                    device=self._device,
                    within_hours=True,
                    request=wanted.request,
                ),
                lambda turn: then(Issued(turn, None)),
                no,
            )

    def add(self, issued: Issued, service: str, wanted: Wanted, *, then: Callable[[Issued], None], no: Refused) -> None:
        """One more service for the same ticket, where that is."""
        if issued.is_away and self.reserve:
            step, asked = issued.turn.step.id, {"device": self._device, "request": wanted.request}
            self.reserve.run(
                lambda journal: journal.add_errand(step, service, **asked),
                lambda turn: then(replace(issued, turn=turn, is_update=True)),
                no,
            )
        else:
            self._ask(partial(self._add, issued, service, wanted), then, no)

    def check_in(self, code: str, wanted: Wanted, *, then: Callable[[Issued], None], no: Refused) -> None:
        self._ask(partial(self._check_in, code, wanted), then, no)

    def find(self, code: TicketCode, *, then: Callable[[Found | Miss], None], no: Refused) -> None:
        self._ask(partial(self._find, code), then, no)

    def cancel(self, issued: Issued, request: str, *, then: Callable[[Turn], None], no: Refused) -> None:
        cancel = partial(self._operations.cancel, issued.turn.step.id, device=self._device, request=request)
        self._ask(cancel, then, no)

    def print_slip(self, slip: Slip, *, then: Callable[[None], None], no: Refused) -> None:
        self._paper.run(partial(self._printer.print_slip, slip), then, no)

    def _ask(self, work: Callable[[], Answer], then: Callable[[Answer], None], no: Refused) -> None:
        """Where the kiosk can go on without the store it does not wait for it for ever."""
        if self.reserve is None or not self.reserve.is_ready:
            self._store.run(work, then, no)
        else:
            question = Question(then, no)
            self._store.run(question.asked(work), question.answer, question.fail)

    def _otherwise(
        self, service: str, wanted: Wanted, then: Callable[[Issued], None], no: Refused, error: DawrError
    ) -> None:
        is_away = isinstance(error, StoreUnavailable) and goes_on(error)
        if is_away and self.reserve and self.reserve.is_ready:
            self.issue_away(service, wanted, then=then, no=no)
        else:
            no(error)

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
        told = self._now(added, issued.outlook or NO_OUTLOOK)
        return replace(issued, turn=added, outlook=told, is_update=True)

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
