"""The demo without a screen, as a newcomer starts it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.conftest import ROOT

pytestmark = pytest.mark.heavy


def demo(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "door", "demo", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("demo") / "out"
    done = demo("--headless", "--visitors", "16", "--seed", "9", "--out", str(out), LANG="C.UTF-8")
    assert done.returncode == 0, done.stderr
    assert "issued 16 = served " in done.stdout
    assert "12:00  issued " in done.stderr
    return out


def test_the_summary_balances_and_agrees_with_the_events(day: Path) -> None:
    summary = json.loads((day / "summary.json").read_text())
    events = [json.loads(line) for line in (day / "events.jsonl").read_text().splitlines()]
    kinds = [event["kind"] for event in events]
    assert summary["balances"]
    assert summary["chain"] == "intact"
    assert summary["issued"] == 16 == kinds.count("issued")
    ends = ("served", "no_show", "left", "expired", "carried_over")
    assert summary["issued"] == sum(summary[end] for end in ends)
    assert summary["waiting"] == 0
    assert summary["rated"] == kinds.count("rated") > 0
    assert kinds[-1] == "day-closed"
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))


def test_journeys_go_through_all_six_wings(day: Path) -> None:
    wings = json.loads((day / "summary.json").read_text())["wings"]
    assert set(wings) == {"REC", "SUP", "BKO", "SSK", "ESV", "DSK"}


def test_every_ticket_from_the_kiosk_was_printed(day: Path) -> None:
    events = [json.loads(line) for line in (day / "events.jsonl").read_text().splitlines()]
    kiosk = [event["body"] for event in events if event["device"] and event["kind"] == "issued"]
    numbers = {body["visit"]["is"]["number"] for body in kiosk}
    assert {path.stem for path in (day / "tickets").glob("*.png")} == numbers


def test_tickets_were_taken_at_the_kiosk_or_from_staff_and_called_at_counters(day: Path) -> None:
    events = [json.loads(line) for line in (day / "events.jsonl").read_text().splitlines()]
    assert all(event["device"] or event["counter"] for event in events if event["kind"] == "issued")
    assert all(event["counter"] for event in events if event["kind"] == "called")


@pytest.mark.parametrize(
    "name", ["kiosk-welcome", "kiosk-priority-ar", "kiosk-ticket-ar", "counter-called", "counter-bko", "rating-ar"]
)
def test_pictures_of_the_windows_are_left(day: Path, name: str) -> None:
    picture = QImage(str(day / "screenshots" / f"{name}.png"))
    assert not picture.isNull()
    assert len({picture.pixel(x, y) for x in range(0, picture.width(), 9) for y in range(0, picture.height(), 9)}) > 20


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("x")
    done = demo("--headless", "--out", str(tmp_path), LANG="C.UTF-8")
    assert done.returncode == 1
    assert "not empty" in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["precious"]


def test_an_unknown_profile_is_told_in_the_reader_s_language(tmp_path: Path) -> None:
    done = demo("--headless", "--profile", "atlantis", "--out", str(tmp_path / "o"), LANG="ar_SA.UTF-8")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert any("\u0600" <= letter <= "\u06ff" for letter in done.stderr)


@pytest.mark.parametrize("wrong", [["--visitors", "many"], ["--visitors", "-1"], ["--speed", "0"]])
def test_a_wrong_number_is_told_in_one_line(wrong: list[str]) -> None:
    done = demo(*wrong)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_without_a_screen_the_demo_says_so_and_runs_without_one(tmp_path: Path) -> None:
    environment = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    done = demo("--visitors", "0", "--out", str(tmp_path / "out"), LANG="C.UTF-8", **environment)
    assert done.returncode == 0, done.stderr
    assert "no screen" in done.stderr
    assert (tmp_path / "out" / "summary.json").exists()
