"""The nightly purge, as the command does it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from common.operations import Operations
from common.store.store import Store
from door.store import main
from door.store.purge import months_before
from tests.conftest import Clock


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    monkeypatch.setenv("LC_ALL", "C")
    return lambda *arguments: main(["purge", *map(str, arguments)])


@pytest.mark.parametrize(
    ("day", "months", "first"),
    [
        (date(2026, 11, 23), 36, date(2023, 11, 1)),
        (date(2026, 1, 31), 12, date(2025, 1, 1)),
        (date(2026, 3, 1), 15, date(2024, 12, 1)),
    ],
)
def test_months_are_counted_from_the_first_of_a_month(day: date, months: int, first: date) -> None:
    assert months_before(day, months) == first


def test_visits_of_years_ago_go_and_those_of_today_stay(
    run: Callable[..., int], store_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = Operations(Store.open(store_path).centre(), clock), Operations(Store.open(store_path).centre())
    clock.now = clock.now.replace(year=2020)
    old.issue("C1", language="ar")
    old.close_day()
    kept = new.issue("C1", language="ar")
    assert run(store_path) == 0
    assert "1 visits before" in capsys.readouterr().out
    centre = Store.open(store_path).centre()
    assert [ticket.id for ticket in centre.tickets.tickets()] == [kept.ticket.id]
    assert centre.verify() is None


def test_nothing_to_purge_is_said(
    run: Callable[..., int], store_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(store_path) == 0
    assert "no visits before" in capsys.readouterr().out


@pytest.mark.parametrize("months", ["-1", "3", "99999"])
def test_less_than_a_year_and_more_than_a_hundred_are_refused(
    run: Callable[..., int], store_path: Path, capsys: pytest.CaptureFixture[str], months: str
) -> None:
    assert run(store_path, "--months", months) == 2
    assert "from 12 to 1200" in capsys.readouterr().err
