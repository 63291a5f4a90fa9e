"""Handling times and drift."""

import pytest

from common.domain.estimator.pace import UNKNOWN, Drift, Pace


def paced(*visits: tuple[str, str, float]) -> Pace:
    pace = Pace()
    for service, wing, seconds in visits:
        pace.add(service, wing, seconds)
    return pace


def test_on_the_first_day_a_visit_takes_eight_minutes() -> None:
    assert Pace().expected("A", "W") == UNKNOWN


def test_a_service_hardly_known_takes_its_usual_time() -> None:
    assert Pace().expected("A", "W", usual=900) == 900


def test_a_service_never_seen_is_drawn_to_its_wing() -> None:
    pace = paced(*[("A", "quick", 60.0)] * 50, *[("B", "slow", 1200.0)] * 50)
    assert pace.expected("new", "quick") < 300
    assert pace.expected("new", "slow") > 900


def test_many_visits_outweigh_what_was_assumed() -> None:
    assert paced(*[("A", "W", 300.0)] * 200).expected("A", "W", usual=300) == pytest.approx(300)
    assert paced(*[("A", "W", 300.0)] * 200).expected("A", "W", usual=1200) == pytest.approx(322, abs=2)


def test_a_visit_that_ended_before_it_began_counts_as_none() -> None:
    assert paced(("A", "W", -1.0)).expected("A", "W", 600) == pytest.approx(500)


def test_chance_is_no_drift() -> None:
    drift = Drift()
    for part in (0.4, 1.7, 0.9, 1.2, 0.7) * 20:
        drift.add(part)
    assert drift.factor == 1


@pytest.mark.parametrize(("part", "low", "high"), [(1.6, 1.25, 1.6), (0.5, 0.5, 0.85)])
def test_a_lasting_change_of_pace_shows(part: float, low: float, high: float) -> None:
    drift = Drift()
    for _ in range(60):
        drift.add(part)
    assert low < drift.factor < high


def test_a_lasting_slowness_is_expected_to_last() -> None:
    pace = paced(*[("A", "W", 300.0)] * 160, *[("A", "W", 600.0)] * 40)
    assert pace.expected("A", "W") > 1.1 * 360


def test_a_slow_hour_is_forgotten() -> None:
    drift = Drift()
    for part in [2.0] * 100 + [1.0] * 300:
        drift.add(part)
    assert drift.factor == 1


def test_one_endless_visit_is_no_drift() -> None:
    drift = Drift()
    drift.add(50)
    assert drift.factor < 1.05
