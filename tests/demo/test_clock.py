"""The clocks of the demo."""

from datetime import UTC, datetime, timedelta
from time import monotonic, sleep

import pytest

from demo.clock import RunningClock, SimulatedClock

START = datetime(2026, 11, 22, 5, tzinfo=UTC)


def test_a_clock_that_jumps_never_goes_back() -> None:
    clock = SimulatedClock(START)
    clock.move_to(START + timedelta(hours=1))
    clock.move_to(START)
    assert clock() == START + timedelta(hours=1)


def test_another_process_reads_the_same_time_from_the_clock_s_text() -> None:
    clock = RunningClock.at(START, 60)
    assert RunningClock.parse(str(clock)) == clock


def test_time_passes_as_many_times_faster_as_was_asked_for() -> None:
    clock = RunningClock(START, monotonic() - 2, 60)
    assert timedelta(seconds=120) <= clock() - START < timedelta(seconds=180)
    assert clock().microsecond % 1000 == 0


def test_it_tells_how_long_to_wait_for_a_moment_by_the_clock_on_the_wall() -> None:
    clock = RunningClock.at(START, 600)
    seconds = clock.seconds_until(START + timedelta(minutes=1))
    assert 0 < seconds <= 0.1
    sleep(seconds)
    assert clock.seconds_until(START + timedelta(minutes=1)) == 0


@pytest.mark.parametrize("text", ["", "now", "2026-11-22T05:00:00+00:00", "2026-11-22T05:00:00+00:00,x,1"])
def test_what_is_no_clock_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - argparse wants no other
        RunningClock.parse(text)
