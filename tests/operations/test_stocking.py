"""Controlled forms: every sheet of a pack is accounted for, whatever happens to it and whoever asks at once."""

import multiprocessing
from collections.abc import Callable
from pathlib import Path

import pytest

from common.domain.document import DocumentState, EndReason, PrintReason
from common.domain.errors import QueueError, Refusal
from common.domain.stock import SheetReason, SheetState, Stock
from common.domain.wording import Wording
from common.operations import Operations
from common.store.mismatch import Mismatch
from common.store.store import Store
from tests.operations.hall import BACK_OFFICE, DESK, Hall
from tests.operations.test_documenting import ask, ready, refusal_of
from tests.operations.test_verifying_documents import forge

PACK = "CERT-A"
NAMES = Wording("نموذج شهادة", "certificate form")
PROCESSES = 3
PRINTS = 5
context = multiprocessing.get_context("spawn")


@pytest.fixture
def pack(hall: Hall) -> Stock:
    return hall.operations.add_stock(PACK, NAMES, prefix="A", first=98, last=105)


def states(hall: Hall) -> dict[str, SheetState]:
    return {sheet.number: sheet.state for sheet in hall.operations.sheets(PACK)}


def is_even(hall: Hall) -> bool:
    return all(account.is_even for account in hall.operations.accounts())


def test_a_document_takes_the_next_sheet_of_its_pack(hall: Hall, pack: Stock) -> None:
    first, second = ready(hall, stock=PACK), ready(hall, stock=PACK)
    assert (first.sheet, second.sheet, first.retention) == ("A098", "A099", "controlled")
    assert states(hall) == {"A098": SheetState.USED, "A099": SheetState.USED}
    assert [sheet.number for sheet in hall.centre.stocks.of_document(second.id)] == ["A099"]
    assert is_even(hall)


def test_a_sheet_that_was_spoiled_is_kept_with_its_reason_and_the_next_is_taken(hall: Hall, pack: Stock) -> None:
    document = ready(hall, stock=PACK)
    again = hall.operations.print_document(BACK_OFFICE, document.id, reason=PrintReason.JAM)
    assert again.sheet == "A099"
    spoiled, used = hall.centre.stocks.of_document(document.id)
    assert (spoiled.number, spoiled.state, spoiled.reason) == ("A098", SheetState.SPOILED, SheetReason.JAM)
    assert (used.number, used.state, used.reason, used.staff) == ("A099", SheetState.USED, None, "E4")
    assert is_even(hall)


def test_a_document_may_go_on_with_another_pack_or_on_plain_paper(hall: Hall, pack: Stock) -> None:
    hall.operations.add_stock("CERT-B", NAMES, prefix="B", first=1, last=3)
    document = ask(hall)
    hall.operations.take_document(BACK_OFFICE, document.id)
    assert hall.operations.print_document(BACK_OFFICE, document.id).sheet is None
    for stock, sheet in ((PACK, "A098"), ("CERT-B", "B1")):
        copy = hall.operations.print_document(BACK_OFFICE, document.id, reason=PrintReason.SMUDGED, stock=stock)
        assert copy.sheet == sheet
    assert states(hall) == {"A098": SheetState.SPOILED}
    assert is_even(hall)


def long_one(hall: Hall) -> int:
    """A document that waits to be printed on forms of the pack."""
    document = ask(hall, stock=PACK)
    hall.operations.take_document(BACK_OFFICE, document.id)
    return document.id


def test_each_page_of_a_document_takes_a_sheet_of_its_own(hall: Hall, pack: Stock) -> None:
    document = long_one(hall)
    printed = hall.operations.print_document(BACK_OFFICE, document, pages=3, request="p")
    assert (printed.sheets, printed.sheet, printed.document.sheet) == (("A098", "A099", "A100"), "A098", "A098")
    assert hall.operations.print_document(BACK_OFFICE, document, pages=3, request="p").sheets == printed.sheets
    assert states(hall) == dict.fromkeys(printed.sheets, SheetState.USED)
    assert {sheet.document for sheet in hall.operations.sheets(PACK)} == {document}
    assert is_even(hall)
    assert hall.centre.verify() is None


def test_a_reprint_spoils_every_sheet_of_the_copy_before(hall: Hall, pack: Stock) -> None:
    document = long_one(hall)
    hall.operations.print_document(BACK_OFFICE, document, pages=2)
    hall.operations.spoil_sheet(PACK, "A099", SheetReason.LOST)
    hall.clock.advance(60)
    again = hall.operations.print_document(BACK_OFFICE, document, reason=PrintReason.JAM, pages=3)
    assert again.sheets == ("A100", "A101", "A102")
    spoiled = [(one.number, one.reason) for one in hall.operations.sheets(PACK) if one.state is SheetState.SPOILED]
    assert spoiled == [("A098", SheetReason.JAM), ("A099", SheetReason.LOST)]
    first, second = hall.operations.copies_of(document)
    assert hall.operations.sheets_of_copy(document, first) == ["A098", "A099"]
    assert hall.operations.sheets_of_copy(document, second) == ["A100", "A101", "A102"]
    assert is_even(hall)
    assert hall.centre.verify() is None


def test_the_newest_copy_and_its_sheets_are_known_though_the_clock_was_set_back(hall: Hall, pack: Stock) -> None:
    document = long_one(hall)
    for back, reason in ((0, None), (-3600, PrintReason.JAM), (-7200, PrintReason.WRONG_DATA)):
        hall.clock.advance(back)
        printed = hall.operations.print_document(BACK_OFFICE, document, reason=reason, pages=2)
        copy = hall.operations.newest_copy(printed.document)
        assert (copy.serial, copy.copy, copy.reason) == (printed.serial, printed.copy, reason)
        assert tuple(hall.operations.sheets_of_copy(document, copy)) == printed.sheets
    assert is_even(hall)
    assert hall.centre.verify() is None


def test_a_further_page_that_nobody_has_kept_is_found_out(hall: Hall, pack: Stock) -> None:
    hall.operations.print_document(BACK_OFFICE, long_one(hall), pages=2)
    forge(hall, "UPDATE sheet SET state = 'spoiled', reason = 'lost' WHERE number = 'A099'")
    assert hall.centre.verify() == Mismatch(0, "differs", "sheet", f"{PACK} A099")


def test_a_pack_with_fewer_sheets_than_pages_gives_none(hall: Hall, pack: Stock) -> None:
    document = long_one(hall)
    print_it = lambda: hall.operations.print_document(BACK_OFFICE, document, pages=9)  # noqa: E731
    assert refusal_of(print_it) is Refusal.STOCK_EMPTY
    assert states(hall) == {}
    assert hall.operations.document(document).serial is None  # type: ignore[union-attr]
    assert hall.centre.verify() is None


def test_an_empty_pack_prints_nothing_and_takes_no_serial(hall: Hall) -> None:
    hall.operations.add_stock(PACK, NAMES, prefix="", first=1, last=1)
    ready(hall, stock=PACK)
    document = ask(hall, stock=PACK)
    hall.operations.take_document(BACK_OFFICE, document.id)
    assert refusal_of(lambda: hall.operations.print_document(BACK_OFFICE, document.id)) is Refusal.STOCK_EMPTY
    assert hall.operations.document(document.id).serial is None  # type: ignore[union-attr]
    hall.operations.add_stock("MORE", NAMES, prefix="", first=2, last=9)
    assert hall.operations.print_document(BACK_OFFICE, document.id, stock="MORE").serial.startswith("CSC-1-2026-000002")


def test_a_blank_sheet_is_spoiled_or_given_back_and_is_never_printed_on(hall: Hall, pack: Stock) -> None:
    spoiled = hall.operations.spoil_sheet(PACK, None, SheetReason.DAMAGED, counter=BACK_OFFICE)
    returned = hall.operations.return_sheet(PACK, SheetReason.NOT_NEEDED)
    assert (spoiled.number, spoiled.staff, returned.number) == ("A098", "E4", "A099")
    assert ready(hall, stock=PACK).sheet == "A100"
    assert [*states(hall).values()] == [SheetState.SPOILED, SheetState.RETURNED, SheetState.USED]
    assert is_even(hall)


def test_a_used_sheet_is_spoiled_by_its_number_once(hall: Hall, pack: Stock) -> None:
    document = ready(hall, stock=PACK)
    spoil = lambda: hall.operations.spoil_sheet(PACK, document.sheet, SheetReason.SMUDGED)  # noqa: E731
    assert spoil().document == document.id
    assert refusal_of(spoil) is Refusal.SHEET_NOT_THERE
    unknown = lambda: hall.operations.spoil_sheet(PACK, "A105", SheetReason.LOST)  # noqa: E731
    assert refusal_of(unknown) is Refusal.SHEET_NOT_THERE
    assert is_even(hall)


def test_the_same_request_again_takes_no_other_sheet(hall: Hall, pack: Stock) -> None:
    verbs: list[Callable[[], object]] = [
        lambda: hall.operations.spoil_sheet(PACK, None, SheetReason.MISSING, request="s"),
        lambda: hall.operations.return_sheet(PACK, SheetReason.NOT_NEEDED, request="r"),
        lambda: hall.operations.add_stock("MORE", NAMES, prefix="", first=2, last=9, request="a"),
    ]
    assert [verb() for verb in verbs] == [verb() for verb in verbs]
    assert list(states(hall)) == ["A098", "A099"]


def test_a_withdrawn_document_leaves_its_sheet_to_be_told(hall: Hall, pack: Stock) -> None:
    document = ready(hall, stock=PACK)
    assert hall.operations.withdraw_document(DESK, document.id, EndReason.NOT_WANTED).sheet == "A098"
    assert is_even(hall)


BAD = [
    ("", "A", 1, 2),
    ("cert", "A", 1, 2),
    ("X", "a b", 1, 2),
    ("X", "A", 2, 1),
    ("X", "A", 0, 1),
    ("X", "A", 1, 10**13),
]


@pytest.mark.parametrize(("code", "prefix", "first", "last"), BAD)
def test_what_is_no_pack_is_refused(hall: Hall, code: str, prefix: str, first: int, last: int) -> None:
    add = lambda: hall.operations.add_stock(code, NAMES, prefix=prefix, first=first, last=last)  # noqa: E731
    assert refusal_of(add) is Refusal.BAD_STOCK
    assert hall.operations.accounts() == []


@pytest.mark.parametrize(("code", "prefix", "first"), [(PACK, "Z", 1), ("OTHER", "A", 105), ("OTHER", "A", 1)])
def test_no_number_is_in_two_packs(hall: Hall, pack: Stock, code: str, prefix: str, first: int) -> None:
    add = lambda: hall.operations.add_stock(code, NAMES, prefix=prefix, first=first, last=200)  # noqa: E731
    assert refusal_of(add) is Refusal.STOCK_EXISTS


def test_a_pack_that_is_not_there_is_refused_before_anything_is_asked_for(hall: Hall) -> None:
    assert refusal_of(lambda: ask(hall, stock="NONE")) is Refusal.UNKNOWN_STOCK


def print_many(address: str | Path, counter: str, documents: list[int], told: Path) -> None:
    """Take each job if nobody has it, print it twice, and make it ready."""
    operations = Operations(Store.open(address).centre())
    won = []
    for document in documents:
        try:
            operations.take_document(counter, document, request=f"{counter}-{document}")
        except QueueError:
            continue
        first = operations.print_document(counter, document, request=f"p{document}")
        assert operations.print_document(counter, document, request=f"p{document}")[1:] == first[1:]
        second = operations.print_document(counter, document, reason=PrintReason.JAM)
        operations.document_ready(counter, document)
        won.append(f"{document} {first.serial} {first.sheet} {second.sheet}")
    told.write_text("\n".join(won))


def test_many_clerks_at_once_share_no_job_no_serial_and_no_sheet(hall: Hall, tmp_path: Path) -> None:
    hall.operations.add_stock(PACK, NAMES, prefix="A", first=1, last=100)
    documents = [ask(hall, stock=PACK).id for _ in range(PRINTS)]
    files = [tmp_path / f"told{n}" for n in range(PROCESSES)]
    work = [
        context.Process(target=print_many, args=(hall.address, counter, documents, told))
        for counter, told in zip("123", files, strict=True)
    ]
    for process in work:
        process.start()
    for process in work:
        process.join(60)
    assert [process.exitcode for process in work] == [0] * PROCESSES
    lines = [line.split() for told in files for line in told.read_text().splitlines()]
    assert sorted(int(document) for document, *_ in lines) == documents
    assert sorted(serial[:-2] for _, serial, *_ in lines) == [f"CSC-1-2026-{n:06d}" for n in range(1, PRINTS + 1)]
    sheets = [sheet for *_, first, second in lines for sheet in (first, second)]
    assert sorted(sheets) == [f"A{n:03d}" for n in range(1, 2 * PRINTS + 1)]
    assert {one.state for one in map(hall.operations.document, documents) if one} == {DocumentState.READY}
    assert is_even(hall)
