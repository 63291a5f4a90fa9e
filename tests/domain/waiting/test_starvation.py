"""Nobody waits for ever: the bounds of the default rule, whatever comes."""

from math import ceil
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.waiting.rule import CAP, DEFAULT, RULES, Waiting, first, streak_after
from tests.domain.waiting.hall import Hall, Visitor

LONGEST = 900.0

arrivals = st.tuples(st.floats(0, 240), st.booleans(), st.sampled_from([300.0, 600.0, 1800.0]), st.floats(30, LONGEST))


class Load(NamedTuple):
    counters: int
    visitors: list[Visitor]


@st.composite
def loads(draw: st.DrawFn) -> Load:
    """Up to a few hundred minutes of work at up to three counters, two tiers, three targets."""
    now, visitors = 0.0, []
    for pause, upper, target, handling in draw(st.lists(arrivals, min_size=10, max_size=90)):
        now += pause
        visitors.append(Visitor(now, upper, target, handling))
    return Load(draw(st.integers(1, 3)), visitors)


def bound(ahead: int, counters: int) -> float:
    """Every counter calls at least one of the lower tier in three calls, so in three of the longest visits."""
    return 3 * LONGEST * ceil((ahead + 1) / counters)


@settings(max_examples=150, deadline=None)
@given(loads())
def test_past_the_cap_only_those_who_came_before_are_called_first(load: Load) -> None:
    calls = {n: now for now, n in Hall(DEFAULT, load.counters).run(load.visitors)}
    for n, visitor in enumerate(load.visitors):
        if visitor.upper:
            continue
        capped = visitor.arrives + CAP
        ahead = sum(not load.visitors[other].upper and calls[other] > capped for other in range(n))
        assert calls[n] <= capped + bound(ahead, load.counters)


@settings(max_examples=150, deadline=None)
@given(loads())
def test_the_lower_tier_waits_for_its_own_queue_whatever_the_load_of_the_upper(load: Load) -> None:
    """With one target inside the lower tier its order is that of arrival, so the bound holds from the first minute."""
    visitors = [visitor._replace(target=600.0) for visitor in load.visitors]
    calls = {n: now for now, n in Hall(DEFAULT, load.counters).run(visitors)}
    for n, visitor in enumerate(visitors):
        ahead = sum(not visitors[other].upper and calls[other] > visitor.arrives for other in range(n))
        assert visitor.upper or calls[n] <= visitor.arrives + bound(ahead, load.counters)


@given(st.lists(st.integers(0, 3), min_size=60, max_size=60), st.integers(1, 4), st.integers(0, 5))
def test_a_lower_ticket_with_n_before_it_is_called_within_3n_2m_1_calls_of_m_counters(
    order: list[int], counters: int, ahead: int
) -> None:
    """An adversary chooses which counter calls, and the upper tier never ends."""
    lower = [Waiting("lower", upper=False, since=0, target=600, place=place) for place in range(ahead + 1)]
    upper = Waiting("upper", upper=True, since=0, target=600, place=99)
    streaks = [0] * counters
    calls = 0
    while lower:
        number = order[calls] % counters
        called = first(DEFAULT, [lower[0], upper], 60.0, streaks[number])
        assert called is not None
        streaks[number] = streak_after(called, streaks[number])
        lower = lower[called is lower[0] :]
        calls += 1
    assert calls <= 3 * ahead + 2 * counters + 1


def test_strict_priority_has_no_such_bound() -> None:
    """The test above can fail: without a guard the lower tier is called last of all."""
    visitors = [Visitor(0.0, False, 600.0, 60.0), *(Visitor(0.0, True, 600.0, 60.0) for _ in range(50))]
    assert [n for _, n in Hall(RULES["strict"], 1).run(visitors)][-1] == 0
    assert [n for _, n in Hall(DEFAULT, 1).run(visitors)].index(0) == 2
