"""Who comes: when, for what, in which language, and how they take it. The same seed gives the same day."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from common.domain.appointment import Appointment
from common.domain.profile import Profile, Service
from common.rehearsal.drawn import RUSH, SECOND_ERRAND, SHARES
from demo.shift import Shift

ARABIC_SPEAKERS = 0.8
RATES = 0.6
SCORES = (1, 2, 3, 4, 5)
SCORE_WEIGHTS = (2, 3, 8, 32, 55)
SPREAD = 0.5  # of the logarithm: most services near the usual time, some much longer
LONGEST_PACE = 3.0
TOO_LATE = 300.0  # seconds that some come after their appointment is lost
QUARTER = 15 * 60


class Quirk(Enum):
    """What happens to a visitor besides the plain course."""

    GIVES_UP = "gives up"
    STAYS_AWAY = "stays away"
    COMES_LATE = "comes late"
    NEEDS_PHOTOS = "needs photos"
    FORGOT_A_PAPER = "forgot a paper"
    CHOSE_WRONG = "chose wrong"
    UNWELL = "unwell"
    NO_TICKET = "no ticket"


OF_A_HUNDRED = {
    Quirk.GIVES_UP: 2.5,
    Quirk.STAYS_AWAY: 3,
    Quirk.COMES_LATE: 3,
    Quirk.NEEDS_PHOTOS: 4,
    Quirk.FORGOT_A_PAPER: 3,
    Quirk.CHOSE_WRONG: 3,
    Quirk.UNWELL: 4,
    Quirk.NO_TICKET: 3,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """One simulated person; times in seconds from the opening. All is drawn before the day begins.

    `pace`: of the usual handling time. `lag`: until a quirk is over. `meant`: what one who chose wrongly came for.
    """

    arrives: float
    services: tuple[str, ...]
    language: str = "ar"
    priority: str = "normal"
    appointment: Appointment | None = None
    walks: float = 20.0
    pace: float = 1.0
    quirk: Quirk | None = None
    lag: float = 300.0
    meant: str = ""
    score: int | None = None


def draw(profile: Profile, count: int, shift: Shift, rng: random.Random) -> list[Visitor]:
    """Visitors of a day, in the order in which they come."""
    crowd = _Crowd(profile, shift, rng)
    chosen = zip(crowd.services(count), crowd.quirks(count), strict=True)
    drawn = [crowd.visitor(number, service, quirk) for number, (service, quirk) in enumerate(chosen, 1)]
    return sorted(drawn, key=lambda visitor: visitor.arrives)


def appointments(visitors: Iterable[Visitor]) -> list[Appointment]:
    return [visitor.appointment for visitor in visitors if visitor.appointment]


class _Crowd:
    def __init__(self, profile: Profile, shift: Shift, rng: random.Random) -> None:
        self._profile, self._shift, self._rng = profile, shift, rng

    def services(self, count: int) -> list[Service]:
        """Each of them once, if there are visitors enough; more of those that are quickly done."""
        offered = self._profile.services
        chosen = self._rng.sample(offered, min(count, len(offered)))
        weights = [service.minutes**-0.5 for service in offered]
        chosen += self._rng.choices(offered, weights, k=count - len(chosen))
        self._rng.shuffle(chosen)
        return chosen

    def quirks(self, count: int) -> list[Quirk | None]:
        """So many of each as there should be of these visitors, whatever the seed."""
        some: list[Quirk | None] = [
            quirk for quirk, share in OF_A_HUNDRED.items() for _ in range(round(count * share / 100))
        ]
        every = some[:count] + [None] * (count - len(some))
        self._rng.shuffle(every)
        return every

    def visitor(self, number: int, service: Service, quirk: Quirk | None) -> Visitor:
        rng = self._rng
        priority = rng.choices(list(SHARES), list(SHARES.values()))[0]
        has_appointment = priority == "appointment" and quirk is not Quirk.NO_TICKET
        appointment = self._appointment(number, service) if has_appointment else None
        return Visitor(
            arrives=self._check_in(appointment) if appointment else self._arrival(),
            services=(service.code,) if appointment else tuple(self._wanted(service)),
            language="ar" if rng.random() < ARABIC_SPEAKERS else "en",
            priority="normal" if priority == "appointment" else priority,
            appointment=appointment,
            walks=rng.uniform(10, 40),
            pace=min(rng.lognormvariate(-(SPREAD**2) / 2, SPREAD), LONGEST_PACE),
            quirk=quirk,
            lag=rng.uniform(3, 12) * 60,
            meant=rng.choice(self._profile.services).code,
            score=rng.choices(SCORES, weights=SCORE_WEIGHTS)[0] if rng.random() < RATES else None,
        )

    def _wanted(self, service: Service) -> Iterator[str]:
        yield service.code
        other = self._rng.choice(self._profile.services)
        if self._rng.random() < SECOND_ERRAND and other is not service:
            yield other.code

    def _arrival(self) -> float:
        """With a rush after the opening."""
        part = self._rng.choices(range(len(RUSH)), RUSH)[0] + self._rng.random()
        return self._shift.last_ticket * part / len(RUSH)

    def _appointment(self, number: int, service: Service) -> Appointment:
        """At a whole quarter of an hour."""
        at = self._shift.begins + timedelta(seconds=self._arrival() // QUARTER * QUARTER)
        return Appointment(f"APT-{number:04}", at, service.code)

    def _check_in(self, appointment: Appointment) -> float:
        """Never too early; now and then too late."""
        policy = self._profile.policy
        early, late = policy.early.total_seconds(), policy.late.total_seconds() + TOO_LATE
        moment = (appointment.at - self._shift.begins).total_seconds() + self._rng.uniform(-early, late)
        return min(max(0.0, moment), self._shift.last_ticket - 1)
