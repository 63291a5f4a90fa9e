"""When a centre is open: its configured calendar reckoned for a day and a moment."""

from common.calendar.day import DayPlan, breaks_of, hours_on, plan_of
from common.calendar.opening import Doors, doors, next_opening

__all__ = ["DayPlan", "Doors", "breaks_of", "doors", "hours_on", "next_opening", "plan_of"]
