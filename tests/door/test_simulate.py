"""`./dawr simulate`, as somebody at a terminal uses it."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.simulated.history import log
from door.__main__ import main
from door.commands import COMMANDS
from tests.conftest import ROOT

DRAWN = ("--visitors", "60")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("log") / "days.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in log("normal", seed=5, days=2)), "utf8")
    return file


def simulated(*arguments: str, stdin: bytes = b"", language: str = "en") -> tuple[int, str, str]:
    environment = os.environ | {"LC_ALL": f"{language}_SA.UTF-8", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "door", "simulate", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, input=stdin, capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf8"), done.stderr.decode("utf8")


def reported(file: Path, *arguments: str) -> dict[str, Any]:
    assert main(["simulate", *arguments, "--json", str(file)]) == 0
    found: dict[str, Any] = json.loads(file.read_text("utf8"))
    return found


def test_the_door_has_the_command_and_it_needs_no_qt() -> None:
    assert not COMMANDS["simulate"].qt


def test_a_drawn_day_is_reported_by_class_and_by_wing_with_its_formulas() -> None:
    code, out, err = simulated(*DRAWN)
    assert (code, err) == (0, "")
    rows = [row.split() for row in out.splitlines()]
    heads = ["n", "served", "no-show", "left", "not", "done", "p50", "p90", "max", "SL", ">", "60", "occupancy"]
    assert [row[1:] for row in rows if row[:1] in (["class"], ["wing"])] == [heads, heads]
    assert {"all", "normal", "elderly", "DSK", "BKO"} <= {row[0] for row in rows if row}
    assert "SL = served within target / (issued - left before it - still waiting for less)" in out
    assert "60 visitors" in out
    assert "illustrative" in out


def test_the_counts_of_every_row_balance(tmp_path: Path) -> None:
    for run in reported(tmp_path / "r.json", *DRAWN, "--rule", "fifo,strict", "--close", "61@09:00-10:00")["runs"]:
        for row in [*run["classes"].values(), *run["wings"].values()]:
            parts = ("served", "no_show", "left", "uncalled", "unfinished")
            assert row["issued"] == sum(row[part] for part in parts)
        assert run["classes"]["all"]["issued"] == sum(row["issued"] for row in run["wings"].values())


def test_the_same_seed_gives_the_same_report_and_another_seed_another(capsys: pytest.CaptureFixture[str]) -> None:
    outs = []
    for seed in ("7", "7", "8"):
        assert main(["simulate", *DRAWN, "--seed", seed]) == 0
        outs.append(capsys.readouterr().out.split("\n", 1)[1])
    assert outs[0] == outs[1] != outs[2]


def test_rules_stand_side_by_side_with_the_difference(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", *DRAWN, "--rule", "fifo", "--rule", "rel,strict"]) == 0
    rows = [row.split() for row in capsys.readouterr().out.splitlines()]
    everybody = next(n for n, row in enumerate(rows) if row[:1] == ["all"])
    assert [rows[everybody][1], rows[everybody + 1][0], rows[everybody + 2][0]] == ["fifo", "rel", "strict"]
    assert rows[everybody + 1][-2].startswith(("+", "-"))


def test_a_recorded_day_stands_beside_its_rehearsal(recording: Path, tmp_path: Path) -> None:
    told, again = reported(tmp_path / "r.json", str(recording), "--day", "1")["runs"]
    assert (told["rule"], again["rule"]) == (None, "tier_cap90")
    assert again["classes"]["all"]["p90"] == pytest.approx(told["classes"]["all"]["p90"], rel=0.15)
    assert again["wings"].keys() == told["wings"].keys()


def test_more_counters_shorten_the_waits(recording: Path, tmp_path: Path) -> None:
    wings = [f"--add={wing}:1" for wing in "ABCDEF"]
    _, before, after = reported(tmp_path / "r.json", str(recording), "--day", "0", *wings)["runs"]
    assert (before["changed"], after["changed"]) == (False, True)
    assert after["classes"]["all"]["p90"] < before["classes"]["all"]["p90"]


def test_a_log_may_come_by_standard_input_and_compressed(recording: Path) -> None:
    plain, packed = recording.read_bytes(), gzip.compress(recording.read_bytes())
    outs = [simulated("-", "--day", "0", stdin=content) for content in (plain, packed)]
    assert outs[0] == outs[1]
    assert outs[0][0] == 0


def test_what_is_written_can_be_rehearsed_again(tmp_path: Path) -> None:
    file = tmp_path / "day.jsonl.gz"
    drawn = reported(tmp_path / "1.json", *DRAWN, "--write", str(file))["runs"][0]
    told = reported(tmp_path / "2.json", str(file))["runs"][0]
    for what in ("issued", "served", "no_show", "left"):
        assert told["classes"]["all"][what] == drawn["classes"]["all"][what]
    assert told["classes"]["all"]["p90"] == pytest.approx(drawn["classes"]["all"]["p90"], abs=0.01)


def test_several_seeds_show_how_far_chance_goes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (run,) = reported(tmp_path / "r.json", *DRAWN, "--repeat", "5", "--seed", "3")["runs"]
    out = capsys.readouterr().out
    assert "Seeds: 3-7" in out
    assert "over 5 seeds: p10 - p50 - p90" in out
    level = run["spread"]["SL"]["all"]
    assert level["p10"] <= level["p50"] <= level["p90"]


def test_the_report_is_in_arabic_for_an_arabic_reader() -> None:
    code, out, err = simulated(*DRAWN, "--rule", "fifo,rel", "--add", "BKO:1", language="ar")
    assert (code, err) == (0, "")
    assert "fifo بعد التغيير" in out
    assert "المستوى = المخدومون خلال المستهدف" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["no-such-file"], "no-such-file cannot be read: No such file or directory"),
        (["pyproject.toml"], "line 1: not a JSON object."),
        (["tests"], "tests cannot be read: Is a directory"),
        (["--rule", "lifo"], "There is no rule lifo. Rules: tier_cap90, fifo, rel, strict, tier, edd, apq, headstart"),
        (["--close", "99"], "This day has no 99."),
        (["--add", "DKS:1"], "This day has no DKS. Did you mean DSK?"),
        (["--open", "5@9"], "“5@9” is not understood: write 5,6 or 5,6@09:00-12:30"),
        (["--date", "2026-01-02"], "The centre is closed on 2026-01-02: "),
        (["--profile", "nowhere"], "nowhere: there is no such file."),
        (["--day", "1"], "Give a log (and --day), or --profile, --visitors, --date; not both."),
        (["log", "--visitors", "9"], "Give a log (and --day), or --profile, --visitors, --date; not both."),
        ([*DRAWN, "--json", "/no/such/folder/r.json"], "/no/such/folder/r.json cannot be written: "),
    ],
)
def test_bad_input_is_one_clear_line(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", *arguments]) == 1
    err = capsys.readouterr().err
    assert err.startswith(said)
    assert err.count("\n") == 1


def test_a_day_that_the_log_does_not_have_names_those_it_has(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", str(recording), "--day", "7"]) == 1
    assert capsys.readouterr().err == "The log has no day 7. It has: 0, 1\n"


def test_a_damaged_file_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "cut.gz"
    file.write_bytes(gzip.compress(b"x" * 100_000)[:60])
    assert main(["simulate", str(file)]) == 1
    assert capsys.readouterr().err == f"{file} is compressed and damaged.\n"


@pytest.mark.parametrize("wrong", [["--visitors", "0"], ["--repeat", "9999"], ["--date", "soon"], ["--place", "here"]])
def test_an_option_that_cannot_be_is_refused(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["simulate", *wrong])
    assert caught.value.code == 2
