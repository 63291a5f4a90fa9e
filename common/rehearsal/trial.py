"""The same days under one rule or staffing after another: what is compared."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from common.domain.estimator.plan import Plan
from common.domain.waiting.rule import Rule
from common.rehearsal.changes import Changes
from common.rehearsal.course import Course
from common.rehearsal.day import Day
from common.rehearsal.recorded import Record
from common.rehearsal.replayed import replayed
from common.rehearsal.scene import Scene

Scenes = Callable[[int], Mapping[int, Scene]]
"""The days of a seed, by number: the same visitors whatever is tried on them."""


@dataclass(slots=True)
class Run:
    """`rule` is None for what was recorded. One sequence of courses, one for each day, for every seed."""

    rule: str | None
    changed: bool = False
    seeds: list[list[Course]] = field(default_factory=list)
    plan: Plan = field(default_factory=Plan)

    @property
    def courses(self) -> list[Course]:
        return [course for courses in self.seeds for course in courses]


def of_records(records: Mapping[int, Record]) -> Scenes:
    return lambda seed: {number: replayed(record, seed) for number, record in records.items()}


def recorded(records: Mapping[int, Record]) -> Run:
    return Run(None, seeds=[[record.course for record in records.values()]])


def rehearsed(scenes: Scenes, rules: Sequence[Rule | None], changes: Changes, seeds: Sequence[int]) -> list[Run]:
    """With the rule of the days themselves for None. With changes, the first rule also runs without them."""
    runs = [Run("", changed=False)] if changes else []
    runs += [Run("", changed=bool(changes)) for _ in rules]
    tried = [rules[0], *rules] if changes else [*rules]
    for seed in seeds:
        days = scenes(seed)
        for run, rule in zip(runs, tried, strict=True):
            run.seeds.append(list(_run(run, days, rule, changes)))
    return runs


def _run(run: Run, days: Mapping[int, Scene], rule: Rule | None, changes: Changes) -> Iterator[Course]:
    for number, scene in days.items():
        meant = changes.applied(scene) if run.changed else scene
        meant = meant.under(rule) if rule else meant
        run.rule, run.plan = meant.plan.rule.name, meant.plan
        yield Day(number, meant).run()
