"""The clerks of a day while they are changed: more or fewer counters, other skills, other hours."""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from math import inf

from common.domain.errors import DawrError
from common.domain.estimator.plan import CounterPlan
from common.domain.wording import Wording
from common.rehearsal.people import Away, Clerk
from common.rehearsal.scene import Scene
from common.rehearsal.sittings import taken

UNKNOWN = Wording("لا يوجد «{name}» في هذا اليوم.{near}", "This day has no {name}.{near}")
NEAR = Wording(" أتقصد «{near}»؟", " Did you mean {near}?")
NO_HINT = Wording("", "")
MOST_ADDED = 99
CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Span:
    """Counters and when, in seconds since midnight; the whole day if no time is told."""

    counters: tuple[str, ...]
    start: float = -inf
    end: float = inf


@dataclass(slots=True)
class Staffing:
    _scene: Scene
    _clerks: dict[str, Clerk] = field(init=False)

    def __post_init__(self) -> None:
        self._clerks = {clerk.number: clerk for clerk in self._scene.clerks}

    def scene(self) -> Scene:
        clerks = tuple(self._clerks.values())
        counters = {clerk.number: CounterPlan(clerk.wing, clerk.skills) for clerk in clerks}
        return replace(self._scene, plan=replace(self._scene.plan, counters=counters), clerks=clerks)

    def add(self, wing: str, count: int) -> None:
        """They serve all that the wing's counters serve, are open all day, and rest when the wing's first does."""
        here = [clerk for clerk in self._clerks.values() if clerk.wing == wing]
        if not here:
            raise _unknown(wing, (clerk.wing for clerk in self._clerks.values()))
        skills = frozenset[str]().union(*(clerk.skills for clerk in here))
        away = self._breaks(here[0].number)
        taken_names = set(self._clerks)
        free = (name for n in range(1, MOST_ADDED + len(taken_names)) if (name := f"{wing}+{n}") not in taken_names)
        for _ in range(count):
            name = next(free)
            self._clerks[name] = Clerk(name, wing, skills, opens=self._opening(), away=away)

    def teach(self, number: str, skills: frozenset[str]) -> None:
        known = {errand.service for visitor in self._scene.visitors for errand in visitor.errands}
        known.update(self._scene.plan.services)
        for service in sorted(skills - known):
            raise _unknown(service, known)
        self._clerks[number] = replace(self._of(number), skills=skills)

    def open(self, span: Span) -> None:
        """In place of when the counter was open that day; planned breaks stay."""
        for number in span.counters:
            away = [one for one in self._breaks(number) if span.start <= one.start < span.end]
            if span.end < inf:
                away.append(Away(span.end, inf, 0.0, 0.0, CLOSED))
            opens = max(self._opening(), span.start)
            self._clerks[number] = replace(self._of(number), opens=opens, away=tuple(away))

    def close(self, span: Span) -> None:
        for number in span.counters:
            clerk = self._of(number)
            if span.start == -inf:
                self._clerks[number] = replace(clerk, opens=None)
            elif clerk.opens is not None:
                self._clerks[number] = _without(clerk, clerk.opens, span)

    def _of(self, number: str) -> Clerk:
        if number not in self._clerks:
            raise _unknown(number, self._clerks)
        return self._clerks[number]

    def _opening(self) -> float:
        opens = self._scene.plan.opens
        known = (clerk.opens for clerk in self._scene.clerks if clerk.opens is not None)
        return min(known, default=0.0) if opens is None else opens

    def _breaks(self, number: str) -> tuple[Away, ...]:
        breaks = self._scene.plan.breaks.get(number, ())
        return tuple(taken(one) for one in sorted(breaks, key=lambda one: one.start))


def _without(clerk: Clerk, opens: float, span: Span) -> Clerk:
    """Goes at the beginning of the span and is back at its end; what falls into it is no absence of its own."""
    if opens >= span.start:
        return replace(clerk, opens=max(opens, span.end))
    away = [*_outside(clerk.away, span), Away(span.start, span.end, 0.0, 0.0, CLOSED)]
    return replace(clerk, away=tuple(sorted(away, key=lambda one: one.start)))


def _outside(away: Iterable[Away], span: Span) -> Iterator[Away]:
    return (one for one in away if not (span.start <= one.start and one.end <= span.end))


def _unknown(name: str, known: Iterable[str]) -> DawrError:
    near = difflib.get_close_matches(name, sorted(set(known)), n=1, cutoff=0.5)
    hint = Wording(NEAR.text("ar", near=near[0]), NEAR.text("en", near=near[0])) if near else NO_HINT
    return DawrError(UNKNOWN, name=name, near=hint)
