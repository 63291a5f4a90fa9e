"""The paper of a ticket: asked for with its number, begun by one program only, settled once; and reprint."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.paper import Paper, PaperState
from common.domain.ticket import Turn
from common.operations.transaction import Transaction, Verbs

COPY = "copy"
LONGEST = timedelta(minutes=2)
"""No printing takes longer: a paper that is still being sent then is that of a program that is no more."""
_FORGOTTEN = "nobody has said what became of it"


class Papering(Verbs):
    def begin_paper(self, ticket: int, copy: int, *, request: str = "") -> None:
        """Before the first byte goes to a printer. Refused if it is not asked for: somebody prints it, or did.

        Who has not heard the answer asks again under the same request, as long as nothing was sent.
        """
        with self._store.transaction():
            if not self._store.papers.begin(ticket, copy, self.now(), by=request):
                raise QueueError(Refusal.PAPER_TAKEN, ticket=self._number(ticket), copy=copy)

    def settle_paper(self, ticket: int, copy: int, state: PaperState, *, printer: str = "", fault: str = "") -> Paper:
        """What became of it, told by who has begun it; ASKED if nothing of it reached a printer. Told twice is as once.

        `printer` is where it came out, `fault` what staff should know.
        """
        with self._store.transaction():
            before = self._known_paper(ticket, copy)
            if before.state is state:
                return before
            if not before.state.may_become(state):
                raise QueueError(Refusal.PAPER_TAKEN, ticket=self._number(ticket), copy=copy)
            after = replace(before, state=state, printer=printer, fault=fault, at=self.now())
            self._store.papers.settle(after)
            return after

    def reprint(
        self, ticket: int, *, device: str | None = None, counter: str | None = None, request: str | None = None
    ) -> Paper:
        """A person asks for one more copy. What was asked for before and not begun is given up: one paper is wanted.

        Refused while another copy is being sent; after LONGEST nobody knows what became of that one. A reprint is never
        copy 1: a kiosk away may have printed that.
        """
        with self._transaction("reprint", request, counter) as act:
            if act.done:
                return self._known_paper(ticket, act.done[0].happening.body[COPY])
            self._refuse_while_sending(act, ticket)
            act.store.papers.give_up(ticket, act.now)
            copy = act.store.papers.add(ticket, device or "", act.request, act.now, known=1)
            act.note(Kind.REPRINTED, {COPY: copy}, ticket=ticket, device=device)
            return self._known_paper(ticket, copy)

    def papers(self, ticket: int) -> Sequence[Paper]:
        """The copies of a ticket, newest first."""
        return self._store.papers.of_ticket(ticket)

    def unsettled_papers(self, device: str | None) -> Sequence[tuple[Paper, Turn]]:
        """What a device had asked for before it was started anew, newest first.

        What is ASKED was surely not printed and may be begun; what is SENDING was broken off: settle it as UNCERTAIN.
        """
        return self._store.papers.unsettled(device or "")

    def _ask_for_paper(self, act: Transaction, turn: Turn, device: str | None) -> Turn:
        """Inside the transaction that gives or changes what the slip says."""
        act.store.papers.add(turn.ticket.id, device or "", act.request, act.now)
        return turn

    def _ask_once(self, act: Transaction, turn: Turn, device: str | None) -> Turn:
        """The same for a verb that may leave no event by which it would be known again."""
        is_asked = any(paper.request == act.request for paper in self.papers(turn.ticket.id))
        return turn if is_asked else self._ask_for_paper(act, turn, device)

    def _refuse_while_sending(self, act: Transaction, ticket: int) -> None:
        number = self._number(ticket)
        for paper in self.papers(ticket):
            if paper.state is not PaperState.SENDING:
                continue
            if abs(act.now - paper.at) <= LONGEST:
                raise QueueError(Refusal.PAPER_IS_SENT, ticket=number)
            after = replace(paper, state=PaperState.UNCERTAIN, printer="", fault=_FORGOTTEN, at=act.now)
            act.store.papers.settle(after)

    def _known_paper(self, ticket: int, copy: int) -> Paper:
        for paper in self.papers(ticket):
            if paper.copy == copy:
                return paper
        raise QueueError(Refusal.UNKNOWN_TICKET, ticket=self._number(ticket))

    def _number(self, ticket: int) -> str:
        turns = self._store.tickets.of_ticket(ticket)
        if not turns:
            raise QueueError(Refusal.UNKNOWN_TICKET, ticket=ticket)
        return turns[0].ticket.number
