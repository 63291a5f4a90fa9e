"""The translations are complete, and the check that says so can fail."""

import shutil
from pathlib import Path
from xml.etree.ElementTree import Element, parse

import pytest

from common.language import catalogue
from common.language.catalogue import source
from door import translations


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The .ts files in a folder of their own, to be spoilt."""
    folder = tmp_path / "translations"
    shutil.copytree(catalogue.SOURCES, folder)
    monkeypatch.setattr(catalogue, "SOURCES", folder)
    return folder


def counted(language: str) -> list[Element]:
    return [message for message in parse(source(language)).iter("message") if message.get("numerus")]  # noqa: S314


def spoil(old: str, new: str) -> None:
    text = source("ar").read_text(encoding="utf-8")
    assert old in text
    source("ar").write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_string_is_translated_in_every_language(capfd: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["check"]) == 0, capfd.readouterr().out


def test_every_counted_string_has_the_six_arabic_plural_forms() -> None:
    assert {len(list(message.iter("numerusform"))) for message in counted("ar")} == {6}


def test_every_counted_string_has_its_english_plurals() -> None:
    arabic, english = ({message.findtext("source") for message in counted(language)} for language in ("ar", "en"))
    assert arabic == english


def test_an_untranslated_string_is_named(sources: Path) -> None:
    spoil("<translation>رقمك</translation>", '<translation type="unfinished"></translation>')
    assert "ar: Phrases: 'Your number' is untranslated" in translations.problems("ar")


def test_a_missing_plural_form_is_named(sources: Path) -> None:
    spoil("<numerusform>أمامك زائران</numerusform>", "<numerusform></numerusform>")
    assert "ar: Phrases: '%n visitor(s) ahead of you' is untranslated" in translations.problems("ar")


def test_a_string_that_is_gone_from_the_code_is_named(sources: Path) -> None:
    spoil("<source>Your number</source>", "<source>Zebra crossing</source>")
    found = translations.problems("ar")
    assert "ar: Phrases: 'Zebra crossing' is vanished: run ./dawr translations update --drop" in found
    assert found[-1] == "ar: dawr_ar.ts is behind the code: run ./dawr translations update"


def test_update_brings_new_strings_and_drops_old_ones_when_told(sources: Path) -> None:
    spoil("<source>Your number</source>", "<source>Zebra crossing</source>")
    assert translations.main(["update"]) == 0
    assert "Zebra crossing" in source("ar").read_text(encoding="utf-8")
    assert translations.main(["update", "--drop"]) == 0
    assert "Zebra crossing" not in source("ar").read_text(encoding="utf-8")
    assert "<source>Your number</source>" in source("ar").read_text(encoding="utf-8")


def test_a_counted_string_without_plurals_is_named(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "Screen.qml").write_text('import QtQml\nQtObject { property string a: qsTr("%n cats") }')
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    assert 'ar: Screen: \'%n cats\' has %n but no plurals: write tr("…", "", n)' in translations.problems("ar")
