"""What came true of the waits that were told."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from common.domain.event import GONE, Happening, Kind
from common.domain.promise import PROMISE, kept

NOON = datetime(2026, 11, 22, 9, tzinfo=UTC)
TOLD = {"low": 600, "high": 1200, "wait": 900}


def told(step: int, at: float = 0) -> Happening:
    return happened(step, at, Kind.ISSUED, {"state": "waiting", PROMISE: TOLD})


def happened(step: int | None, minutes: float, kind: Kind, body: dict[str, Any]) -> Happening:
    return Happening(at=NOON + timedelta(minutes=minutes), kind=kind, request="", step=step, body=body)


def called(step: int, minutes: float) -> Happening:
    return happened(step, minutes, Kind.CALLED, {"state": "called"})


def in_minutes(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("waited", "by_high", "within", "bias"), [(5, 1, 0, 10), (10, 1, 1, 5), (20, 1, 1, -5), (21, 0, 0, -6)]
)
def test_a_promise_is_kept_when_the_call_comes_by_the_upper_time(
    waited: float, by_high: float, within: float, bias: float
) -> None:
    result = kept([told(1), called(1, waited)], in_minutes(60))
    assert result
    assert (result.count, result.by_high, result.within, result.bias) == (1, by_high, within, bias)


def test_who_waits_beyond_the_upper_time_is_a_broken_promise_before_the_call() -> None:
    result = kept([told(1), told(2, 35)], in_minutes(40))
    assert result
    assert (result.count, result.by_high, result.bias) == (1, 0, None)


@pytest.mark.parametrize("body", [{"state": "cancelled"}, {"state": "expired"}, {GONE: True}])
def test_who_left_in_time_says_nothing_about_the_promise(body: dict[str, Any]) -> None:
    assert kept([told(1), happened(1, 15, Kind.CANCELLED, body)], in_minutes(60)) is None


def test_who_left_after_the_upper_time_had_waited_too_long() -> None:
    result = kept([told(1), happened(1, 25, Kind.CANCELLED, {"state": "cancelled"})], in_minutes(60))
    assert result
    assert (result.count, result.by_high) == (1, 0)


def test_the_first_call_counts_and_not_the_one_after_a_return() -> None:
    returned = happened(1, 13, Kind.RETURNED, {"state": "waiting"})
    result = kept([told(1), called(1, 12), returned, called(1, 50)], in_minutes(60))
    assert result
    assert result.within == 1


def test_an_undone_call_does_not_end_the_wait() -> None:
    undone = happened(1, 12.1, Kind.UNDONE, {"state": "waiting"})
    result = kept([told(1), called(1, 12), undone, called(1, 50)], in_minutes(60))
    assert result
    assert result.by_high == 0


def test_where_nothing_was_told_nothing_is_kept() -> None:
    opened = happened(None, 0, Kind.COUNTER_OPENED, {"before": None})
    assert kept([opened, happened(1, 0, Kind.ISSUED, {"state": "waiting"}), called(1, 5)], in_minutes(9)) is None
