"""A profile as TOML that people can read and edit, and that reads back equal."""

import json
from collections.abc import Iterator, Mapping
from datetime import date

from common.domain.profile import Agency, Counter, Device, Names, Profile, Service, Stop, Wing
from common.profiles.calendar_writer import calendar, overflow, policy, week
from common.profiles.skills import Skills
from common.profiles.slip_writer import slip


def write(profile: Profile, logo: str | None = None) -> str:
    """The text of a profile that `check` finds nothing wrong with. `logo`: the file beside it that has the picture."""
    return "\n\n".join(_tables(profile, logo)) + "\n"


def _tables(profile: Profile, logo: str | None) -> Iterator[str]:
    yield from _centre(profile)
    yield from (_table(header, values) for header, values in slip(profile.slip, logo))
    for kind, keeping in profile.retention.items():
        yield _table(f"[retention.{kind}]", keeping._asdict())
    yield from _catalogue(profile)
    skills = Skills(profile.services)
    for counter in profile.counters:
        yield _table("[[counter]]", _counter(counter, profile, skills))
    for person in profile.staff:
        yield from _named("staff", person.code, person.names, {})
    for device in profile.devices:
        yield _table("[[device]]", _device(device))


def _centre(profile: Profile) -> Iterator[str]:
    yield _table("[centre]", {"code": profile.code, **_name(profile.names), "time_zone": profile.time_zone})
    yield from _later_names("centre", profile.names)
    yield _table("[centre.owner]", _name(profile.owner))
    yield from _later_names("centre.owner", profile.owner)
    yield _table("[hours]", week(profile.hours))
    for header, values in (*calendar(profile.calendar), policy(profile.policy, profile.calendar.last_ticket)):
        yield _table(header, values)


def _catalogue(profile: Profile) -> Iterator[str]:
    illustrative = all(service.illustrative for service in profile.services)
    letters = {agency.code: agency.letter for agency in profile.agencies}
    yield _table("[catalogue]", {"illustrative": illustrative})
    for wing in profile.wings:
        yield from _named("wing", wing.code, wing.names, _wing(wing))
    for rule in profile.overflows:
        yield _table(*overflow(rule))
    for agency in profile.agencies:
        yield from _named("agency", agency.code, agency.names, _agency(agency))
    for service in profile.services:
        yield from _named("service", service.code, service.names, _service(service, letters, illustrative=illustrative))


def _named(table: str, code: str, names: Names, more: Mapping[str, object]) -> Iterator[str]:
    yield _table(f"[[{table}]]", {"code": code, **_name(names), **more})
    yield from _later_names(table, names)


def _later_names(table: str, names: Names) -> Iterator[str]:
    for naming in names.namings[1:]:
        yield _table(f"[[{table}.name]]", {"since": naming.since, **naming.texts})


def _name(names: Names) -> Mapping[str, str]:
    return names.namings[0].texts


def _wing(wing: Wing) -> dict[str, object]:
    visited = None if wing.visited else False
    plain = {"minutes": wing.minutes, "target": wing.target}
    return {"walk": wing.walk or None, "visited": visited, "lane": wing.lane or None, **plain}


def _agency(agency: Agency) -> dict[str, object]:
    keys = ("kind", "parent", "letter", "icon", "since", "until", "successor")
    return {key: getattr(agency, key) for key in keys}


def _service(service: Service, letters: Mapping[str, str | None], *, illustrative: bool) -> dict[str, object]:
    return {
        "agency": service.agency,
        "wing": service.wing,
        "journey": [_stop(stop) for stop in service.journey],
        "minutes": service.minutes,
        "target": service.target,
        "self_service": service.self_service,
        "letter": None if service.letter == letters[service.agency] else service.letter,
        "quota": service.quota,
        "illustrative": None if service.illustrative == illustrative else service.illustrative,
    }


def _stop(stop: Stop) -> str:
    return stop.wing if stop.service is None else f"{stop.wing}/{stop.service}"


def _counter(counter: Counter, profile: Profile, skills: Skills) -> dict[str, object]:
    serves = _serves(counter, profile, skills)
    return {
        "number": counter.number,
        "wing": counter.wing,
        **serves,
        "direction": counter.direction,
        "accessible": counter.accessible or None,
    }


def _serves(counter: Counter, profile: Profile, skills: Skills) -> dict[str, object]:
    """Skills as short as people would say them: everything here, these agencies, and these services besides."""
    if counter.skills == skills.all_in(counter.wing):
        return {"serves": "all"}
    here = {agency.code: skills.of_agency(agency.code, counter.wing) for agency in profile.agencies}
    agencies = [code for code, of_agency in here.items() if of_agency and of_agency <= counter.skills]
    covered = frozenset().union(*(here[code] for code in agencies))
    rest = [service.code for service in profile.services if service.code in counter.skills - covered]
    return {"agencies": agencies or None, "services": rest or None}


def _device(device: Device) -> dict[str, object]:
    return {"code": device.code, "kind": device.kind, "wing": device.wing, "wings": list(device.wings) or None}


def _table(header: str, values: Mapping[str, object]) -> str:
    """One table; what is None is not written."""
    return "\n".join([header, *(f"{key} = {_value(one)}" for key, one in values.items() if one is not None)])


def _value(value: object) -> str:
    """JSON's texts, truth values and lists are TOML's too."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)
