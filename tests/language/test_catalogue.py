"""Languages are found by their files, and compiled whatever the machine is like."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator

from common.language import catalogue
from common.language.catalogue import compiled, direction, languages, own_name, paper_languages

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation of its own: the project's .ts files, nothing compiled, and a user's cache of its own."""
    sources = tmp_path / "assets" / "translations"
    shutil.copytree(catalogue.SOURCES, sources)
    monkeypatch.setattr(catalogue, "ROOT", tmp_path)
    monkeypatch.setattr(catalogue, "SOURCES", sources)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def test_arabic_comes_first_and_english_second() -> None:
    assert languages()[:2] == ("ar", "en")


def test_a_new_language_needs_only_its_file(root: Path) -> None:
    shutil.copy(catalogue.source("ar"), catalogue.SOURCES / "dawr_ur.ts")
    assert languages() == ("ar", "en", "ur")
    assert catalogue.source("ur").name == "dawr_ur.ts"


def test_paper_speaks_languages_that_screens_do_not_speak_yet() -> None:
    assert paper_languages() == (*languages(), "tr", "ur")
    assert [catalogue.source(language).stem for language in ("en", "tr", "ur")] == ["dawr_en", "paper_tr", "paper_ur"]


def test_a_language_of_the_screens_is_named_once_on_paper(root: Path) -> None:
    shutil.copy(catalogue.source("ar"), catalogue.SOURCES / "dawr_ur.ts")
    assert paper_languages() == ("ar", "en", "ur", "tr")


@pytest.mark.parametrize(
    ("language", "name", "way"),
    [("ar", "العربية", RTL), ("en", "English", LTR), ("ur", "اردو", RTL), ("tr", "Türkçe", LTR)],
)
def test_a_language_knows_its_own_name_and_its_direction(language: str, name: str, way: Qt.LayoutDirection) -> None:
    assert (own_name(language), direction(language)) == (name, way)


def test_a_file_is_compiled_once(root: Path) -> None:
    made = compiled("ar")
    assert made.parent == root / "build" / "translations"
    before = made.stat()
    assert compiled("ar").stat() == before


def test_a_changed_file_is_compiled_anew(root: Path) -> None:
    before = compiled("ar")
    text = catalogue.source("ar").read_text(encoding="utf-8")
    catalogue.source("ar").write_text(text.replace("رقمك", "رقم تذكرتك"), encoding="utf-8")
    book = QTranslator()
    assert compiled("ar") != before
    assert book.load(str(compiled("ar")))
    assert book.translate("Phrases", "Your number") == "رقم تذكرتك"


def test_apps_that_start_at_once_do_not_harm_each_other(root: Path) -> None:
    with ThreadPoolExecutor(6) as apps:
        made = set(apps.map(compiled, ["ar"] * 6))
    assert len(made) == 1
    assert QTranslator().load(str(made.pop()))
    assert [path.suffix for path in (root / "build" / "translations").iterdir()] == [".qm"]


def test_an_installation_that_cannot_be_written_uses_the_cache_of_the_user(root: Path) -> None:
    (root / "build").write_text("in the way")
    assert compiled("ar").parent == root / "cache" / "dawr"


def test_a_machine_where_nothing_can_be_written_still_speaks(root: Path) -> None:
    for name in ("build", "cache"):
        (root / name).write_text("in the way")
    assert QTranslator().load(str(compiled("ar")))
