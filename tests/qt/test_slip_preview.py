"""The window with a profile's tickets follows the file, and says why it is wrong in the language of who edits it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from common.profiles.shipped import located
from common.qt.app import application, load_window
from common.qt.finger import wait_until
from common.qt.slip_preview import SlipPreview, Ticket
from tests.printing.samples import LOGO

AT = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "centre.toml"
    file.write_text(located("madinah").read_text("utf8") + '\n[slip]\nlogo = "logo.svg"\n', "utf8")
    file.with_name("logo.svg").write_bytes(LOGO)
    return file


@pytest.fixture
def preview(file: Path, qtbot: QtBot) -> Iterator[SlipPreview]:
    qt, translator = application("ar")
    yield SlipPreview(file, "en", "en", lambda: AT)
    qt.removeTranslator(translator)


def tickets(preview: SlipPreview) -> list[Ticket]:
    return [preview.tickets.row(at) for at in range(preview.tickets.rowCount())]


def test_both_widths_are_shown_in_usual_and_in_large_print(preview: SlipPreview) -> None:
    assert [one.width for one in tickets(preview)] == [576, 384, 576, 384]
    assert [one.title for one in tickets(preview)] == ["80 mm", "58 mm", "80 mm, large print", "58 mm, large print"]
    assert preview.mistakes == ""


def test_another_language_draws_other_tickets(preview: SlipPreview) -> None:
    english = tickets(preview)
    preview.choose("ur")
    chosen = [preview.languages.row(at) for at in range(preview.languages.rowCount())]
    assert [(one.code, one.chosen) for one in chosen] == [("ar", False), ("en", False), ("tr", False), ("ur", True)]
    assert tickets(preview) != english


@pytest.mark.parametrize("name", ["centre.toml", "logo.svg"])
def test_a_saved_file_is_drawn_again_by_itself(preview: SlipPreview, file: Path, qtbot: QtBot, name: str) -> None:
    before, saved = tickets(preview), file.with_name("other")
    changes = {"centre.toml": 'languages = ["ar"]\n', "logo.svg": "<!-- -->"}
    saved.write_text(file.with_name(name).read_text("utf8") + changes[name], "utf8")
    if name == "logo.svg":
        saved.write_bytes(LOGO.replace(b'r="20"', b'r="40"'))
    saved.replace(file.with_name(name))
    assert wait_until(lambda: tickets(preview) != before)


def test_a_file_that_is_wrong_is_told_and_the_tickets_stay(preview: SlipPreview, file: Path) -> None:
    before, text = tickets(preview), file.read_text("utf8")
    file.write_text(text + 'lines = ["centre", "numbr"]\n', "utf8")
    preview.look()
    assert "slip.lines: “numbr” is not allowed. Did you mean “number”?" in preview.mistakes
    assert tickets(preview) == before
    file.write_text(text, "utf8")
    preview.look()
    assert preview.mistakes == ""


def test_a_file_that_is_gone_is_told(preview: SlipPreview, file: Path) -> None:
    file.unlink()
    preview.look()
    assert "there is no such file" in preview.mistakes


def test_the_window_shows_the_tickets_and_the_mistakes(preview: SlipPreview, file: Path, qtbot: QtBot) -> None:
    _, translator = application("ar")
    engine, window = load_window("SlipPreview", translator, preview=preview)
    window.show()
    assert not mistakes(window).isVisible()
    file.write_text("[", "utf8")
    preview.look()
    assert mistakes(window).isVisible()
    assert mistakes(window).height() > 0
    del engine


def mistakes(window: QQuickWindow) -> QQuickItem:
    found = window.findChild(QQuickItem, "mistakes")
    assert isinstance(found, QQuickItem)
    return found
