"""The visitor at the counter: what the ticket card shows, and its running clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from common.domain.profile import Profile, Service, Stop
from common.domain.ticket import State, Step, Turn
from counter.manner import Manner, whole_minutes

NEAR, OVER = 0.8, 1.0  # shares of the usual or target time
CALLS_BEFORE_NO_SHOW = 2
PATIENCE = timedelta(seconds=60)  # between call and no-show


@dataclass(frozen=True, slots=True)
class StopProps:
    """One stop of the journey; `phase` is done, now or ahead."""

    position: int
    name: str
    phase: str


@dataclass(frozen=True, slots=True)
class TicketProps:
    """`status` is none, called or serving; `language` the visitor's; `waited` whole minutes until the call."""

    status: str = "none"
    number: str = ""
    service: str = ""
    language: str = ""
    waited: int = 0
    calls: int = 0
    stops: tuple[StopProps, ...] = ()


@dataclass(frozen=True, slots=True)
class TimerProps:
    """Since the call or the start; `level` is fine, near or over.

    While the visitor is on the way `usual` is empty and `share` 0. `patient`: called twice and a minute ago, so that a
    no-show is fair.
    """

    text: str = ""
    usual: str = ""
    share: float = 0.0
    level: str = "fine"
    patient: bool = False


def ticket_props(turn: Turn | None, profile: Profile, manner: Manner) -> TicketProps:
    if turn is None:
        return TicketProps()
    step = turn.step
    service = profile.service_of[step.service]
    return TicketProps(
        status=step.state.value,
        number=turn.ticket.number,
        service=manner.name(service.names),
        language=turn.ticket.language,
        waited=whole_minutes((step.called_at or step.queued_at) - step.queued_at),
        calls=step.calls,
        stops=tuple(_stops(service, step, profile, manner)),
    )


def timer_props(turn: Turn | None, profile: Profile, now: datetime, manner: Manner) -> TimerProps:
    if turn is None:
        return TimerProps()
    if turn.step.state is State.CALLED:
        return _on_the_way(turn.step, now, manner)
    usual = timedelta(minutes=profile.service_of[turn.step.service].minutes)
    spent = now - (turn.step.started_at or now)
    share = spent / usual
    return TimerProps(manner.stopwatch(spent), manner.stopwatch(usual), min(1.0, round(share, 3)), level(share))


def level(share: float) -> str:
    """How full a time is: fine, near (80 %) or over (100 %)."""
    return "over" if share >= OVER else "near" if share >= NEAR else "fine"


def _on_the_way(step: Step, now: datetime, manner: Manner) -> TimerProps:
    since = now - (step.called_at or now)
    patient = step.calls >= CALLS_BEFORE_NO_SHOW and since >= PATIENCE
    return TimerProps(manner.stopwatch(since), patient=patient)


def _stops(service: Service, step: Step, profile: Profile, manner: Manner) -> Iterator[StopProps]:
    current = _current(service, step)
    for position, stop in enumerate(service.journey):
        names = profile.service_of[stop.service].names if stop.service else profile.wing_of[stop.wing].names
        phase = "now" if position == current else "done" if position < current else "ahead"
        yield StopProps(position, manner.short_name(names), phase)


def _current(service: Service, step: Step) -> int:
    """The stop that a step stands for: the first of its wing that is not another service's."""
    return next((at for at, stop in enumerate(service.journey) if _is_at(stop, service, step)), 0)


def _is_at(stop: Stop, service: Service, step: Step) -> bool:
    return stop.wing == step.wing and (stop.service or service.code) == step.service
