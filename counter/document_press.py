"""From a copy that was booked to a page. Loaded with the first document: other counters start without it."""

from collections.abc import Callable, Mapping
from functools import partial

from common.documents.cleaning import clean
from common.documents.press import Press, stages_of
from common.documents.printout import Stage
from common.documents.signing.key_folder import KeyFolder
from common.domain.document import Document, DocumentState, PrintReason
from common.domain.errors import QueueError, Refusal
from common.operations import Operations
from common.operations.copying import Printed
from common.settings import Settings
from common.store.documents import Copy
from counter.document_acts import DocumentAct, Page, not_allowed

Job = tuple[str, Callable[[], bytes]]
"""The name of a file, and what makes it."""


def check_texts(content: Mapping[str, str]) -> None:
    """DocumentError for what could not be printed."""
    for text in content.values():
        clean(text)


def press(operations: Operations, settings: Settings) -> Press:
    """With the key that signs now; DawrError where there is none."""
    profile = operations.profile
    folder = KeyFolder(settings.keys, settings.store)
    return Press(profile, folder.signer_of(profile.code, operations.document_keys()))


def check_page(operations: Operations, settings: Settings, act: DocumentAct) -> int:
    """How many controlled forms its pages need, before a serial is spent on it; DawrError for what would keep them from
    being drawn."""
    maker, document = press(operations, settings), operations.document(act.document)
    if document is None:
        return 1
    content = dict(act.content) or operations.content_or_none(document.id) or {}
    check_texts(content)
    maker.check_names(document, operations.today())
    if not (act.stock or document.stock):
        return 1
    reason = PrintReason(act.reason) if act.reason else None
    return maker.count(document, content, reason, _stages(operations, document), operations.now())


def prepared(operations: Operations, settings: Settings, page: Page) -> Job:
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
    stages, maker = _stages(operations, document), press(operations, settings)
    if printed.sheets and not maker.fits(document, page.content, copy, stages, printed.sheets):
        raise QueueError(Refusal.FORMS_DO_NOT_FIT, document=document.name)
    draw = partial(maker.page, document, page.content, copy, stages, printed.sheets[1:])
    return f"{printed.serial}-{printed.copy}", draw


def _stages(operations: Operations, document: Document) -> list[Stage]:
    turns = operations.turns_of_ticket(document.ticket) if document.ticket else []
    return stages_of(operations.profile, turns)


def _refuse_outlived(now: Document | None, printed: Printed) -> None:
    """A page that waited for the printer: by then its document may be dead, or printed once more elsewhere."""
    if now is None or now.state in (DocumentState.WITHDRAWN, DocumentState.REVOKED):
        raise not_allowed(printed.document.id, now)
    if (now.serial, now.copies) != (printed.serial, printed.copy):
        raise QueueError(Refusal.PRINTED_ALREADY, document=now.name)
