"""Documents at the desk, in the back office and at the pick-up, in real windows and on a real store."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from common.domain.document import Document, DocumentState, EndReason, Identity, PrintReason, Template
from common.domain.profile import Names, Naming
from common.domain.serial import serial
from common.domain.ticket import Turn
from common.domain.wording import Wording
from common.operations import Operations
from common.store.store import Store
from tests.counter.conftest import Clerk, Start
from tests.counter.papers import (
    ESCAPE,
    F8,
    F10,
    HOLDER,
    ID,
    ONE,
    TWO,
    D,
    Office,
    ask,
    asked_for,
    at_pick_up,
    confirm,
    documents,
    fill,
    settle,
    show,
    take,
)
from tests.counter.test_away import Cable, come_back, go_away

PickUp = tuple[Clerk, Turn, Document]


@pytest.fixture
def office(start: Start, operations: Operations, tmp_path: Path) -> Office:
    return Office(start, operations, tmp_path)


@pytest.fixture
def desk(office: Office) -> Clerk:
    return office.open()


def serving(clerk: Clerk) -> Turn:
    (turn,) = clerk.issue("C2")
    clerk.serve(turn, finish=False)
    return turn


def text_of(office: Office, name: str) -> str:
    with pypdfium2.PdfDocument(office.tray / f"{name}.pdf") as pdf:
        return str(pdf[0].get_textpage().get_text_range())


def columns_of(office: Office, name: str) -> tuple[str, str]:
    """What stands at the right of a page, and what at the left."""
    with pypdfium2.PdfDocument(office.tray / f"{name}.pdf") as pdf:
        page = pdf[0]
        width, height = page.get_size()
        read = page.get_textpage().get_text_bounded
        middle = {"bottom": height * 0.3, "top": height * 0.8}
        return read(left=width / 2, right=width, **middle), read(left=0, right=width / 2, **middle)


def test_the_key_for_documents_is_shown_before_there_is_one(desk: Clerk) -> None:
    serving(desk)
    line = desk.item("visit-documents")
    assert line.property("text") == "الوثائق"
    desk.touch("documents-key")
    assert desk.sees("documents")


def test_an_undo_behind_a_document_takes_nothing_back_and_says_why(desk: Clerk) -> None:
    turn = serving(desk)
    ask(desk)
    for _ in range(2):  # with the sheet open, and without
        desk.press(Qt.Key.Key_Z, ctrl=True)
        assert desk.state(turn) == "serving"
        assert "لا تراجع عما فُعل بوثيقة" in desk.text("toast-text")
        desk.press(ESCAPE)
    assert documents(desk, turn)[0].state is DocumentState.ASKED


def test_an_undo_of_the_verb_after_a_document_leaves_the_document_alone(desk: Clerk) -> None:
    turn = serving(desk)
    ask(desk)
    desk.press(ESCAPE)
    desk.press(F10)
    assert desk.state(turn) == "finished"
    desk.press(Qt.Key.Key_Z, ctrl=True)
    assert desk.state(turn) == "serving"
    assert documents(desk, turn)[0].state is DocumentState.ASKED
    desk.press(Qt.Key.Key_Z, ctrl=True)
    assert desk.state(turn) == "serving"


def test_a_document_without_a_serial_is_called_by_what_it_is_and_whose(desk: Clerk) -> None:
    turn = serving(desk)
    ask(desk)
    told = desk.text("document-told")
    assert "«إفادة بإنجاز خدمة»" in told
    assert turn.ticket.number in told


def test_a_document_is_asked_for_with_its_fields_and_shown_with_its_state(desk: Clerk) -> None:
    turn = serving(desk)
    ask(desk)
    (document,) = documents(desk, turn)
    content = desk.operations.content_of(document.id)
    assert (document.template, document.wing, document.language) == (Template.SERVICE_CERTIFICATE, "BKO", "ar")
    assert (content["holder"], content["id"]) == (HOLDER, ID)
    assert desk.text(f"document-mark-{document.id}") == "مطلوبة"
    desk.press(ESCAPE)
    assert desk.sees("visit-documents")
    assert desk.state(turn) == "serving"


def test_the_whole_way_to_a_question_is_found_by_keys_alone(desk: Clerk) -> None:
    turn = serving(desk)
    desk.press(D, ctrl=True)
    desk.press(ONE)
    desk.press(Qt.Key.Key_3)
    fill(desk, holder=HOLDER)
    desk.press(F8)
    settle(desk)
    assert [one.template for one in documents(desk, turn)] == [Template.SERVICE_CERTIFICATE]


def test_an_identity_number_is_taken_in_any_digits_and_doubted_when_it_looks_wrong(desk: Clerk) -> None:
    turn = serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    fill(desk, holder=HOLDER, id="١٠٩٨٧٦٥٤٣١")
    assert desk.sees("doubt-id")
    confirm(desk)
    (document,) = documents(desk, turn)
    assert desk.operations.content_of(document.id)["id"] == "1098765431"


def test_without_a_name_nothing_is_asked_for(desk: Clerk) -> None:
    turn = serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    assert not desk.item("document-confirm").isEnabled()
    confirm(desk)
    assert documents(desk, turn) == []


def test_what_was_typed_is_there_again_after_the_sheet_was_closed(desk: Clerk) -> None:
    serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    fill(desk, holder=HOLDER)
    for _ in range(3):
        desk.press(ESCAPE)
    assert not desk.sees("documents")
    show(desk)
    take(desk, "ask", "service-certificate")
    assert desk.text("field-holder") == HOLDER


def test_what_was_typed_outlives_a_store_that_is_away_and_is_asked_for_once(office: Office, store_path: Path) -> None:
    cable = Cable(store_path)
    desk = office.open(store=str(cable.end))
    turn = serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    fill(desk, holder=HOLDER)
    go_away(desk, cable)
    confirm(desk)
    assert desk.text("field-holder") == HOLDER
    come_back(desk, cable)
    assert desk.text("field-holder") == HOLDER
    confirm(desk)
    assert len(documents(desk, turn)) == 1


def test_words_that_cannot_be_printed_are_refused_and_stay_in_their_field(desk: Clerk) -> None:
    turn = serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    desk.app.documents.write("holder", f"{HOLDER} 漢")
    confirm(desk)
    assert "漢" in desk.text("document-told")
    assert desk.text("field-holder") == f"{HOLDER} 漢"
    assert documents(desk, turn) == []


def test_what_was_asked_for_is_withdrawn_with_a_reason(desk: Clerk) -> None:
    turn, document = asked_for(desk)
    show(desk)
    take(desk, str(document.id), "withdraw", "not-wanted")
    assert documents(desk, turn)[0].state is DocumentState.WITHDRAWN


def test_a_receipt_is_printed_where_it_is_asked_for_and_given_without_another(desk: Clerk, office: Office) -> None:
    turn = serving(desk)
    ask(desk, "request-receipt")
    (document,) = documents(desk, turn)
    take(desk, str(document.id), "print", "hand-over", "id-card")
    (given,) = documents(desk, turn)
    assert (given.state, given.receipt) == (DocumentState.HANDED_OVER, given.serial)
    assert office.printed == [f"{given.serial}-1"]
    assert str(given.serial) in text_of(office, f"{given.serial}-1")


def test_the_record_of_a_visit_tells_its_steps(desk: Clerk, office: Office) -> None:
    turn = serving(desk)
    ask(desk, "visit-record")
    (document,) = documents(desk, turn)
    take(desk, str(document.id), "print")
    assert "Service Desks" in text_of(office, office.printed[0])


@pytest.fixture
def wanted(desk: Clerk) -> int:
    """A document that was asked for at a desk; the papers have gone to the back office."""
    _, document = asked_for(desk)
    desk.press(F10)
    return document.id


@pytest.fixture
def back_office(office: Office, wanted: int) -> Clerk:
    """With the papers in work."""
    clerk = office.open("41", "S30")
    clerk.press(F8)
    return clerk


def job(clerk: Clerk, document: int) -> Document:
    found = clerk.operations.document(document)
    assert found is not None
    return found


def test_the_back_office_prints_and_makes_ready(back_office: Clerk, wanted: int, office: Office) -> None:
    show(back_office)
    take(back_office, str(wanted), "print")
    printed = job(back_office, wanted)
    assert (printed.state, printed.owner, printed.copies) == (DocumentState.PRINTING, "S30", 1)
    assert office.printed == [f"{printed.serial}-1"]
    take(back_office, "ready")
    assert job(back_office, wanted).state is DocumentState.READY


def test_a_copy_is_printed_again_only_with_a_reason(back_office: Clerk, wanted: int, office: Office) -> None:
    show(back_office)
    take(back_office, str(wanted), "print")
    assert not back_office.sees("document-print")
    take(back_office, "reprint", "jam")
    name = job(back_office, wanted).serial
    assert office.printed == [f"{name}-1", f"{name}-2"]


def test_wrong_data_are_corrected_and_get_another_serial(back_office: Clerk, wanted: int, office: Office) -> None:
    show(back_office)
    take(back_office, str(wanted), "print")
    first = job(back_office, wanted).serial
    take(back_office, "reprint", "wrong-data")
    assert back_office.text("field-holder") == HOLDER
    back_office.app.documents.write("holder", "اسم آخر")
    confirm(back_office)
    after = job(back_office, wanted)
    assert after.serial != first
    assert back_office.operations.content_of(after.id)["holder"] == "اسم آخر"
    assert len(office.printed) == 2


def test_a_spoiled_sheet_of_a_pack_is_recorded_and_the_next_is_printed_on(
    back_office: Clerk, wanted: int, office: Office
) -> None:
    back_office.operations.add_stock("CERT", Wording("نماذج الإفادات", "Certificates"), prefix="A", first=1, last=9)
    show(back_office)
    take(back_office, str(wanted), "spoil:CERT", "jam", "print:CERT")
    (account,) = back_office.operations.accounts()
    assert (account.spoiled, account.used, job(back_office, wanted).sheet) == (1, 1, "A2")
    assert "A2" in text_of(office, office.printed[0])


def test_a_document_of_two_pages_takes_two_sheets_of_a_pack_and_each_page_names_its_own(
    back_office: Clerk, wanted: int, office: Office
) -> None:
    do, text = back_office.operations, "أُنجزت المعاملة بعد انتظار طويل. " * 18
    do.add_stock("CERT", Wording("نماذج الإفادات", "Certificates"), prefix="A", first=1, last=9)
    show(back_office)
    take(back_office, str(wanted), "print:CERT", "reprint", "wrong-data")
    for code in ("holder", "result", "addressee", "remarks"):
        back_office.app.documents.write(code, text)
    confirm(back_office)
    (account,) = do.accounts()
    assert (account.spoiled, account.used) == (1, 2)
    assert [sheet.number for sheet in do.sheets("CERT") if sheet.document == wanted] == ["A1", "A2", "A3"]
    with pypdfium2.PdfDocument(office.tray / f"{job(back_office, wanted).serial}-1.pdf") as pdf:
        read = [page.get_textpage().get_text_bounded() for page in pdf]
    assert [number in page for number, page in zip(("A2", "A3"), read, strict=True)] == [True, True]


def test_finishing_papers_whose_document_is_not_ready_is_asked_about_first(back_office: Clerk) -> None:
    papers = back_office.turn()
    assert papers is not None
    back_office.press(F10)
    assert back_office.state(papers) == "serving"
    back_office.press(ONE)
    assert back_office.sees("documents")
    back_office.press(ESCAPE)
    back_office.press(F8)
    back_office.press(TWO)
    assert back_office.state(papers) == "finished"


def test_all_jobs_of_the_wing_are_listed_with_state_and_owner(back_office: Clerk, wanted: int, office: Office) -> None:
    back_office.operations.take_document("41", wanted)
    other = office.open("42", "S31")
    show(other)
    name = f"document-detail-{wanted}"
    assert "الموظف 30" in other.text(name)
    take(other, str(wanted))
    assert other.sees("document-waits")
    assert not other.sees("document-print")


def test_without_a_printer_no_serial_is_wasted(back_office: Clerk, wanted: int, office: Office) -> None:
    other = office.open("42", "S31", document_printer="")
    show(other)
    take(other, str(wanted), "print")
    assert "document_printer" in other.text("document-told")
    assert job(back_office, wanted).serial is None


def test_without_a_key_no_serial_is_wasted(back_office: Clerk, wanted: int, office: Office, tmp_path: Path) -> None:
    other = office.open("42", "S31", keys=str(tmp_path / "nothing"))
    show(other)
    take(other, str(wanted), "print")
    assert other.sees("document-told")
    assert job(back_office, wanted).serial is None


def test_with_a_name_that_cannot_be_printed_no_serial_is_wasted(
    back_office: Clerk, wanted: int, office: Office, store_path: Path
) -> None:
    with closing(Store.open(store_path)) as store:
        profile = store.profiles.load("CSC-1")
        names = Names((Naming({"ar": "مركز 😀", "en": "Centre 😀"}),))
        store.profiles.save(replace(profile, names=names))
    back_office.look_again()
    show(back_office)
    take(back_office, str(wanted), "print")
    assert "U+1F600" in back_office.text("document-told")
    assert job(back_office, wanted).serial is None


def test_a_page_that_the_printer_did_not_take_is_sent_again_as_the_same_copy(
    back_office: Clerk, wanted: int, office: Office
) -> None:
    show(back_office)
    blocked = office.tray / f".{serial('CSC-1', 2026, 1)}-1.pdf"
    blocked.mkdir(parents=True)
    take(back_office, str(wanted), "print")
    assert (office.printed, job(back_office, wanted).copies) == ([], 1)
    blocked.rmdir()
    take(back_office, "resend")
    after = job(back_office, wanted)
    assert (office.printed, after.copies) == ([f"{after.serial}-1"], 1)


@pytest.mark.parametrize("fate", ["withdrawn", "printed once more"])
def test_a_page_that_waits_for_the_printer_does_not_outlive_its_copy(
    back_office: Clerk, wanted: int, office: Office, fate: str
) -> None:
    show(back_office)
    blocked = office.tray / f".{serial('CSC-1', 2026, 1)}-1.pdf"
    blocked.mkdir(parents=True)
    take(back_office, str(wanted), "print")
    if fate == "withdrawn":
        back_office.operations.withdraw_document("41", wanted, EndReason.WRONG_PERSON)
    else:
        back_office.operations.print_document("41", wanted, reason=PrintReason.JAM)
    blocked.rmdir()
    take(back_office, "resend")
    assert office.printed == []
    assert back_office.sees("document-told")
    assert not back_office.sees("document-resend")


@pytest.fixture
def pick_up(office: Office) -> PickUp:
    """A comprehensive desk that hands over, the visitor there, and the document that is ready."""
    desk = office.open("20", "S20")
    return desk, *at_pick_up(desk, office.open("41", "S30"))


def test_a_ready_document_is_handed_over_for_a_receipt(pick_up: PickUp, office: Office) -> None:
    desk, visitor, document = pick_up
    show(desk)
    take(desk, str(document.id), "hand-over", "id-card")
    given, receipt = documents(desk, visitor)
    assert (given.state, given.identity, given.receipt) == (
        DocumentState.HANDED_OVER,
        Identity.ID_CARD,
        receipt.serial,
    )
    assert (receipt.template, receipt.state) == (Template.PICK_UP_RECEIPT, DocumentState.HANDED_OVER)
    assert office.printed == [f"{receipt.serial}-1"]
    assert str(given.serial) in text_of(office, f"{receipt.serial}-1")


def test_each_column_of_the_receipt_is_in_one_language(pick_up: PickUp, office: Office) -> None:
    desk, _, document = pick_up
    show(desk)
    take(desk, str(document.id), "hand-over", "id-card")
    (name,) = office.printed
    arabic, english = columns_of(office, name)
    assert "إفادة بإنجاز خدمة" in arabic
    assert "بطاقة الهوية" in arabic
    assert "Service certificate" not in arabic
    assert "Service certificate" in english
    assert "Identity card" in english
    assert "بطاقة" not in english


def test_a_representative_is_named_on_the_receipt(pick_up: PickUp) -> None:
    desk, visitor, document = pick_up
    show(desk)
    take(desk, str(document.id), "hand-over", "representative")
    fill(desk, recipient="مندوب صاحب الوثيقة")
    confirm(desk)
    _, receipt = documents(desk, visitor)
    content = desk.operations.content_of(receipt.id)
    assert (content["holder"], content["recipient"]) == (HOLDER, "مندوب صاحب الوثيقة")


def test_nobody_leaves_the_pick_up_without_a_question_about_the_document(pick_up: PickUp) -> None:
    desk, visitor, document = pick_up
    desk.press(F8)
    assert desk.state(visitor) == "serving"
    desk.press(ESCAPE)
    show(desk)
    take(desk, str(document.id), "hand-over", "passport")
    desk.press(ESCAPE)
    desk.press(F8)
    assert desk.state(visitor) == "finished"


def test_what_is_not_ready_says_so_at_the_pick_up(pick_up: PickUp) -> None:
    desk, _, document = pick_up
    do = desk.operations
    do.print_document("41", document.id, reason=PrintReason.DAMAGED)
    desk.look_again()
    show(desk)
    take(desk, str(document.id))
    assert not desk.sees("document-hand-over")
    assert "ليست جاهزة" in desk.text("document-waits")


def test_a_hand_over_without_a_printer_stands_and_says_that_the_receipt_is_missing(
    office: Office,
) -> None:
    desk = office.open("20", "S20", document_printer="")
    _, document = at_pick_up(desk, office.open("41", "S30"))
    show(desk)
    take(desk, str(document.id), "hand-over", "digital")
    assert desk.operations.document(document.id).state is DocumentState.HANDED_OVER  # type: ignore[union-attr]
    assert "document_printer" in desk.text("document-told")
