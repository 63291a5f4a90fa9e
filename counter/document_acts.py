"""What a counter does to documents, and what each of it asks of the operations."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from common.domain.document import (
    DOCUMENT_STATE_NAMES,
    Document,
    DocumentState,
    EndReason,
    Identity,
    PrintReason,
    Template,
)
from common.domain.errors import QueueError, Refusal
from common.domain.stock import SheetReason
from common.operations import Operations
from common.operations.copying import Printed

TAKEN_HOME = frozenset(template for template in Template if template is not Template.SERVICE_CERTIFICATE)
"""What is printed where it is asked for; all else in the back office."""


@dataclass(frozen=True, slots=True)
class DocumentAct:
    """`step` is the visitor's at the counter; `content` pairs of a field and its text. The office puts `counter` in,
    and how many controlled forms the `pages` of a print need.

    `reason`: of a print, a spoiled sheet or an end; for a hand-over, how the clerk knew who takes it.
    """

    verb: str
    document: int = 0
    step: int = 0
    template: Template | None = None
    content: tuple[tuple[str, str], ...] = ()
    language: str = ""
    reason: str = ""
    stock: str | None = None
    counter: str = ""
    pages: int = 1


class Page(NamedTuple):
    """A copy that is to come out of the printer."""

    printed: Printed
    reason: PrintReason | None
    content: Mapping[str, str]


class Done(NamedTuple):
    """What came of an act."""

    document: Document | None = None
    page: Page | None = None


PRINTS = frozenset({"print", "reprint"})
"""Not begun before the printer and the key are known to be there: no serial is wasted."""


def carry_out(do: Operations, act: DocumentAct, request: str) -> Done:
    return _WORK[act.verb](do, act, request)


def _ask(do: Operations, act: DocumentAct, request: str) -> Done:
    assert act.template  # noqa: S101 - narrows the type
    here = do.profile.counter_of[act.counter].wing if act.template in TAKEN_HOME else None
    asked = do.ask_document(
        act.counter, act.step, act.template, dict(act.content), language=act.language, wing=here, request=request
    )
    return Done(asked)


def _print(do: Operations, act: DocumentAct, request: str) -> Done:
    """What nobody has taken is taken with it."""
    known = do.document(act.document)
    if known and known.state is DocumentState.ASKED:
        do.take_document(act.counter, act.document, request=f"{request}.take")
    reason = PrintReason(act.reason) if act.reason else None
    content = dict(act.content) or None
    printed = do.print_document(
        act.counter, act.document,
        reason=reason, content=content, stock=act.stock, pages=act.pages, request=request,
    )  # fmt: skip
    return Done(printed.document, Page(printed, reason, do.content_of(act.document)))


def _spoil(do: Operations, act: DocumentAct, request: str) -> Done:
    """The sheet that lies in the printer, before anything was printed on it."""
    do.spoil_sheet(act.stock or "", None, SheetReason(act.reason), counter=act.counter, request=request)
    return Done(do.document(act.document))


def _hand_over(do: Operations, act: DocumentAct, request: str) -> Done:
    """What is taken home at once needs no receipt, and goes from the printer into the visitor's hand."""
    document = do.document(act.document)
    if document and document.template in TAKEN_HOME and document.state is DocumentState.PRINTING:
        document = do.document_ready(act.counter, document.id, request=f"{request}.ready")
    if document is None or document.state is not DocumentState.READY:
        raise not_allowed(act.document, document)
    if document.template in TAKEN_HOME:
        number = document.serial or ""
        return Done(do.hand_over(act.counter, document.id, Identity(act.reason), number, request=request))
    return _hand_over_for_receipt(do, act, document, request)


def _hand_over_for_receipt(do: Operations, act: DocumentAct, document: Document, request: str) -> Done:
    """The pick-up receipt is a document itself; its serial is the number that is kept with the hand-over."""
    page = _receipt(do, act, document, request)
    identity, serial, paper = Identity(act.reason), page.printed.serial, page.printed.document.id
    try:
        handed = do.hand_over(act.counter, document.id, identity, serial, request=request)
    except QueueError:
        do.withdraw_document(act.counter, paper, EndReason.NOT_WANTED, request=f"{request}.withdraw")
        raise
    do.document_ready(act.counter, paper, request=f"{request}.ready")
    do.hand_over(act.counter, paper, identity, serial, request=f"{request}.receipt")
    return Done(handed, page)


def _receipt(do: Operations, act: DocumentAct, document: Document, request: str) -> Page:
    wing = do.profile.counter_of[act.counter].wing
    content = receipt_content(do, act, document, do.now())
    asked = do.ask_document(
        act.counter, act.step, Template.PICK_UP_RECEIPT, content,
        language=document.language, wing=wing, request=f"{request}.ask",
    )  # fmt: skip
    do.take_document(act.counter, asked.id, request=f"{request}.take")
    printed = do.print_document(act.counter, asked.id, request=f"{request}.print")
    return Page(printed, None, do.content_of(asked.id))


def receipt_content(do: Operations, act: DocumentAct, document: Document, now: datetime) -> dict[str, str]:
    holder = do.content_of(document.id).get("holder", "")
    told = {
        "document": document.template.value,
        "document_serial": document.serial or "",
        "holder": holder,
        "recipient": holder,
        "identity": Identity(act.reason).value,
        "handed_over": f"{now.astimezone(do.profile.zone):%Y-%m-%d %H:%M}",
        "counter": act.counter,
        **dict(act.content),
    }
    return {code: text for code, text in told.items() if text}


def not_allowed(number: int, document: Document | None) -> QueueError:
    """It is not in a state for that, or is not there at all."""
    if document is None:
        return QueueError(Refusal.UNKNOWN_DOCUMENT, document=number)
    state = DOCUMENT_STATE_NAMES[document.state]
    return QueueError(Refusal.DOCUMENT_NOT_ALLOWED, document=document.name, state=state)


_WORK: Mapping[str, Callable[[Operations, DocumentAct, str], Done]] = {
    "ask": _ask,
    "take": lambda do, act, request: Done(do.take_document(act.counter, act.document, request=request)),
    "give-back": lambda do, act, request: Done(do.give_back_document(act.counter, act.document, request=request)),
    "print": _print,
    "reprint": _print,
    "spoil": _spoil,
    "ready": lambda do, act, request: Done(do.document_ready(act.counter, act.document, request=request)),
    "withdraw": lambda do, act, request: Done(
        do.withdraw_document(act.counter, act.document, EndReason(act.reason), request=request)
    ),
    "hand-over": _hand_over,
}
