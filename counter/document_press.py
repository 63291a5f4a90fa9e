"""From a copy that was booked to a page. Loaded with the first document: other counters start without it."""

from collections.abc import Callable, Mapping
from functools import partial

from common.documents.cleaning import clean
from common.documents.press import Press, stages_of
from common.documents.signing.key_folder import KeyFolder
from common.domain.document import Template
from common.operations import Operations
from common.store.documents import Copy
from counter.document_acts import Page

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


def prepared(operations: Operations, folder: str, page: Page) -> Job:
    """All that the page needs of the store; what makes it may then run elsewhere."""
    printed, document = page.printed, page.printed.document
    copy = Copy(
        serial=printed.serial,
        copy=printed.copy,
        staff=document.owner or "",
        at=document.printed_at or operations.now(),
        reason=page.reason,
        stock=document.stock,
        sheet=printed.sheet,
    )
    is_record = document.template is Template.VISIT_RECORD
    turns = operations.turns_of_ticket(document.ticket) if is_record and document.ticket else []
    stages = stages_of(operations.profile, turns)
    draw = partial(press(operations, folder).page, document, page.content, copy, stages)
    return f"{printed.serial}-{printed.copy}", draw
