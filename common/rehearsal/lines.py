"""A rehearsed day as lines of an event log, which can be read and rehearsed again."""

from collections.abc import Iterator
from typing import Any

from common.domain.estimator.plan import Plan
from common.eventlog.writing import public
from common.rehearsal.course import Course


def lines(number: int, plan: Plan, course: Course) -> Iterator[dict[str, Any]]:
    """In order of time."""
    first = course.log[0]["t"] if course.log else 0.0
    yield {"day": number, "t": first, "ev": "day_start", "public": public(plan)}
    yield from ({**line, "day": number} for line in course.log)
    yield {"day": number, "t": course.log[-1]["t"] if course.log else 0.0, "ev": "day_end"}
