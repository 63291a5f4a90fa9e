"""The doctor looks at this very machine; what it finds differs, how it says so does not."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from common.domain.wording import Wording
from door import doctor
from door.health import devices, screen, software, system
from door.health.finding import Finding, Level, same

FONTS = Path(__file__).parent.parent.parent / "assets" / "fonts"


@pytest.fixture(scope="module")
def findings(qapp: QCoreApplication) -> list[Finding]:
    return [look() for look in doctor.LOOKS]


def test_every_look_has_its_own_name_in_both_languages(findings: list[Finding]) -> None:
    for language in ("ar", "en"):
        assert len({finding.name.text(language) for finding in findings}) == len(doctor.LOOKS)


def test_whatever_is_not_fine_says_what_it_is(findings: list[Finding]) -> None:
    assert all(finding.found.text("ar") and finding.found.text("en") for finding in findings)


def test_the_machine_that_runs_the_tests_is_fit(findings: list[Finding]) -> None:
    assert doctor.fit(findings), doctor.as_table(findings, "en")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_table_has_one_line_a_look_and_the_verdict(findings: list[Finding], language: str) -> None:
    assert len(doctor.as_table(findings, language).splitlines()) == len(findings) + 2


def test_a_note_leaves_the_machine_fit_and_a_lack_does_not() -> None:
    note, lack = (Finding(same("x"), level, same("y")) for level in (Level.NOTE, Level.LACKS))
    assert doctor.fit([note])
    assert not doctor.fit([note, lack])


def test_the_exit_code_is_the_verdict(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(screen, "ARABIC_FONT", tmp_path / "absent.ttf")
    monkeypatch.setattr(doctor, "LOOKS", (screen.fonts,))
    assert doctor.main(["--language", "en"]) == 1
    assert "the file is missing" in capsys.readouterr().out


def test_programs_get_json(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "LOOKS", (software.python, software.sqlite))
    assert doctor.main(["--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["fit"] is True
    assert [finding["name"] for finding in told["findings"]] == ["Python", "SQLite"]
    assert set(told["findings"][0]) == {"name", "level", "found", "advice"}


def test_the_doctor_speaks_the_language_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "LOOKS", (system.disk,))
    doctor.main(["--language", "ar"])
    assert "القرص" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("qt", "python", "suits"),
    [("6.11.3", (3, 11), True), ("6.12.0", (3, 11), False), ("6.13.1", (3, 11), False), ("6.12.0", (3, 12), True)],
)
def test_a_qt_that_kills_this_python_is_known(qt: str, python: tuple[int, int], *, suits: bool) -> None:
    assert software.suits(qt, python) is suits


@pytest.mark.parametrize(
    ("font", "joins"), [("IBMPlexSansArabic-Regular.ttf", True), ("IBMPlexSans-Regular.ttf", False)]
)
def test_letters_join_only_in_a_font_that_can(qapp: QCoreApplication, font: str, *, joins: bool) -> None:
    assert screen.letters_join(FONTS / font) is joins


@pytest.mark.parametrize(("display", "level"), [(":0", Level.FINE), ("", Level.NOTE)])
def test_a_machine_without_a_screen_is_noted(monkeypatch: pytest.MonkeyPatch, display: str, level: Level) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert screen.screen().level is level


def test_printers_on_usb_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lp0").touch()
    monkeypatch.setattr(devices, "USB_PRINTERS", tmp_path)
    assert str(tmp_path / "lp0") in devices.printers().found.text("en")


def test_what_was_found_may_contain_braces() -> None:
    assert same("{0.0.0}").text("en") == "{0.0.0}"


def test_arabic_marks_take_no_column_in_the_table() -> None:
    name = Wording("مُعِدّ", "x")
    plain = Wording("معد", "y")
    rows = doctor.as_table([Finding(one, Level.FINE, same("|")) for one in (name, plain)], "ar").splitlines()
    assert rows[0].replace("ُ", "").replace("ِ", "").replace("ّ", "") == rows[1]
