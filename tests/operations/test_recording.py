"""A day of the store as an event log."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from common.domain.estimator import events
from common.domain.estimator.events import Event
from common.eventlog.parse import Ask, parse
from common.operations import Operations
from common.operations.following import Follower
from common.operations.recording import day_log
from common.store.store import CentreStore
from tests.conftest import Clock
from tests.operations.hall import Hall
from tests.operations.lived import issue, live
from tests.operations.model.small import COUNTERS

DAY = date(2026, 11, 22)


def logged(centre: CentreStore, day: date = DAY) -> list[dict[str, Any]]:
    return list(day_log(centre, day))


def read(lines: list[dict[str, Any]]) -> list[Event]:
    parsed = (parse(json.dumps(line).encode(), note=pytest.fail) for line in lines)
    return [item for item in parsed if item is not None and not isinstance(item, Ask)]


def followed(centre: CentreStore) -> list[Event]:
    follower = Follower(centre.profile)
    return [one for event in centre.events.all() for one in follower.follow(event.happening)]


def test_a_log_read_again_tells_what_the_store_tells(centre: CentreStore, operations: Operations, clock: Clock) -> None:
    live(operations, clock)
    *told, end = read(logged(centre))
    assert told == followed(centre)
    assert isinstance(end, events.DayEnded)
    assert {events.Resumed, events.Restored, events.NoShow, events.Left} <= {type(event) for event in told}


def test_a_day_begins_with_what_everybody_may_know(centre: CentreStore, operations: Operations, clock: Clock) -> None:
    live(operations, clock)
    public = logged(centre)[0]["public"]
    hours = {name: public[name] / 3600 for name in ("open", "kiosk_end", "close")}
    assert hours == {"open": 8, "kiosk_end": 15.75, "close": 16}
    assert public["rule"] == "tier_cap90"
    assert public["classes"].keys() >= {"normal", "elderly"}
    assert {reason for _, _, _, reason in public["calendar"]} == {"prayer"}


def test_the_lines_are_in_order_of_time_and_of_one_day(
    centre: CentreStore, operations: Operations, clock: Clock
) -> None:
    live(operations, clock)
    lines = logged(centre)
    assert [line["t"] for line in lines] == sorted(line["t"] for line in lines)
    assert {line["day"] for line in lines} == {DAY.toordinal()}


def test_who_joins_a_queue_is_asked_for_at_once(centre: CentreStore, operations: Operations, clock: Clock) -> None:
    live(operations, clock)
    lines = logged(centre)
    asked = [(before["ev"], line) for before, line in pairwise(lines) if line["ev"] == "ask"]
    assert {ev for ev, _ in asked} == {"issued"}
    assert len(asked) == Counter(line["ev"] for line in lines)["issued"]
    assert len({line["id"] for _, line in asked}) == len(asked)


def test_who_expires_is_told_from_who_left(centre: CentreStore, operations: Operations, clock: Clock) -> None:
    live(operations, clock)
    before = Counter(line["ev"] for line in logged(centre))
    operations.close_day()
    after = Counter(line["ev"] for line in logged(centre))
    assert (before["expired"], after["expired"]) == (0, operations.balance().expired)
    assert after["cancelled"] == before["cancelled"]


def test_a_later_day_has_who_was_carried_over_and_the_counters_left_open(hall_of: Callable[..., Hall]) -> None:
    hall = hall_of(day_close="carry-over")
    step = hall.issue().step.id
    hall.clock.advance(24 * 3600)
    hall.issue()
    tomorrow = logged(hall.centre, DAY + timedelta(days=1))
    assert [line["counter"] for line in tomorrow if line["ev"] == "counter_open"] == list(COUNTERS)
    carried = next(line for line in tomorrow if line["ev"] == "issued")
    assert (carried["step"], carried["day"]) == (step, DAY.toordinal() + 1)


def test_a_later_day_is_no_part_of_the_log(centre: CentreStore, operations: Operations, clock: Clock) -> None:
    live(operations, clock)
    before = logged(centre)
    clock.advance(24 * 3600)
    issue(operations, clock)
    assert logged(centre) == before


def test_a_day_on_which_nothing_happened_has_no_lines(
    centre: CentreStore, operations: Operations, clock: Clock
) -> None:
    assert logged(centre) == []
    live(operations, clock)
    assert logged(centre, DAY - timedelta(days=1)) == []
    assert logged(centre, DAY + timedelta(days=1)) == []
