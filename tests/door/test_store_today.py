"""A purge goes by this machine's clock only while that can be right; else a person says what day it is."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from common.domain.document import EndReason, Template
from common.operations import Operations
from common.profiles.reader import read
from common.profiles.shipped import located
from common.store.store import Store
from door.__main__ import main
from tests.conftest import Clock

DAY = timedelta(days=1)
Purge = Callable[..., int]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture(params=["store", "documents"])
def purge(request: pytest.FixtureRequest, store_path: Path) -> Purge:
    """Each of the two commands that let something go."""
    words = {
        "store": ["store", "purge", str(store_path)],
        "documents": ["documents", "purge", "--store", str(store_path)],
    }
    return lambda *more: main([*words[request.param], *more])


def receipt_of(store_path: Path, clock: Clock, at: datetime) -> int:
    """A request receipt that nobody wanted, as the newest thing in the store."""
    operations = Operations(Store.open(store_path).centre(), clock)
    clock.now = at
    operations.open_counter("1", "S01")
    operations.issue("C1", language="ar")
    turn = operations.call_next("1")
    assert turn
    asked = operations.ask_document("1", turn.step.id, Template.REQUEST_RECEIPT, {"holder": "x"}, language="ar")
    operations.withdraw_document("1", asked.id, EndReason.NOT_WANTED)
    return asked.id


def is_whole(store_path: Path, document: int) -> bool:
    centre = Store.open(store_path).centre()
    return bool(centre.documents.said(document) and any(centre.tickets.tickets())) and centre.verify() is None


@pytest.mark.parametrize(("away", "which"), [(-32 * DAY, "after"), (-5000 * DAY, "years after"), (2 * DAY, "before")])
def test_a_clock_far_from_the_newest_thing_in_the_store_lets_nothing_go(
    purge: Purge, store_path: Path, clock: Clock, away: timedelta, which: str, capsys: pytest.CaptureFixture[str]
) -> None:
    newest = datetime.now(UTC) + away
    document = receipt_of(store_path, clock, newest.replace(microsecond=0))
    assert purge() == 1, which
    (line,) = capsys.readouterr().err.splitlines()
    assert f"the newest thing in the store is of {newest:%Y-%m-%d}" in line
    assert "--today" in line
    assert is_whole(store_path, document)


def test_it_is_told_to_an_arabic_reader_in_arabic(
    purge: Purge, store_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    receipt_of(store_path, clock, datetime(2020, 11, 22, 7, 24, tzinfo=UTC))
    assert purge() == 1
    assert "وآخر ما حدث في المخزن يوم 2020-11-22" in capsys.readouterr().err


@pytest.mark.parametrize("away", [timedelta(), -20 * DAY, DAY / 2])
def test_a_clock_that_can_be_right_is_gone_by(purge: Purge, store_path: Path, clock: Clock, away: timedelta) -> None:
    document = receipt_of(store_path, clock, (datetime.now(UTC) + away).replace(microsecond=0))
    assert purge() == 0
    assert is_whole(store_path, document)


def test_the_day_that_a_person_says_is_gone_by(purge: Purge, store_path: Path, clock: Clock) -> None:
    """Of a store as old as this, all would go by the clock."""
    document = receipt_of(store_path, clock, datetime(2016, 11, 22, 7, 24, tzinfo=UTC))
    assert purge("--today", "2016-11-23") == 0
    assert is_whole(store_path, document)
    assert purge("--today", "2021-11-23") == 0
    assert not is_whole(store_path, document)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("0001-01-01", "“0001-01-01”: the year is one from 2000 to 2199. "),
        ("9999-12-31", "“9999-12-31”: the year is one from 2000 to 2199. "),
        ("tomorrow", "“tomorrow” is no date. Such is: 2026-11-22"),
    ],
)
def test_a_day_that_cannot_be_is_refused_in_a_line(
    purge: Purge, said: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        purge("--today", said)
    assert told in capsys.readouterr().err


def test_a_store_where_nothing_happened_yet_is_purged(purge: Purge) -> None:
    assert purge() == 0


def test_a_centre_that_has_closed_for_good_does_not_stop_the_others(
    purge: Purge, store_path: Path, clock: Clock
) -> None:
    receipt_of(store_path, clock, datetime(2020, 11, 22, 7, 24, tzinfo=UTC))
    store, other = Store.open(store_path), read(located("al-ahsa"))
    store.profiles.save(other)
    Operations(store.centre(other.code)).issue(other.services[0].code, language="ar")
    assert purge() == 0


def test_what_is_let_go_on_a_day_that_was_said_is_noted_on_that_day(store_path: Path, clock: Clock) -> None:
    receipt_of(store_path, clock, datetime(2016, 11, 22, 7, 24, tzinfo=UTC))
    assert main(["documents", "purge", "--store", str(store_path), "--today", "2018-01-01"]) == 0
    centre = Store.open(store_path).centre()
    (newest,) = centre.events.newest(1)
    assert centre.profile.day(newest.happening.at) == date(2018, 1, 1)
