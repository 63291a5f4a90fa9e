"""What the kiosk asks of the store: all of it in the background; with a ticket its paper is asked for, too."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from common.away.fault import goes_on
from common.away.journal import Journal
from common.domain.document_key import Trust
from common.domain.errors import DawrError, QueueError, StoreUnavailable
from common.domain.forecast import Outlook
from common.domain.paper import PaperState
from common.domain.ticket import State, Turn
from common.language.code import TicketCode
from common.operations import Operations
from common.operations.looking import Visit
from common.qt.worker import Worker
from kiosk.miss import Miss
from kiosk.offer import NO_OUTLOOK, Seen
from kiosk.paper_desk import PaperDesk
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
    """With the `reserve` tickets are given also while the store is away; the `desk` prints what is asked for here."""

    def __init__(
        self, operations: Operations, store: Worker, device: str | None, reserve: Reserve, desk: PaperDesk
    ) -> None:
        self._operations, self._store = operations, store
        self._device, self.reserve, self.desk = device, reserve, desk
        self._prints = desk.prints

    def look(self, priority: str) -> Seen:
        """In the background."""
        seen = Seen(priority, self._operations.outlooks(priority), self._operations.full())
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
        self.reserve.run(partial(self._issue_away, service, wanted), then, no)

    def add(self, issued: Issued, service: str, wanted: Wanted, *, then: Callable[[Issued], None], no: Refused) -> None:
        """One more service for the same ticket, where that is."""
        if issued.is_away:
            self.reserve.run(partial(self._add_away, issued, service, wanted), then, no)
        else:
            self._ask(partial(self._add, issued, service, wanted), then, no)

    def reprint(self, issued: Issued, request: str, *, then: Callable[[int], None], no: Refused) -> None:
        """One more copy of its paper, where that is; `then` has its number."""
        if issued.is_away:
            self.reserve.run(partial(self._reprint, issued, request), then, no)
        else:
            self._ask(partial(self._reprint, issued, request, self._operations), then, no)

    def recall(self, turn: Turn, *, then: Callable[[Outlook], None], no: Refused) -> None:
        """What can be told of a turn of the store that was issued before."""
        self._ask(partial(self._now, turn, NO_OUTLOOK), then, no)

    def trust(self, *, then: Callable[[Trust], None], no: Refused) -> None:
        """What documents are checked against, soon or not at all."""
        question = Question(then, no)
        self._store.run(question.asked(self._operations.trust), question.answer, question.fail)

    def ask_help(self, request: str, *, then: Callable[[object], None], no: Refused) -> None:
        """Somebody comes to this kiosk."""
        question = Question(then, no)
        work = partial(self._operations.ask_help, self._device or "", request=request)
        self._store.run(question.asked(work), question.answer, question.fail)

    def check_in(self, code: str, wanted: Wanted, *, then: Callable[[Issued], None], no: Refused) -> None:
        self._ask(partial(self._check_in, code, wanted), then, no)

    def find(self, code: TicketCode, *, then: Callable[[Found | Miss], None], no: Refused) -> None:
        self._ask(partial(self._find, code), then, no)

    def cancel(self, issued: Issued, request: str, *, then: Callable[[Turn], None], no: Refused) -> None:
        cancel = partial(self._operations.cancel, issued.turn.step.id, device=self._device, request=request)
        self._ask(cancel, then, no)

    def _ask(self, work: Callable[[], Answer], then: Callable[[Answer], None], no: Refused) -> None:
        """Where the kiosk can go on without the store it does not wait for it for ever."""
        if not self.reserve.is_ready:
            self._store.run(work, then, no)
        else:
            question = Question(then, no)
            self._store.run(question.asked(work), question.answer, question.fail)

    def _otherwise(
        self, service: str, wanted: Wanted, then: Callable[[Issued], None], no: Refused, error: DawrError
    ) -> None:
        is_away = isinstance(error, StoreUnavailable) and goes_on(error)
        if is_away and self.reserve.is_ready:
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
            prints=self._prints,
            promise=_promise(told),
            request=wanted.request,
        )
        return Issued(turn, replace(told, ahead=self._now(turn, told).ahead), self._copy(self._operations, turn))

    def _issue_away(self, service: str, wanted: Wanted, journal: Journal) -> Issued:
        turn = journal.issue(
            service,
            language=wanted.language,
            priority=wanted.priority,
            device=self._device,
            within_hours=True,
            prints=self._prints,
            request=wanted.request,
        )
        return Issued(turn, None, self._copy(journal, turn))

    def _copy(self, operations: Operations, turn: Turn) -> int | None:
        """That of its paper which was asked for last, if nobody has begun it."""
        papers = operations.papers(turn.ticket.id) if self._prints else []
        return papers[0].copy if papers and papers[0].state is PaperState.ASKED else None

    def _add(self, issued: Issued, service: str, wanted: Wanted) -> Issued:
        added = self._add_to(self._operations, issued, service, wanted)
        return replace(added, outlook=self._now(added.turn, issued.outlook or NO_OUTLOOK))

    def _add_away(self, issued: Issued, service: str, wanted: Wanted, journal: Journal) -> Issued:
        return self._add_to(journal, issued, service, wanted)

    def _add_to(self, operations: Operations, issued: Issued, service: str, wanted: Wanted) -> Issued:
        asked = {"device": self._device, "prints": self._prints, "request": wanted.request}
        turn = operations.add_errand(issued.turn.step.id, service, **asked)  # type: ignore[arg-type]
        return replace(issued, turn=turn, copy=self._copy(operations, turn), is_update=True)

    def _reprint(self, issued: Issued, request: str, operations: Operations) -> int:
        return operations.reprint(issued.turn.ticket.id, device=self._device, request=request).copy

    def _check_in(self, code: str, wanted: Wanted) -> Issued:
        began = self._operations.now()
        turn = self._operations.check_in(
            code,
            language=wanted.language,
            priority=wanted.priority,
            device=self._device,
            prints=self._prints,
            request=wanted.request,
        )
        is_known, is_late = turn.ticket.issued_at < began, turn.ticket.priority == NORMAL
        told, copy = self._now(turn, NO_OUTLOOK), self._copy(self._operations, turn)
        return Issued(turn, told, copy, is_update=is_known, is_late=is_late)

    def _find(self, code: TicketCode) -> Found | Miss:
        if code.centre not in ("", self._operations.profile.code):
            return Miss.OTHER_CENTRE
        visit = self._operations.visit(code.number)
        if visit is None or not _is_of(visit, code.day):
            return Miss.OTHER_DAY if code.day not in ("", self._operations.today().isoformat()) else Miss.UNKNOWN
        if self._is_collected_here(current(visit.turns)):
            visit = self._operations.visit(code.number) or visit
        turn = current(visit.turns)
        waits = turn.step.state is State.WAITING and self._operations.profile.wing_of[turn.step.wing].visited
        return Found(visit.turns, visit.ahead, self._shown(turn) if waits else None)

    def _is_collected_here(self, turn: Turn) -> bool:
        """At the kiosk of a lane: whose document is ready has come by car, and is called there from now on."""
        profile = self._operations.profile
        here = next((one.wing for one in profile.devices if one.code == self._device), None)
        is_ready = turn.step.service in profile.pick_ups and turn.step.state is State.WAITING
        if here is None or not profile.wing_of[here].lane or not is_ready or turn.step.wing == here:
            return False
        try:
            self._operations.collect_by_car(turn.step.id, here, device=self._device)
        except QueueError:  # not handed over in this lane, or somebody was quicker: told as it is
            return False
        return True

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
