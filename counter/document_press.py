"""From a copy that was booked to a page. Loaded with the first document: other counters start without it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from common.documents.cleaning import clean
from common.documents.press import Press
from common.documents.seal.key_folder import KeyFolder
from common.documents.sheet import Stage
from common.domain.document import Template
from common.domain.ticket import Turn
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
    stages = [_stage(operations, turn) for turn in operations.find(document.number)] if is_record else []
    draw = partial(press(operations, folder).page, document, page.content, copy, stages)
    return f"{printed.serial}-{printed.copy}", draw


def _stage(operations: Operations, turn: Turn) -> Stage:
    profile, step = operations.profile, turn.step

    def local(moment: datetime | None) -> datetime | None:
        return moment.astimezone(profile.zone) if moment else None

    return Stage(
        wing=profile.wing_of[step.wing].names,
        service=profile.service_of[step.service].names,
        counter=step.counter or "",
        called_at=local(step.called_at),
        started_at=local(step.started_at),
        finished_at=local(step.finished_at),
    )
