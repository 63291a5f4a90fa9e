"""The working day that a demo plays: when it begins, when it closes."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from common.calendar import DayPlan, breaks_of, doors, next_opening, plan_of
from common.domain.errors import DawrError
from common.domain.profile import Profile
from common.domain.wording import Wording

OVERTIME = 45 * 60.0
"""Seconds that clerks stay after the closing for those inside."""
NEVER_OPEN = Wording("لا ساعات عمل في ملف هذا المركز.", "This profile has no opening hours.")


@dataclass(frozen=True, slots=True)
class Shift:
    """`begins` in UTC; seconds from then until no more tickets are given, and until the centre closes.

    `working`: seconds without the pauses.
    """

    begins: datetime
    last_ticket: float
    closes: float
    working: float

    def at(self, seconds: float) -> datetime:
        return self.begins + timedelta(seconds=seconds)

    @property
    def ends(self) -> float:
        """When the last clerk goes, whoever is still inside."""
        return self.closes + OVERTIME


def shift(profile: Profile, now: datetime) -> Shift:
    """Of this day, also if it has begun, else of the next on which the centre opens. DawrError if it never does."""
    midnight = now.astimezone(profile.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    opens = next_opening(profile, midnight - timedelta(seconds=1))
    if opens is None:
        raise DawrError(NEVER_OPEN)
    plan = plan_of(profile, opens.date())
    closes = _seconds(plan, plan.hours.closes if plan.hours else None)
    rests = next(iter(breaks_of(profile, plan.day).values()), ())
    resting = sum(rest.end - rest.start for rest in rests)
    return Shift(opens.astimezone(UTC), _seconds(plan, plan.last_ticket), closes, closes - resting)


def working_time(profile: Profile, now: datetime) -> datetime:
    """Now, if tickets are given and visitors called; else when they are next, a while after the opening."""
    here = doors(profile, now)
    if here.takes_tickets and here.pause is None:
        return now
    opens = here.resumes_at if here.pause and here.takes_tickets else next_opening(profile, now)
    if opens is None:
        raise DawrError(NEVER_OPEN)
    return opens.astimezone(UTC)


def _seconds(plan: DayPlan, at: time | None) -> float:
    """From the opening until then."""
    opens = plan.hours.opens if plan.hours else time.min
    day = datetime.combine(plan.day, opens)
    return (datetime.combine(plan.day, at or opens) - day).total_seconds()
