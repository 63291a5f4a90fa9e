"""Where a visit goes next: the stops of its errands, one journey after another."""

from typing import NamedTuple

from common.domain.profile import Profile, Service
from common.domain.ticket import Step, Ticket


class Planned(NamedTuple):
    """A stop that a visit comes to: which errand and stop it is, and the service and wing of its step."""

    errand: int
    stop: int
    service: str
    wing: str


def planned(profile: Profile, errands: tuple[str, ...]) -> list[Planned]:
    """All stops of a visit, in order."""
    return [stop for errand, service in enumerate(errands) for stop in _stops(profile, errand, service)]


def next_stop(profile: Profile, ticket: Ticket, step: Step) -> Planned | None:
    """What comes after a step; None when the visit is over."""
    here = (step.errand, step.stop)
    return next((stop for stop in planned(profile, ticket.errands) if (stop.errand, stop.stop) > here), None)


def main_stop(profile: Profile, errand: int, service: str) -> Planned:
    """Where the service itself is given: who is transferred to it need not begin anew."""
    own = profile.service_of[service].wing
    stops = _stops(profile, errand, service)
    return next((stop for stop in stops if stop.wing == own and stop.service == service), stops[0])


def support_stop(profile: Profile, step: Step, service: str) -> Planned:
    """Where what a visit needs on the way is given: its errands stay, and it goes on from where the step stands."""
    return main_stop(profile, step.errand, service)._replace(stop=step.stop)


def _stops(profile: Profile, errand: int, service: str) -> list[Planned]:
    wanted = profile.service_of[service]
    return [
        Planned(errand, number, stop.service or service, stop.wing)
        for number, stop in enumerate(wanted.journey)
        if number or not _is_done_by_ticket(profile, wanted)
    ] or [Planned(errand, 0, service, wanted.wing)]


def _is_done_by_ticket(profile: Profile, service: Service) -> bool:
    """A first stop at reception is where the ticket is taken, unless the service is given there."""
    begins = bool(service.journey) and service.journey[0].wing == profile.reception
    return begins and service.wing != profile.reception
