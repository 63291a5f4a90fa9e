"""How long documents are kept: for some time, and not for ever."""

from collections.abc import Iterator

from common.domain.profile import Profile
from common.profiles.checks.basics import within
from common.profiles.finding import Finding

MOST_YEARS = 100
MOST_DAYS = 3650


def retention(profile: Profile) -> Iterator[Finding]:
    for kind, keeping in profile.retention.items():
        yield from within(keeping.years, 1, MOST_YEARS, f"retention.{kind}.years")
        yield from within(keeping.uncollected_days, 1, MOST_DAYS, f"retention.{kind}.uncollected_days")
