"""The figures of a report, by hand."""

import pytest

from common.rehearsal.course import Course, Ending, Sitting
from common.rehearsal.figures import Waited, by_class, by_wing, figures, occupancy, percentile, service_level
from tests.rehearsal.small import passage

SERVED, NO_SHOW, LEFT = Ending.SERVED, Ending.NO_SHOW, Ending.LEFT


def waited(*waits: float) -> list[Waited]:
    return [Waited(passage(wait, SERVED), wait) for wait in waits]


def uncalled(wait: float, ending: Ending | None = None) -> Waited:
    return Waited(passage(wait, ending, was_called=False), wait)


@pytest.mark.parametrize(("share", "expected"), [(0.5, 5), (0.9, 9), (0.91, 10), (1.0, 10)])
def test_without_those_who_left_a_percentile_is_the_nearest_rank(share: float, expected: float) -> None:
    assert percentile(waited(*range(1, 11)), share) == expected


def test_who_still_waits_makes_a_percentile_longer() -> None:
    """Kaplan–Meier: 1 of 4, then 1 of the 2 who still wait are called: 0.75, then 0.375 wait longer."""
    some = [*waited(10, 30), uncalled(20), uncalled(40)]
    assert (percentile(waited(10, 30), 0.5), percentile(some, 0.5)) == (10, 30)
    assert percentile(some, 0.9) is None


def test_nobody_has_no_percentile() -> None:
    assert percentile([], 0.5) is None


def test_the_service_level_counts_who_was_served_in_time_among_all_but_those_gone_or_waiting_for_less() -> None:
    in_time, late, absent = waited(600)[0], waited(601)[0], Waited(passage(10, NO_SHOW), 10)
    gone_early, gone_late = uncalled(599, LEFT), uncalled(700, LEFT)
    waits, waits_long = uncalled(100), uncalled(900)
    assert service_level([in_time, late, absent, gone_early, gone_late, waits, waits_long]) == 1 / 5
    assert service_level([gone_early, waits]) is None


def test_the_counts_balance() -> None:
    begun = Waited(passage(5), 5)
    found = figures([*waited(1, 2), Waited(passage(3, NO_SHOW), 3), uncalled(4, LEFT), uncalled(4000), begun])
    assert (found.served, found.no_show, found.left, found.uncalled, found.unfinished) == (2, 1, 1, 1, 1)
    assert found.issued == 6
    assert (found.longest, found.over_an_hour) == (4000, 1 / 6)


def test_occupancy_is_visits_against_the_time_that_counters_were_open() -> None:
    one = passage(100, SERVED)
    one.ended = 300
    course = Course({"1": "W", "2": "V"}, [one], [Sitting("1", 0, 400), Sitting("2", 200)])
    assert occupancy([course]) == 200 / 500
    assert (occupancy([course], "W"), occupancy([course], "V"), occupancy([course], "X")) == (0.5, 0.0, None)


def test_several_days_are_taken_together_visitor_by_visitor() -> None:
    days = [Course({"1": "W"}, [passage(wait, SERVED) for wait in waits]) for waits in ((1, 2, 3), (1000,))]
    assert by_class(days)["all"].p50 == 2
    assert by_wing(days)["W"].issued == 4
    assert list(by_class(days)) == ["all", "normal"]


def test_who_still_waits_has_waited_until_the_last_that_was_heard_of_the_day() -> None:
    last = passage(0, SERVED)
    last.ended = 5000
    course = Course({}, [last, passage(0, was_called=False)])
    assert by_class([course])["all"].longest == 5000


def test_a_day_of_nobody_has_no_figures() -> None:
    found = by_class([Course({})])["all"]
    assert (found.issued, found.p90, found.service_level, found.occupancy) == (0, None, None, None)
