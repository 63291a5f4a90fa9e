"""What the call for help says: in the language that was chosen, and before that in the first two at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from common.domain.profile import Profile
from common.language.catalogue import languages
from common.language.translation import speaking
from kiosk.flow import Screen, Visit
from kiosk.look import is_mirrored

_APART: Mapping[str, str] = {"ask": " · ", "call": " · ", "close": " · ", "title": "\n", "away": "\n", "coming": "\n"}
"""What stands between the languages: buttons have one line."""


@dataclass(frozen=True, slots=True)
class HelpRow:
    """One language. `reception`: where people are; then what they do there, and the words around it."""

    code: str
    mirrored: bool
    reception: str
    at: str
    finds: str
    corrects: str
    tells: str
    ask: str
    title: str
    call: str
    away: str
    coming: str
    close: str


class HelpWording(QObject):
    """Translate inside `speaking(language)`."""

    def row(self, language: str, reception: str) -> HelpRow:
        return HelpRow(
            code=language,
            mirrored=is_mirrored(language),
            reception=reception,
            at=self.tr("Our staff are waiting for you at:"),
            finds=self.tr("They find the right service and take a ticket for you"),
            corrects=self.tr("They correct a ticket that was chosen wrongly"),
            tells=self.tr("They tell you which papers you need, and where to go"),
            ask=self.tr("Ask for help"),
            title=self.tr("We are happy to help you"),
            call=self.tr("Call staff"),
            away=self.tr("Staff cannot be called from here now: please go to them"),
            coming=self.tr("Someone is coming to you: please wait here"),
            close=self.tr("Close"),
        )


def help_rows(profile: Profile, visit: Visit, today: date, wording: HelpWording) -> list[HelpRow]:
    wanted = languages()[:2] if visit.screen is Screen.WELCOME else [visit.language]
    return [_row(profile, language, today, wording) for language in wanted]


def together(rows: Sequence[HelpRow]) -> Mapping[str, str]:
    """The words around, in all of these languages, by their names."""
    return {name: apart.join(getattr(row, name) for row in rows) for name, apart in _APART.items()}


def _row(profile: Profile, language: str, today: date, wording: HelpWording) -> HelpRow:
    with speaking(language):
        return wording.row(language, profile.wings[0].names.text(language, today))
