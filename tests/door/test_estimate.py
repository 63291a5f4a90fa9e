"""`./dawr estimate`, as a pipe uses it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from typing import Any

import pytest

from benchmarks.simulated.history import log
from door.commands import COMMANDS
from tests.conftest import ROOT

PUBLIC = {
    "services": {"S": {"wing": "W", "target": 600}},
    "counters": {"1": {"wing": "W", "skills": ["S"]}},
    "classes": {"normal": 1.0},
    "rule": "fifo",
    "open": 28800,
}


def line(ev: str, t: float, **fields: Any) -> str:
    return json.dumps({"day": 0, "t": t, "ev": ev, **fields})


MORNING = [
    line("day_start", 28000, public=PUBLIC),
    line("counter_open", 28800, counter="1", reason="start"),
    line("issued", 28810, ticket="A1", step=1, service="S", wing="W", cls="normal"),
    line("ask", 28810, id="q1", kind="issue", ticket="A1", step=1),
    line("called", 28810, ticket="A1", step=1, counter="1", service="S"),
    line("served", 28840, ticket="A1", step=1, counter="1"),
    line("issued", 28850, ticket="A2", step=1, service="S", wing="W", cls="normal"),
    line("ask", 28850, id="q2", kind="issue", ticket="A2", step=1),
    line("finished", 29000, ticket="A1", step=1, counter="1", service="S"),
    line("called", 29010, ticket="A2", step=1, counter="1", service="S"),
]


def started(*arguments: str, language: str = "en") -> subprocess.Popen[str]:
    environment = os.environ | {"LC_ALL": f"{language}_SA.UTF-8", "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": ""}
    return subprocess.Popen(
        [sys.executable, "-m", "door", "estimate", *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf8",
    )


def estimated(lines: Iterable[str], *arguments: str, language: str = "en") -> tuple[int, str, str]:
    with started(*arguments, language=language) as process:
        out, err = process.communicate("\n".join(lines))
    return process.returncode, out, err


def answers(out: str) -> list[dict[str, Any]]:
    return [json.loads(answer) for answer in out.splitlines()]


def test_the_door_has_the_command_and_it_needs_no_qt() -> None:
    assert not COMMANDS["estimate"].qt


def test_every_question_is_answered_with_a_range() -> None:
    code, out, err = estimated(MORNING)
    assert (code, err) == (0, "")
    first, second = answers(out)
    assert first == {"id": "q1", "wait": 0, "lo": 0, "hi": 0}
    assert list(second) == ["id", "wait", "lo", "hi"]
    assert 0 <= second["lo"] <= second["wait"] <= second["hi"]
    assert second["wait"] > 0


@pytest.mark.timeout(60)
def test_an_answer_is_out_before_the_next_line_is_read() -> None:
    with started() as process:
        assert process.stdin
        assert process.stdout
        for n, text in enumerate(MORNING):
            process.stdin.write(text + "\n")
            process.stdin.flush()
            if '"ask"' in text:
                assert json.loads(process.stdout.readline())["id"] == f"q{1 + (n > 5)}"
        process.stdin.close()
        assert process.wait() == 0


@pytest.mark.parametrize("lines", [[], ["", "  ", "\r"]])
def test_an_empty_log_is_no_fault(lines: list[str]) -> None:
    assert estimated(lines) == (0, "", "")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "line 4: not a JSON object."), ("ar", "السطر 4: ليس كائن JSON.")]
)
def test_a_malformed_line_is_one_clear_line_and_the_others_are_answered(language: str, said: str) -> None:
    code, out, err = estimated([*MORNING[:3], "{broken", *MORNING[3:]], language=language)
    assert code == 1
    assert err.splitlines() == [said]
    assert [answer["id"] for answer in answers(out)] == ["q1", "q2"]


def test_an_event_that_nobody_knows_is_said_once_and_is_no_fault() -> None:
    code, out, err = estimated([*MORNING[:3], line("yawned", 28811), line("yawned", 28812), *MORNING[3:]])
    assert (code, len(answers(out))) == (0, 2)
    assert err == 'line 4: the event "yawned" is not known; it is passed over.\n'


def test_a_question_about_nobody_and_one_that_no_counter_serves_are_answered_too() -> None:
    lines = [
        *MORNING,
        line("ask", 29020, id=1, kind="issue", ticket="ghost", step=1),
        line("issued", 29020, ticket="X1", step=1, service="unheard of", wing="W", cls="normal"),
        line("ask", 29020, id=2, kind="issue", ticket="X1", step=1),
    ]
    code, out, err = estimated(lines)
    assert (code, err) == (0, "")
    assert all(answer["wait"] >= 1800 for answer in answers(out)[2:])


def test_a_reader_who_leaves_is_no_fault_to_complain_about() -> None:
    with started() as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write("\n".join(MORNING))
        process.stdin.close()
        assert process.stderr.read() == ""
        assert process.wait() == 141


def test_an_evaluation_shows_the_figures_beside_the_marks() -> None:
    code, out, err = estimated(MORNING, "--evaluate", "normal")
    assert (code, err) == (0, "")
    rows = dict(row.split("  ", 1) for row in out.splitlines())
    assert rows["tickets that queued"].split() == ["1"]
    assert "<= 5.6" in rows["MAE, min"]
    assert len(out.splitlines()) == 13


def test_an_evaluation_of_a_log_in_which_nothing_came_true_says_so() -> None:
    code, out, _ = estimated(MORNING[:5], "--evaluate")
    assert (code, out) == (0, "The log holds no question whose visitor was called later: nothing to measure.\n")


def test_an_evaluation_for_an_unknown_kind_of_day_names_the_kinds() -> None:
    code, _, err = estimated([], "--evaluate", "rainy")
    assert code == 2
    assert "overload" in err


def test_on_simulated_days_the_error_is_less_than_half_of_the_usual_formulas() -> None:
    """Days of a seed that nothing was chosen by."""
    code, out, _ = estimated([json.dumps(fields) for fields in log("normal", seed=2026, days=6)], "--evaluate")
    rows = {row[:34].strip(): row[34:].split() for row in out.splitlines()}
    assert code == 0
    assert int(rows["less than that"][0].rstrip("%")) >= 50
    assert 70 <= float(rows["inside the range"][0].rstrip("%")) <= 90
