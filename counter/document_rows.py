"""The rows of the documents' sheet: documents with their states, templates, what may be done, reasons. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from common.domain.document import (
    DOCUMENT_STATE_NAMES,
    IDENTITY_NAMES,
    TEMPLATE_NAMES,
    Document,
    DocumentState,
    Template,
)
from common.domain.stock import Account
from common.domain.wording import Wording
from common.language.bidi import ltr
from counter import document_words as words
from counter.document_acts import TAKEN_HOME
from counter.document_folder import WING, Folder, View
from counter.manner import whole_minutes
from counter.reader import Reader

ASK = "ask"
Code = TypeVar("Code", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """`code` is a document's id, or what a touch does; `mark` a state in words, `level` how it is painted."""

    code: str
    name: str
    icon: str = ""
    detail: str = ""
    mark: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class Papers:
    """What there is to show: of the visit, of the wing, and the packs of forms; `step` is who is here, 0 for nobody.

    `unsent`: of the documents that were printed in the store, those that the printer did not take. `sitting`: the staff
    who are at a counter; a job of anybody else is not stuck.
    """

    step: int = 0
    ticket: int = 0
    visit: Sequence[Document] = ()
    wing: Sequence[Document] = ()
    packs: Sequence[Account] = ()
    unsent: frozenset[int] = frozenset()
    sitting: frozenset[str] = frozenset()

    def of_id(self, document: int) -> Document | None:
        return next((one for one in (*self.visit, *self.wing) if one.id == document), None)

    def shown(self, folder: Folder) -> Sequence[Document]:
        return self.wing if folder.scope == WING else self.visit


def rows(folder: Folder, papers: Papers, reader: Reader) -> list[DocumentRow]:
    document = papers.of_id(folder.document)
    made: Mapping[View, Callable[[], list[DocumentRow]]] = {
        View.LIST: lambda: [*_documents(folder, papers, reader), *_ask(folder, papers, reader)],
        View.TEMPLATE: lambda: _templates(reader),
        View.DOCUMENT: lambda: [*_acts(document, papers, reader)] if document else [],
        View.REPRINT: lambda: _reasons(words.REPRINTS, {}, reader),
        View.SPOIL: lambda: _reasons(words.SPOILED, {}, reader),
        View.WITHDRAW: lambda: _reasons(words.WITHDRAWALS, {}, reader),
        View.IDENTITY: lambda: _reasons(IDENTITY_NAMES, words.IDENTITY_ICONS, reader),
    }
    return made.get(folder.view, list)()


def title(template: Template, reader: Reader) -> str:
    return reader.manner.line(TEMPLATE_NAMES[template])


def detail(document: Document, folder: Folder, papers: Papers, reader: Reader) -> str:
    """Whose it is, what it is called, who has it, and since when it is wanted."""
    owner = reader.profile.staff_of.get(document.owner or "")
    parts = (
        ltr(document.number) if folder.scope == WING and document.number else "",
        ltr(document.serial) if document.serial else "",
        reader.manner.line(words.WITH, staff=reader.manner.name(owner.names)) if owner else "",
        reader.manner.line(words.NOT_PRINTED) if document.id in papers.unsent else "",
        _age(document, reader),
    )
    return " · ".join(part for part in parts if part)


def _age(document: Document, reader: Reader) -> str:
    since: datetime = document.closed_at or document.ready_at or document.asked_at
    minutes = reader.manner.count(whole_minutes(reader.now - since))
    return reader.manner.line(words.MINUTES, minutes=minutes)


def _documents(folder: Folder, papers: Papers, reader: Reader) -> Iterator[DocumentRow]:
    for one in papers.shown(folder):
        yield DocumentRow(
            code=str(one.id),
            name=title(one.template, reader),
            icon=words.TEMPLATE_ICONS[one.template],
            detail=detail(one, folder, papers, reader),
            mark=reader.manner.line(DOCUMENT_STATE_NAMES[one.state]),
            level="trouble" if one.id in papers.unsent else one.state.value,
        )


def _ask(folder: Folder, papers: Papers, reader: Reader) -> Iterator[DocumentRow]:
    if papers.step and folder.scope != WING:
        yield DocumentRow(ASK, reader.manner.line(words.ASK), "plus")


def _templates(reader: Reader) -> list[DocumentRow]:
    """A pick-up receipt is made by the hand-over."""
    asked = [template for template in Template if template is not Template.PICK_UP_RECEIPT]
    return [DocumentRow(one.value, title(one, reader), words.TEMPLATE_ICONS[one]) for one in asked]


def _reasons(named: Mapping[Code, Wording], icons: Mapping[Code, str], reader: Reader) -> list[DocumentRow]:
    return [DocumentRow(code, reader.manner.line(line), icons.get(code, "dots")) for code, line in named.items()]


def _acts(document: Document, papers: Papers, reader: Reader) -> Iterator[DocumentRow]:
    for verb in may(document, papers, reader):
        yield _act(verb, reader)
        if verb == "print":
            yield from _packs(papers, reader)


def _act(verb: str, reader: Reader) -> DocumentRow:
    line, icon = words.ACTS[verb]
    return DocumentRow(verb, reader.manner.line(line), icon)


def _packs(papers: Papers, reader: Reader) -> Iterator[DocumentRow]:
    """Each pack of forms that has a sheet left can be printed on, and its next sheet can be no good."""
    for stock in (account.stock for account in papers.packs if account.stock.left):
        told = {"stock": reader.manner.line(stock.names), "sheet": ltr(stock.number(stock.next))}
        yield DocumentRow(f"print:{stock.code}", reader.manner.line(words.PRINT_ON, **told), "stamp")
        yield DocumentRow(f"spoil:{stock.code}", reader.manner.line(words.SPOIL, **told), "file-text")


def may(document: Document, papers: Papers, reader: Reader) -> list[str]:
    """What can be done with it at this counter, the natural next thing first."""
    others = papers.sitting - {reader.staff}
    if document.state is DocumentState.PRINTING and document.owner in others:
        return []
    is_own, is_theirs = document.wing == reader.counter.wing, document.ticket == papers.ticket and papers.step > 0
    goes_home = document.template in TAKEN_HOME
    possible = {
        DocumentState.ASKED: [("print", is_own), ("take", is_own), ("withdraw", is_own or is_theirs)],
        DocumentState.PRINTING: _of_print(document, is_own=is_own, goes_home=goes_home and is_theirs),
        DocumentState.READY: [("hand-over", is_theirs), ("reprint", is_own), ("withdraw", is_own or is_theirs)],
    }
    again = ["resend"] if document.id in papers.unsent else []
    return again + [verb for verb, is_possible in possible.get(document.state, []) if is_possible]


def _of_print(document: Document, *, is_own: bool, goes_home: bool) -> list[tuple[str, bool]]:
    if not document.copies:
        return [("print", is_own), ("give-back", is_own), ("withdraw", is_own)]
    return [("hand-over", goes_home), ("ready", is_own), ("reprint", is_own), ("withdraw", is_own)]
