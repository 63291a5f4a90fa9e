"""Which screen follows which touch, and when a visit ends by itself. No Qt and no clock: time is an argument."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import Any

ANSWER_WITHIN = 20.0  # seconds to answer "Do you need more time?"
LONGEST_TEXT = 40  # letters to search for, or of a code
TICKET_STAYS = 15.0  # seconds without a touch until a printed ticket leaves the screen


class Screen(StrEnum):
    WELCOME = "welcome"
    AGENCIES = "agencies"
    SERVICES = "services"
    SEARCH = "search"
    CODE = "code"
    TICKET = "ticket"
    PROGRESS = "progress"
    CHECK = "check"


class Panel(StrEnum):
    """What lies above a screen."""

    NONE = ""
    HELP = "help"
    PRIORITY = "priority"


class Purpose(StrEnum):
    """What a code is typed for: to see where a visit is, or to check in with an appointment."""

    TICKET = "ticket"
    APPOINTMENT = "appointment"


class Touch(Enum):
    """What a visitor does, and the answers of the store that move a visit on: issued, cancelled and found."""

    LANGUAGE = "language"
    AGENCY = "agency"
    SEARCH = "search"
    TEXT = "text"
    CODE = "purpose"
    PANEL = "panel"
    PRIORITY = "priority"
    BACK = "back"
    ISSUED = "issued"
    CANCELLED = "cancelled"
    MORE = "more"
    FOUND = "found"
    CHECK = "check"
    DONE = "done"


CHOOSING = (Screen.AGENCIES, Screen.SERVICES, Screen.SEARCH)
SCANNING = (Screen.WELCOME, *CHOOSING, Screen.CODE, Screen.PROGRESS, Screen.CHECK)  # where a scanned code is answered

NEXT: Mapping[tuple[Screen, Touch], Screen] = {
    **{(screen, Touch.LANGUAGE): screen for screen in (*CHOOSING, Screen.CODE, Screen.PROGRESS, Screen.CHECK)},
    **{(screen, Touch.PRIORITY): screen for screen in CHOOSING},
    **{(screen, Touch.PANEL): screen for screen in Screen},
    **{(screen, Touch.CODE): Screen.CODE for screen in SCANNING},
    **{(screen, Touch.FOUND): Screen.PROGRESS for screen in SCANNING},
    **{(screen, Touch.CHECK): Screen.CHECK for screen in SCANNING},
    **{(screen, Touch.ISSUED): Screen.TICKET for screen in SCANNING},
    (Screen.WELCOME, Touch.LANGUAGE): Screen.AGENCIES,
    (Screen.AGENCIES, Touch.AGENCY): Screen.SERVICES,
    (Screen.AGENCIES, Touch.SEARCH): Screen.SEARCH,
    (Screen.AGENCIES, Touch.BACK): Screen.WELCOME,
    (Screen.SERVICES, Touch.SEARCH): Screen.SEARCH,
    (Screen.SERVICES, Touch.BACK): Screen.AGENCIES,
    (Screen.SEARCH, Touch.TEXT): Screen.SEARCH,
    (Screen.SEARCH, Touch.BACK): Screen.AGENCIES,
    (Screen.CODE, Touch.TEXT): Screen.CODE,
    (Screen.CODE, Touch.BACK): Screen.AGENCIES,
    (Screen.CHECK, Touch.BACK): Screen.AGENCIES,
    (Screen.CHECK, Touch.DONE): Screen.WELCOME,
    (Screen.TICKET, Touch.CANCELLED): Screen.AGENCIES,
    (Screen.TICKET, Touch.MORE): Screen.AGENCIES,
    (Screen.TICKET, Touch.DONE): Screen.WELCOME,
    (Screen.PROGRESS, Touch.DONE): Screen.WELCOME,
}


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visitor has chosen so far. A new visit knows nothing of the one before it.

    `is_adding`: another service for a ticket that is there already.
    """

    language: str
    screen: Screen = Screen.WELCOME
    agency: str = ""
    text: str = ""
    purpose: Purpose = Purpose.TICKET
    priority: str = "normal"
    panel: Panel = Panel.NONE
    is_adding: bool = False


def follow(visit: Visit, touch: Touch, value: str = "") -> Visit:
    """The visit after a touch; the same visit where that touch means nothing on its screen."""
    screen = _next(visit, touch)
    if screen is None:
        return visit
    is_adding = touch is Touch.MORE or (visit.is_adding and screen in CHOOSING)
    return replace(visit, screen=screen, is_adding=is_adding, **_change(touch, value))


def _next(visit: Visit, touch: Touch) -> Screen | None:
    if visit.is_adding and (visit.screen, touch) == (Screen.AGENCIES, Touch.BACK):
        return Screen.TICKET
    return NEXT.get((visit.screen, touch))


def _change(touch: Touch, value: str) -> dict[str, Any]:
    match touch:
        case Touch.LANGUAGE | Touch.AGENCY | Touch.TEXT:
            return {touch.value: value}
        case Touch.PANEL:
            return {"panel": Panel(value)}
        case Touch.PRIORITY:
            return {"priority": value, "panel": Panel.NONE}
        case Touch.CODE:
            return {"purpose": Purpose(value), "text": "", "panel": Panel.NONE}
        case _:
            return {"text": "", "panel": Panel.NONE}


class Rest(Enum):
    """What follows from nobody touching the screen."""

    FINE = "fine"
    ASK = "ask"
    END = "end"


def rest(visit: Visit, seconds: float, idle_seconds: float, *, is_printed: bool = True) -> Rest:
    """After so many seconds without a touch. A number that was not printed stays longer: it has to be written down."""
    match visit.screen:
        case Screen.WELCOME:
            return _ended(bool(visit.panel) and seconds >= idle_seconds)
        case Screen.TICKET:
            return _ended(seconds >= (TICKET_STAYS if is_printed else idle_seconds))
        case Screen.PROGRESS | Screen.CHECK:
            return _ended(seconds >= idle_seconds)
    if seconds < idle_seconds:
        return Rest.FINE
    return Rest.ASK if seconds < idle_seconds + ANSWER_WITHIN else Rest.END


def _ended(is_over: bool) -> Rest:  # noqa: FBT001
    return Rest.END if is_over else Rest.FINE
