"""One process shows two languages at once, and paper is written in a third, in QML, in Python and in worker threads."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWidgets import QApplication

from common.language import catalogue
from common.language.translation import ScreenTranslator, install_translator

QML = 'import QtQml\nQtObject { property int n: 3; property string shown: qsTr("%n cat(s)", "", n) }'
MESSAGE = """<message numerus="yes"><source>%n cat(s)</source><translation>{}</translation></message>"""
FORMS = {
    "ar": ["لا قطط", "قطة", "قطتان", "%n قطط", "%n قطة", "%n قطة."],
    "en": ["%n cat", "%n cats"],
    "tr": ["%n kedi"],
    "id": [""],
}


class Clerk(QObject):
    def cats(self, count: int) -> str:
        return self.tr("%n cat(s)", "", count)

    def unknown(self) -> str:
        return self.tr("A string that no file has")


class Rating(Clerk):
    pass


@pytest.fixture
def translator(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenTranslator]:
    """Languages that know two contexts, Clerk and Rating; Indonesian is a beginning; Arabic is the default."""
    monkeypatch.setattr(catalogue, "ROOT", tmp_path)
    monkeypatch.setattr(catalogue, "SOURCES", tmp_path)
    for language, forms in FORMS.items():
        message = MESSAGE.format("".join(f"<numerusform>{form}</numerusform>" for form in forms))
        contexts = "".join(f"<context><name>{name}</name>{message}</context>" for name in ("Clerk", "Rating"))
        (tmp_path / f"dawr_{language}.ts").write_text(f'<TS version="2.1" language="{language}">{contexts}</TS>')
    installed = install_translator("ar", qapp)
    yield installed
    qapp.removeTranslator(installed)


@pytest.fixture
def windows(tmp_path: Path, translator: ScreenTranslator) -> Iterator[tuple[QObject, QObject]]:
    """The clerk's window and the visitor's rating window, in one engine."""
    files = [tmp_path / f"{name}.qml" for name in ("Clerk", "Rating")]
    for file in files:
        file.write_text(QML)
    engine = QQmlApplicationEngine()
    translator.changed.connect(engine.retranslate)
    for file in files:
        engine.load(QUrl.fromLocalFile(str(file)))
    clerk, rating = engine.rootObjects()
    yield clerk, rating
    translator.changed.disconnect(engine.retranslate)
    del engine


def test_the_default_language_is_shown_with_its_plurals(windows: tuple[QObject, QObject]) -> None:
    clerk, _ = windows
    shown = [clerk.setProperty("n", n) and clerk.property("shown") for n in (0, 1, 2, 7, 11, 100)]
    assert shown == ["لا قطط", "قطة", "قطتان", "7 قطط", "11 قطة", "100 قطة."]


def test_two_windows_show_two_languages_at_once(windows: tuple[QObject, QObject], translator: ScreenTranslator) -> None:
    translator.speak("en", ["Rating"])
    assert [window.property("shown") for window in windows] == ["3 قطط", "3 cats"]
    assert [Clerk().cats(1), Rating().cats(1)] == ["قطة", "1 cat"]
    translator.speak("tr", ["Rating"])
    assert [window.property("shown") for window in windows] == ["3 قطط", "3 kedi"]


def test_the_default_language_changes_under_open_windows(
    windows: tuple[QObject, QObject], translator: ScreenTranslator
) -> None:
    translator.speak("en", ["Rating"])
    translator.speak("tr")
    assert [window.property("shown") for window in windows] == ["3 kedi", "3 cats"]


def test_paper_is_written_in_another_language_than_the_windows(
    windows: tuple[QObject, QObject], translator: ScreenTranslator
) -> None:
    translator.speak("en", ["Rating"])
    with translator.speaking("tr"):
        assert Rating().cats(3) == "3 kedi"
        with translator.speaking("ar"):
            assert Clerk().cats(3) == "3 قطط"
        assert Clerk().cats(3) == "3 kedi"
    assert Rating().cats(3) == "3 cats"
    assert [window.property("shown") for window in windows] == ["3 قطط", "3 cats"]


def test_a_worker_thread_speaks_its_own_language(translator: ScreenTranslator) -> None:
    def printed(language: str) -> list[str]:
        with translator.speaking(language):
            return [Clerk().cats(3) for _ in range(300)]

    with ThreadPoolExecutor(2) as workers:
        turkish, english = workers.map(printed, ["tr", "en"])
    assert (set(turkish), set(english), Clerk().cats(3)) == ({"3 kedi"}, {"3 cats"}, "3 قطط")


def test_a_language_is_forgotten_even_when_the_printing_failed(translator: ScreenTranslator) -> None:
    with pytest.raises(OSError, match="paper"), translator.speaking("en"):
        raise OSError("paper")
    assert Clerk().cats(3) == "3 قطط"


def test_a_string_that_no_file_has_is_shown_as_it_is_in_the_code(translator: ScreenTranslator) -> None:
    assert Clerk().unknown() == "A string that no file has"


def test_a_language_without_a_file_is_english_with_its_plurals(translator: ScreenTranslator) -> None:
    with translator.speaking("fr"):
        assert (Clerk().cats(1), Clerk().cats(3)) == ("1 cat", "3 cats")


def test_a_string_that_a_language_lacks_is_english_with_its_plurals(translator: ScreenTranslator) -> None:
    with translator.speaking("id"):
        assert (Clerk().cats(1), Clerk().cats(3)) == ("1 cat", "3 cats")
