"""An estimator's event as a line of the event log."""

from collections.abc import Iterator
from typing import Any

from common.domain.estimator import events
from common.domain.estimator.events import Event
from common.domain.estimator.plan import Plan

NAMES: dict[type[Event], str] = {
    events.CounterOpened: "counter_open",
    events.CounterClosed: "counter_close",
    events.Issued: "issued",
    events.Called: "called",
    events.Served: "served",
    events.Finished: "finished",
    events.NoShow: "no_show",
    events.Restored: "restored",
    events.Left: "cancelled",
}
FIELDS = {"counter": "counter", "reason": "reason", "service": "service", "wing": "wing", "priority": "cls"}


def lines(event: Event) -> Iterator[tuple[str, Any]]:
    yield from (("day", event.day), ("t", event.at))
    if isinstance(event, events.DayStarted):
        yield from (("ev", "day_start"), ("public", public(event.plan)))
        return
    yield "ev", NAMES[type(event)]
    if hasattr(event, "id"):
        yield from (("ticket", event.id.ticket), ("step", event.id.step))
    yield from ((name, getattr(event, field)) for field, name in FIELDS.items() if hasattr(event, field))
    yield from ((name, getattr(event, name)) for name in ("place", "since") if hasattr(event, name))


def public(plan: Plan) -> dict[str, Any]:
    return {
        "services": {code: {"wing": s.wing, "target": s.target, "usual": s.usual} for code, s in plan.services.items()},
        "counters": {number: {"wing": c.wing, "skills": sorted(c.skills)} for number, c in plan.counters.items()},
        "calendar": [[n, b.start, b.end, b.reason] for n, breaks in plan.breaks.items() for b in breaks],
        "rule": plan.rule.name,
        **({"open": plan.opens} if plan.opens is not None else {}),
    }
