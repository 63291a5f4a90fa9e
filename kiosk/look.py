"""What the kiosk's screens show besides lists: each group is frozen, and made by one pure function."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt

from common.calendar import Doors
from common.domain.profile import Names, Profile
from common.language.catalogue import direction
from common.language.dates import clock, gregorian, hijri, weekday
from common.language.digits import Digits
from kiosk.flow import CHOOSING, Screen, Visit
from kiosk.offer import enquiry


@dataclass(frozen=True, slots=True)
class Place:
    """Where the visitor is. `enquiry` names a service; empty where the profile has none.

    `letters` are those that a ticket's number can begin with.
    """

    screen: str = ""
    language: str = ""
    mirrored: bool = False
    panel: str = ""
    text: str = ""
    purpose: str = ""
    priority: str = "normal"
    adding: bool = False
    letters: str = ""
    centre: str = ""
    owner: str = ""
    agency: str = ""
    icon: str = ""
    enquiry: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """The time at the centre; `date` is in the language's own calendar, `other` in the other one."""

    time: str = ""
    date: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """What goes on. `away`: the store is; `kept`: how many tickets wait here to be handed in to it.

    `outlet`: where paper comes out (paper_desk.Outlet). `help`: what became of a call for help (attending.Help).
    """

    busy: bool = False
    closed: bool = False
    away: bool = False
    kept: str = ""
    outlet: str = "here"
    help: str = ""
    asking: bool = False
    left: int = 0
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """`shut`: instead of choices the visitor sees when it opens; `inside`: people with tickets are still served.

    `opens`: the time of day; `resting`: nobody is called for a while.
    """

    shut: bool = False
    inside: bool = False
    opens: str = ""
    resting: bool = False


def is_mirrored(language: str) -> bool:
    return direction(language) is Qt.LayoutDirection.RightToLeft


def place(profile: Profile, visit: Visit, day: date) -> Place:
    def name(names: Names | None) -> str:
        return names.text(visit.language, day) if names else ""

    agency, asked = profile.agency_of.get(visit.agency), enquiry(profile)
    return Place(
        screen=visit.screen.value,
        language=visit.language,
        mirrored=is_mirrored(visit.language),
        panel=visit.panel.value,
        text=visit.text,
        purpose=visit.purpose.value,
        priority=visit.priority,
        adding=visit.is_adding,
        letters="".join(sorted({*(service.letter for service in profile.services), *profile.series.values()})),
        centre=name(profile.names),
        owner=name(profile.owner),
        agency=name(agency.names if agency else None),
        icon=(agency.icon if agency else None) or "",
        enquiry=name(asked.names if asked else None),
    )


def moment(profile: Profile, now: datetime, language: str, digits: Digits) -> Moment:
    local = now.astimezone(profile.zone)
    day = local.date()
    first, other = (hijri, gregorian) if language == "ar" else (gregorian, hijri)
    return Moment(
        time=clock(local, digits),
        date=f"{weekday(day, language)} {first(day, language, digits)}",
        other=other(day, language, digits),
    )


def opening(doors: Doors, screen: Screen, digits: Digits) -> Opening:
    """Who has a ticket, or asks for one, reads it to the end."""
    return Opening(
        shut=not doors.takes_tickets and screen in {Screen.WELCOME, *CHOOSING},
        inside=doors.is_open,
        opens=clock(doors.opens_at, digits) if doors.opens_at else "",
        resting=doors.pause is not None,
    )
