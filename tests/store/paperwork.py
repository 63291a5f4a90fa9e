"""What an office leaves in a store: keys, a pack of forms, documents in every state."""

from common.domain.document import Document, EndReason, Identity, PrintReason, Template
from common.domain.document_key import KeyReason
from common.domain.reasons import OutOfTurn
from common.domain.stock import SheetReason
from common.domain.wording import Wording
from common.operations import Operations
from tests.documents.signing.centre import KEY, OTHER

DESK, PACK = "1", "CERT"
CONTENT = {"holder": "صاحب الوثيقة", "id": "1098765439", "remarks": "نسخة أصلية"}


def leave_papers(operations: Operations) -> None:
    """Somebody sits at the desk and at the back office; nobody is at the desk."""
    operations.add_document_key(KEY.public)
    operations.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    operations.add_document_key(OTHER.public)
    operations.add_stock(PACK, Wording("نموذج", "Form"), prefix="A", first=1, last=20)
    operations.spoil_sheet(PACK, None, SheetReason.SMUDGED)
    operations.return_sheet(PACK, SheetReason.NOT_NEEDED)
    office = next(one.number for one in operations.profile.counters if one.wing == "BKO")
    operations.open_counter(office, "S09")
    given = _printed(operations, office)
    operations.document_ready(office, given.id)
    operations.hand_over(DESK, given.id, Identity.ID_CARD, "R-1", ticket=given.ticket)
    revoked = _printed(operations, office)
    operations.document_ready(office, revoked.id)
    operations.revoke_document(revoked.id, EndReason.FRAUD)
    operations.withdraw_document(DESK, _asked(operations).id, EndReason.NOT_WANTED)
    corrected = _printed(operations, office)
    operations.print_document(office, corrected.id, reason=PrintReason.WRONG_DATA, content=CONTENT | {"id": "1"})
    operations.document_ready(office, _printed(operations, office).id)
    _asked(operations)


def _asked(operations: Operations) -> Document:
    step = operations.issue("C2", language="ar").step.id
    turn = operations.call(DESK, step, reason=OutOfTurn.HEALTH)
    operations.start(DESK, turn.step.id)
    of = {"language": "ar", "stock": PACK, "wing": "BKO"}
    document = operations.ask_document(DESK, turn.step.id, Template.SERVICE_CERTIFICATE, CONTENT, **of)
    operations.finish(DESK, turn.step.id)
    return document


def _printed(operations: Operations, office: str) -> Document:
    document = _asked(operations)
    operations.take_document(office, document.id)
    return operations.print_document(office, document.id).document
