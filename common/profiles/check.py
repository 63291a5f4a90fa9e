"""Everything a profile must keep, whether it was read from a file or comes from a store."""

from common.domain.profile import Profile
from common.profiles.checks.agencies import agencies
from common.profiles.checks.calendar import hours, pauses, prayers, seasons, special_days
from common.profiles.checks.centre import centre
from common.profiles.checks.counters import counters, devices, staff
from common.profiles.checks.letters import letters
from common.profiles.checks.policy import policy
from common.profiles.checks.retention import retention
from common.profiles.checks.services import services
from common.profiles.checks.slip import slip
from common.profiles.checks.wings import overflows, wings
from common.profiles.finding import Finding

CALENDAR = (hours, seasons, special_days, pauses, prayers)
PAPER = (slip, retention)
CHECKS = (centre, *CALENDAR, policy, wings, overflows, agencies, letters, services, counters, staff, devices, *PAPER)


def check(profile: Profile) -> list[Finding]:
    """All that is wrong with it; nothing is, when the list is empty."""
    return [finding for one in CHECKS for finding in one(profile)]
