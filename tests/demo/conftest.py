"""A simulated day by the verbs, on a clock that jumps."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from common.domain.event import Happening
from common.domain.profile import Profile
from common.operations import Operations
from common.store.store import CentreStore, Store
from demo.clock import SimulatedClock
from demo.day import Day, Progress
from demo.floor import Floor
from demo.hands import Verbs
from demo.papers import Papers
from demo.plan import Plan
from demo.shift import shift
from tests.conftest import Clock


@dataclass
class Played:
    """A day that is over and closed; `told`: its progress, minute by minute."""

    centre: CentreStore
    told: list[Progress]

    @property
    def log(self) -> list[Happening]:
        return [event.happening for event in self.centre.events.all()]


PlayDay = Callable[..., Played]


@pytest.fixture
def play_day(profile: Profile, clock: Clock, tmp_path: Path) -> PlayDay:
    """Plays the day of the clock, in a store of its own."""

    def play(visitors: int, seed: int = 1, documents: Path | None = None) -> Played:
        store = Store.create(tmp_path / f"day-{len(list(tmp_path.glob('*.db')))}.db")
        store.profiles.save(profile)
        played = Played(store.centre(), [])
        today = shift(profile, clock.now)
        jumping = SimulatedClock(today.begins)
        operations = Operations(played.centre, jumping)
        floor = Floor(operations, Verbs(operations), today)
        if documents:
            floor.see_to_papers = Papers(operations, tmp_path / "dawr.db", documents).see_to
        cast = Plan(visitors=visitors, seed=seed).cast(profile, today, profile.counters)
        day = Day(floor, cast, played.told.append)
        day.run(lambda moment: jumping.move_to(today.at(moment)))
        operations.close_day()
        return played

    return play
