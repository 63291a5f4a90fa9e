"""What a clerk types for a document: its template's fields with their values. It stays until it was sent. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from common.documents.form import Form
from common.documents.templates import FORMS
from common.domain.document import Template
from common.domain.id_number import id_number, is_likely
from common.domain.ticket import Turn
from common.domain.wording import Wording
from common.language.bidi import strip_controls

ID, RECIPIENT = "id", "recipient"
MOST_LETTERS = 600  # of one field at a desk
KNOWN = frozenset({"service", "ticket"})
"""Fields that the press fills in by itself."""
_LONG = frozenset({"attachments", "papers", "text", "result", "remarks"})
_NOW = frozenset({"received", "completed", "left"})
_SUBJECT: Mapping[Template, str] = {Template.COMPLAINT_RECEIPT: "subject"}

Draft = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FieldProps:
    """A line of the form. `doubtful`: the number is no usual one, which is a warning only."""

    code: str
    label: str
    value: str = ""
    long: bool = False
    needed: bool = False
    doubtful: bool = False


def begun(template: Template, turn: Turn | None, now: datetime) -> Draft:
    """What is known already; `now` in the centre's own time."""
    known = {code: f"{now:%Y-%m-%d %H:%M}" for code in FORMS[template].fields if code in _NOW}
    if turn and "arrived" in FORMS[template].fields:
        known["arrived"] = f"{turn.ticket.issued_at.astimezone(now.tzinfo):%Y-%m-%d %H:%M}"
    return known


def written(draft: Draft, code: str, text: str) -> Draft:
    return {**draft, code: strip_controls(text)[:MOST_LETTERS]}


def content(draft: Draft) -> dict[str, str]:
    """What is sent: without empty fields, numbers of cards in one manner."""
    trimmed = {code: text.strip() for code, text in draft.items() if text.strip()}
    return {code: id_number(text) if code == ID else text for code, text in trimmed.items()}


def is_complete(template: Template, draft: Draft) -> bool:
    return bool(content(draft).get(needed(template)))


def needed(template: Template) -> str:
    """The one field without which the document says nothing."""
    return _SUBJECT.get(template, "holder")


def fields(template: Template, draft: Draft, language: str) -> list[FieldProps]:
    form = FORMS[template]
    codes = [code for code in form.fields if code not in KNOWN]
    return [_field(form, code, draft, language, is_needed=code == needed(template)) for code in codes]


def recipient(draft: Draft, language: str) -> list[FieldProps]:
    """Who takes a document for its holder."""
    label: Wording = FORMS[Template.PICK_UP_RECEIPT].fields[RECIPIENT]
    return [FieldProps(RECIPIENT, label.text(language), draft.get(RECIPIENT, ""), needed=True)]


def _field(form: Form, code: str, draft: Draft, language: str, *, is_needed: bool) -> FieldProps:
    value = draft.get(code, "")
    doubtful = code == ID and bool(value.strip()) and not is_likely(id_number(value))
    return FieldProps(code, form.fields[code].text(language), value, code in _LONG, is_needed, doubtful)
