"""What is said in every language at once, before anybody has chosen one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from common.calendar import Doors, plan_of
from common.domain.calendar import Hours
from common.domain.profile import Profile
from common.language.catalogue import languages, own_name
from common.language.translation import speaking
from kiosk.look import is_mirrored
from kiosk.wording import KioskWording


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language and its words. `rest`: that calling rests; from `shut` on: that no tickets are given, until when."""

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
    where: str
    appointment: str
    check: str
    paperless: str
    elsewhere: str
    rest: str
    shut: str
    reason: str
    again: str
    dates: str


@dataclass(frozen=True, slots=True)
class Now:
    """What the words are about: the centre, the day, and whether its doors are open."""

    profile: Profile
    today: date
    hours: Hours | None
    doors: Doors


def language_rows(profile: Profile, now: datetime, doors: Doors, wording: KioskWording) -> Sequence[LanguageRow]:
    today = profile.day(now)
    told = Now(profile, today, plan_of(profile, today).hours, doors)
    return [_row(language, told, wording) for language in languages()]


def _row(language: str, now: Now, wording: KioskWording) -> LanguageRow:
    opens = now.doors.opens_at
    with speaking(language):
        return LanguageRow(
            code=language,
            name=own_name(language),
            mirrored=is_mirrored(language),
            greeting=wording.greeting(),
            begin=wording.begin(),
            centre=now.profile.names.text(language, now.today),
            owner=now.profile.owner.text(language, now.today),
            sorry=wording.out_of_service(),
            advice=wording.go_to_reception(),
            hours=wording.hours(now.hours),
            where=wording.where_is_my_turn(),
            appointment=wording.have_appointment(),
            check=wording.check_document(),
            paperless=wording.no_paper(),
            elsewhere=wording.paper_elsewhere(),
            rest=_rest(now.doors, language, wording),
            shut=wording.no_more() if now.doors.is_open else wording.closed(),
            reason=_reason(now.doors, language, wording),
            again=_again(now, language, wording),
            dates=wording.dates(opens.date(), language) if opens else "",
        )


def _rest(doors: Doors, language: str, wording: KioskWording) -> str:
    if doors.pause is None or doors.resumes_at is None:
        return ""
    return wording.resting(doors.resumes_at, doors.pause.names.text(language))


def _reason(doors: Doors, language: str, wording: KioskWording) -> str:
    if doors.is_open:
        return wording.still_served()
    told = doors.why.text(language) if doors.why else ""
    return told[:1].upper() + told[1:]


def _again(now: Now, language: str, wording: KioskWording) -> str:
    if now.doors.opens_at is None:
        return ""
    day = now.doors.opens_at.date()
    return wording.opens_today() if day == now.today else wording.opens_on(day, language)
