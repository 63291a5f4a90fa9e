"""The replay: exact where theory is exact, and monotonic."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.estimator.plan import Break
from tests.domain.estimator.small import MINUTE, NINE, Told, plan

GAP = 12.0


def queue(ahead: int, counters: int) -> Told:
    """All counters have just begun a visit; so many wait before the last, and one service is all there is."""
    told = Told(plan(["A"] * counters)).begin()
    for n in range(counters):
        told.issue(f"busy {n}")
        told.call(f"busy {n}", str(n + 1))
        told.served(f"busy {n}")
    told.issue(*(f"ahead {n}" for n in range(ahead)), "me")
    return told


@pytest.mark.parametrize("counters", [1, 2, 3, 7])
@pytest.mark.parametrize("ahead", [0, 1, 2, 5, 12])
def test_one_queue_at_like_counters_waits_exactly_as_the_queue_length_formula_says(
    ahead: int, counters: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """(Q + 1)(H + g) / s, when everybody comes who is called."""
    monkeypatch.setattr("common.domain.estimator.walkouts.PRIOR", (0.0,) * 8)
    assert queue(ahead, counters).wait("me") == pytest.approx((ahead + 1) * (10 * MINUTE + GAP) / counters)


def test_those_ahead_who_may_be_gone_shorten_the_wait() -> None:
    """The odds of one who has waited 10 to 20 minutes are one in twelve; then only the grace time is lost."""
    assert queue(1, 1).wait("me") == pytest.approx(2 * (10 * MINUTE + GAP) - 9 * MINUTE / 12)


def test_a_free_counter_calls_now() -> None:
    told = Told().begin()
    told.issue("me")
    assert told.predict("me") == (0, 0, 0)


def test_more_people_ahead_are_never_a_shorter_wait() -> None:
    waits = [queue(ahead, 2).wait("me") for ahead in range(12)]
    assert all(earlier <= later for earlier, later in pairwise(waits))


def test_more_counters_are_never_a_longer_wait() -> None:
    waits = [queue(8, counters).wait("me") for counters in range(1, 9)]
    assert all(fewer >= more for fewer, more in pairwise(waits))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from("AB"), st.sampled_from(["normal", "priority"])), max_size=15),
    st.lists(st.sampled_from(["A", "B", "AB"]), min_size=1, max_size=4),
)
def test_with_one_rule_and_skill_for_all_the_later_of_a_queue_never_waits_less(
    people: list[tuple[str, str]], skills: list[str]
) -> None:
    told = Told(plan([*skills, "A"], rule="tier_cap90")).begin()
    for n, (service, priority) in enumerate(people):
        told.issue(f"{n}", service=service, priority=priority)
    told.issue("first", "second")
    assert told.wait("first") <= told.wait("second")


def test_a_priority_class_passes_those_who_wait() -> None:
    told = Told(plan(rule="tier_cap90")).begin()
    told.issue("busy")
    told.call("busy")
    told.issue(*"abcdef")
    told.issue("elderly", priority="priority")
    assert told.wait("elderly") < told.wait("b")


def test_the_guard_is_foreseen() -> None:
    told = Told(plan(rule="tier_cap90")).begin()
    told.issue("me")
    told.issue("p1", "p2", "p3", priority="priority")
    assert told.wait("p2") < told.wait("me") < told.wait("p3")


def test_a_streak_that_has_begun_is_reckoned_with() -> None:
    told = Told(plan(rule="tier_cap90")).begin()
    told.issue("me")
    told.issue("p1", "p2", "p3", "p4", priority="priority")
    told.visit("p1", 5 * MINUTE)
    told.call("p2")
    assert told.wait("me") < told.wait("p3")


def test_a_service_of_another_counter_does_not_hold_me_up() -> None:
    told = Told(plan(["A", "B"])).begin()
    told.issue(*"abcd", service="B")
    told.issue("me")
    assert told.wait("me") == 0


def test_a_break_before_my_turn_is_waited_out() -> None:
    lunch = Break(NINE + 5 * MINUTE, NINE + 35 * MINUTE, "lunch")
    told = Told(plan(breaks={"1": (lunch,)})).begin()
    told.issue("busy", "me")
    told.call("busy")
    told.served("busy")
    assert told.wait("me") >= 35 * MINUTE


def test_a_break_that_was_taken_does_not_come_again() -> None:
    lunch = Break(NINE + 5 * MINUTE, NINE + 35 * MINUTE, "lunch")
    told = Told(plan(breaks={"1": (lunch,)})).begin().after(5 * MINUTE)
    told.close("1", "lunch")
    told.after(10 * MINUTE).open("1")
    told.issue("busy", "me")
    told.call("busy")
    assert told.wait("me") < 15 * MINUTE


@pytest.mark.parametrize(("minutes", "waited_out"), [(19, True), (21, False)])
def test_who_still_calls_when_half_the_break_is_over_does_not_take_it(minutes: float, waited_out: bool) -> None:
    lunch = Break(NINE + 5 * MINUTE, NINE + 35 * MINUTE, "lunch")
    told = Told(plan(breaks={"1": (lunch,)})).begin().after(minutes * MINUTE)
    told.issue("busy", "me")
    told.call("busy")
    assert (told.wait("me") > 30 * MINUTE) is waited_out


def test_a_closed_counter_is_waited_for() -> None:
    told = Told().begin()
    told.close("1")
    told.issue("me")
    assert told.wait("me") == pytest.approx(10 * MINUTE)


def test_before_the_opening_the_opening_is_waited_for() -> None:
    told = Told(now=NINE - 15 * MINUTE).begin(closed="1")
    told.issue("me")
    assert told.wait("me") > 15 * MINUTE


def test_who_may_come_and_pass_me_is_reckoned_with() -> None:
    """Yesterday many of the upper tier came; today none has come yet."""
    told, waits = Told(plan(rule="tier_cap90")).begin(), []
    for _ in range(2):
        told.issue("busy", *"abc", "me")
        told.call("busy")
        told.served("busy")
        waits.append(told.wait("me"))
        for n in range(12):
            told.after(2 * MINUTE).issue(f"elderly {n}", priority="priority")
        told.day, told.now = told.day + 1, NINE
        told.begin()
    assert waits[1] > waits[0] + 10 * MINUTE


def test_under_first_come_first_served_nobody_passes_me() -> None:
    told, waits = Told(plan(rule="fifo")).begin(), []
    for _ in range(2):
        told.issue("busy", "a", "me")
        told.call("busy")
        waits.append(told.wait("me"))
        told.after(2 * MINUTE).issue(*(f"elderly {n}" for n in range(12)), priority="priority")
        told.day, told.now = told.day + 1, NINE
        told.begin()
    assert waits[0] == waits[1]


def test_a_counter_that_has_nobody_yet_takes_those_who_come_later_off_mine() -> None:
    """Yesterday many of the upper tier came for B; of today's two counters for B, one also serves me."""
    told = Told(plan(["AB", "B"], rule="tier_cap90")).begin()
    for n in range(6):
        told.after(11 * MINUTE).issue(f"elderly {n}", service="B", priority="priority")
    told.day, told.now = 2, NINE
    told.begin()
    told.issue("busy", *"abc", "me")
    told.call("busy")
    with_help = told.wait("me")
    told.close("2", "end")
    assert with_help < told.wait("me") - 10 * MINUTE


def test_a_ticket_whose_only_counter_has_just_begun_waits_for_all_of_that_visit() -> None:
    """Other counters that come free help nobody whom they do not serve."""
    told = Told(plan(["A", "B", "B"])).begin()
    for n, service in enumerate("ABB", 1):
        told.issue(f"busy {n}", service=service)
        told.call(f"busy {n}", str(n))
        told.served(f"busy {n}")
    told.issue("me")
    assert told.wait("me") == pytest.approx(10 * MINUTE + GAP)


def test_far_ahead_many_are_called_as_one_and_the_wait_is_nearly_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    roughly = queue(400, 3).wait("me")
    monkeypatch.setattr("common.domain.estimator.replay.ONE_BY_ONE", 10_000)
    assert roughly == pytest.approx(queue(400, 3).wait("me"), rel=0.1)
