"""The sign-in: which staff and which counters can be chosen, what is typed, and what the button says. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from common.domain.profile import Profile
from counter.desk import agencies_of
from counter.manner import Manner
from counter.matching import matches, texts


@dataclass(frozen=True, slots=True)
class Signing:
    """What is chosen so far; `warned`: the clerk was told whom or what the next press takes away."""

    staff: str = ""
    counter: str = ""
    staff_search: str = ""
    counter_search: str = ""
    warned: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """A row to choose: a staff member who may be `at` a counter, or a counter.

    `more` is how many agencies a counter serves when they are too many to name, `user` who uses it now, `own` that the
    chosen staff member does.
    """

    code: str
    badge: str
    name: str
    at: str = ""
    agencies: str = ""
    more: int = 0
    user: str = ""
    own: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class SigningProps:
    """`stage` is incomplete, ready or warned: the next press takes the counter from its `user`, or leaves `sits`.

    `sits`: another counter, where the chosen staff member sits now. `row` is where the chosen counter stands in its
    list, `staff_row` where the staff member does; -1: nowhere.
    """

    stage: str = "incomplete"
    counter: str = ""
    user: str = ""
    sits: str = ""
    row: int = -1
    staff_row: int = -1


AGENCIES_SHOWN = 2


def staff_options(signing: Signing, profile: Profile, sittings: Mapping[str, str], manner: Manner) -> list[Option]:
    at = {staff: counter for counter, staff in sittings.items()}
    return [
        Option(
            person.code,
            badge="",
            name=manner.name(person.names),
            at=at.get(person.code, ""),
            chosen=person.code == signing.staff,
        )
        for person in profile.staff
        if matches(signing.staff_search, [person.code, *texts(person.names)])
    ]


def counter_options(signing: Signing, profile: Profile, sittings: Mapping[str, str], manner: Manner) -> list[Option]:
    numbers = (counter.number for counter in profile.counters)
    options = (_counter_option(number, signing, profile, sittings, manner) for number in numbers)
    return [one for one in options if matches(signing.counter_search, [one.badge, one.name, one.agencies, one.user])]


def signing_props(signing: Signing, profile: Profile, sittings: Mapping[str, str], manner: Manner) -> SigningProps:
    """But for the rows, which depend on what the lists show."""
    if not signing.staff or not signing.counter:
        return SigningProps(counter=signing.counter)
    user = sittings.get(signing.counter)
    other = manner.name(profile.staff_of[user].names) if user and user != signing.staff else ""
    sits = next(iter(left_behind(signing, sittings)), "")
    return SigningProps("warned" if signing.warned else "ready", signing.counter, other, sits)


def chosen_row(options: Sequence[Option]) -> int:
    return next((at for at, option in enumerate(options) if option.chosen), -1)


def with_staff(signing: Signing, staff: str, sittings: Mapping[str, str]) -> Signing:
    """Who sits at a counter already comes back to it."""
    own = next((counter for counter, sitting in sittings.items() if sitting == staff), signing.counter)
    return replace(signing, staff=staff, counter=own, warned=False)


def left_behind(signing: Signing, sittings: Mapping[str, str]) -> list[str]:
    """Where the chosen staff member sits, but for the chosen counter."""
    return [counter for counter, staff in sittings.items() if staff == signing.staff and counter != signing.counter]


def _counter_option(
    number: str, signing: Signing, profile: Profile, sittings: Mapping[str, str], manner: Manner
) -> Option:
    counter, user = profile.counter_of[number], sittings.get(number)
    agencies = agencies_of(counter, profile, manner)
    few = len(agencies) <= AGENCIES_SHOWN
    own = user is not None and user == signing.staff
    return Option(
        number,
        badge=number,
        name=manner.short_name(profile.wing_of[counter.wing].names),
        agencies=("، " if manner.language == "ar" else ", ").join(agencies) if few else "",
        more=0 if few else len(agencies),
        user=manner.name(profile.staff_of[user].names) if user and not own else "",
        own=own,
        chosen=number == signing.counter,
    )
