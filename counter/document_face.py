"""All that the documents' sheet shows, from what was read of the store and what the clerk has typed. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from common.domain.document import DOCUMENT_STATE_NAMES, Document
from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.language.bidi import ltr
from counter import document_drafts as drafts
from counter.document_drafts import Draft, FieldProps
from counter.document_folder import FORMS, VISIT, Folder, View
from counter.document_rows import DocumentRow, Papers, detail, may, rows, title
from counter.document_words import DONE
from counter.reader import Reader


@dataclass(frozen=True, slots=True)
class DocumentProps:
    """`view` is empty while the sheet is closed. `visit`: there is somebody here, whose documents can be shown.

    `title` and `detail` are those of the document; `waits`: nothing can be done with it here now; `ready`: what was
    typed can be sent; `corrects`: it puts a printed document right. `notice` tells what was done, `trouble` why not.
    """

    view: str = ""
    scope: str = VISIT
    visit: bool = False
    title: str = ""
    detail: str = ""
    mark: str = ""
    level: str = ""
    language: str = ""
    typing: bool = False
    corrects: bool = False
    ready: bool = False
    waits: bool = False
    busy: bool = False
    notice: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """The verb that was just done to a document, or why it was not, or not quite."""

    verb: str = ""
    document: Document | None = None
    trouble: DawrError | None = None


@dataclass(frozen=True, slots=True)
class Hand:
    """What the clerk has in hand: where they are, what they typed, what is told to them."""

    folder: Folder
    draft: Draft
    language: str
    busy: bool
    told: Told


def props(hand: Hand, papers: Papers, reader: Reader) -> DocumentProps:
    told, folder, document = hand.told, hand.folder, papers.of_id(hand.folder.document)
    template = document.template if document else folder.template
    return DocumentProps(
        view=folder.view.value,
        scope=folder.scope,
        visit=papers.step > 0,
        title=title(template, reader) if template else "",
        language=hand.language,
        typing=folder.view in FORMS,
        corrects=folder.view is View.FORM and document is not None,
        ready=not hand.busy and is_complete(hand, papers),
        waits=folder.view is View.DOCUMENT and document is not None and not may(document, papers, reader),
        busy=hand.busy,
        notice=reader.manner.line(DONE[told.verb], document=called(told.document)) if told.verb in DONE else "",
        trouble=told.trouble.text(reader.manner.language) if told.trouble else "",
        **_about(document, folder, papers, reader),
    )


def called(document: Document | None) -> Wording:
    """In the middle of a line: a serial in its own order."""
    if document is None:
        return Wording("", "")
    return Wording(*map(ltr, document.name)) if document.serial else document.name


def _about(document: Document | None, folder: Folder, papers: Papers, reader: Reader) -> Mapping[str, str]:
    if document is None:
        return {}
    state = reader.manner.line(DOCUMENT_STATE_NAMES[document.state])
    return {"detail": detail(document, folder, papers, reader), "mark": state, "level": document.state.value}


def is_complete(hand: Hand, papers: Papers) -> bool:
    """What is needed was typed."""
    document = papers.of_id(hand.folder.document)
    if hand.folder.view is View.RECIPIENT:
        return bool(hand.draft.get(drafts.RECIPIENT, "").strip())
    template = document.template if document else hand.folder.template
    return hand.folder.view is View.FORM and template is not None and drafts.is_complete(template, hand.draft)


def form(hand: Hand, papers: Papers, reader: Reader) -> Sequence[FieldProps]:
    document = papers.of_id(hand.folder.document)
    template = document.template if document else hand.folder.template
    if hand.folder.view is View.RECIPIENT:
        return drafts.recipient(hand.draft, reader.manner.language)
    if hand.folder.view is View.FORM and template:
        return drafts.fields(template, hand.draft, reader.manner.language)
    return ()


def listed(hand: Hand, papers: Papers, reader: Reader) -> Sequence[DocumentRow]:
    return rows(hand.folder, papers, reader)
