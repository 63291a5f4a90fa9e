"""What the store writes down, as the estimator wants to be told: a step's changes of state, whatever the verb was."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from common.domain.estimator import events
from common.domain.estimator.events import Event, StepId
from common.domain.estimator.plan import Plan
from common.domain.event import GONE, VISIT, Happening, Kind
from common.domain.profile import Profile
from common.domain.ticket import OPEN, State
from common.operations.planning import day_plan, queue_code
from common.operations.standing import FIELDS, SPOTS, UNKNOWN, Line, Spot, Standing


class Follower:
    """Told of all that happens, in order, from a day's first event on. What it never saw begin is passed over."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._day = date.min
        self._days: dict[int | None, date] = {}
        self._steps: dict[int, Standing] = {}
        self._joined: dict[int, Line] = {}
        self._open: dict[str, None] = {}

    def follow(self, happening: Happening) -> list[Event]:
        """A business day that begins brings with it who waits for that day, and which counters were left open."""
        told = self._of_counter(happening) if happening.step is None else self._of_step(happening.step, happening)
        return [*self.begun(happening.at), *told]

    def begun(self, now: datetime) -> list[Event]:
        """What is to be told of a business day that has begun by now; nothing if it is the day known."""
        day = self._profile.day(now)
        return [] if day == self._day else list(self._begun(day, now))

    def replanned(self, profile: Profile, now: datetime) -> Event:
        """The profile was changed."""
        self._profile = profile
        return events.Replanned(*self._when(now), self._plan())

    def seconds(self, moment: datetime) -> float:
        """Since the midnight that the day began with, on the centre's clocks."""
        local = moment.astimezone(self._profile.zone).replace(tzinfo=None)
        return (local - datetime.combine(self._day, time())).total_seconds()

    def step_id(self, step: int) -> StepId:
        return StepId(self._steps.get(step, UNKNOWN).ticket, step)

    def wing(self, step: int) -> str:
        """Where a step waits or is served."""
        return str(self._steps.get(step, UNKNOWN).values.get("wing", ""))

    def _begun(self, day: date, now: datetime) -> Iterator[Event]:
        self._day = day
        self._joined.clear()
        self._steps = {step: standing for step, standing in self._steps.items() if standing.state in OPEN}
        tickets = {standing.ticket for standing in self._steps.values()}
        self._days = {ticket: good_for for ticket, good_for in self._days.items() if ticket in tickets}
        yield events.DayStarted(*self._when(now), self._plan())
        yield from (events.CounterOpened(*self._when(now), counter) for counter in self._open)
        for step, standing in self._steps.items():
            yield from self._moved(step, UNKNOWN, self._standing(standing.ticket, standing.values, standing.moved), now)

    def _plan(self) -> Plan:
        return day_plan(self._profile, self._day)

    def _of_counter(self, happening: Happening) -> Iterator[Event]:
        if happening.counter is None:
            return
        if happening.kind is Kind.COUNTER_OPENED:
            self._open[happening.counter] = None
            yield events.CounterOpened(*self._when(happening.at), happening.counter)
        elif happening.kind is Kind.COUNTER_CLOSED:
            self._open.pop(happening.counter, None)
            reason = str(happening.body.get("reason") or "")
            yield events.CounterClosed(*self._when(happening.at), happening.counter, reason)

    def _of_step(self, step: int, happening: Happening) -> Iterator[Event]:
        before = self._steps.get(step, UNKNOWN)
        self._learn_day(happening)
        values = {**before.values, **{name: happening.body[name] for name in FIELDS if name in happening.body}}
        if not values.keys() >= set(FIELDS):
            return
        if happening.body.get(GONE):
            values["state"] = None
        after = self._standing(happening.ticket, values, self.seconds(happening.at))
        if after.spot is before.spot:
            after = replace(after, moved=before.moved)
        yield from self._moved(step, before, after, happening.at)

    def _learn_day(self, happening: Happening) -> None:
        """The day that a ticket is good for."""
        said = (happening.body.get(VISIT) or {}).get("is") or {}
        if "day" in said:
            self._days[happening.ticket] = date.fromisoformat(said["day"])
        self._days.setdefault(happening.ticket, self._day)

    def _standing(self, ticket: int | None, values: Mapping[str, Any], moved: float) -> Standing:
        """Who waits for another day is not in line."""
        spot = SPOTS.get(values["state"], Spot.OUT)
        is_in_line = spot is not Spot.LINE or self._days.get(ticket) == self._day
        return Standing(ticket, values, spot if is_in_line else Spot.OUT, moved)

    def _moved(self, step: int, before: Standing, after: Standing, now: datetime) -> Iterator[Event]:
        self._steps[step] = after
        when, who = self._when(now), StepId(after.ticket, step)
        if after.spot is Spot.OUT:
            yield from _gone(when, who, before, after)
        elif self._joined.get(step) != after.line:
            yield from self._joins(when, who, before, after)
            yield from _called(when, who, Spot.LINE, after)
        elif after.spot is Spot.LINE and before.spot is not Spot.LINE:
            yield events.Restored(*when, who)
        elif before.spot is Spot.OUT or after.spot < before.spot:
            began = self._began(before, after)
            yield events.Resumed(self._day.toordinal(), began, who, _counter(after), after.spot is Spot.SERVED)
        else:
            yield from _called(when, who, before.spot, after)

    def _joins(self, when: tuple[int, float], who: StepId, before: Standing, after: Standing) -> Iterator[Event]:
        line = self._joined[who.step] = after.line
        if before.spot is Spot.LINE:
            yield events.Left(*when, who)
        code = queue_code(self._profile, line.service, line.wing)
        since = self.seconds(datetime.fromisoformat(line.since))
        yield events.Issued(*when, who, code, line.wing, line.priority, line.place, since)

    def _began(self, before: Standing, after: Standing) -> float:
        """Since when a visit would last if it had not been interrupted."""
        called_at = after.values["called_at"]
        began = self.seconds(datetime.fromisoformat(called_at)) if called_at else after.moved
        if before.state != State.PARKED:
            return began
        return min(after.moved, began + after.moved - before.moved)

    def _when(self, moment: datetime) -> tuple[int, float]:
        return self._day.toordinal(), self.seconds(moment)


def _gone(when: tuple[int, float], who: StepId, before: Standing, after: Standing) -> Iterator[Event]:
    """Nobody waits and nobody is served any more; what did not end as visits end teaches nothing."""
    if before.spot is Spot.LINE:
        yield events.Left(*when, who)
    elif before.spot is Spot.CALLED and after.state == State.NO_SHOW:
        yield events.NoShow(*when, who)
    elif before.spot is not Spot.OUT and after.state in {State.FINISHED, State.PARKED}:
        yield events.Finished(*when, who)
    elif before.spot is not Spot.OUT:
        yield events.Restored(*when, who)
        yield events.Left(*when, who)


def _called(when: tuple[int, float], who: StepId, spot: Spot, after: Standing) -> Iterator[Event]:
    """What leads from a spot up to where the step is now."""
    if spot < Spot.CALLED <= after.spot:
        yield events.Called(*when, who, _counter(after))
    if spot < Spot.SERVED <= after.spot:
        yield events.Served(*when, who)


def _counter(standing: Standing) -> str:
    return standing.values["counter"] or ""
