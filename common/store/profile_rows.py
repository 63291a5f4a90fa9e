"""A profile as rows: table by table, in an order that satisfies the references."""

from collections.abc import Iterable

from common.domain.profile import Agency, Counter, Device, Names, Profile, Service, Wing
from common.store import calendar_rows, policy_rows, retention_rows, slip_rows
from common.store.rows import Row, row


def tables(profile: Profile) -> Iterable[tuple[str, tuple[str, ...], list[Row]]]:
    """Table, primary key and rows, in an order that satisfies the references."""
    yield "centre", ("code",), [{"code": profile.code, "time_zone": profile.time_zone}]
    yield "name", ("centre", "thing", "code", "since", "language"), _name_rows(profile)
    yield from calendar_rows.tables(profile)
    yield from slip_rows.tables(profile)
    yield from retention_rows.tables(profile)
    yield "wing", ("centre", "code"), [_wing_row(profile, n, wing) for n, wing in enumerate(profile.wings)]
    yield from policy_rows.tables(profile)
    yield "agency", ("centre", "code"), [_agency_row(profile, n, agency) for n, agency in enumerate(profile.agencies)]
    yield "service", ("centre", "code"), [_service_row(profile, n, one) for n, one in enumerate(profile.services)]
    yield "journey", ("centre", "service", "position"), _journey_rows(profile)
    yield "staff", ("centre", "code"), [row(profile, n, code=s.code, retired=0) for n, s in enumerate(profile.staff)]
    yield "counter", ("centre", "number"), [_counter_row(profile, n, one) for n, one in enumerate(profile.counters)]
    yield "skill", ("centre", "counter", "service"), _skill_rows(profile)
    yield "device", ("centre", "code"), [_device_row(profile, n, device) for n, device in enumerate(profile.devices)]


def named(profile: Profile) -> list[tuple[str, str, Names]]:
    named: list[tuple[str, str, Names]] = [("centre", "", profile.names), ("owner", "", profile.owner)]
    named += [("wing", wing.code, wing.names) for wing in profile.wings]
    named += [("agency", agency.code, agency.names) for agency in profile.agencies]
    named += [("service", service.code, service.names) for service in profile.services]
    named += [("staff", person.code, person.names) for person in profile.staff]
    return named


def _name_rows(profile: Profile) -> list[Row]:
    return [
        {
            "centre": profile.code,
            "thing": thing,
            "code": code,
            "since": naming.since.isoformat() if naming.since else "",
            "language": language,
            "text": text,
        }
        for thing, code, names in named(profile)
        for naming in names.namings
        for language, text in naming.texts.items()
    ]


def _wing_row(profile: Profile, position: int, wing: Wing) -> Row:
    return row(
        profile,
        position,
        code=wing.code,
        walk=wing.walk,
        visited=int(wing.visited),
        lane=int(wing.lane),
        minutes=wing.minutes,
        target=wing.target,
    )


def _agency_row(profile: Profile, position: int, agency: Agency) -> Row:
    return row(
        profile,
        position,
        code=agency.code,
        kind=agency.kind,
        parent=agency.parent,
        letter=agency.letter,
        icon=agency.icon,
        since=agency.since and agency.since.isoformat(),
        until=agency.until and agency.until.isoformat(),
        successor=agency.successor,
    )


def _service_row(profile: Profile, position: int, service: Service) -> Row:
    return row(
        profile,
        position,
        code=service.code,
        agency=service.agency,
        wing=service.wing,
        letter=service.letter,
        minutes=service.minutes,
        target=service.target,
        self_service=service.self_service,
        illustrative=int(service.illustrative),
        quota=service.quota,
        retired=0,
    )


def _journey_rows(profile: Profile) -> list[Row]:
    return [
        row(profile, position, service=service.code, wing=stop.wing, by_service=stop.service)
        for service in profile.services
        for position, stop in enumerate(service.journey)
    ]


def _counter_row(profile: Profile, position: int, counter: Counter) -> Row:
    return row(
        profile,
        position,
        number=counter.number,
        wing=counter.wing,
        direction=counter.direction,
        accessible=int(counter.accessible),
        retired=0,
    )


def _skill_rows(profile: Profile) -> list[Row]:
    return [
        {"centre": profile.code, "counter": counter.number, "service": service}
        for counter in profile.counters
        for service in sorted(counter.skills)
    ]


def _device_row(profile: Profile, position: int, device: Device) -> Row:
    wings = " ".join(device.wings)
    return row(profile, position, code=device.code, kind=device.kind, wing=device.wing, wings=wings, retired=0)
