"""Documents in the back office, in real windows and on a real store."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from common.domain.document import Document, DocumentState, EndReason, PrintReason
from common.domain.profile import Names, Naming
from common.domain.serial import serial
from common.domain.wording import Wording
from common.store.store import Store
from tests.counter.conftest import Clerk
from tests.counter.documents.reading import text_of
from tests.counter.papers import ESCAPE, F8, F10, HOLDER, ONE, TWO, Office, asked_for, confirm, show, take


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
