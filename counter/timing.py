"""The running clock of the ticket card, and when a visitor who does not come may be given up."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from common.domain.profile import Profile
from common.domain.ticket import State, Turn
from common.operations.desk import AtCounter
from counter.manner import Manner

NEAR, OVER = 0.8, 1.0  # shares of the usual or target time


@dataclass(frozen=True, slots=True)
class TimerProps:
    """Since the call or the start; `level` is fine, near or over.

    While the visitor is on the way `usual` is empty and `share` 0. `calls_left` and `absent_in` (minutes and seconds,
    empty when it is over) stand between a visitor who does not come and the no-show.
    """

    text: str = ""
    usual: str = ""
    share: float = 0.0
    level: str = "fine"
    calls_left: int = 0
    absent_in: str = ""


def timer_props(here: AtCounter | None, profile: Profile, now: datetime, manner: Manner) -> TimerProps:
    if here is None:
        return TimerProps()
    step = here.turn.step
    if step.state is State.CALLED:
        return _on_the_way(here, profile, now, manner)
    usual = timedelta(minutes=profile.minutes_at(step.service, step.wing))
    spent = max(timedelta(), now - (step.started_at or now))
    share = spent / usual
    return TimerProps(manner.stopwatch(spent), manner.stopwatch(usual), min(1.0, round(share, 3)), level(share))


def level(share: float) -> str:
    """How full a time is: fine, near (80 %) or over (100 %)."""
    return "over" if share >= OVER else "near" if share >= NEAR else "fine"


def is_absent(here: AtCounter, profile: Profile, now: datetime) -> bool:
    """Whether a called visitor may be given up now."""
    return _calls_left(here.turn, profile) == 0 and _absent_in(here, now) == timedelta()


def _on_the_way(here: AtCounter, profile: Profile, now: datetime, manner: Manner) -> TimerProps:
    since, left = now - (here.turn.step.called_at or now), _absent_in(here, now)
    return TimerProps(
        text=manner.stopwatch(since),
        calls_left=_calls_left(here.turn, profile),
        absent_in=manner.countdown(left) if left else "",
    )


def _calls_left(turn: Turn, profile: Profile) -> int:
    return max(0, profile.policy.no_show_calls - turn.step.calls)


def _absent_in(here: AtCounter, now: datetime) -> timedelta:
    """In whole seconds, rounded up: what is shown is never over too soon."""
    return timedelta(seconds=max(0, ceil((here.absent_from - now).total_seconds())))
