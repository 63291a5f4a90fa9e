"""From the verbs to the paper and back: what was printed is read from its page again and checked."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from common.documents.press import Press, stages_of
from common.documents.signing.checking import Finding, check
from common.documents.signing.key_folder import KeyFolder
from common.documents.signing.reader import texts
from common.domain.document import Document, EndReason, PrintReason, Template
from common.domain.profile import Names, Naming
from common.domain.wording import Wording
from common.operations import Operations
from common.store.documents import Copy
from common.store.store import CentreStore
from tests.conftest import Clock

HOLDER = "صاحب الوثيقة الأول"
CONTENT = {"holder": HOLDER, "id": "1098765432", "result": "أُنجزت الخدمة"}
COUNTER = "1"


@pytest.fixture
def press(operations: Operations, tmp_path: Path, qapp: QGuiApplication) -> Press:
    folder = KeyFolder(tmp_path / "keys")
    operations.add_document_key(folder.make())
    return Press(operations.profile, folder.signer_of(operations.profile.code, operations.document_keys()))


@pytest.fixture
def printed(operations: Operations) -> Document:
    operations.open_counter(COUNTER, "S01")
    operations.issue("C1", language="ar")
    turn = operations.call_next(COUNTER)
    assert turn
    template = Template.SERVICE_CERTIFICATE
    asked = operations.ask_document(COUNTER, turn.step.id, template, CONTENT, language="ar")
    operations.take_document(COUNTER, asked.id)
    return operations.print_document(COUNTER, asked.id).document


def copies(centre: CentreStore, document: Document) -> list[Copy]:
    return centre.documents.copies(document.id)


def code_on(pdf: bytes) -> str:
    """Of the first page, as a camera would see it."""
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=3).to_pil().convert("RGB")
    width, height = picture.size
    image = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    (text,) = [one for one in texts(image) if one.startswith("DAWR1:")]
    return text


def test_the_code_on_a_page_proves_the_document(
    press: Press, printed: Document, operations: Operations, centre: CentreStore
) -> None:
    code = code_on(press.page(printed, CONTENT, copies(centre, printed)[0]))
    trust = operations.trust()
    verdict = check(code, trust.keys, trust.revoked)
    assert verdict.finding is Finding.AUTHENTIC
    assert verdict.claims
    assert (verdict.claims.serial, verdict.claims.service) == (printed.serial, "C1")
    assert verdict.claims.digest.hex() == printed.digest
    assert not any(word in code or word in verdict.claims.holder for word in HOLDER.split())


def test_a_revoked_document_shows_as_such_on_paper_that_was_given(
    press: Press, printed: Document, operations: Operations, centre: CentreStore
) -> None:
    made = press.printout(printed, CONTENT, copies(centre, printed)[0])
    operations.document_ready(COUNTER, printed.id)
    operations.revoke_document(printed.id, EndReason.FRAUD)
    trust = operations.trust()
    assert check(made.code, trust.keys, trust.revoked).finding is Finding.REVOKED


def test_a_reprint_bears_the_same_code_and_says_that_it_is_one(
    press: Press, printed: Document, operations: Operations, centre: CentreStore
) -> None:
    first = press.printout(printed, CONTENT, copies(centre, printed)[0])
    again = operations.print_document(COUNTER, printed.id, reason=PrintReason.JAM).document
    second = press.printout(again, CONTENT, copies(centre, printed)[1])
    assert (first.code, first.copy, first.reason) == (second.code, 1, None)
    assert second.copy == 2
    assert second.reason
    assert second.reason.en == "paper jam"


def test_paper_that_said_what_was_wrong_is_good_no_more(
    press: Press, printed: Document, operations: Operations, centre: CentreStore
) -> None:
    wrong = press.printout(printed, CONTENT, copies(centre, printed)[0])
    right = {**CONTENT, "id": "1012345678"}
    again = operations.print_document(COUNTER, printed.id, reason=PrintReason.WRONG_DATA, content=right).document
    made = press.printout(again, right, copies(centre, again)[-1])
    trust = operations.trust()
    assert check(wrong.code, trust.keys, trust.revoked).finding is Finding.REVOKED
    assert check(made.code, trust.keys, trust.revoked).finding is Finding.AUTHENTIC
    assert (made.copy, made.reason) == (1, None)


def test_service_and_ticket_are_filled_in_from_the_visit(press: Press, printed: Document, centre: CentreStore) -> None:
    fields = dict(press.printout(printed, CONTENT, copies(centre, printed)[0]).fields)
    assert fields["ticket"] == printed.number
    assert fields["holder"] == HOLDER
    assert str(fields["service"]) != ""


def test_what_was_never_printed_has_no_page(press: Press, printed: Document, centre: CentreStore) -> None:
    never = Document(
        id=9, template=printed.template, language="ar", day=printed.day, service="C1", agency=printed.agency,
        wing="BKO", retention="certificate", asked_by="S01", asked_at=printed.asked_at,
    )  # fmt: skip
    with pytest.raises(ValueError, match="9"):
        press.printout(never, CONTENT, copies(centre, printed)[0])


LONG = {"holder": HOLDER, "remarks": "انتظر صاحب الطلب في القاعة حتى أُنجزت معاملته كلها. " * 70}
FORMS = 20


def on_forms(operations: Operations, template: Template, reason: PrintReason | None = None) -> Document:
    """A long document that waits to be printed on controlled forms; with a reason it was printed before."""
    operations.add_stock("FORM", Wording("نموذج", "form"), prefix="F", first=1, last=FORMS)
    operations.open_counter(COUNTER, "S01")
    operations.issue("C1", language="ar")
    turn = operations.call_next(COUNTER)
    assert turn
    asked = operations.ask_document(COUNTER, turn.step.id, template, LONG, language="ar", stock="FORM")
    taken = operations.take_document(COUNTER, asked.id)
    return operations.print_document(COUNTER, asked.id).document if reason else taken


TIMES = [None, PrintReason.SMUDGED, PrintReason.WRONG_DATA]


@pytest.mark.parametrize("reason", TIMES)
@pytest.mark.parametrize("template", [Template.SERVICE_CERTIFICATE, Template.PICK_UP_RECEIPT, Template.VISIT_RECORD])
def test_every_page_bears_the_number_of_the_form_that_was_taken_for_it(
    press: Press, operations: Operations, centre: CentreStore, template: Template, reason: PrintReason | None
) -> None:
    waiting = on_forms(operations, template, reason)
    stages = stages_of(operations.profile, operations.turns_of_ticket(waiting.ticket or 0))
    pages = press.count(waiting, LONG, reason, stages, operations.now())
    new = LONG if reason is PrintReason.WRONG_DATA else None
    printed = operations.print_document(COUNTER, waiting.id, reason=reason, content=new, pages=pages)
    copy = copies(centre, printed.document)[-1]
    with pypdfium2.PdfDocument(press.page(printed.document, LONG, copy, stages, printed.sheets[1:])) as pdf:
        read = [page.get_textpage().get_text_bounded() for page in pdf]
    assert len(read) == pages == len(printed.sheets) > 1
    numbers = [re.findall(r"\bF\d\d\b", text) for text in read]
    assert [set(found) for found in numbers] == [{sheet} for sheet in printed.sheets]


def test_what_is_put_right_on_a_later_day_is_counted_with_the_names_of_that_day(
    press: Press, operations: Operations, centre: CentreStore, clock: Clock
) -> None:
    printed = on_forms(operations, Template.SERVICE_CERTIFICATE, PrintReason.WRONG_DATA)
    clock.advance(24 * 3600)
    names = operations.profile.names
    longer = Naming(dict.fromkeys(("ar", "en"), "المركز الشامل " * 60), since=operations.today())
    maker = Press(replace(operations.profile, names=Names((*names.namings, longer))), press._signer)
    operations.open_counter(COUNTER, "S01")
    pages = maker.count(printed, LONG, PrintReason.WRONG_DATA, [], operations.now())
    again = operations.print_document(COUNTER, printed.id, reason=PrintReason.WRONG_DATA, content=LONG, pages=pages)
    copy = copies(centre, again.document)[-1]
    assert maker.fits(again.document, LONG, copy, [], again.sheets)
