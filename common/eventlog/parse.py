"""One line of the log: an event, a question, or one clear line about what is wrong with it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from common.domain.estimator import events
from common.domain.estimator.estimator import Kind
from common.domain.estimator.events import Event, StepId
from common.domain.wording import Wording
from common.eventlog.fields import EventLogError, Fields, shown
from common.eventlog.plans import Note, plan

NOT_UTF8 = Wording("ليس بترميز UTF-8.", "not UTF-8.")
NOT_JSON = Wording("ليس كائن JSON.", "not a JSON object.")
NOT_ID = Wording("الحقل {name} يجب أن يكون نصًّا أو عددًا.", "{name} must be a text or a number.")
UNKNOWN_EVENT = Wording("الحدث {ev} غير معروف؛ يُتجاوز.", "the event {ev} is not known; it is passed over.")


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to be answered before anything later is read; `id` comes back with the answer."""

    day: int
    at: float
    id: Any
    kind: Kind
    step: StepId


def parse(line: bytes, note: Note) -> Event | Ask | None:
    """None for an event that nobody knows. Raises EventLogError."""
    fields = Fields(_object(line))
    ev = fields.text("ev")
    make = _EVENTS.get(ev)
    if make is None:
        note(UNKNOWN_EVENT, ev=shown(ev))
        return None
    return make(fields, note)


def _object(line: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise EventLogError(NOT_UTF8) from None
    except (ValueError, RecursionError):
        raise EventLogError(NOT_JSON) from None
    if not isinstance(value, dict):
        raise EventLogError(NOT_JSON)
    return value


def _when(fields: Fields) -> tuple[int, float]:
    return fields.whole("day"), fields.number("t")


def _step(fields: Fields) -> StepId:
    ticket = fields.value("ticket")
    if isinstance(ticket, bool) or not isinstance(ticket, str | int):
        raise fields.wrong(NOT_ID, "ticket")
    return StepId(ticket, fields.whole("step", 1))


def _ask(fields: Fields, _note: Note) -> Ask:
    kind: Kind = "issue" if fields.text("kind", "issue") == "issue" else "refresh"
    return Ask(*_when(fields), fields.value("id"), kind, _step(fields))


def _issued(fields: Fields, _note: Note) -> Event:
    where = fields.text("service"), fields.text("wing"), fields.text("cls", "normal")
    place = fields.whole("place") if "place" in fields else None
    since = fields.number("since") if "since" in fields else None
    return events.Issued(*_when(fields), _step(fields), *where, place, since)


def _called(fields: Fields, _note: Note) -> Event:
    return events.Called(*_when(fields), _step(fields), fields.text("counter"))


def _resumed(fields: Fields, _note: Note) -> Event:
    """At a counter again, since then as it were."""
    day, now = _when(fields)
    began = fields.number("since") if "since" in fields else now
    return events.Resumed(day, began, _step(fields), fields.text("counter"), fields.truth("arrived"))


def _of_step(event: Callable[[int, float, StepId], Event]) -> "Make":
    return lambda fields, _note: event(*_when(fields), _step(fields))


Make = Callable[[Fields, Note], Event | Ask]

_EVENTS: Mapping[str, Make] = {
    "day_start": lambda fields, note: events.DayStarted(*_when(fields), plan(fields.inner("public"), note)),
    "day_end": lambda fields, _: events.DayEnded(*_when(fields)),
    "counter_open": lambda fields, _: events.CounterOpened(*_when(fields), fields.text("counter")),
    "counter_close": lambda fields, _: events.CounterClosed(
        *_when(fields), fields.text("counter"), fields.text("reason", "")
    ),
    "ask": _ask,
    "issued": _issued,
    "called": _called,
    "served": _of_step(events.Served),
    "finished": _of_step(events.Finished),
    "no_show": _of_step(events.NoShow),
    "restored": _of_step(events.Restored),
    "resumed": _resumed,
    "cancelled": _of_step(events.Left),
    "expired": _of_step(events.Left),
}
