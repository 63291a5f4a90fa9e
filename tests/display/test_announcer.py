"""Every call has its whole slot, in order; none covers another and none is lost."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.announcer import Announcer
from display.board import Call

NINE = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return NINE + timedelta(seconds=seconds)


def call(seq: int, step: int | None = None, **changes: object) -> Call:
    number = step or seq
    return replace(Call(number, seq, f"A{number:03d}", str(number), "arrow-up"), **changes)


def said(announcer: Announcer, seconds: float) -> int | None:
    announcement = announcer.at(at(seconds))
    return announcement and announcement.call.seq


def test_calls_that_came_at_once_follow_each_other_in_the_order_of_the_calls() -> None:
    announcer = Announcer(0)
    announcer.offer([call(2), call(1)])
    assert [said(announcer, second) for second in (0, 4, 7.9, 8, 15.9, 16)] == [1, 1, 1, 2, 2, None]


def test_a_later_call_does_not_cut_the_slot_in_progress_short() -> None:
    announcer = Announcer(0)
    announcer.offer([call(1)])
    assert said(announcer, 0) == 1
    announcer.offer([call(2), call(1)])
    assert [said(announcer, second) for second in (1, 7.9, 8)] == [1, 1, 2]


def test_more_than_three_calls_behind_one_make_its_slot_half_as_long() -> None:
    announcer = Announcer(0)
    announcer.offer([call(seq) for seq in range(1, 7)])
    heard = [said(announcer, quarter / 4) for quarter in range(170)]
    assert [heard.index(seq) / 4 for seq in range(1, 7)] == [0, 4, 8, 16, 24, 32]
    assert heard[160:] == [None] * 10


@pytest.mark.parametrize(
    "now_is",
    [[], [call(2, is_open=False)], [call(2, counter="9")]],
    ids=["taken back", "answered already", "called elsewhere"],
)
def test_a_call_that_no_longer_stands_when_its_slot_comes_is_not_announced(now_is: list[Call]) -> None:
    announcer = Announcer(0)
    announcer.offer([call(1), call(2)])
    assert said(announcer, 0) == 1
    announcer.offer([call(1), *now_is])
    assert said(announcer, 8) is None


def test_a_call_that_is_taken_back_in_its_slot_disappears_at_once() -> None:
    announcer = Announcer(0)
    announcer.offer([call(1)])
    assert said(announcer, 0) == 1
    announcer.offer([])
    assert said(announcer, 1) is None


def test_a_visitor_who_comes_in_the_slot_does_not_cut_it_short() -> None:
    announcer = Announcer(0)
    announcer.offer([call(1)])
    assert said(announcer, 0) == 1
    announcer.offer([call(1, is_open=False)])
    assert said(announcer, 7.9) == 1


def test_a_recall_has_a_slot_of_its_own_after_the_one_in_progress() -> None:
    announcer = Announcer(0)
    announcer.offer([call(1)])
    assert said(announcer, 0) == 1
    announcer.offer([call(2, step=1, times=2)])
    assert [said(announcer, second) for second in (7.9, 8, 15.9, 16)] == [1, 2, 2, None]


def test_a_recall_that_is_taken_back_does_not_repeat_the_first_call() -> None:
    announcer = Announcer(0)
    announcer.offer([call(1)])
    assert said(announcer, 0) == 1
    announcer.offer([call(2, step=1, times=2)])
    announcer.offer([call(1)])
    assert said(announcer, 8) is None


def test_calls_from_before_the_wall_was_on_are_not_announced() -> None:
    announcer = Announcer(7)
    announcer.offer([call(8), call(7), call(3)])
    assert [said(announcer, second) for second in (0, 8)] == [8, None]


def test_a_row_stands_out_from_its_offer_until_twenty_seconds_after_its_slot_began() -> None:
    announcer = Announcer(0)
    announcer.offer([call(1), call(2)])
    announcer.at(at(0))
    assert announcer.fresh(at(0)) == {1, 2}
    announcer.at(at(8))
    assert [announcer.fresh(at(second)) for second in (19.9, 20, 27.9, 28)] == [{1, 2}, {2}, {2}, set()]


def test_a_clock_that_is_set_back_ends_the_slot_instead_of_stretching_it() -> None:
    announcer = Announcer(0)
    announcer.offer([call(1)])
    assert [said(announcer, 0), said(announcer, -3600)] == [1, None]
    assert announcer.fresh(at(-3600)) == frozenset()


DEEDS = st.one_of(
    st.just(("call", 0)),
    st.tuples(st.sampled_from(["recall", "come", "take back"]), st.integers(0, 5)),
    st.tuples(st.just("wait"), st.sampled_from([0.25, 1, 4, 8, 30])),
)


@given(st.lists(DEEDS, max_size=40))
def test_every_call_that_still_stands_is_announced_once_for_its_whole_slot_in_order(
    deeds: list[tuple[str, float]],
) -> None:
    day = Day()
    for deed, detail in deeds:
        day.do(deed, detail)
    still_standing = [one for one in day.calls.values() if one.is_open]
    day.let_time_pass()
    seqs = [announcement.call.seq for announcement in day.announced]
    assert seqs == sorted(set(seqs))
    assert {one.seq for one in still_standing} <= set(seqs)
    assert all(length in (4, 8) for length in day.lengths_at_the_end())


class Day:
    """A day at the counters as the wall hears of it: what was announced when, and that it stood then."""

    def __init__(self) -> None:
        self.announcer, self.calls = Announcer(0), dict[int, Call]()
        self.announced, self.seen = [], dict[int, list[float]]()
        self.now, self.seq = 0.0, 0

    def do(self, deed: str, detail: float) -> None:
        step = list(self.calls)[int(detail) % len(self.calls)] if self.calls else None
        if deed == "wait":
            self.now += detail
        elif deed == "call":
            self.call(self.seq + 1, 1)
        elif step is not None and deed == "recall" and self.calls[step].is_open:
            self.call(step, self.calls[step].times + 1)
        elif step is not None and deed == "come":
            self.calls[step] = replace(self.calls[step], is_open=False)
        elif step is not None:
            del self.calls[step]
        self.announcer.offer(self.calls.values())
        self.look()

    def call(self, step: int, times: int) -> None:
        self.seq += 1
        self.calls[step] = call(self.seq, step=step, times=times)

    def look(self) -> None:
        announcement = self.announcer.at(at(self.now))
        if announcement and announcement not in self.announced:
            assert self.calls.get(announcement.call.step) == announcement.call
            self.announced.append(announcement)
        if announcement:
            self.seen.setdefault(announcement.call.seq, []).append(self.now)

    def let_time_pass(self) -> None:
        """Nothing more happens; the wall ticks until it has said everything."""
        self.last_deed = self.now
        for _ in range(4 * 8 * (len(self.calls) + 2)):
            self.now += 0.25
            self.look()

    def lengths_at_the_end(self) -> list[float]:
        return [times[-1] - times[0] + 0.25 for times in self.seen.values() if times[0] > self.last_deed]
