"""Where the pages of documents go: to a queue that draws them, or into a folder that only its owner reads."""

import sys
from itertools import pairwise
from pathlib import Path

import pytest

from common.domain.errors import SettingsError
from common.printing.links import cups as links
from common.printing.outcome import NotBegun, Uncertain
from common.printing.pages import open_pages
from tests.printing.test_spooled import cups

__all__ = ["cups"]
PDF = b"%PDF-1.4 a page"


def test_a_queue_is_given_the_file_to_draw_not_raw_bytes(cups: Path) -> None:
    open_pages("cups:desk").print_pages("A-1", PDF)
    assert (cups / "job").read_bytes() == PDF
    assert "raw" not in (cups / "asked").read_text()


def test_each_page_is_asked_for_on_a_sheet_of_its_own_whatever_the_queue_does_else(cups: Path) -> None:
    open_pages("cups:desk").print_pages("A-1", PDF)
    asked = (cups / "asked").read_text().split()
    assert ("-o", "sides=one-sided") in pairwise(asked)


def test_a_queue_that_is_stopped_is_told_of_before_anything_is_booked(cups: Path) -> None:
    (cups / "state").write_text("printer desk disabled since now -\n\tPaused\n")
    with pytest.raises(NotBegun):
        open_pages("cups:desk").check()


def test_of_a_queue_that_is_late_nobody_knows_whether_it_prints(
    cups: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(links, "_SECONDS", 0.0)
    with pytest.raises(Uncertain):
        open_pages("cups:desk").print_pages("A-1", PDF)


def test_a_folder_gets_whole_files_for_its_owner_alone(tmp_path: Path) -> None:
    tray = tmp_path / "tray"
    open_pages(f"folder:{tray}").print_pages("A-1", PDF)
    (page,) = tray.iterdir()
    assert (page.name, page.read_bytes()) == ("A-1.pdf", PDF)
    if sys.platform != "win32":
        assert (tray.stat().st_mode & 0o777, page.stat().st_mode & 0o777) == (0o700, 0o600)


@pytest.mark.skipif(sys.platform == "win32", reason="a device file")
def test_a_full_disk_is_said_in_a_line(tmp_path: Path) -> None:
    tray = tmp_path / "tray"
    tray.mkdir()
    (tray / ".A-1.pdf").symlink_to("/dev/full")
    with pytest.raises(NotBegun):
        open_pages(f"folder:{tray}").print_pages("A-1", PDF)


@pytest.mark.skipif(sys.platform != "linux", reason="a folder in which not even root may write")
def test_a_folder_that_takes_nothing_is_told_before_a_page_is_printed() -> None:
    with pytest.raises(NotBegun):
        open_pages("folder:/proc/self").check()


def test_a_folder_is_made_but_not_the_way_to_it(tmp_path: Path) -> None:
    with pytest.raises(NotBegun) as refused:
        open_pages(f"folder:{tmp_path / 'mistyped' / 'tray'}").check()
    assert "would be in is not there" in refused.value.text("en")
    assert [*tmp_path.iterdir()] == []


def test_without_a_printer_it_says_what_to_set() -> None:
    with pytest.raises(NotBegun) as refused:
        open_pages("").check()
    assert "document_printer" in refused.value.text("en")


@pytest.mark.parametrize("address", ["desk", "folder:", "cups:", "cups:-o", "png:somewhere"])
def test_what_is_no_address_is_told_at_the_start(address: str) -> None:
    with pytest.raises(SettingsError):
        open_pages(address)
