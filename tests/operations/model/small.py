"""A small centre in which everything happens, and its facts written down by hand for the plain model."""

from datetime import time, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from common.domain.calendar import Calendar, Hours
from common.domain.policy import DayClose, Overflow, PlacePolicy, Policy
from common.domain.profile import Agency, Counter, Names, Naming, Profile, Service, Staff, Stop, Wing
from common.store.store import Store


class Variant(NamedTuple):
    """What differs between the centres that are tried."""

    rule: str = "tier_cap90"
    next_place: str = "time"
    day_close: str = "expire"


class At(NamedTuple):
    """A stop: its number in the journey, and the service and wing of its step."""

    stop: int
    service: str
    wing: str


STAFF = ("E1", "E2", "E3", "E4", "E5")
COUNTERS = {"1": "DSK", "2": "DSK", "3": "SUP", "4": "BKO", "5": "REC"}
SKILLS = {"1": {"A1"}, "2": {"A1", "B1", "P1"}, "3": {"S1", "B1", "P1"}, "4": {"A1"}, "5": set[str]()}
"""3 helps the desks when the first in a line there has waited for HELP; 4 gets papers only."""
LETTER = {"A1": "A", "B1": "B", "P1": "P", "S1": "A"}
JOURNEY = {
    "A1": [At(1, "A1", "DSK"), At(2, "A1", "BKO"), At(3, "P1", "DSK")],
    "B1": [At(1, "B1", "SUP"), At(2, "B1", "DSK")],
    "P1": [At(0, "P1", "DSK")],
    "S1": [At(0, "S1", "SUP")],
}
MAIN = {"A1": At(1, "A1", "DSK"), "B1": At(2, "B1", "DSK"), "P1": At(0, "P1", "DSK"), "S1": At(0, "S1", "SUP")}
TARGET = {"A1": 15, "B1": 30, "P1": 5, "S1": 10}
TARGET_OF_PAPERS = 20
WALK = {"DSK": 60, "SUP": 30, "BKO": 0, "REC": 0}
QUOTA = {"B1": 3}
HELP = timedelta(minutes=10)
OPENS, LAST_TICKET = time(7, 30), time(14, 0)
WORKING = {6, 0, 1, 2, 3}  # Sunday to Thursday
MOST_CALLS, FEWEST_CALLS, ABSENT_AFTER = 3, 2, timedelta(seconds=60)
GRACE, GRACE_TICKETS = timedelta(minutes=15), 1
EARLY, LATE = timedelta(minutes=30), timedelta(minutes=15)
OFFSET = timedelta(hours=3)
NAMES = Names((Naming({"ar": "اسم", "en": "Name"}),))


def profile_of(variant: Variant) -> Profile:
    return Profile(
        code="CSC-1",
        names=NAMES,
        owner=NAMES,
        time_zone="Asia/Riyadh",
        wings=(
            Wing(code="REC", names=NAMES),
            Wing(code="DSK", names=NAMES, walk=60),
            Wing(code="SUP", names=NAMES, walk=30),
            Wing(code="BKO", names=NAMES, visited=False, minutes=5, target=20),
        ),
        agencies=(Agency(code="AG", names=NAMES),),
        services=(
            _service("A1", "DSK", 15, "REC", "DSK", "BKO", "DSK/P1"),
            _service("B1", "DSK", 30, "REC", "SUP", "DSK"),
            _service("P1", "DSK", 5, "DSK"),
            _service("S1", "SUP", 10),
        ),
        counters=tuple(Counter(number=n, wing=w, skills=frozenset(SKILLS[n])) for n, w in COUNTERS.items()),
        staff=tuple(Staff(code=code, names=NAMES) for code in STAFF),
        devices=(),
        hours={day: Hours(OPENS, time(14, 30)) for day in WORKING},
        calendar=Calendar(last_ticket=30),
        policy=Policy(
            rule=variant.rule,
            next_place=PlacePolicy(variant.next_place),
            grace_tickets=GRACE_TICKETS,
            day_close=DayClose(variant.day_close),
        ),
        overflows=(Overflow(wing="DSK", to="SUP", after=HELP),),
    )


def _service(code: str, wing: str, target: int, *stops: str) -> Service:
    journey = tuple(Stop(wing=at, service=by or None) for at, _, by in (stop.partition("/") for stop in stops))
    return Service(
        code=code, agency="AG", wing=wing, names=NAMES, journey=journey, letter=LETTER[code], minutes=10,
        target=target, quota=QUOTA.get(code),
    )  # fmt: skip


@lru_cache
def file_of(variant: Variant) -> bytes:
    """A store in which nothing has happened yet."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "template.db"
        store = Store.create(path)
        store.profiles.save(profile_of(variant))
        store.close()
        return path.read_bytes()
