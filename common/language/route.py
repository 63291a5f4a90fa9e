"""A visit's stops as visitors are told of them: numbered places to go to, and what is prepared without them."""

from collections.abc import Sequence
from dataclasses import dataclass

from common.domain.journey import Planned, planned
from common.domain.profile import Names, Profile
from common.domain.ticket import Turn


@dataclass(frozen=True, slots=True)
class RouteStop:
    """`number` counts the places to go to; None where only papers go.

    `purpose`: another service than the errand's own (picking up). `errand`: begins here, told when there are several.
    """

    stop: Planned
    number: int | None
    place: Names
    purpose: Names | None = None
    errand: Names | None = None


def stops_from(profile: Profile, turn: Turn) -> list[Planned]:
    """Where a visit stands now, and what is still planned."""
    step = turn.step
    here = Planned(step.errand, step.stop, step.service, step.wing)
    later = (stop for stop in planned(profile, turn.ticket.errands) if (stop.errand, stop.stop) > here[:2])
    return [here, *later]


def route(profile: Profile, errands: Sequence[str], stops: Sequence[Planned]) -> list[RouteStop]:
    """Of these stops of a visit, in order."""
    visited = [profile.wing_of[stop.wing].visited for stop in stops]
    return [
        RouteStop(
            stop,
            sum(visited[: at + 1]) if visited[at] else None,
            profile.wing_of[stop.wing].names,
            _purpose(profile, errands, stop),
            _errand(profile, errands, stops, at),
        )
        for at, stop in enumerate(stops)
    ]


def _purpose(profile: Profile, errands: Sequence[str], stop: Planned) -> Names | None:
    return None if stop.service == errands[stop.errand] else profile.service_of[stop.service].names


def _errand(profile: Profile, errands: Sequence[str], stops: Sequence[Planned], at: int) -> Names | None:
    begins = len(errands) > 1 and all(before.errand != stops[at].errand for before in stops[:at])
    return profile.service_of[errands[stops[at].errand]].names if begins else None
