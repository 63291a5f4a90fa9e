"""What the kiosk's screens show besides lists: each group is frozen, and made by one pure function."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt

from common.domain.profile import Names, Profile
from common.language.catalogue import direction, languages, own_name
from common.language.dates import clock, gregorian, hijri, weekday
from common.language.digits import Digits
from common.language.translation import speaking
from kiosk.flow import Visit
from kiosk.offer import enquiry
from kiosk.wording import KioskWording


@dataclass(frozen=True, slots=True)
class Place:
    """Where the visitor is. `reception` and `enquiry` name a wing and a service; empty where the profile has none."""

    screen: str = ""
    language: str = ""
    mirrored: bool = False
    helped: bool = False
    text: str = ""
    centre: str = ""
    owner: str = ""
    agency: str = ""
    icon: str = ""
    reception: str = ""
    enquiry: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """The time at the centre; `date` is in the language's own calendar, `other` in the other one."""

    time: str = ""
    date: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """What goes on."""

    busy: bool = False
    closed: bool = False
    asking: bool = False
    left: int = 0
    notice: str = ""


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language, and what is said in it before anybody has chosen one."""

    code: str
    name: str
    mirrored: bool
    greeting: str
    begin: str
    centre: str
    owner: str
    sorry: str
    advice: str
    hours: str


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
        helped=visit.is_helped,
        text=visit.text,
        centre=name(profile.names),
        owner=name(profile.owner),
        agency=name(agency.names if agency else None),
        icon=(agency.icon if agency else None) or "",
        reception=name(profile.wings[0].names),
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


def language_rows(profile: Profile, day: date, wording: KioskWording) -> Sequence[LanguageRow]:
    return [_language_row(profile, language, day, wording) for language in languages()]


def _language_row(profile: Profile, language: str, day: date, wording: KioskWording) -> LanguageRow:
    with speaking(language):
        return LanguageRow(
            code=language,
            name=own_name(language),
            mirrored=is_mirrored(language),
            greeting=wording.greeting(),
            begin=wording.begin(),
            centre=profile.names.text(language, day),
            owner=profile.owner.text(language, day),
            sorry=wording.out_of_service(),
            advice=wording.go_to_reception(),
            hours=wording.hours(profile.hours_on(day)),
        )
