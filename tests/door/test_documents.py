"""`./dawr documents`, as who keeps a centre's archive uses it."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pypdfium2
import pytest

from common.domain.document import Document, EndReason, PrintReason, Template
from common.language.bidi import RLM
from common.operations import Operations
from common.operations.exporting import safe
from common.store.store import Store
from door.__main__ import main
from tests.conftest import ROOT

STEPS = "Called"  # above a column of the steps of a visit, which only a visit's record has
FORMULA = '=HYPERLINK("http://example.org","x")'
Run = Callable[..., int]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def run(store_path: Path) -> Run:
    return lambda *words, **more: main(["documents", *map(str, words), "--store", str(more.get("store", store_path))])


@pytest.fixture
def printed(operations: Operations) -> Document:
    """A receipt that is ready, for a holder whose name looks like a formula."""
    operations.open_counter("1", "S01")
    operations.issue("C1", language="ar")
    turn = operations.call_next("1")
    assert turn
    content = {"holder": FORMULA, "remarks": "أوراق كاملة"}
    asked = operations.ask_document("1", turn.step.id, Template.REQUEST_RECEIPT, content, language="ar")
    operations.take_document("1", asked.id)
    operations.print_document("1", asked.id)
    return operations.document_ready("1", asked.id)


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_what_was_issued_is_listed_without_what_it_says(
    run: Run, printed: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("list", "--state", "ready", "--service", "C1") == 0
    (line,) = lines(capsys)
    assert line == f"2026-11-22  {printed.serial}  Request receipt  C1  ticket {printed.number}  ready"
    assert run("list", "--state", "asked") == 0
    assert lines(capsys) == ["No documents."]


def test_rows_line_up_and_in_arabic_all_of_them_run_from_the_right(
    run: Run,
    printed: Document,
    operations: Operations,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    step = operations.turns_of_ticket(printed.ticket or 0)[0].step.id
    operations.ask_document("1", step, Template.VISIT_RECORD, {"holder": "x"}, language="ar")
    assert run("list") == 0
    asked, ready = lines(capsys)
    assert asked.index("Visit record") == ready.index("Request receipt")
    assert asked.index("ticket") == ready.index("ticket")
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    assert run("list") == 0
    assert [line[0] for line in lines(capsys)] == [RLM, RLM]


def test_a_document_is_found_by_words(run: Run, printed: Document, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("search", "اوراق", "hyper") == 0
    assert printed.serial in lines(capsys)[0]
    assert run("search", "%") == run("search", "hyper", "--agency", "MOI-JW") == 0
    assert lines(capsys)[-1] == "No documents."


@pytest.mark.parametrize("page", ["0", "-1", "x"])
def test_a_page_that_cannot_be_is_refused(run: Run, page: str) -> None:
    with pytest.raises(SystemExit):
        run("list", "--page", page)


def test_the_archive_is_exported_as_a_table_that_no_spreadsheet_runs(
    run: Run, printed: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "archive.csv"
    assert run("export", file, "--content") == 0
    assert "personal data" in capsys.readouterr().out
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_bytes().startswith("\ufeff".encode())
    (row,) = csv.DictReader(file.read_text("utf-8-sig").splitlines())
    assert (row["serial"], row["state"], row["closed_at"]) == (printed.serial, "ready", "")
    assert json.loads(row["content"])["holder"] == FORMULA


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r\n=1"])
def test_a_cell_that_begins_as_a_formula_is_text(cell: str) -> None:
    assert safe(cell) == f"'{cell}"
    assert safe(f"a{cell}") == f"a{cell}"


def test_json_lines_have_no_byte_order_mark_and_no_content_unless_it_is_asked_for(
    run: Run, printed: Document, tmp_path: Path
) -> None:
    file = tmp_path / "archive.jsonl"
    assert run("export", file) == 0
    assert file.read_bytes().startswith(b"{")
    (said,) = map(json.loads, file.read_text("utf8").splitlines())
    assert said["id"] == printed.id
    assert "content" not in said


def test_only_the_closed_ones_are_exported_when_that_is_wanted(
    run: Run, printed: Document, operations: Operations, tmp_path: Path
) -> None:
    assert run("export", tmp_path / "1.jsonl", "--closed") == 0
    operations.withdraw_document("1", printed.id, EndReason.NOT_WANTED)
    assert run("export", tmp_path / "2.jsonl", "--closed") == 0
    assert [len((tmp_path / name).read_text("utf8").splitlines()) for name in ("1.jsonl", "2.jsonl")] == [0, 1]


def test_no_file_is_written_over(run: Run, printed: Document, tmp_path: Path) -> None:
    file = tmp_path / "archive.csv"
    file.write_text("mine")
    assert run("export", file) == 1
    assert file.read_text() == "mine"


@pytest.mark.parametrize("name", ["archive.xls", "archive", "nowhere/archive.csv"])
def test_a_file_that_cannot_be_is_refused_in_a_line(
    run: Run, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", tmp_path / name) == 1
    assert len(capsys.readouterr().err.splitlines()) <= 2
    assert not (tmp_path / name).exists()


def test_a_document_is_revoked_by_its_serial_once(
    run: Run, printed: Document, operations: Operations, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed.serial
    assert run("revoke", printed.serial.lower(), "--reason", "fraud") == 0
    assert operations.revoked() == {printed.serial}
    assert run("revoke", printed.serial, "--reason", "fraud") == 1
    assert "is revoked" in capsys.readouterr().err
    assert run("revoke", "CSC-1-2026-999999-0", "--reason", "fraud") == 1


def test_a_pack_and_its_sheets_are_known_in_small_letters_too(
    run: Run, operations: Operations, printed: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("stock", "add", "CERT", "--ar", "ن", "--en", "form", "--prefix", "CP-", "--first", 1, "--last", 9) == 0
    operations.print_document("1", printed.id, reason=PrintReason.LOST, stock="CERT")
    assert run("stock", "spoil", "cert", "--sheet", "cp-1", "--reason", "jam") == 0
    assert lines(capsys)[-1] == "✓ Sheet CP-1 of CERT is spoiled."


def test_pages_go_into_no_file(run: Run, printed: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("keys", "new") == 0
    file = tmp_path / "pages"
    file.touch()
    assert run("pages", file) == 1
    assert f"{file} is no folder; name one." in capsys.readouterr().err


def test_what_was_kept_long_enough_goes_by_night(
    run: Run, printed: Document, operations: Operations, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("purge", "--today", "2026-11-30") == 0
    assert "no document has been kept long enough" in capsys.readouterr().out
    operations.withdraw_document("1", printed.id, EndReason.NOT_WANTED)
    assert run("purge", "--today", "2027-11-22") == 0
    capsys.readouterr()
    assert run("search", "hyper") == 0
    assert printed.serial in lines(capsys)[0]
    assert run("purge", "--today", "2027-11-23") == 0
    assert "what 1 documents said is gone" in capsys.readouterr().out
    assert run("search", "hyper") == 0
    assert lines(capsys) == ["No documents."]


def test_a_store_that_is_not_there_is_told_in_a_line(run: Run, tmp_path: Path) -> None:
    assert run("list", store=tmp_path / "none.db") == 1


def test_arabic_readers_are_told_in_arabic(
    run: Run, printed: Document, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    assert run("list") == 0
    (line,) = lines(capsys)
    assert line == f"{RLM}2026-11-22  {printed.serial}  إيصال استلام طلب  C1  تذكرة {printed.number}  جاهزة"


@pytest.mark.parametrize(("locale", "said"), [("en_GB", "no serial yet"), ("ar_SA", "بلا رقم تسلسلي بعد")])
def test_a_document_without_a_serial_is_listed_by_its_template_and_ticket(
    run: Run, printed: Document, operations: Operations, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch, locale: str, said: str,
) -> None:  # fmt: skip
    monkeypatch.setenv("LC_ALL", f"{locale}.UTF-8")
    turn = operations.turn_at("1")
    assert turn
    operations.ask_document("1", turn.step.id, Template.VISIT_RECORD, {"holder": "x"}, language="ar")
    assert run("list", "--state", "asked") == 0
    (line,) = lines(capsys)
    assert said in line
    assert ("Visit record" if locale == "en_GB" else "سجل زيارة") in line
    assert printed.number in line


def test_a_sheet_goes_back_for_a_reason_of_going_back_only(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    for verb, wrong in (("spoil", "not-needed"), ("return", "missing"), ("return", "jam")):
        with pytest.raises(SystemExit):
            run("stock", verb, "CERT", "--reason", wrong)
    assert "“jam” is none of: not-needed, outdated." in capsys.readouterr().err


def test_a_hint_can_be_copied_as_it_is(run: Run, store_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("keys", "rotate") == 1
    assert capsys.readouterr().err.endswith(f"make one: ./dawr documents keys new --store {store_path}\n")
    assert run("keys", "new", "--centre", "CSC-1") == 0
    assert run("keys", "new", "--centre", "CSC-1") == 1
    said = capsys.readouterr().err
    assert f"./dawr documents keys rotate --store {store_path} --centre CSC-1" in said


def test_documents_outlive_a_move_of_the_store(printed: Document, store_path: Path, tmp_path: Path) -> None:
    target = tmp_path / "moved.db"
    assert main(["store", "move", str(store_path), str(target), "--while-in-use"]) == 0
    centre = Store.open(target).centre()
    assert centre.documents.of_id(printed.id) == printed
    assert centre.documents.said(printed.id)


def test_what_was_printed_is_written_as_pages_once(
    run: Run, printed: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    folder = tmp_path / "pages"
    assert run("pages", folder) == 1
    assert "./dawr documents keys new" in capsys.readouterr().err
    assert run("keys", "new") == 0
    assert run("pages", folder) == 0
    (file,) = folder.iterdir()
    assert (file.name, file.read_bytes()[:5], file.stat().st_mode & 0o777) == (f"{printed.serial}.pdf", b"%PDF-", 0o600)
    with pypdfium2.PdfDocument(file) as pdf:
        assert STEPS not in pdf[0].get_textpage().get_text_bounded()
    assert run("pages", folder) == 1
    assert "exists already" in capsys.readouterr().err
    assert run("pages", tmp_path / "none", "--state", "asked") == 0
    assert list((tmp_path / "none").iterdir()) == []


def test_words_of_a_search_may_come_from_stdin(
    run: Run, printed: Document, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is on a command line is read by every user of the machine."""
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO("أوراق كاملة\n".encode())))
    assert run("search", "-") == 0
    assert printed.serial in lines(capsys)[0]


NO_TEXT = "\udcff"
WRONG = [
    ("list", "--service", NO_TEXT),
    ("list", "--agency", NO_TEXT),
    ("list", "--page", "x" * 50),
    ("stock", "spoil", NO_TEXT, "--reason", "lost"),
    ("stock", "spoil", "X", "--sheet", NO_TEXT, "--reason", "lost"),
    ("stock", "add", "X", "--ar", NO_TEXT, "--en", "y", "--first", "1", "--last", "2"),
]


@pytest.mark.parametrize("words", WRONG)
def test_bytes_that_are_no_text_are_told_before_the_store_is_asked(
    run: Run, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_serial_that_is_no_text_is_told_in_a_line(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("revoke", NO_TEXT, "--reason", "fraud") == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_only_the_command_that_draws_pages_loads_qt() -> None:
    code = "import sys, door.documents.command; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_pages_need_no_screen(store_path: Path, operations: Operations, tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    assert main(["documents", "keys", "new", "--store", str(store_path), "--keys", str(keys)]) == 0
    command = [sys.executable, "-m", "door", "documents", "pages", str(tmp_path / "out"), "--keys", str(keys)]
    bare = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run([*command, "--store", str(store_path)], cwd=ROOT, env=bare, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--service", "C11"), "Did you mean “C1”?"),
        (("--agency", "MOI-C"), "Did you mean “MOI-CA”?"),
        (("--from", "2026-12-01", "--to", "2026-11-01"), "2026-12-01 is after 2026-11-01"),
    ],
)
def test_a_mistyped_filter_is_not_an_empty_archive(
    run: Run, options: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("list", *options) == 1
    assert said in capsys.readouterr().err
