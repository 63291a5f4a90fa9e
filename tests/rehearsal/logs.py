"""Logs to be read back: made by hand, or by a rehearsed day."""

import json
from collections.abc import Iterable
from typing import Any

from common.rehearsal.course import Course
from common.rehearsal.lines import lines
from common.rehearsal.recorded import Record, records
from common.rehearsal.scene import Scene

PUBLIC = {
    "services": {"S": {"wing": "W", "target": 600}},
    "counters": {"1": {"wing": "W", "skills": ["S"]}},
    "classes": {"normal": 1.0},
    "rule": "fifo",
    "open": 0,
    "calendar": [["1", 3000, 3600, "lunch"]],
}


def line(ev: str, t: float, **fields: Any) -> dict[str, Any]:
    return {"day": 0, "t": t, "ev": ev, **fields}


def issued(t: float, ticket: str, step: int = 1, **fields: Any) -> dict[str, Any]:
    return line("issued", t, ticket=ticket, step=step, service="S", wing="W", cls="normal", **fields)


def of_step(ev: str, t: float, ticket: str, step: int = 1, counter: str = "1") -> dict[str, Any]:
    return line(ev, t, ticket=ticket, step=step, counter=counter)


def started(*more: dict[str, Any]) -> list[dict[str, Any]]:
    return [line("day_start", 0, public=PUBLIC), line("counter_open", 0, counter="1", reason="start"), *more]


def read(told: Iterable[dict[str, Any]]) -> dict[int, Record]:
    return records((json.dumps(one).encode() for one in told), note=lambda *_, **__: None)


def one_day(told: Iterable[dict[str, Any]]) -> Record:
    return read(told)[0]


def as_record(wanted: Scene, course: Course) -> Record:
    return one_day(lines(0, wanted.plan, course))
