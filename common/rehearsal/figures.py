"""What a day's waits come to: counts, percentiles, service level, occupancy. Definitions: docs/rehearsal.md."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from common.rehearsal.course import Course, Ending, Passage

HOUR = 3600.0
ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Waits in seconds, until the call; the rest are shares of 1. None where there is nothing to tell it from.

    `p50`, `p90`: Kaplan–Meier. `issued` = served + no_show + left + uncalled + unfinished.
    """

    issued: int
    served: int
    no_show: int
    left: int
    uncalled: int
    unfinished: int
    p50: float | None
    p90: float | None
    longest: float | None
    service_level: float | None
    over_an_hour: float | None
    occupancy: float | None = None


def by_class(courses: Sequence[Course]) -> dict[str, Figures]:
    """Everybody, then each class. Several days are taken together, visitor by visitor."""
    found = _grouped(courses, lambda passage: passage.priority)
    return {ALL: figures(_waited(courses), occupancy(courses)), **{code: figures(of) for code, of in found.items()}}


def by_wing(courses: Sequence[Course]) -> dict[str, Figures]:
    found = _grouped(courses, lambda passage: passage.wing)
    return {wing: figures(of, occupancy(courses, wing)) for wing, of in found.items()}


@dataclass(frozen=True, slots=True)
class Waited:
    """How a step was called, or how long it waited in vain until the day was over."""

    passage: Passage
    seconds: float


def figures(waited: Sequence[Waited], busy: float | None = None) -> Figures:
    endings = [one.passage.ending for one in waited]
    over = [one for one in waited if one.seconds > HOUR]
    uncalled = sum(one.passage.ending is None and one.passage.called is None for one in waited)
    return Figures(
        issued=len(waited),
        served=endings.count(Ending.SERVED),
        no_show=endings.count(Ending.NO_SHOW),
        left=endings.count(Ending.LEFT),
        uncalled=uncalled,
        unfinished=endings.count(None) - uncalled,
        p50=percentile(waited, 0.5),
        p90=percentile(waited, 0.9),
        longest=max((one.seconds for one in waited), default=None),
        service_level=service_level(waited),
        over_an_hour=len(over) / len(waited) if waited else None,
        occupancy=busy,
    )


def percentile(waited: Iterable[Waited], share: float) -> float | None:
    """Kaplan–Meier: who was never called counts as waiting longer than seen. None: more than anybody waited."""
    ranked = sorted(waited, key=lambda one: (one.seconds, one.passage.called is None))
    still = 1.0
    for behind, one in enumerate(ranked):
        if one.passage.called is not None:
            still *= 1 - 1 / (len(ranked) - behind)
        if still <= 1 - share + 1e-9:
            return one.seconds
    return None


def service_level(waited: Sequence[Waited]) -> float | None:
    """Served within target / (issued − left before target − uncalled whose wait is within target)."""
    counted = [one for one in waited if one.passage.called is not None or one.seconds > one.passage.target]
    good = [one for one in counted if one.passage.ending is Ending.SERVED and one.seconds <= one.passage.target]
    return len(good) / len(counted) if counted else None


def occupancy(courses: Sequence[Course], wing: str | None = None) -> float | None:
    """Called → end of the visit, against the time that counters were open."""
    opened = sum(_open_time(course, wing) for course in courses)
    busy = sum(_busy_time(course, wing) for course in courses)
    return min(1.0, busy / opened) if opened > 0 else None


def _open_time(course: Course, wing: str | None) -> float:
    last = course.last
    here = (one for one in course.sittings if wing in {None, course.wings.get(one.counter)})
    return sum(max(0.0, (last if one.closed is None else one.closed) - one.opened) for one in here)


def _busy_time(course: Course, wing: str | None) -> float:
    return sum(
        one.handled
        for one in course.passages
        if one.called is not None and one.ended is not None and wing in {None, course.wings.get(one.counter or "")}
    )


def _waited(courses: Sequence[Course]) -> list[Waited]:
    return [
        Waited(passage, passage.wait(last))
        for course in courses
        for last in [course.last]
        for passage in course.passages
    ]


def _grouped(courses: Sequence[Course], key: Callable[[Passage], str]) -> dict[str, list[Waited]]:
    """In the order of names."""
    groups: dict[str, list[Waited]] = {}
    for one in _waited(courses):
        groups.setdefault(key(one.passage), []).append(one)
    return dict(sorted(groups.items()))
