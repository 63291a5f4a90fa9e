"""A day without a screen: real windows drawn in memory and touched by simulated people."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from common.language.translation import ScreenTranslator
from common.operations.transaction import system_clock
from common.store.store import Store
from demo.clock import SimulatedClock, opening
from demo.day import Day
from demo.hall import Hall
from demo.pictures import Pictures
from demo.staffing import counters_for
from demo.summary import Summary, summed_up, write, write_events
from demo.visitors import draw
from demo.windows import Windows

MINUTES_A_VISITOR = 1.0
SHORTEST = 30.0
LONGEST = 7.5 * 60

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How many visitors, and what makes the day repeatable."""

    visitors: int
    seed: int = 1

    @property
    def minutes(self) -> float:
        return min(max(self.visitors * MINUTES_A_VISITOR, SHORTEST), LONGEST)


def run(store: Path, out: Path, plan: Plan, translator: ScreenTranslator, progress: Progress) -> Summary:
    """Leaves screenshots/, tickets/, events.jsonl and summary.json in `out`."""
    profile = Store.open(store).centre().profile
    visitors = draw(profile, plan.visitors, plan.minutes, random.Random(plan.seed))
    counters = counters_for(profile, visitors, plan.minutes)
    clock = SimulatedClock(opening(profile, system_clock()))
    hall = Hall(store, counters, translator, clock, out / "tickets")
    try:
        day = Day(Windows(hall, Pictures(out / "screenshots")), visitors, counters)
        _live(day, hall, clock, progress)
        summary = summed_up(hall.centre)
        write_events(hall.centre, out)
    finally:
        hall.close()
    write(summary, out)
    return summary


def _live(day: Day, hall: Hall, clock: SimulatedClock, progress: Progress) -> None:
    began = clock()

    def wait_until(moment: float) -> None:
        clock.move_to(began + timedelta(seconds=moment))
        hall.tick()
        progress(*day.progress)

    day.run(wait_until)
    progress(*day.progress)
