"""What the kiosk shows follows from what it knows: the visit, the queue, the ticket in hand, the clock, the profile."""

from pathlib import Path
from typing import cast

from PySide6.QtQml import QmlElement, QmlUncreatable

from common.calendar import doors
from common.domain.profile import Service
from common.language import search
from common.language.digits import Digits
from common.language.translation import ScreenTranslator, speaking
from common.operations import Operations
from common.settings import Settings
from kiosk import look, offer, stops, ticket
from kiosk.check_showing import CheckShowing
from kiosk.examiner import Examined
from kiosk.flow import Screen, Visit
from kiosk.helping import HelpWording, help_rows
from kiosk.holding import Holding
from kiosk.languages import language_rows
from kiosk.office import Office
from kiosk.paper_desk import Outlet
from kiosk.progress import Found, Progress, progress
from kiosk.stops import StopRow, Teller
from kiosk.verdict import VerdictShown, VerdictTeller
from kiosk.verdict_wording import VerdictWording
from kiosk.visit_wording import VisitWording
from kiosk.wording import KioskWording

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

CONTEXTS = sorted(path.stem for path in (Path(__file__).parent / "qml" / "Kiosk").glob("*.qml"))


@QmlElement
@QmlUncreatable("only its view-model is made")
class KioskDeriving(CheckShowing):  # type: ignore[operator]
    def __init__(
        self, operations: Operations, office: Office, translator: ScreenTranslator, settings: Settings
    ) -> None:
        super().__init__(settings.screen_inches)
        digits = cast("Digits", settings.digits)
        self._operations, self._translator, self._settings = operations, translator, settings
        self._wording, self._told, self._digits = KioskWording(digits), VisitWording(digits), digits
        self._verdict_wording, self._help_wording = VerdictWording(), HelpWording()
        self._desk, self._holding = office.desk, Holding(office.desk, self._take_paper)
        self._visit = Visit(settings.language)
        self._seen = offer.Seen(self._visit.priority)
        self._found: Found | None = None
        self._examined: Examined | None = None
        self._learn_profile()

    def _take_paper(self) -> None:
        """The paper of the ticket has come out, or has not."""
        self._show_visit()

    def _learn_profile(self) -> None:
        self._profile = self._operations.profile
        self._entries = search.entries(self._profile)

    def _show(self) -> None:
        """All of it; the screen itself last, when what it shows is there."""
        if self._visit.language != self._translator.language_of(CONTEXTS[0]):
            self._translator.speak(self._visit.language, CONTEXTS)
        self._show_lists()
        self._show_visit()
        self._show_verdict()
        self._show_moment()
        self.show_help(help_rows(self._profile, self._visit, self._operations.today(), self._help_wording))
        self.show_place(look.place(self._profile, self._visit, self._operations.today()))

    def _show_moment(self) -> None:
        now = self._operations.now()
        entrance = doors(self._profile, now)
        self.show_moment(look.moment(self._profile, now, self._visit.language, self._digits))
        self.show_opening(look.opening(entrance, self._visit.screen, self._digits))
        self._languages.show(language_rows(self._profile, now, entrance, self._wording))

    def _show_lists(self) -> None:
        """The lists of the screen that is shown; the others are made when it is their turn."""
        profile, visit = self._profile, self._visit
        reader = offer.Reader(visit.language, self._operations.today(), self._wording)
        with speaking(visit.language):
            self._agencies.show(offer.agency_rows(profile, self._seen, reader))
            self._services.show(offer.service_rows(profile, profile.services_of(visit.agency), self._seen, reader))
            self._results.show(offer.service_rows(profile, self._results_now(), self._seen, reader))

    def _results_now(self) -> list[Service]:
        if self._visit.screen is not Screen.SEARCH:
            return []
        if not search.plain(self._visit.text):
            return offer.suggested(self._profile, self._seen)
        known = self._profile.service_of
        return [known[code] for code in search.found(self._entries, self._visit.text)]

    def _show_visit(self) -> None:
        """The ticket in hand, or the visit that was asked for."""
        teller = Teller(self._visit.language, self._operations.today(), self._wording.phrases)
        with speaking(self._visit.language):
            self.show_ticket(self._ticket_now(teller))
            self.show_progress(self._progress_now(teller))
            self._stops.show(self._stops_now(teller))

    def _ticket_now(self, teller: Teller) -> ticket.Shown:
        held = self._holding.ticket
        can_print = self._desk.outlet is not Outlet.SCREEN
        return ticket.shown(self._profile, held, teller, self._told, can_print=can_print) if held else ticket.Shown()

    def _progress_now(self, teller: Teller) -> Progress:
        return progress(self._profile, self._found, teller, self._told) if self._found else Progress()

    def _stops_now(self, teller: Teller) -> list[StopRow]:
        if self._found:
            return stops.progress_stops(self._profile, self._found.turns, self._found.ahead, teller)
        held = self._holding.ticket
        return stops.ticket_stops(self._profile, held.issued.turn, teller) if held else []

    def _show_verdict(self) -> None:
        """Of the document that was checked, while its visitor reads it."""
        seen, language = self._examined, self._visit.language
        teller = VerdictTeller(self._profile, language, self._digits, self._verdict_wording)
        with speaking(language):
            self._facts.show(teller.facts(seen) if seen else [])
            self.show_verdict(teller.shown(seen) if seen else VerdictShown())
