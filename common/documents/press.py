"""A document, what it says and one copy of it become a page with a signed code."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from common.documents.cleaning import clean
from common.documents.page import page_count, render
from common.documents.printout import Printout, Stage
from common.documents.signing.claims import Claims, masked
from common.documents.signing.signer import Signer
from common.documents.templates import FORMS
from common.domain.document import (
    IDENTITY_NAMES,
    PRINT_REASON_NAMES,
    TEMPLATE_NAMES,
    Content,
    Document,
    PrintReason,
    Template,
)
from common.domain.profile import Names, Profile
from common.domain.serial import serial
from common.domain.ticket import Step, Turn
from common.domain.wording import Wording
from common.store.documents import Copy

_NAMED: Mapping[str, Mapping[str, Wording]] = {
    "document": {template.value: names for template, names in TEMPLATE_NAMES.items()},
    "identity": {identity.value: names for identity, names in IDENTITY_NAMES.items()},
}
"""Fields whose codes are written in words, each language in its column."""

_MOST_SHEETS = 100
_NO_DIGEST = "00" * 16


class Press:
    """What was printed once is printed alike again: the same document, content and copy give the same page."""

    def __init__(self, profile: Profile, signer: Signer) -> None:
        self._profile = profile
        self._signer = signer

    def page(
        self,
        document: Document,
        content: Content,
        copy: Copy,
        stages: Sequence[Stage] = (),
        further: Sequence[str] = (),
    ) -> bytes:
        """A PDF of a copy. DocumentError, one line for staff, for what the template cannot show.

        `further`: the sheets of its pages after the first.
        """
        made = self.printout(document, content, copy, stages)
        return render(replace(made, stock=(*made.stock, *further)))

    def count(
        self, document: Document, content: Content, reason: PrintReason | None, stages: Sequence[Stage], now: datetime
    ) -> int:
        """How many sheets its next copy needs, where each page is on one: known before a serial is spent."""
        kept = None if reason is PrintReason.WRONG_DATA else document.issued_on
        day = kept or self._profile.day(now)
        known = document.serial or serial(self._profile.code, day.year, 1)
        like = replace(document, serial=known, issued_on=day, digest=_NO_DIGEST)
        copy = Copy(known, document.copies + 1 if _is_marked(reason) else 1, "", now, reason, None, None)
        return page_count(replace(self.printout(like, content, copy, stages), stock=(known,) * _MOST_SHEETS))

    def fits(
        self, document: Document, content: Content, copy: Copy, stages: Sequence[Stage], sheets: Sequence[str]
    ) -> bool:
        """Whether a copy has as many pages as sheets: since they were counted, a step or a name may have come."""
        return page_count(replace(self.printout(document, content, copy, stages), stock=sheets)) == len(sheets)

    def printout(self, document: Document, content: Content, copy: Copy, stages: Sequence[Stage] = ()) -> Printout:
        """Of a document that was printed, in its present serial. Only the record of a visit has stages."""
        claims = self._claims(document, content)
        return Printout(
            template=document.template,
            owner=self._profile.owner,
            centre=self._profile.names,
            agency=self._profile.agency_of[document.agency].names,
            serial=claims.serial,
            issued_on=claims.issued_on,
            fields=[*self._fields(document, content)],
            stages=stages if document.template is Template.VISIT_RECORD else (),
            code=self._signer.sign(claims),
            copy=copy.copy,
            reason=PRINT_REASON_NAMES[copy.reason] if copy.reason and copy.copy > 1 else None,
            stock=(copy.sheet,) if copy.sheet else (),
        )

    def check_names(self, document: Document, day: date) -> None:
        """DocumentError where the profile calls something by letters that no font has; ask before a serial is spent."""
        profile = self._profile
        service, agency = profile.service_of[document.service], profile.agency_of[document.agency]
        for names in (profile.owner, profile.names, agency.names, service.names):
            for language in ("ar", "en"):
                clean(names.text(language, day))

    def _claims(self, document: Document, content: Content) -> Claims:
        if document.serial is None or document.digest is None or document.issued_on is None:
            raise ValueError(document.id)
        return Claims(
            centre=self._profile.code,
            serial=document.serial,
            template=document.template.value,
            service=document.service,
            issued_on=document.issued_on,
            holder=masked(content.get("holder", "")),
            digest=bytes.fromhex(document.digest),
        )

    def _fields(self, document: Document, content: Content) -> Iterator[tuple[str, str | Wording]]:
        """What it says; its service and its ticket's number, where the template shows them and the content does not."""
        service = self._profile.service_of[document.service].names
        known: dict[str, str | Wording] = {"service": _both(service, document), "ticket": document.number}
        for name, text in content.items():
            yield name, _NAMED.get(name, {}).get(text, text)
        for name, value in known.items():
            if name in FORMS[document.template].fields and name not in content and value:
                yield name, value


def stages_of(profile: Profile, turns: Iterable[Turn]) -> list[Stage]:
    """The steps of a visit as its record has them, in the centre's own time."""
    return [_stage(profile, turn.step) for turn in turns]


def _stage(profile: Profile, step: Step) -> Stage:
    wing, service = profile.wing_of.get(step.wing), profile.service_of[step.service]
    called, started, finished = (
        moment and moment.astimezone(profile.zone) for moment in (step.called_at, step.started_at, step.finished_at)
    )
    return Stage(
        wing=wing.names if wing else service.names,
        service=service.names,
        counter=step.counter or "",
        called_at=called,
        started_at=started,
        finished_at=finished,
    )


def _is_marked(reason: PrintReason | None) -> bool:
    """As a reprint: what had said something wrong is a first copy again, under another serial."""
    return reason not in (None, PrintReason.WRONG_DATA)


def _both(names: Names, document: Document) -> Wording:
    """As it was called on the day of issue."""
    return Wording(names.text("ar", document.issued_on), names.text("en", document.issued_on))
