"""From a copy that was booked to a page. Loaded with the first document: other counters start without it."""

from collections.abc import Callable, Mapping
from functools import partial

from common.documents.cleaning import clean
from common.documents.press import Press, stages_of
from common.documents.signing.key_folder import KeyFolder
from common.domain.document import Document, DocumentState
from common.domain.errors import QueueError, Refusal
from common.operations import Operations
from common.operations.copying import Printed
from common.store.documents import Copy
from counter.document_acts import DocumentAct, Page, not_allowed

Job = tuple[str, Callable[[], bytes]]
"""The name of a file, and what makes it."""


def check_texts(content: Mapping[str, str]) -> None:
    """DocumentError for what could not be printed."""
    for text in content.values():
        clean(text)


def press(operations: Operations, folder: str) -> Press:
    """With the key that signs now; DawrError where there is none."""
    profile = operations.profile
    return Press(profile, KeyFolder(folder).signer_of(profile.code, operations.document_keys()))


def check_page(operations: Operations, folder: str, act: DocumentAct) -> None:
    """DawrError for what would keep its page from being drawn, before a serial is spent on it."""
    maker, document = press(operations, folder), operations.document(act.document)
    if document is not None:
        check_texts(dict(act.content) or operations.content_or_none(document.id) or {})
        maker.check_names(document, operations.today())


def prepared(operations: Operations, folder: str, page: Page) -> Job:
    """All that the page needs of the store; what makes it may then run elsewhere. QueueError for what has outlived."""
    printed, document = page.printed, page.printed.document
    _refuse_outlived(operations.document(document.id), printed)
    copy = Copy(
        serial=printed.serial,
        copy=printed.copy,
        staff=document.owner or "",
        at=document.printed_at or operations.now(),
        reason=page.reason,
        stock=document.stock,
        sheet=printed.sheet,
    )
    turns = operations.turns_of_ticket(document.ticket) if document.ticket else []
    stages = stages_of(operations.profile, turns)
    draw = partial(press(operations, folder).page, document, page.content, copy, stages)
    return f"{printed.serial}-{printed.copy}", draw


def _refuse_outlived(now: Document | None, printed: Printed) -> None:
    """A page that waited for the printer: by then its document may be dead, or printed once more elsewhere."""
    if now is None or now.state in (DocumentState.WITHDRAWN, DocumentState.REVOKED):
        raise not_allowed(printed.document.id, now)
    if (now.serial, now.copies) != (printed.serial, printed.copy):
        raise QueueError(Refusal.PRINTED_ALREADY, document=now.name)
