"""Whether the doors are open at a moment, why not, and when they open next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from common.calendar.day import DayPlan, hours_on, plan_of
from common.domain.calendar import Pause
from common.domain.profile import Profile
from common.domain.wording import Wording

NOT_YET = Wording("لم يبدأ دوام اليوم", "the centre has not opened yet today")
OVER = Wording("انتهى دوام اليوم", "the centre has closed for today")
NO_MORE_TICKETS = Wording("صدرت آخر تذكرة لهذا اليوم", "the last ticket of today has been given")
LOOKED_AHEAD = 400
"""Days: some open in one season of the year only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """`why`: no tickets are given. `opens_at`: when they are given again. `pause`: calling rests, until `resumes_at`.

    Moments are in the centre's own time.
    """

    is_open: bool
    takes_tickets: bool
    why: Wording | None = None
    opens_at: datetime | None = None
    pause: Pause | None = None
    resumes_at: datetime | None = None


def doors(profile: Profile, now: datetime) -> Doors:
    local = now.astimezone(profile.zone)
    plan = plan_of(profile, local.date())
    why = _why_no_tickets(plan, local.time())
    is_open = plan.hours is not None and plan.hours.opens <= local.time() < plan.hours.closes
    pause = _pause(plan, local.time()) if is_open else None
    return Doors(
        is_open=is_open,
        takes_tickets=why is None,
        why=why,
        opens_at=next_opening(profile, now) if why else None,
        pause=pause,
        resumes_at=_moment(profile, plan.day, _end_of_rest(plan, pause)) if pause else None,
    )


def next_opening(profile: Profile, now: datetime) -> datetime | None:
    """When the centre opens next, in its own time; None if it does not within 400 days."""
    first = now.astimezone(profile.zone).date()
    return next((moment for moment in _openings(profile, first) if moment.astimezone(UTC) > now), None)


def _openings(profile: Profile, first: date) -> Iterator[datetime]:
    for ahead in range(LOOKED_AHEAD):
        day = first + timedelta(days=ahead)
        hours = hours_on(profile, day)
        if hours:
            yield _moment(profile, day, hours.opens)


def _moment(profile: Profile, day: date, at: time) -> datetime:
    return datetime.combine(day, at, profile.zone)


def _why_no_tickets(plan: DayPlan, at: time) -> Wording | None:
    if plan.hours is None or plan.last_ticket is None:
        return plan.why_closed
    if at < plan.hours.opens:
        return NOT_YET
    if at >= plan.hours.closes:
        return OVER
    return NO_MORE_TICKETS if at >= plan.last_ticket else None


def _pause(plan: DayPlan, at: time) -> Pause | None:
    return next((pause for pause in plan.pauses if pause.start <= at < pause.end), None)


def _end_of_rest(plan: DayPlan, pause: Pause) -> time:
    """Pauses that overlap or follow at once are one rest."""
    end = pause.end
    for other in plan.pauses:
        if other.start <= end:
            end = max(end, other.end)
    return end
