"""Which services a counter can serve: those that come to its wing, of all agencies or of some."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from common.domain.profile import Service


def stops(service: Service) -> Iterator[tuple[str, str]]:
    """The wing and the service of each step of a visit for this service."""
    return ((stop.wing, stop.service or service.code) for stop in service.journey)


class Skills:
    """Answers what "all" and an agency mean for a counter: a service comes to every wing that a journey takes it to."""

    def __init__(self, services: Iterable[Service]) -> None:
        self._in_wing: dict[str, set[str]] = defaultdict(set)
        self._of_agency: dict[str, set[str]] = defaultdict(set)
        for service in services:
            self._of_agency[service.agency].add(service.code)
            for wing, code in stops(service):
                self._in_wing[wing].add(code)

    def all_in(self, wing: str) -> frozenset[str]:
        return frozenset(self._in_wing.get(wing, ()))

    def of_agency(self, agency: str, wing: str) -> frozenset[str]:
        return self.all_in(wing) & self._of_agency.get(agency, set())
