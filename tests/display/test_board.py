"""What the wall shows, as a table of calls in and rows out."""

from dataclasses import replace

import pytest

from common.domain.profile import Profile
from common.operations import Operations
from display.board import Call, board, calls_of, codes_of, families, wings_of


def call(step: int, number: str = "", **changes: object) -> Call:
    return replace(Call(step, step, number or f"A{step:03d}", str(step), "arrow-up"), **changes)


THREE = [call(3), call(2), call(1)]


@pytest.mark.parametrize(
    ("calls", "said", "most", "large", "rows"),
    [
        ([], None, 6, None, []),
        (THREE[2:], None, 6, "A001", []),
        (THREE, None, 6, "A003", ["A002", "A001"]),
        (THREE, THREE[1], 6, "A002", ["A003", "A001"]),
        (THREE, None, 1, "A003", ["A002"]),
        (THREE, call(2, counter="2", seq=1), 6, "A002", ["A003", "A001"]),
    ],
    ids=["nothing", "one", "newest large", "the announced one large", "no more than fit", "recalled meanwhile"],
)
def test_the_large_call_is_the_announced_or_newest_one_and_is_not_among_the_rows(
    calls: list[Call], said: Call | None, most: int, large: str | None, rows: list[str]
) -> None:
    shown = board(calls, said, frozenset(), most)
    assert (shown.pane and shown.pane.number, [row.number for row in shown.rows]) == (large, rows)


def test_rows_called_lately_stand_out() -> None:
    assert [row.fresh for row in board(THREE, None, frozenset({1, 3}), 6).rows] == [False, True]


def test_the_last_call_of_each_letter_is_shown_by_letter() -> None:
    calls = [call(4, "J117"), call(3, "C042"), call(2, "J116"), call(1, "A1000")]
    assert [(one.letter, one.count) for one in families(calls)] == [("A", "1000"), ("C", "042"), ("J", "117")]


@pytest.mark.parametrize(
    ("device", "wings"),
    [
        ("", {"REC", "SUP", "BKO", "SSK", "ESV", "DSK"}),
        ("D2", {"REC", "SUP", "BKO", "SSK", "ESV", "DSK"}),
        ("D6", {"DSK"}),
        ("D1", {"REC"}),
    ],
    ids=["no device", "a device without wings", "a device with one", "another"],
)
def test_a_wall_shows_the_wings_of_its_device_or_all(profile: Profile, device: str, wings: set[str]) -> None:
    assert wings_of(profile, device) == wings


def called(operations: Operations, counter: str, staff: str, service: str) -> None:
    turn = operations.issue(service, language="en")
    operations.open_counter(counter, staff)
    operations.call(counter, turn.step.id)


def test_only_calls_to_counters_of_the_wings_are_shown_newest_first_with_the_way_to_go(operations: Operations) -> None:
    skills = {one.number: one for one in operations.profile.counters}
    for staff, counter in (("S01", "1"), ("S02", "61"), ("S03", "17")):
        place = skills[counter]
        service = next(s.code for s in operations.profile.services if s.wing == place.wing and s.code in place.skills)
        called(operations, counter, staff, service)
    calls = calls_of(operations.board(10), operations.profile, frozenset({"DSK"}))
    assert [(one.counter, one.arrow, one.times, one.is_open) for one in calls] == [
        ("17", "arrow-left", 1, True),
        ("1", "arrow-right", 1, True),
    ]


def test_a_visitor_who_was_sent_on_is_shown_only_where_they_were_called_last(operations: Operations) -> None:
    service = next(one.code for one in operations.profile.services if one.wing == "DSK")
    counter = next(one.number for one in operations.profile.counters if service in one.skills and one.wing == "DSK")
    called(operations, counter, "S01", service)
    (turn,) = operations.board(10)
    earlier = replace(turn, step=replace(turn.step, id=99, counter="25"))
    calls = calls_of([turn, earlier], operations.profile, frozenset({"DSK", "REC"}))
    assert [one.counter for one in calls] == [counter]


def test_the_wall_keeps_room_for_the_widest_number_and_counter(profile: Profile) -> None:
    usual = codes_of([], profile)
    assert (usual.number, usual.counter) == pytest.approx((2.62, 1.2))
    assert codes_of([call(1, "A1000")], profile).number == pytest.approx(3.13)
