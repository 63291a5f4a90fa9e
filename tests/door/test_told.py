"""What the demo says while its day goes on."""

import os
import pty
import subprocess
import sys

import pytest

from tests.conftest import ROOT

SAYS = """
from datetime import datetime
from common.domain.balance import Balance
from demo.day import Progress
from demo.summary import Summary
from door.told import Terminal

told = Terminal()
for hour, minute in ((8, 1), (8, 2), (9, 0)):
    told.goes_on(Progress(datetime(2026, 11, 22, hour, minute), 3, Balance(issued=2, open=2)))
told.ended(
    Summary(
        issued=2, called=2, served=1, no_show=1, left=0, expired=0, carried_over=0, waiting=0, rated=1,
        documents_printed=2, documents_handed_over=1, wings={"REC": 1}, chain="intact",
    )
)
"""


def says(language: str, stderr: int = subprocess.PIPE) -> "subprocess.CompletedProcess[str]":
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "LANG": language, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-c", SAYS], env=environ, stdout=subprocess.PIPE, stderr=stderr, text=True, check=True
    )


def test_away_from_a_terminal_there_is_a_line_an_hour_by_the_centre_s_clock() -> None:
    assert says("C.UTF-8").stderr.splitlines() == [
        "08:01  issued 2, inside 2, served 0, no-show 0, left 0, still to come 3",
        "09:00  issued 2, inside 2, served 0, no-show 0, left 0, still to come 3",
    ]


def test_on_a_terminal_one_line_changes() -> None:
    screen, terminal = pty.openpty()
    says("C.UTF-8", stderr=terminal)
    shown = os.read(screen, 10_000).decode()
    assert shown.count("\r\x1b[2K") == 3
    assert shown.count("\n") == 1
    assert shown.endswith("still to come 3\r\n")


@pytest.mark.parametrize(("language", "word"), [("C.UTF-8", "served 1 + no-show 1"), ("ar_SA.UTF-8", "خُدم 1")])
def test_the_balance_is_told_in_the_reader_s_language(language: str, word: str) -> None:
    balance, wings, documents = says(language).stdout.splitlines()
    assert balance.startswith("✓ ")
    assert word in balance
    assert wings.endswith("REC 1")
    assert documents.strip() in {"documents printed 2, handed over 1.", "وثائق طُبعت 2، وسُلّمت 1."}
