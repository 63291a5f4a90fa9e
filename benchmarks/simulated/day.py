"""A rehearsed day of which the estimator is asked, with what only chance knows: gaps, ways, and slow systems."""

from collections.abc import Callable
from random import Random
from typing import Any

from benchmarks.simulated.centre import CLOSES, HARD_END, MINUTE, OPENS, Centre
from benchmarks.simulated.scenario import Scenario
from common.domain.estimator.plan import Plan
from common.domain.waiting.classes import with_factors
from common.domain.waiting.rule import Rule
from common.rehearsal.day import Day
from common.rehearsal.people import Clerk, Visitor
from common.rehearsal.queues import Turn
from common.rehearsal.scene import Scene

SLOW = (10.25 * 3600, 12 * 3600)
REFRESHED = 0.3


class AskedDay(Day):
    """At the hard end everybody goes home, whatever they do."""

    def __init__(self, number: int, scene: Scene, scenario: Scenario, random: Random) -> None:
        super().__init__(number, scene)
        self._scenario, self._random, self._asked = scenario, random, 0

    def at(self, moment: float, act: Callable[[], None]) -> None:
        if moment <= HARD_END:
            super().at(moment, act)

    def joined(self, turn: Turn) -> None:
        self._ask(turn, "issue")
        if self._random.random() < REFRESHED:
            self.at(self.now + self._random.uniform(5, 40) * MINUTE, lambda: self._refresh(turn))

    def gap(self, _turn: Turn) -> float:
        return self._random.uniform(4, 18)

    def travel(self, _turn: Turn) -> float:
        return self._random.uniform(30, 120)

    def handling(self, clerk: Clerk, turn: Turn) -> float:
        return super().handling(clerk, turn) * (self._scenario.slowdown if SLOW[0] <= self.now < SLOW[1] else 1.0)

    def _ask(self, turn: Turn, kind: str) -> None:
        self._asked += 1
        self.write("ask", turn, id=f"{self.number}.{self._asked}", kind=kind)

    def _refresh(self, turn: Turn) -> None:
        if turn.passage.called is None and turn.passage.ending is None:
            self._ask(turn, "refresh")


def scene(centre: Centre, rule: Rule, visitors: list[Visitor], clerks: list[Clerk]) -> Scene:
    plan = Plan(classes=with_factors(centre.classes), rule=rule, opens=OPENS)
    return Scene(plan=plan, visitors=tuple(visitors), clerks=tuple(clerks), closes=CLOSES, ends=HARD_END)


def lines(day: AskedDay, centre: Centre) -> list[dict[str, Any]]:
    """The lines of the day's log."""
    log = day.run().log
    public = centre.public(day.scene.plan.rule.name)
    start = {"day": day.number, "t": round(OPENS - 960, 3), "ev": "day_start", "public": public}
    return [start, *log, {"day": day.number, "t": round(day.now, 3), "ev": "day_end"}]
