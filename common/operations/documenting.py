"""A document's way: asked for at a counter, taken and printed in the back office, made ready, handed over."""

import re
from collections.abc import Callable

from common.domain.document import Content, Document, DocumentState, EndReason, Identity, Template
from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.journey import planned
from common.domain.retention import retention_of
from common.domain.serial import is_serial
from common.domain.ticket import STATE_NAMES, State, Turn
from common.language.digits import ascii_digits
from common.operations.copying import Copying, salted
from common.operations.indexing import words_of_content, words_of_document
from common.operations.transaction import Transaction

_RECEIPT = re.compile(r"[A-Za-z0-9][A-Za-z0-9/-]{0,39}")

_GONE = (State.CANCELLED, State.NO_SHOW, State.EXPIRED)
"""Nobody is here to be given anything."""


class Documenting(Copying):
    def ask_document(
        self,
        counter: str,
        step: int,
        template: Template,
        content: Content,
        *,
        language: str,
        stock: str | None = None,
        wing: str | None = None,
        request: str | None = None,
    ) -> Document:
        """A document for the visitor of a step: printed in `wing`, else in the back office that the visit goes to next.

        `content` is what it says, by the names of its template's fields; `stock` the pack of forms it is printed on.
        """
        with self._transaction("ask document", request, counter) as act:
            if act.done:
                return self._past_document(act)
            turn = self._my_turn(counter, step)
            if turn.step.state in _GONE:
                raise QueueError(Refusal.NOT_ALLOWED, ticket=turn.ticket.number, state=STATE_NAMES[turn.step.state])
            if stock is not None:
                self._known_stock(stock)
            office = wing or self._office(counter, turn)
            document = self._asked(act, turn, template=template, language=language, stock=stock, wing=office)
            return self._keep_asked(act, document, content)

    def take_document(self, counter: str, document: int, *, request: str | None = None) -> Document:
        """Staff take the job; nobody else prints it now."""
        return self._change_document(
            Kind.DOCUMENT_TAKEN, counter, request, document, lambda act, one: one.take(owner=act.staff or "")
        )

    def give_back_document(self, counter: str, document: int, *, request: str | None = None) -> Document:
        """The job waits for somebody else; a serial that it has stays its own."""
        return self._change_document(
            Kind.DOCUMENT_GIVEN_BACK, counter, request, document, lambda _, one: one.give_back()
        )

    def document_ready(self, counter: str, document: int, *, request: str | None = None) -> Document:
        """It can be handed over."""
        return self._change_document(
            Kind.DOCUMENT_READY, counter, request, document, lambda act, one: one.make_ready(now=act.now)
        )

    def hand_over(
        self,
        counter: str,
        document: int,
        identity: Identity,
        receipt: str,
        *,
        ticket: int | None = None,
        request: str | None = None,
    ) -> Document:
        """To its visitor, who is at the counter; or to whom `ticket` was chosen for. `receipt`: the number of what
        they signed.
        """
        if not _RECEIPT.fullmatch(receipt):
            raise QueueError(Refusal.RECEIPT_NEEDED)

        def handed(act: Transaction, one: Document) -> Document:
            self._refuse_to_strangers(counter, one, ticket)
            return one.hand_over(by=act.staff or "", identity=identity, receipt=receipt, now=act.now)

        return self._change_document(Kind.DOCUMENT_HANDED_OVER, counter, request, document, handed, identity=identity)

    def withdraw_document(
        self, counter: str, document: int, reason: EndReason, *, request: str | None = None
    ) -> Document:
        """It is not given to anybody; a serial that it has is good no more."""
        return self._close_document(Kind.DOCUMENT_WITHDRAWN, counter, document, reason, request)

    def revoke_document(
        self, document: int, reason: EndReason, *, counter: str | None = None, request: str | None = None
    ) -> Document:
        """It was ready or given, and is good no more. Without a counter: by who runs the centre."""
        return self._close_document(Kind.DOCUMENT_REVOKED, counter, document, reason, request)

    def document(self, document: int) -> Document | None:
        return self._store.documents.of_id(document)

    def document_of_serial(self, serial: str) -> Document | None:
        """However it was typed or scanned: in small letters, with Arabic digits, or as no serial at all."""
        written = ascii_digits(serial).strip().upper()
        return self._store.documents.of_serial(written) if is_serial(written) else None

    def documents_of(self, ticket: int) -> list[Document]:
        """Those of a visit, first asked first."""
        return self._store.documents.of_ticket(ticket)

    def ready_documents(self, ticket: int) -> list[Document]:
        """What a visit can be handed over now."""
        return [one for one in self.documents_of(ticket) if one.state is DocumentState.READY]

    def jobs(self, wing: str, state: DocumentState = DocumentState.ASKED) -> list[Document]:
        """The work of a back office: what is asked for, being printed or ready there, first asked first."""
        return self._store.documents.open_in(wing, state)

    def content_of(self, document: int) -> Content:
        """What a document says; QueueError once that was kept long enough."""
        return self._said(self._known_document(document)).content

    def _close_document(
        self, kind: Kind, counter: str | None, document: int, reason: EndReason, request: str | None
    ) -> Document:
        def ended(act: Transaction, one: Document) -> Document:
            end = one.withdraw if kind is Kind.DOCUMENT_WITHDRAWN else one.revoke
            after = end(by=act.staff, reason=reason, now=act.now)
            if after.serial is not None:
                act.store.documents.bury(after.serial, reason.value, act.now)
            return after

        return self._change_document(kind, counter, request, document, ended, reason=reason)

    def _change_document(
        self, kind: Kind, counter: str | None, request: str | None, document: int,
        change: Callable[[Transaction, Document], Document], **more: object,
    ) -> Document:  # fmt: skip
        """One change of a document with its event, once for a request."""
        with self._transaction(kind.value, request, counter) as act:
            if act.done:
                return self._past_document(act)
            after = change(act, self._in_hand(act, document))
            act.store.documents.put(after)
            self._note_document(act, kind, after, serial=after.serial, **more)
            return after

    def _asked(
        self, act: Transaction, turn: Turn, *, template: Template, language: str, stock: str | None, wing: str
    ) -> Document:
        service = self.profile.service_of[turn.ticket.errands[turn.step.errand]]
        return Document(
            id=act.next_seq,
            template=template,
            language=language,
            day=self.profile.day(act.now),
            service=service.code,
            agency=service.agency,
            wing=wing,
            retention=retention_of(template, stock),
            asked_by=act.staff or "",
            asked_at=act.now,
            number=turn.ticket.number,
            ticket=turn.ticket.id,
            stock=stock,
        )

    def _keep_asked(self, act: Transaction, document: Document, content: Content) -> Document:
        act.store.documents.add(document)
        act.store.documents.say(document.id, salted(content))
        act.store.archive.index(document.id, words_of_document(document, self.profile), personal=False)
        act.store.archive.index(document.id, words_of_content(content), personal=True)
        self._note_document(act, Kind.DOCUMENT_ASKED, document, template=document.template, service=document.service)
        return document

    def _office(self, counter: str, turn: Turn) -> str:
        """The wing of the next stop where only papers go; the counter's own where the visit comes to none."""
        here = (turn.step.errand, turn.step.stop)
        ahead = [stop for stop in planned(self.profile, turn.ticket.errands) if (stop.errand, stop.stop) > here]
        offices = [stop.wing for stop in ahead if not self.profile.wing_of[stop.wing].visited]
        return offices[0] if offices else self._known_counter(counter).wing

    def _refuse_to_strangers(self, counter: str, document: Document, ticket: int | None) -> None:
        turn = self._turn_at(counter)
        chosen = ticket if ticket is not None else turn and turn.ticket.id
        if document.ticket is None or chosen != document.ticket:
            raise QueueError(Refusal.NOT_THE_HOLDERS, document=document.name, counter=counter)

    def _past_document(self, act: Transaction) -> Document:
        return self._known_document(act.done[-1].happening.body["document"])
