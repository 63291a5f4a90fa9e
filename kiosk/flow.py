"""Which screen follows which touch, and when a visit ends by itself. No Qt and no clock: time is an argument."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import Any

ANSWER_WITHIN = 20.0  # seconds to answer "Do you need more time?"
LONGEST_TEXT = 40  # letters to search for
TICKET_STAYS = 15.0  # seconds without a touch until a printed ticket leaves the screen


class Screen(StrEnum):
    WELCOME = "welcome"
    AGENCIES = "agencies"
    SERVICES = "services"
    SEARCH = "search"
    TICKET = "ticket"


class Touch(Enum):
    """What a visitor does, and the two answers of the store that move a visit on: issued and cancelled."""

    LANGUAGE = "language"
    AGENCY = "agency"
    SEARCH = "search"
    TEXT = "text"
    HELP = "help"
    CLOSE_HELP = "close-help"
    BACK = "back"
    ISSUED = "issued"
    CANCELLED = "cancelled"
    DONE = "done"


NEXT: Mapping[tuple[Screen, Touch], Screen] = {
    (Screen.WELCOME, Touch.LANGUAGE): Screen.AGENCIES,
    (Screen.AGENCIES, Touch.LANGUAGE): Screen.AGENCIES,
    (Screen.AGENCIES, Touch.AGENCY): Screen.SERVICES,
    (Screen.AGENCIES, Touch.SEARCH): Screen.SEARCH,
    (Screen.AGENCIES, Touch.ISSUED): Screen.TICKET,
    (Screen.AGENCIES, Touch.BACK): Screen.WELCOME,
    (Screen.SERVICES, Touch.LANGUAGE): Screen.SERVICES,
    (Screen.SERVICES, Touch.SEARCH): Screen.SEARCH,
    (Screen.SERVICES, Touch.ISSUED): Screen.TICKET,
    (Screen.SERVICES, Touch.BACK): Screen.AGENCIES,
    (Screen.SEARCH, Touch.LANGUAGE): Screen.SEARCH,
    (Screen.SEARCH, Touch.TEXT): Screen.SEARCH,
    (Screen.SEARCH, Touch.ISSUED): Screen.TICKET,
    (Screen.SEARCH, Touch.BACK): Screen.AGENCIES,
    (Screen.TICKET, Touch.CANCELLED): Screen.AGENCIES,
    (Screen.TICKET, Touch.DONE): Screen.WELCOME,
    **{(screen, touch): screen for screen in Screen for touch in (Touch.HELP, Touch.CLOSE_HELP)},
}

CHOOSING = frozenset(screen for screen, touch in NEXT if touch is Touch.ISSUED)


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visitor has chosen so far. A new visit knows nothing of the one before it."""

    language: str
    screen: Screen = Screen.WELCOME
    agency: str = ""
    text: str = ""
    is_helped: bool = False


def follow(visit: Visit, touch: Touch, value: str = "") -> Visit:
    """The visit after a touch; the same visit where that touch means nothing on its screen."""
    screen = NEXT.get((visit.screen, touch))
    if screen is None:
        return visit
    return replace(visit, screen=screen, **_change(touch, value))


def _change(touch: Touch, value: str) -> dict[str, Any]:
    match touch:
        case Touch.LANGUAGE | Touch.AGENCY | Touch.TEXT:
            return {touch.value: value}
        case Touch.HELP | Touch.CLOSE_HELP:
            return {"is_helped": touch is Touch.HELP}
        case _:
            return {"text": "", "is_helped": False}


class Rest(Enum):
    """What follows from nobody touching the screen."""

    FINE = "fine"
    ASK = "ask"
    END = "end"


def rest(visit: Visit, seconds: float, idle_seconds: float, *, is_printed: bool = True) -> Rest:
    """After so many seconds without a touch. A number that was not printed stays longer: it has to be written down."""
    match visit.screen:
        case Screen.WELCOME:
            return _ended(visit.is_helped and seconds >= idle_seconds)
        case Screen.TICKET:
            return _ended(seconds >= (TICKET_STAYS if is_printed else idle_seconds))
    if seconds < idle_seconds:
        return Rest.FINE
    return Rest.ASK if seconds < idle_seconds + ANSWER_WITHIN else Rest.END


def _ended(is_over: bool) -> Rest:  # noqa: FBT001
    return Rest.END if is_over else Rest.FINE
