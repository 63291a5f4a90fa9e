"""A day without a screen: real windows drawn in memory and touched by simulated people."""

from collections.abc import Callable
from pathlib import Path

from common.language.translation import ScreenTranslator
from common.operations.transaction import system_clock
from common.store.store import Store
from demo.clock import SimulatedClock
from demo.day import Day
from demo.floor import Floor
from demo.hall import Hall
from demo.papers import Papers
from demo.pictures import Pictures
from demo.plan import Plan, Told
from demo.shift import Shift, shift
from demo.summary import Summary, summed_up, write, write_events
from demo.windows import Windows


def run(store: Path, out: Path, plan: Plan, translator: ScreenTranslator, told: Told) -> Summary:
    """Leaves screenshots/, tickets/, documents/, events.jsonl and summary.json in `out`."""
    profile = Store.open(store).centre().profile
    today = shift(profile, system_clock())
    cast = plan.cast(profile, today, profile.counters)
    clock = SimulatedClock(today.begins)
    hall = Hall(store, cast.counters, translator, clock, out / "tickets")
    try:
        floor = Floor(hall.operations, Windows(hall, Pictures(out / "screenshots")), today)
        floor.see_to_papers = Papers(hall.operations, store, out / "documents").see_to
        Day(floor, cast, told.goes_on).run(_moving(clock, today, hall))
        hall.operations.close_day()
        hall.settle()
        summary = summed_up(hall.centre, profile.day(today.begins))
        write_events(hall.centre, out)
    finally:
        hall.close()
    write(summary, out)
    told.ended(summary)
    return summary


def _moving(clock: SimulatedClock, today: Shift, hall: Hall) -> Callable[[float], None]:
    def wait_until(moment: float) -> None:
        clock.move_to(today.at(moment))
        hall.tick()

    return wait_until
