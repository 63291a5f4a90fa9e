"""What the wall shows, as a table of calls in and rows out."""

from dataclasses import replace

import pytest

from common.domain.journey import planned
from common.domain.profile import Counter, Profile
from common.domain.reasons import OutOfTurn
from common.operations import Operations
from display.board import Call, Wall, board, calls_of, codes_of, families, wall_of


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
    shown = board(calls, said, most)
    assert (shown.pane and shown.pane.number, [row.number for row in shown.rows]) == (large, rows)


def test_while_calling_rests_no_call_is_large_but_one_that_is_announced() -> None:
    shown = board(THREE, None, 6, rests=True)
    assert (shown.pane, [row.number for row in shown.rows]) == (None, ["A003", "A002", "A001"])
    assert board(THREE, THREE[1], 6, rests=True).pane == THREE[1]


def test_the_last_call_of_each_letter_is_shown_by_letter() -> None:
    calls = [call(4, "J117"), call(3, "C042"), call(2, "J116"), call(1, "A1000")]
    assert [(one.letter, one.text) for one in families(calls)] == [("A", "A1000"), ("C", "C042"), ("J", "J117")]


@pytest.mark.parametrize(
    ("device", "wings", "home"),
    [
        ("", {"REC", "SUP", "BKO", "SSK", "ESV", "DSK"}, None),
        ("D2", {"REC", "SUP", "BKO", "SSK", "ESV", "DSK"}, "SUP"),
        ("D6", {"DSK"}, "DSK"),
        ("D1", {"REC"}, "REC"),
    ],
    ids=["no device", "a device without wings", "a device with one", "another"],
)
def test_a_wall_shows_the_wings_of_its_device_or_all(
    profile: Profile, device: str, wings: set[str], home: str | None
) -> None:
    assert wall_of(profile, device) == Wall(frozenset(wings), home)


def called(operations: Operations, counter: str, staff: str, service: str) -> None:
    turn = operations.issue(service, language="en")
    operations.open_counter(counter, staff)
    operations.call(counter, turn.step.id, reason=OutOfTurn.OTHER)


def begins_at(profile: Profile, place: Counter, wing: str | None = None) -> str:
    """A service that the counter serves and that begins in its wing, or in another one."""
    mine = (service.code for service in profile.services if service.code in place.skills)
    return next(code for code in mine if planned(profile, (code,))[0].wing == (wing or place.wing))


def test_only_calls_to_counters_of_the_wings_are_shown_newest_first_with_the_way_to_go(operations: Operations) -> None:
    skills = {one.number: one for one in operations.profile.counters}
    for staff, counter in (("S01", "1"), ("S02", "61"), ("S03", "17")):
        place = skills[counter]
        service = begins_at(operations.profile, place)
        called(operations, counter, staff, service)
    calls = calls_of(operations.board(10), operations.profile, Wall(frozenset({"DSK"}), "DSK"))
    assert [(one.counter, one.arrow, one.times, one.is_open) for one in calls] == [
        ("17", "arrow-left", 1, True),
        ("1", "arrow-right", 1, True),
    ]


def test_a_visitor_who_was_sent_on_is_shown_only_where_they_were_called_last(operations: Operations) -> None:
    counter = "17"
    called(operations, counter, "S01", begins_at(operations.profile, operations.profile.counter_of[counter]))
    (turn,) = operations.board(10)
    earlier = replace(turn, step=replace(turn.step, id=99, counter="25"))
    calls = calls_of([turn, earlier], operations.profile, Wall(frozenset({"DSK", "REC"})))
    assert [one.counter for one in calls] == [counter]


@pytest.mark.parametrize(
    ("device", "shown"),
    [
        ("D5", [("", "DSK")]),
        ("D6", [("arrow-up", "")]),
        ("D2", [("", "DSK")]),
        ("", [("arrow-up", "")]),
        ("D4", []),
    ],
    ids=["where its holder waits", "where the counter is", "in the lounge", "nobody knows where", "elsewhere"],
)
def test_a_call_to_another_wing_is_shown_in_both_with_its_name_instead_of_an_arrow_that_would_be_wrong(
    operations: Operations, device: str, shown: list[tuple[str, str]]
) -> None:
    place = operations.profile.counter_of["11"]
    called(operations, "11", "S01", begins_at(operations.profile, place, "ESV"))
    calls = calls_of(operations.board(10), operations.profile, wall_of(operations.profile, device))
    assert [(call.arrow, call.wing) for call in calls] == shown


def test_a_call_to_take_home_what_was_prepared_is_known_from_the_others(operations: Operations) -> None:
    called(operations, "20", "S01", "X1")
    called(operations, "17", "S02", begins_at(operations.profile, operations.profile.counter_of["17"]))
    calls = calls_of(operations.board(10), operations.profile, wall_of(operations.profile, "D6"))
    assert [call.pick_up for call in calls] == ["", "X1"]


def test_the_wall_keeps_room_for_the_widest_number_and_counter(profile: Profile) -> None:
    usual = codes_of([], profile)
    assert (usual.number, usual.counter) == pytest.approx((2.62, 1.2))
    assert codes_of([call(1, "A1000")], profile).number == pytest.approx(3.13)
