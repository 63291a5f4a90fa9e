"""A document is printed: its serial, its copy and its sheets are taken together with the event, or not at all."""

import re
from secrets import token_hex
from typing import NamedTuple

from common.domain.document import Content, Document, DocumentState, DocumentVerb, PrintReason, content_digest
from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.retention import retention_of
from common.domain.serial import serial
from common.domain.stock import sheets_of_print
from common.operations.indexing import words_of_content, words_of_document
from common.operations.stocking import Stocking
from common.operations.transaction import Transaction
from common.store.documents import Copy, Said

MOST_LETTERS = 4000
MOST_FIELDS = 40
_FIELD = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff￾￿]")


class Printed(NamedTuple):
    """One copy: what the press puts on it. `document` as it is now, the others as they were printed.

    `sheets`: of controlled forms, one a page; none of plain paper.
    """

    document: Document
    serial: str
    copy: int
    sheets: tuple[str, ...]

    @property
    def sheet(self) -> str | None:
        """The first."""
        return self.sheets[0] if self.sheets else None


class Copying(Stocking):
    def print_document(
        self,
        counter: str,
        document: int,
        *,
        reason: PrintReason | None = None,
        content: Content | None = None,
        stock: str | None = None,
        pages: int = 1,
        request: str | None = None,
    ) -> Printed:
        """One copy, on the next sheets of its pack of forms, or of `stock`, one for each of its pages. After the first
        a reason is needed.

        `content` puts right what it says: before the first print, or for the reason of wrong data, which makes its
        serial worthless and gives it another. The same request again tells the same serial, copy and sheets.
        """
        with self._transaction("print document", request, counter) as act:
            if act.done:
                return self._printed_before(act)
            before = self._in_hand(act, document)
            before.state_after(DocumentVerb.PRINT)
            _refuse_without_reason(before, reason, content)
            if content is not None:
                _put_right(act, before, content)
            return self._print_copy(act, before, reason, stock or before.stock, pages)

    def _print_copy(
        self, act: Transaction, before: Document, reason: PrintReason | None, stock: str | None, pages: int
    ) -> Printed:
        self._spoil_newest(act, before, reason)
        name, said = self._name_document(act, before, reason), self._said(before)
        sheets = self._use_sheets(act, stock, before.id, pages)
        after = before.print(
            owner=act.staff or "",
            serial=name,
            today=self.profile.day(act.now),
            now=act.now,
            digest=content_digest(name, said.content, said.salt),
            stock=stock,
            sheet=sheets[0] if sheets else None,
            retention=retention_of(before.template, stock),
        )
        self._keep_copy(act, after, reason)
        paper = {"stock": stock if sheets else None, "sheet": after.sheet, "further": sheets[1:] or None}
        copy = {"serial": name, "copy": after.copies, **paper, "reason": reason, "digest": after.digest}
        dead = before.serial if before.serial != name else None
        self._note_document(act, Kind.DOCUMENT_PRINTED, after, **copy, instead_of=dead)
        return Printed(after, name, after.copies, sheets)

    def _keep_copy(self, act: Transaction, after: Document, reason: PrintReason | None) -> None:
        act.store.documents.put(after)
        stock = after.stock if after.sheet else None
        copy = Copy(after.serial or "", after.copies, act.staff or "", act.now, reason, stock, after.sheet)
        act.store.documents.add_copy(after.id, copy)
        act.store.archive.index(after.id, words_of_document(after, self.profile), personal=False)

    def _name_document(self, act: Transaction, document: Document, reason: PrintReason | None) -> str:
        """Its own, or the next of the year: of a document's first print, and of one that had said what is wrong."""
        if document.serial is not None and reason is not PrintReason.WRONG_DATA:
            return document.serial
        if document.serial is not None:
            act.store.documents.bury(document.serial, PrintReason.WRONG_DATA.value, act.now)
        year = self.profile.day(act.now).year
        return serial(act.store.code, year, act.store.documents.next_count(year))

    def _said(self, document: Document) -> Said:
        said = self._store.documents.said(document.id)
        if said is None:
            raise QueueError(Refusal.CONTENT_IS_GONE, document=document.name)
        return said

    def _printed_before(self, act: Transaction) -> Printed:
        body = act.done[-1].happening.body
        return Printed(self._known_document(body["document"]), body["serial"], body["copy"], sheets_of_print(body))

    def _in_hand(self, act: Transaction, document: int) -> Document:
        """A document that nobody else has taken, or somebody who sits at no counter any more."""
        known = self._known_document(document)
        is_taken = known.state is DocumentState.PRINTING and known.owner != act.staff
        if is_taken and known.owner in act.store.counters.sittings().values():
            raise QueueError(Refusal.DOCUMENT_TAKEN, document=known.name, staff=known.owner)
        return known

    def _known_document(self, document: int) -> Document:
        known = self._store.documents.of_id(document)
        if known is None:
            raise QueueError(Refusal.UNKNOWN_DOCUMENT, document=document)
        return known

    def _note_document(self, act: Transaction, kind: Kind, document: Document, **more: object) -> None:
        """The event of a document; nothing of what it says is in there."""
        told = {name: value for name, value in more.items() if value is not None}
        act.note(kind, {"document": document.id, "sheet": None, **told}, ticket=document.ticket)


def _put_right(act: Transaction, document: Document, content: Content) -> None:
    act.store.archive.forget_words(document.id)
    act.store.documents.correct(document.id, salted(content))
    act.store.archive.index(document.id, words_of_content(content), personal=True)


def salted(content: Content) -> Said:
    """Content that can be printed, with a new salt; QueueError for what cannot be."""
    for name, text in content.items():
        if not _FIELD.fullmatch(name) or len(text) > MOST_LETTERS or _UNPRINTABLE.search(text):
            raise QueueError(Refusal.BAD_CONTENT, field=name[:40], most=MOST_LETTERS)
    if len(content) > MOST_FIELDS:
        raise QueueError(Refusal.BAD_CONTENT, field="…", most=MOST_LETTERS)
    return Said(dict(content), token_hex(16))


def _refuse_without_reason(document: Document, reason: PrintReason | None, content: Content | None) -> None:
    if document.copies and reason is None:
        raise QueueError(Refusal.PRINTED_ALREADY, document=document.name)
    if document.copies and content is not None and reason is not PrintReason.WRONG_DATA:
        raise QueueError(Refusal.CONTENT_IS_FIXED, document=document.name)
