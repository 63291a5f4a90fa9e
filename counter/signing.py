"""The sign-in: which staff and which counters can be chosen, what is typed, and what the button says. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from common.domain.profile import Names, Profile
from common.language.bidi import strip_controls
from common.language.digits import ascii_digits
from counter.desk import agencies_of
from counter.manner import Manner


@dataclass(frozen=True, slots=True)
class Signing:
    """What is chosen so far; `warned`: the counter is in use, and the next press takes it over."""

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
    """`stage` is incomplete, ready or taken (a second press takes over); `user` who would lose the counter.

    `row` is where the chosen counter stands in its list, or -1.
    """

    stage: str = "incomplete"
    counter: str = ""
    user: str = ""
    row: int = -1


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
        if _matches(signing.staff_search, [person.code, *_texts(person.names)])
    ]


def counter_options(signing: Signing, profile: Profile, sittings: Mapping[str, str], manner: Manner) -> list[Option]:
    options = (_counter_option(number, signing, profile, sittings, manner) for number in profile.counter_of)
    return [one for one in options if _matches(signing.counter_search, [one.badge, one.name, one.agencies, one.user])]


def signing_props(
    signing: Signing, options: Sequence[Option], profile: Profile, sittings: Mapping[str, str], manner: Manner
) -> SigningProps:
    row = next((at for at, option in enumerate(options) if option.chosen), -1)
    if not signing.staff or not signing.counter:
        return SigningProps(counter=signing.counter, row=row)
    user = sittings.get(signing.counter)
    if user in (None, signing.staff):
        return SigningProps("ready", signing.counter, row=row)
    stage = "taken" if signing.warned else "ready"
    return SigningProps(stage, signing.counter, manner.name(profile.staff_of[str(user)].names), row)


def with_staff(signing: Signing, staff: str, sittings: Mapping[str, str]) -> Signing:
    """Who sits at a counter already comes back to it."""
    own = next((counter for counter, sitting in sittings.items() if sitting == staff), signing.counter)
    return replace(signing, staff=staff, counter=own, warned=False)


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


def _matches(search: str, texts: Iterable[str]) -> bool:
    """A number must begin one of the texts' words, so that «1» does not find 21; anything else may stand anywhere."""
    wanted = _folded(search)
    found = (_folded(text) for text in texts)
    if wanted.isdigit():
        return any(word.startswith(wanted) for text in found for word in text.split())
    return any(wanted in text for text in found)


def _folded(text: str) -> str:
    return ascii_digits(strip_controls(text)).strip().casefold()


def _texts(names: Names) -> list[str]:
    return [text for naming in names.namings for text in naming.texts.values()]
