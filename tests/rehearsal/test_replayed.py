"""A recorded day as a scene: under its own rule and staffing it goes as it went."""

from math import inf

import pytest

from benchmarks.simulated.history import log
from common.domain.policy import PlacePolicy
from common.rehearsal.course import Course
from common.rehearsal.day import Day
from common.rehearsal.figures import by_class
from common.rehearsal.people import Away
from common.rehearsal.replayed import OVERTIME, replayed
from tests.rehearsal.logs import as_record, issued, line, of_step, one_day, read, started
from tests.rehearsal.small import clerk, errand, ran, scene, visitor


def waits(course: Course) -> dict[tuple[float, str, str], float]:
    """Numbers are given anew; who came when for what is the same."""
    return {(round(one.came, 2), one.service, one.priority): one.wait(0) for one in course.passages}


def test_a_day_in_which_everybody_was_served_is_replayed_to_the_second() -> None:
    errands = [errand(60 + n % 7 * 30, walk=10 + n % 3, gap=5 + n % 4) for n in range(60)]
    visitors = [visitor(n * 45, one, priority="elderly" if n % 5 == 0 else "normal") for n, one in enumerate(errands)]
    lunch = Away(start=900, end=1500, least=420, late=30, reason="lunch")
    wanted = scene(visitors, clerk("1", away=(lunch,)), clerk("2"), rule="tier_cap90")
    course = ran(wanted)
    again = ran(replayed(as_record(wanted, course), seed=1))
    assert [one.reason for one in again.sittings] == [one.reason for one in course.sittings]
    before, after = waits(course), waits(again)
    assert before.keys() == after.keys()
    assert max(abs(before[key] - after[key]) for key in before) < 1


def test_an_ordinary_day_of_a_whole_centre_comes_close() -> None:
    """With no-shows, pauses and lunches; what the log cannot tell is drawn."""
    for number, record in list(read(log("normal", seed=2026, days=3)).items())[1:]:
        told = by_class([record.course])["all"]
        again = by_class([Day(number, replayed(record, seed=1)).run()])["all"]
        assert again.issued == pytest.approx(told.issued, rel=0.01)
        assert again.no_show == pytest.approx(told.no_show, rel=0.25)
        assert again.p50 == pytest.approx(told.p50, rel=0.15)
        assert again.p90 == pytest.approx(told.p90, rel=0.15)
        assert again.service_level == pytest.approx(told.service_level, abs=0.03)


def test_a_later_step_comes_when_the_visitor_is_free_and_not_by_the_clock() -> None:
    day = [issued(10, "A1"), of_step("called", 300, "A1"), of_step("finished", 400, "A1"), issued(440, "A1", 2)]
    (visitor_,) = replayed(one_day(started(*day)), seed=1).visitors
    assert [one.travel for one in visitor_.errands] == [0, 40]
    again = ran(replayed(one_day(started(*day)), seed=1))
    assert [one.came for one in again.passages] == [10, 150]


def test_a_step_that_did_not_follow_comes_by_the_clock() -> None:
    day = [issued(10, "A1"), of_step("called", 300, "A1"), of_step("no_show", 360, "A1"), issued(440, "A1", 2)]
    assert [one.comes_at for one in replayed(one_day(started(*day)), seed=1).visitors] == [10, 440]


def test_who_was_served_would_have_waited_and_who_left_waits_as_long_at_most() -> None:
    served = [issued(10, "A1"), of_step("called", 20, "A1"), of_step("finished", 90, "A1")]
    left = [issued(10, "A2"), of_step("cancelled", 70, "A2")]
    absent = [issued(0, "A3"), of_step("called", 500, "A3"), of_step("no_show", 545, "A3")]
    scene_ = replayed(one_day(started(*served, *left, *absent)), seed=1)
    third, first, second = (one.errands[0] for one in scene_.visitors)
    assert (first.patience, first.cancels, first.handling) == (inf, False, 70)
    assert (second.patience, second.cancels) == (60, True)
    assert 0 <= third.patience <= 500
    assert third.grace == 45


def test_who_was_never_served_takes_as_long_as_another_of_the_service() -> None:
    day = [issued(10, "A1"), of_step("called", 20, "A1"), of_step("served", 25, "A1"), of_step("finished", 90, "A1")]
    scene_ = replayed(one_day(started(*day, issued(95, "A2"))), seed=1)
    assert [(one.errands[0].walk, one.errands[0].handling) for one in scene_.visitors] == [(5, 65), (5, 65)]
    assert scene_.ends == 95


def test_a_day_on_which_all_were_called_may_end_later_in_a_rehearsal() -> None:
    day = started(issued(10, "A1"), of_step("called", 20, "A1"), of_step("finished", 90, "A1"))
    assert replayed(one_day(day), seed=1).ends == 90 + OVERTIME


def test_a_late_lunch_was_meant_to_begin_as_planned() -> None:
    day = [
        *(issued(2900, "A1"), of_step("called", 2900, "A1"), of_step("finished", 3400, "A1")),
        line("counter_close", 3410, counter="1", reason="lunch"),
        line("counter_open", 4000, counter="1", reason="back"),
    ]
    (sitter,) = replayed(one_day(started(*day)), seed=1).clerks
    assert sitter.away == (Away(3000, 3600, 420, 170, "lunch"),)


def test_a_pause_begins_when_the_last_visit_is_over_and_is_as_long_as_it_was() -> None:
    day = [
        *(issued(100, "A1"), of_step("called", 100, "A1"), of_step("finished", 400, "A1")),
        line("counter_close", 410, counter="1", reason="pause"),
        line("counter_open", 1010, counter="1", reason="back"),
        line("counter_close", 2000, counter="1", reason="end"),
    ]
    (sitter,) = replayed(one_day(started(*day)), seed=1).clerks
    assert sitter.away == (Away(400, 400, 600, 0, "pause"), Away(2000, inf, 0, 0, "end"))


def test_a_counter_that_was_never_open_stays_closed() -> None:
    day = [one for one in started(issued(1, "A1")) if one["ev"] != "counter_open"]
    assert [one.opens for one in replayed(one_day(day), seed=1).clerks] == [None]


def test_places_by_time_are_seen_in_the_log() -> None:
    visitors = [visitor(0, errand(), errand(service="T", travel=10)), visitor(5, errand(service="T"))]
    wanted = scene(visitors, clerk(skills="ST"), place=PlacePolicy.TIME)
    assert replayed(as_record(wanted, ran(wanted)), seed=1).next_place is PlacePolicy.TIME
