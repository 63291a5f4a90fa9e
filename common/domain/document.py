"""A document is asked for, printed in the back office and handed over. TRANSITIONS says what may happen to it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from common.domain.errors import QueueError, Refusal
from common.domain.event import canonical
from common.domain.wording import Wording

Content = Mapping[str, str]
"""What is written on a document, by the name of its field: personal data, kept apart from the document."""

DIGEST_BYTES = 16


class Template(StrEnum):
    REQUEST_RECEIPT = "request-receipt"
    APPOINTMENT_SLIP = "appointment-slip"
    SERVICE_CERTIFICATE = "service-certificate"
    VISIT_RECORD = "visit-record"
    COMPLAINT_RECEIPT = "complaint-receipt"
    PICK_UP_RECEIPT = "pick-up-receipt"


class DocumentState(StrEnum):
    ASKED = "asked"
    PRINTING = "printing"
    READY = "ready"
    HANDED_OVER = "handed-over"
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"


class DocumentVerb(StrEnum):
    TAKE = "take"
    GIVE_BACK = "give-back"
    PRINT = "print"
    MAKE_READY = "make-ready"
    HAND_OVER = "hand-over"
    WITHDRAW = "withdraw"
    REVOKE = "revoke"


class PrintReason(StrEnum):
    """Why a document is printed once more. Wrong data makes another document of it: the old serial is dead."""

    JAM = "jam"
    SMUDGED = "smudged"
    DAMAGED = "damaged"
    LOST = "lost"
    WRONG_DATA = "wrong-data"


class EndReason(StrEnum):
    """Why a document is withdrawn before it was given, or revoked after."""

    NOT_WANTED = "not-wanted"
    NOT_COLLECTED = "not-collected"
    WRONG_DATA = "wrong-data"
    WRONG_PERSON = "wrong-person"
    FRAUD = "fraud"
    STOLEN = "stolen"
    SUPERSEDED = "superseded"


class Identity(StrEnum):
    """How the clerk knew who takes the document; never a number."""

    ID_CARD = "id-card"
    PASSPORT = "passport"
    DIGITAL = "digital"
    REPRESENTATIVE = "representative"


TRANSITIONS: Mapping[tuple[DocumentState, DocumentVerb], DocumentState] = {
    (DocumentState.ASKED, DocumentVerb.TAKE): DocumentState.PRINTING,
    (DocumentState.PRINTING, DocumentVerb.GIVE_BACK): DocumentState.ASKED,
    (DocumentState.PRINTING, DocumentVerb.PRINT): DocumentState.PRINTING,
    (DocumentState.PRINTING, DocumentVerb.MAKE_READY): DocumentState.READY,
    (DocumentState.READY, DocumentVerb.PRINT): DocumentState.PRINTING,
    (DocumentState.READY, DocumentVerb.HAND_OVER): DocumentState.HANDED_OVER,
    (DocumentState.ASKED, DocumentVerb.WITHDRAW): DocumentState.WITHDRAWN,
    (DocumentState.PRINTING, DocumentVerb.WITHDRAW): DocumentState.WITHDRAWN,
    (DocumentState.READY, DocumentVerb.WITHDRAW): DocumentState.WITHDRAWN,
    (DocumentState.READY, DocumentVerb.REVOKE): DocumentState.REVOKED,
    (DocumentState.HANDED_OVER, DocumentVerb.REVOKE): DocumentState.REVOKED,
}

CLOSED = frozenset({DocumentState.HANDED_OVER, DocumentState.WITHDRAWN, DocumentState.REVOKED})
"""Nobody works on a document in one of these any more."""

DOCUMENT_STATE_NAMES: Mapping[DocumentState, Wording] = {
    DocumentState.ASKED: Wording("مطلوبة", "asked for"),
    DocumentState.PRINTING: Wording("قيد الطباعة", "being printed"),
    DocumentState.READY: Wording("جاهزة", "ready"),
    DocumentState.HANDED_OVER: Wording("مُسلَّمة", "handed over"),
    DocumentState.WITHDRAWN: Wording("مسحوبة", "withdrawn"),
    DocumentState.REVOKED: Wording("ملغاة", "revoked"),
}


TEMPLATE_NAMES: Mapping[Template, Wording] = {
    Template.REQUEST_RECEIPT: Wording("إيصال استلام طلب", "Request receipt"),
    Template.APPOINTMENT_SLIP: Wording("بطاقة موعد", "Appointment slip"),
    Template.SERVICE_CERTIFICATE: Wording("إفادة بإنجاز خدمة", "Service certificate"),
    Template.VISIT_RECORD: Wording("سجل زيارة", "Visit record"),
    Template.COMPLAINT_RECEIPT: Wording("إيصال تسجيل شكوى", "Complaint receipt"),
    Template.PICK_UP_RECEIPT: Wording("إيصال تسليم وثيقة", "Document pick-up receipt"),
}
IDENTITY_NAMES: Mapping[Identity, Wording] = {
    Identity.ID_CARD: Wording("بطاقة الهوية", "Identity card"),
    Identity.PASSPORT: Wording("جواز السفر", "Passport"),
    Identity.DIGITAL: Wording("الهوية الرقمية", "Digital identity"),
    Identity.REPRESENTATIVE: Wording("مندوب بتفويض", "Representative with an authorisation"),
}
PRINT_REASON_NAMES: Mapping[PrintReason, Wording] = {
    PrintReason.JAM: Wording("انحشرت الورقة", "paper jam"),
    PrintReason.SMUDGED: Wording("طباعة غير واضحة", "smudged"),
    PrintReason.DAMAGED: Wording("تلفت النسخة", "damaged"),
    PrintReason.LOST: Wording("فُقدت النسخة", "lost"),
    PrintReason.WRONG_DATA: Wording("تصحيح بيانات", "corrected data"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One official paper of a visit, without what is written on it. A changed document is a new value.

    `serial` is its name for ever, once it was printed. `ticket` may be gone after years; `number` and `day` stay.
    `wing` is where it is printed, `owner` the staff member who has it there. `stock` names the controlled forms that
    it is printed on, `sheet` that of its newest copy's first page; `digest` is of the content as it was printed
    (hexadecimal). `issued_on` is the day of the first print under its serial.
    """

    id: int
    template: Template
    language: str
    day: date
    service: str
    agency: str
    wing: str
    retention: str
    asked_by: str
    asked_at: datetime
    number: str = ""
    ticket: int | None = None
    stock: str | None = None
    state: DocumentState = DocumentState.ASKED
    owner: str | None = None
    serial: str | None = None
    copies: int = 0
    sheet: str | None = None
    digest: str | None = None
    issued_on: date | None = None
    printed_at: datetime | None = None
    ready_at: datetime | None = None
    closed_at: datetime | None = None
    closed_by: str | None = None
    identity: Identity | None = None
    receipt: str | None = None
    reason: EndReason | None = None
    purged_at: datetime | None = None

    @property
    def name(self) -> Wording:
        """What staff call it: by its serial; before it has one, by what it is and whose."""
        if self.serial:
            return Wording(self.serial, self.serial)
        template, number = TEMPLATE_NAMES[self.template], self.number or "—"
        return Wording(f"«{template.ar}» للتذكرة {number}", f"“{template.en}” of ticket {number}")

    def take(self, *, owner: str) -> "Document":
        return self._to(DocumentVerb.TAKE, owner=owner)

    def give_back(self) -> "Document":
        return self._to(DocumentVerb.GIVE_BACK, owner=None)

    def print(self, *, owner: str, serial: str, today: date, now: datetime, **paper: str | None) -> "Document":
        """One more copy, or the first under another serial; `paper` are its digest, stock, sheet and retention."""
        again = serial == self.serial
        issue = {"copies": self.copies + 1 if again else 1, "issued_on": self.issued_on if again else today}
        moments = {"printed_at": now, "ready_at": None}
        return self._to(DocumentVerb.PRINT, owner=owner, serial=serial, **issue, **moments, **paper)

    def make_ready(self, *, now: datetime) -> "Document":
        if not self.copies:
            raise QueueError(Refusal.NOT_PRINTED, document=self.name)
        return self._to(DocumentVerb.MAKE_READY, ready_at=now)

    def hand_over(self, *, by: str, identity: Identity, receipt: str, now: datetime) -> "Document":
        return self._to(DocumentVerb.HAND_OVER, identity=identity, receipt=receipt, closed_at=now, closed_by=by)

    def withdraw(self, *, by: str | None, reason: EndReason, now: datetime) -> "Document":
        return self._to(DocumentVerb.WITHDRAW, reason=reason, closed_at=now, closed_by=by)

    def revoke(self, *, by: str | None, reason: EndReason, now: datetime) -> "Document":
        return self._to(DocumentVerb.REVOKE, reason=reason, closed_at=now, closed_by=by)

    def state_after(self, verb: DocumentVerb) -> DocumentState:
        """QueueError where this may not happen to it now."""
        state = TRANSITIONS.get((self.state, verb))
        if state is None:
            raise QueueError(Refusal.DOCUMENT_NOT_ALLOWED, document=self.name, state=DOCUMENT_STATE_NAMES[self.state])
        return state

    def _to(self, verb: DocumentVerb, **changes: Any) -> "Document":
        return replace(self, **changes, state=self.state_after(verb))


def content_digest(serial: str, content: Content, salt: str) -> str:
    """What a signed code bears of the content (16 bytes as hexadecimal).

    The salt goes with the content: without it nobody finds a holder by trying names against a digest that stays.
    """
    told = canonical([serial, dict(content), salt]).encode()
    return hashlib.sha256(told).digest()[:DIGEST_BYTES].hex()
