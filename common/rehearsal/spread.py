"""How much chance alone moves a figure: its range over the seeds."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from common.rehearsal.course import Course
from common.rehearsal.figures import Figures


class Spread(NamedTuple):
    """The 10 %, 50 % and 90 % points, by nearest rank."""

    p10: float
    p50: float
    p90: float


def spread(values: Sequence[float | None]) -> Spread | None:
    """None if there is nothing to rank. A figure that a seed does not have ranks last."""
    known = [value for value in values if value is not None]
    if not known:
        return None
    ranked = sorted(value if value is not None else max(known) for value in values)
    return Spread(*(ranked[max(0, -(-len(ranked) * percent // 100) - 1)] for percent in (10, 50, 90)))


def spreads(
    seeds: Sequence[Sequence[Course]],
    by: Callable[[Sequence[Course]], dict[str, Figures]],
    value: Callable[[Figures], float | None],
) -> dict[str, Spread | None]:
    """A figure's spread over the seeds, for every row."""
    tables = [by(courses) for courses in seeds]
    rows = {name: None for table in tables for name in table}
    return {name: spread([value(table[name]) for table in tables if name in table]) for name in rows}
