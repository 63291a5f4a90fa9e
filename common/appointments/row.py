"""A row of a file before it is checked, and the moment that it speaks of."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from common.appointments.finding import Bad, Problem
from common.domain.wording import Wording

YEARS = range(2000, 2100)
"""Another year is a Hijri one, or a slip of the pen."""


@dataclass(frozen=True, slots=True)
class Row:
    """`services`: words that may be the service's code, the likeliest first. `is_cancelled`: it is not to be kept."""

    place: Wording
    code: str
    services: tuple[str, ...]
    at: datetime | Bad
    is_cancelled: bool = False


def moment(at: datetime, zone: ZoneInfo) -> datetime | Bad:
    """In UTC, to the minute; a time without a zone of its own is by the centre's clock."""
    if at.year not in YEARS:
        return Bad(Problem.NOT_A_DATE, {"value": f"{at:%Y-%m-%d}"})
    local = at if at.tzinfo else at.replace(tzinfo=zone)
    return local.astimezone(UTC).replace(second=0, microsecond=0)
