"""Whether the rows of a profile can be what was written: of the right types, and of what is there."""

from common.domain.errors import StoreRefused
from common.domain.profile import Profile
from common.store.damage import DAMAGED_ROW
from common.store.rows import Row

_NUMBERS = frozenset(
    """
    accessible after days early grace grace_tickets hijri hijri_month illustrative lane large last_ticket late
    latitude longitude minutes month most_calls no_show_after no_show_calls position quota retired season streak
    target uncollected_days version visited walk weekday years
    """.split()  # noqa: SIM905 - read more easily
)
_NUMBERS_OF = {("special_day", "day")}


def checked(table: str, rows: list[Row]) -> list[Row]:
    """The rows; StoreRefused names one with a number where text belongs, or the other way round."""
    for row in rows:
        if not all(_fits(table, name, value) for name, value in row.items()):
            raise StoreRefused(DAMAGED_ROW, table=table, row="/".join(map(str, [*row.values()][:3])))
    return rows


def _fits(table: str, name: str, value: object) -> bool:
    is_number = name in _NUMBERS or (table, name) in _NUMBERS_OF
    return value is None or isinstance(value, int | float if is_number else str)


def dangling(profile: Profile) -> set[str]:
    """Codes that one part has of another, which is not there."""
    services = (*profile.services, *profile.former.services)
    counters = (*profile.counters, *profile.former.counters)
    stops = [stop for service in services for stop in service.journey]
    wings = {one.wing for one in services} | {one.wing for one in counters} | {one.wing for one in stops}
    wings |= {one.wing for one in profile.devices} | {one.wing for one in profile.overflows}
    skills = {skill for counter in counters for skill in counter.skills}
    needed = {stop.service for stop in stops if stop.service} | skills
    agencies = {service.agency for service in services} - profile.agency_of.keys()
    return agencies | (wings - profile.wing_of.keys()) | (needed - profile.service_of.keys())
