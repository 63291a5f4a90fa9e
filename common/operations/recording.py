"""A day of the store as an event log: what `./dawr estimate` and `./dawr simulate` read."""

from collections.abc import Iterator
from datetime import date, time
from typing import Any

from common.calendar import plan_of
from common.domain.estimator.events import DayEnded, DayStarted, Event, Issued, Left
from common.domain.event import Happening, Kind
from common.domain.profile import Profile
from common.eventlog.writing import line
from common.operations.estimating import LOOK_BACK
from common.operations.following import Follower
from common.operations.history import before_day
from common.store.store import CentreStore

Line = dict[str, Any]


def day_log(store: CentreStore, day: date) -> Iterator[Line]:
    """In the order of the store's events; none if nothing happened. Services, counters and hours are those of now.

    After each who joins a queue stands the question that a kiosk asks: how long will it be?
    """
    follower, now = Follower(store.profile), None
    for happening in _until(store, day):
        told = follower.follow(happening)
        if store.profile.day(happening.at) == day:
            now = follower.seconds(happening.at)
            for event in told:
                yield from _lines(event, now, happening.kind, store.profile)
    if now is not None:
        yield line(DayEnded(day.toordinal(), now), now)


def _until(store: CentreStore, day: date) -> Iterator[Happening]:
    """From so far back that who was carried over to the day, and who sat there already, is known."""
    seq = before_day(store, max(date.min + LOOK_BACK, day) - LOOK_BACK)
    while page := store.events.after(seq):
        for event in page:
            if store.profile.day(event.happening.at) <= day:
                yield event.happening
        seq = page[-1].seq


def _lines(event: Event, now: float, kind: Kind, profile: Profile) -> Iterator[Line]:
    said = line(event, now)
    if isinstance(event, DayStarted):
        said["public"] |= _hours(profile, event.day)
    if isinstance(event, Left) and kind is Kind.EXPIRED:
        said["ev"] = "expired"
    yield said
    if isinstance(event, Issued):
        question = {"ev": "ask", "id": f"{event.id.step}@{now}", "kind": "issue"}
        yield {"day": event.day, "t": now, **question, "ticket": event.id.ticket, "step": event.id.step}


def _hours(profile: Profile, day: int) -> dict[str, float]:
    plan = plan_of(profile, date.fromordinal(day))
    moments = {"kiosk_end": plan.last_ticket, "close": plan.hours and plan.hours.closes}
    return {name: _seconds(at) for name, at in moments.items() if at}


def _seconds(at: time) -> float:
    return at.hour * 3600.0 + at.minute * 60.0 + at.second
