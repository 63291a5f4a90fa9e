"""What the kiosk shows of a document that was checked: told by an icon, a colour and words alike, and kept nowhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from common.domain.document import TEMPLATE_NAMES
from common.domain.profile import Profile
from common.language.bidi import isolated, ltr
from common.language.dates import both_dates, clock
from common.language.digits import Digits
from common.language.translation import speaking
from kiosk.examiner import Examined
from kiosk.verdict_wording import VerdictWording

if TYPE_CHECKING:
    from common.documents.signing.claims import Claims

ICONS: Mapping[str, str] = {
    "authentic": "shield-check",
    "changed": "alert-triangle",
    "unknown": "help",
    "revoked": "circle-x",
    "unchecked": "plug-off",
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """One thing that the document says of itself, to be compared with the paper."""

    key: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class VerdictShown:
    """`finding` is empty while none is told. `other` is the headline in the other one of the first two languages."""

    finding: str = ""
    icon: str = ""
    headline: str = ""
    other: str = ""
    advice: str = ""
    age: str = ""


@dataclass(frozen=True, slots=True)
class VerdictTeller:
    """Of a centre, in a language that is spoken now."""

    profile: Profile
    language: str
    digits: Digits
    wording: VerdictWording

    def shown(self, seen: Examined) -> VerdictShown:
        since = isolated(self._day(self._local(seen.since).date())) if seen.since else ""
        with speaking("en" if self.language == "ar" else "ar"):
            other = self.wording.headline(seen.finding)
        return VerdictShown(
            finding=seen.finding,
            icon=ICONS[seen.finding],
            headline=self.wording.headline(seen.finding),
            other=other,
            advice=self.wording.advice(seen.finding, since),
            age=self._age(self._local(seen.as_of)) if seen.as_of else "",
        )

    def facts(self, seen: Examined) -> list[FactRow]:
        """What is signed; nothing is told of anything else."""
        return [*self._facts(seen.claims)] if seen.claims else []

    def _facts(self, claims: "Claims") -> Iterator[FactRow]:
        wording, of_day = self.wording, claims.issued_on
        template = {one.value: names for one, names in TEMPLATE_NAMES.items()}.get(claims.template)
        service = self.profile.service_of.get(claims.service)
        if template:
            yield FactRow("document", wording.document(), template.text(self.language))
        if service:
            yield FactRow("service", wording.service(), service.names.text(self.language, of_day))
        yield FactRow("serial", wording.serial(), ltr(claims.serial))
        yield FactRow("date", wording.date(), _unbroken(self._day(of_day)))
        yield FactRow("centre", wording.centre(), self.profile.names.text(self.language, of_day))
        if claims.holder:
            yield FactRow("holder", wording.holder(), isolated(claims.holder))

    def _age(self, at: datetime) -> str:
        return self.wording.as_of(isolated(self._day(at.date())), clock(at, self.digits))

    def _day(self, day: date) -> str:
        return both_dates(day, self.language, self.digits)

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.profile.zone)


def _unbroken(dates: str) -> str:
    """Two lines of them part between the calendars, not within a date."""
    return " - ".join(day.replace(" ", "\N{NO-BREAK SPACE}") for day in dates.split(" - "))
