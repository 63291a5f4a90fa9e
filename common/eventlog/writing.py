"""An event of the estimator as a line of the event log: `parse` makes the same event of it again."""

from collections.abc import Mapping
from typing import Any

from common.domain.estimator import events
from common.domain.estimator.events import Event
from common.domain.estimator.plan import Plan
from common.domain.waiting.classes import NORMAL, PriorityClass, with_factors

NAMES: Mapping[type[Event], str] = {
    events.DayStarted: "day_start",
    events.DayEnded: "day_end",
    events.CounterOpened: "counter_open",
    events.CounterClosed: "counter_close",
    events.Issued: "issued",
    events.Called: "called",
    events.Served: "served",
    events.Finished: "finished",
    events.NoShow: "no_show",
    events.Restored: "restored",
    events.Resumed: "resumed",
    events.Left: "cancelled",
}
"""A change of the plan in the middle of a day has no line."""


def line(event: Event, now: float) -> dict[str, Any]:
    """`now`: when it happened, in seconds since midnight; that a visit goes on is told of an earlier moment."""
    who = getattr(event, "id", None)
    step = {"ticket": who.ticket, "step": who.step} if who else {}
    return {"day": event.day, "t": now, "ev": NAMES[type(event)], **step, **_details(event)}


def _details(event: Event) -> dict[str, Any]:
    match event:
        case events.DayStarted(plan=plan):
            return {"public": public(plan)}
        case events.Issued():
            place = {"place": event.place, "since": event.since}
            known = {name: value for name, value in place.items() if value is not None}
            return {"service": event.service, "wing": event.wing, "cls": event.priority, **known}
        case events.Resumed():
            return {"counter": event.counter, "arrived": event.arrived, "since": event.at}
        case events.CounterClosed():
            return {"counter": event.counter, "reason": event.reason}
        case events.Called() | events.CounterOpened():
            return {"counter": event.counter}
    return {}


def public(plan: Plan) -> dict[str, Any]:
    """What `day_start` tells of a plan."""
    told: dict[str, Any] = {
        "services": {code: _service(one.wing, one.target, one.usual) for code, one in plan.services.items()},
        "counters": {n: {"wing": one.wing, "skills": sorted(one.skills)} for n, one in plan.counters.items()},
        "classes": {code: _factor(code, one) for code, one in plan.classes.items()},
        "rule": plan.rule.name,
        "calendar": [[n, one.start, one.end, one.reason] for n, breaks in plan.breaks.items() for one in breaks],
    }
    return told if plan.opens is None else {**told, "open": plan.opens}


def _service(wing: str, target: float, usual: float | None) -> dict[str, Any]:
    told = {"wing": wing, "target": target}
    return told if usual is None else {**told, "usual": usual}


def _factor(code: str, one: PriorityClass) -> float:
    """The log knows the tier of a class by its factor: where that would be the wrong one, the tier counts more."""
    return one.factor if with_factors({code: one.factor})[code].upper == one.upper else NORMAL.factor
