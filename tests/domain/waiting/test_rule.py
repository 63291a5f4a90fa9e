"""Whose turn it is, rule by rule."""

import pytest

from common.domain.waiting.rule import DEFAULT, RULES, Waiting, first, streak_after

MINUTE = 60.0
NOW = 100 * MINUTE


def waiting(
    key: str, minutes: float, *, upper: bool = False, target: float = 20.0, place: int | None = None
) -> Waiting:
    since = NOW - minutes * MINUTE
    return Waiting(key, upper, since, target * MINUTE, int(since) if place is None else place)


OLD = waiting("old", 40)
SHORT = waiting("short errand", 30, target=10)
LATE = waiting("past 90 minutes", 91, target=60)
LATER = waiting("past 95 minutes", 95, target=90)
ELDERLY = waiting("elderly", 12, upper=True)
APPOINTMENT = waiting("appointment", 8, upper=True, target=5)
HEADS = [OLD, SHORT, LATE, LATER, ELDERLY, APPOINTMENT]


@pytest.mark.parametrize(
    ("rule", "order"),
    [
        ("fifo", [LATER, LATE, OLD, SHORT, ELDERLY, APPOINTMENT]),
        ("strict", [ELDERLY, APPOINTMENT, LATER, LATE, OLD, SHORT]),
        ("rel", [SHORT, OLD, APPOINTMENT, LATE, LATER, ELDERLY]),
        ("tier", [APPOINTMENT, ELDERLY, SHORT, OLD, LATE, LATER]),
        ("tier_cap90", [APPOINTMENT, ELDERLY, LATER, LATE, SHORT, OLD]),
        ("edd", [LATE, OLD, SHORT, LATER, APPOINTMENT, ELDERLY]),
        ("apq", [LATER, LATE, OLD, SHORT, ELDERLY, APPOINTMENT]),
        ("headstart", [LATER, LATE, OLD, SHORT, ELDERLY, APPOINTMENT]),
    ],
)
def test_a_rule_calls_in_its_order(rule: str, order: list[Waiting]) -> None:
    left, called = list(HEADS), []
    while left:
        head = first(RULES[rule], left, NOW, streak=0)
        assert head is not None
        left.remove(head)
        called.append(head.key)
    assert called == [head.key for head in order]


def test_accumulating_priority_doubles_the_wait_of_the_upper_tier() -> None:
    heads = [waiting("normal", 23), waiting("elderly", 12, upper=True)]
    assert _called(heads, rule="apq") == "elderly"


def test_a_head_start_is_ten_minutes() -> None:
    assert _called([waiting("normal", 21), waiting("elderly", 12, upper=True)], rule="headstart") == "elderly"
    assert _called([waiting("normal", 23), waiting("elderly", 12, upper=True)], rule="headstart") == "normal"


def test_nobody_is_called_where_nobody_waits() -> None:
    assert first(DEFAULT, [], NOW, streak=0) is None


def test_the_default_is_the_tiers_with_a_cap() -> None:
    assert DEFAULT.name == "tier_cap90"
    assert DEFAULT.guarded


@pytest.mark.parametrize(("streak", "key"), [(0, "elderly"), (1, "elderly"), (2, "old"), (3, "old")])
def test_after_two_of_the_upper_tier_in_a_row_a_counter_takes_the_lower(streak: int, key: str) -> None:
    assert _called([OLD, ELDERLY], streak=streak) == key


def test_the_guard_waives_itself_when_only_the_upper_tier_waits() -> None:
    assert _called([ELDERLY], streak=5) == "elderly"


def test_a_rule_without_a_guard_has_none() -> None:
    assert _called([OLD, ELDERLY], rule="strict", streak=9) == "elderly"


def test_a_streak_grows_with_the_upper_tier_and_ends_with_the_lower() -> None:
    assert streak_after(ELDERLY, 1) == 2
    assert streak_after(OLD, 2) == 0


@pytest.mark.parametrize(("minutes", "key"), [(89.9, "short"), (90, "long")])
def test_from_90_minutes_on_the_oldest_of_a_tier_goes_first(minutes: float, key: str) -> None:
    assert _called([waiting("long", minutes, target=200), waiting("short", 20, target=10)]) == key


def test_the_cap_does_not_lift_anybody_into_the_upper_tier() -> None:
    assert _called([LATER, ELDERLY]) == "elderly"


@pytest.mark.parametrize("rule", RULES)
def test_equals_are_called_by_their_place_never_by_chance(rule: str) -> None:
    heads = [waiting(f"place {place}", 10, place=place) for place in (3, 1, 2)]
    assert _called(heads, rule=rule) == "place 1"


def test_first_come_first_served_goes_by_place_although_a_clock_went_back() -> None:
    came_first = waiting("first", 10, place=1)
    assert _called([waiting("second", 11, place=2), came_first], rule="fifo") == "first"


def _called(heads: list[Waiting], *, rule: str = "tier_cap90", streak: int = 0) -> object:
    called = first(RULES[rule], heads, NOW, streak)
    return called and called.key
