"""`./dawr day`, as who runs a centre uses it, and what its log is good for."""

import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from common.operations import Operations
from common.profiles.reader import read
from common.profiles.shipped import located
from common.store.store import Store
from door.__main__ import main
from door.commands import COMMANDS
from tests.conftest import ROOT, Clock
from tests.operations.lived import COUNTER, begin, issue, live, serve

NAME = "Madinah Comprehensive Services Centre"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def clock() -> Clock:
    """Half past nine in Madinah, yesterday: the commands look at the machine's clock."""
    clock = Clock()
    clock.now = (datetime.now(UTC) - timedelta(days=1)).replace(hour=6, minute=30, second=0, microsecond=0)
    return clock


@pytest.fixture
def yesterday(operations: Operations, clock: Clock) -> str:
    live(operations, clock)
    return operations.today().isoformat()


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_the_door_has_the_command_and_it_needs_no_qt() -> None:
    assert not COMMANDS["day"].qt


def test_the_balance_of_a_day_is_a_table_and_a_sentence(
    store_path: Path, yesterday: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["day", "balance", "--store", str(store_path), "--day", yesterday]) == 0
    heading, *rows, sentence = said(capsys)
    assert heading == f"{NAME}, {yesterday}: the day is not closed."
    assert [row.split() for row in rows[:3]] == [["issued", "6"], ["carried", "in", "0"], ["served", "1"]]
    assert len({len(row) for row in rows}) == 1
    assert sentence == (
        "✓ issued 6 + carried in 0 = served 1 + no-show 0 + left 1 + expired 0 + carried over 0 + not over 4"
    )


def test_a_day_is_closed_once_however_often_it_is_asked(
    store_path: Path, yesterday: str, capsys: pytest.CaptureFixture[str]
) -> None:
    close = ["day", "close", "--store", str(store_path), "--day", yesterday]
    assert main(close) == 0
    heading, *told = said(capsys)
    assert heading == f"{NAME}, {yesterday}: the day is closed."
    assert "expired 4" in told[-1]
    with closing(Store.open(store_path)) as store:
        head = store.centre().events.head()
    assert main(close) == 0
    heading, *again = said(capsys)
    assert heading == f"{NAME}, {yesterday}: the day was closed before."
    assert again == told
    with closing(Store.open(store_path)) as store:
        assert store.centre().events.head() == head


def test_an_arabic_reader_reads_arabic(
    store_path: Path, yesterday: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    assert main(["day", "balance", "--store", str(store_path), "--day", yesterday]) == 0
    heading, *_, sentence = said(capsys)
    assert heading.endswith("لم يُقفل اليوم بعد.")
    assert sentence.startswith("✓ صادرة 6 + مرحلة من يوم سابق 0 = مخدومة 1 + ")


def test_today_is_not_closed_while_a_visitor_is_at_a_counter(
    operations: Operations, store_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    clock.now = datetime.now(UTC)
    operations.open_counter(COUNTER, operations.profile.staff[0].code)
    begin(operations, clock, issue(operations, clock))
    assert main(["day", "close", "--store", str(store_path)]) == 1
    refused = capsys.readouterr()
    assert (refused.out, refused.err.count("\n")) == ("", 1)
    assert refused.err.startswith("The day cannot be closed: visitors are at the counters (M001)")


@pytest.mark.parametrize("command", ["close", "balance", "log"])
def test_a_day_that_has_not_come_is_one_clear_line(
    store_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert main(["day", command, "--store", str(store_path), "--day", "2199-01-01"]) == 1
    assert capsys.readouterr().err == "2199-01-01 has not come yet.\n"


def test_a_day_without_events_has_no_log(store_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["day", "log", "--store", str(store_path), "--day", "2020-01-05"]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "Nothing happened on 2020-01-05.\n")


def test_of_several_centres_one_must_be_named(store_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(Store.open(store_path)) as store:
        store.profiles.save(read(located("al-ahsa")))
    assert main(["day", "balance", "--store", str(store_path)]) == 1
    assert "Choose one: --centre CODE" in capsys.readouterr().err
    assert main(["day", "balance", "--store", str(store_path), "--centre", "CSC-1"]) == 0


@pytest.mark.parametrize("wrong", [[], ["log"], ["close", "--store", "x", "--day", "soon"]])
def test_an_option_that_cannot_be_is_refused(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["day", *wrong])
    assert caught.value.code == 2


def piped(store: Path, day: str, *reader: str) -> str:
    """`./dawr day log … | ./dawr …`: what the reader says; nothing may be said on stderr."""
    environment = os.environ | {"LC_ALL": "en_GB.UTF-8", "PYTHONPATH": str(ROOT)}
    dawr = [sys.executable, "-m", "door"]
    log = subprocess.run(
        [*dawr, "day", "log", "--store", str(store), "--day", day],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=True,
    )
    done = subprocess.run(
        [*dawr, *reader], cwd=ROOT, env=environment, input=log.stdout, capture_output=True, check=True
    )
    assert (log.stderr, done.stderr) == (b"", b"")
    return done.stdout.decode()


def test_the_log_of_a_day_is_rehearsed_under_another_rule(store_path: Path, yesterday: str) -> None:
    rows = [row.split() for row in piped(store_path, yesterday, "simulate", "-", "--rule", "fifo").splitlines()]
    recorded = next(row for row in rows if row[:2] == ["all", "recorded"])
    rehearsed = next(row for row in rows if row[:1] == ["fifo"])
    assert recorded[3] == "2"
    assert int(rehearsed[2]) >= 2


def test_the_log_of_a_day_shows_how_good_the_estimates_were(
    operations: Operations, clock: Clock, store_path: Path
) -> None:
    operations.open_counter(COUNTER, operations.profile.staff[0].code)
    for step in [issue(operations, clock) for _ in range(8)]:
        serve(operations, clock, step)
    told = piped(store_path, operations.today().isoformat(), "estimate", "--evaluate")
    assert [row.split()[-1] for row in told.splitlines() if row.startswith("tickets that queued")] == ["8"]
