"""What a touch on the kiosk does, and what follows: store, printer and clock in, frozen looks out."""

import logging
import uuid
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.errors import DawrError, QueueError, StoreUnavailable
from common.domain.profile import Service
from common.domain.ticket import Turn
from common.language.digits import Digits
from common.language.translation import ScreenTranslator, speaking
from common.operations import Operations
from common.qt.reading import Reading
from common.qt.worker import Worker
from common.settings import Settings
from kiosk import flow, look, offer, search, ticket
from kiosk.flow import Rest, Screen, Touch, Visit
from kiosk.office import Office
from kiosk.showing import KioskShowing
from kiosk.ticket import Issued, Paper
from kiosk.wording import KioskWording

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

CONTEXTS = sorted(path.stem for path in (Path(__file__).parent / "qml" / "Kiosk").glob("*.qml"))
READ_EVERY, RETRY_EVERY = 30.0, 2.0  # seconds: waits change by themselves; a silent store is asked again
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in main.py")
class KioskViewModel(KioskShowing):  # type: ignore[operator]
    def __init__(
        self, operations: Operations, store: Worker, office: Office, translator: ScreenTranslator, settings: Settings
    ) -> None:
        super().__init__(settings.screen_inches)
        self._operations, self._office = operations, office
        self._translator, self._settings = translator, settings
        self._digits = cast("Digits", settings.digits)
        self._wording = KioskWording(self._digits)
        self._entries = search.entries(operations.profile)
        self._reading = Reading(store, operations.outlooks, self._take_outlooks, self._fail)
        self._outlooks: offer.Outlooks = {}
        self._is_live = self._answers = True
        self._read_at = self._touched_at = self._failed_at = operations.now()
        self._begin()

    # What happens by itself

    def tick(self) -> None:
        """Look at the clock: the time shown, a visitor who has gone, waits that have grown old."""
        if self._passed(self._read_at) >= (RETRY_EVERY if self._state.closed else READ_EVERY):
            self.read()
        if self._state.busy or self._passed(self._touched_at) < 0:
            self._touched_at = self._operations.now()
        self._rest(self._passed(self._touched_at))
        self._show_moment()

    def read(self) -> None:
        """Ask for the queue as it is now."""
        self._read_at = self._operations.now()
        self._reading.ask()

    def live(self, is_live: bool) -> None:  # noqa: FBT001 - a signal's argument
        """The store fell silent, or is back: it has just been opened anew, so it answers."""
        self._answers = self._answers or is_live
        self._is_live = is_live
        self._show_closed()

    def touched(self) -> None:
        """A finger came down somewhere. The question about more time is answered by its own buttons."""
        if not self._state.asking:
            self._touched_at = self._operations.now()
            self._change(notice="")

    # What visitors do

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self._follow(Touch.LANGUAGE, language)

    @Slot(str)
    def chooseAgency(self, code: str) -> None:
        self._follow(Touch.AGENCY, code)

    @Slot(str)
    def chooseService(self, code: str) -> None:
        """Issue a ticket: once, however often and wherever this visitor touches until it is shown."""
        if self._state.busy or self._visit.screen not in flow.CHOOSING:
            return
        self._change(busy=True)
        told = self._outlooks.get(code, offer.NO_OUTLOOK)
        language, request = self._visit.language, self._request
        self._office.issue(code, language, request, told=told, then=self._take_ticket, no=self._fail)

    @Slot()
    def enquire(self) -> None:
        """For those who do not know what they need."""
        service = offer.enquiry(self._operations.profile)
        if service:
            self.chooseService(service.code)

    @Slot()
    def search(self) -> None:
        self._follow(Touch.SEARCH)

    @Slot(str)
    def typeText(self, text: str) -> None:
        self._follow(Touch.TEXT, (self._visit.text + text)[: flow.LONGEST_TEXT])

    @Slot()
    def eraseLetter(self) -> None:
        self._follow(Touch.TEXT, self._visit.text[:-1])

    @Slot()
    def eraseAll(self) -> None:
        self._follow(Touch.TEXT)

    @Slot()
    def askHelp(self) -> None:
        self._follow(Touch.HELP)

    @Slot()
    def closeHelp(self) -> None:
        self._follow(Touch.CLOSE_HELP)

    @Slot()
    def back(self) -> None:
        self._follow(Touch.BACK)

    @Slot()
    def done(self) -> None:
        self._follow(Touch.DONE)

    @Slot()
    def stay(self) -> None:
        """Yes, more time is needed."""
        self._touched_at = self._operations.now()
        self._rest(0)

    @Slot()
    def leave(self) -> None:
        """End the visit now."""
        if not self._state.busy:
            self._begin()

    @Slot()
    def cancelTicket(self) -> None:
        """The wrong choice: give the ticket back and choose again."""
        if self._issued and not self._state.busy:
            self._change(busy=True)
            request = f"{self._request}-cancel"
            self._office.cancel(self._issued, request, then=self._take_cancelled, no=self._fail)

    # A visit

    def _follow(self, touch: Touch, value: str = "") -> None:
        if self._state.busy:
            return
        visit = flow.follow(self._visit, touch, value)
        if visit.screen is Screen.WELCOME and self._visit.screen is not Screen.WELCOME:
            self._begin()
        else:
            self._go_to(visit)

    def _begin(self) -> None:
        """A new visit, which knows nothing of the one before it."""
        self._forget_ticket()
        self._touched_at = self._operations.now()
        self._change(busy=False, asking=False, left=0, notice="")
        self._go_to(Visit(self._settings.language))

    def _forget_ticket(self) -> None:
        """From now on a touch on a service means another ticket."""
        self._request = uuid.uuid4().hex
        self._issued: Issued | None = None
        self.show_ticket(ticket.Shown())

    def _go_to(self, visit: Visit) -> None:
        if visit.language != self._translator.language_of(CONTEXTS[0]):
            self._translator.speak(visit.language, CONTEXTS)
        self._visit = visit
        self._show_lists()
        self._show_moment()
        self.show_place(look.place(self._operations.profile, visit, self._operations.today()))

    def _rest(self, seconds: float) -> None:
        is_printed = self._ticket.paper is Paper.PRINTED
        rest = flow.rest(self._visit, seconds, self._settings.idle_seconds, is_printed=is_printed)
        if rest is Rest.END:
            self._begin()
        else:
            asking = rest is Rest.ASK
            left = self._settings.idle_seconds + flow.ANSWER_WITHIN - seconds
            self._change(asking=asking, left=round(left) if asking else 0)

    # A ticket

    def _take_ticket(self, issued: Issued) -> None:
        self._issued = issued
        self._show_paper(Paper.PRINTING if self._office.prints else Paper.NONE)
        self._change(busy=False)
        self._follow(Touch.ISSUED)
        if self._office.prints:
            slip = ticket.slip_of(self._operations.profile, issued)
            printed, failed = partial(self._take_printed, issued), partial(self._take_fault, issued)
            self._office.print_slip(slip, then=printed, no=failed)

    def _take_printed(self, issued: Issued, _: None) -> None:
        if issued is self._issued:
            self._show_paper(Paper.PRINTED)

    def _take_fault(self, issued: Issued, fault: DawrError) -> None:
        _log.warning("ticket %s was not printed: %s", issued.turn.ticket.number, fault)
        if issued is self._issued:
            self._show_paper(Paper.FAILED)

    def _show_paper(self, paper: Paper) -> None:
        """The time to read it begins now."""
        slip = ticket.slip_of(self._operations.profile, cast("Issued", self._issued))
        with speaking(self._visit.language):
            self.show_ticket(ticket.shown(slip, paper, self._visit.language, self._wording.phrases))
        self._touched_at = self._operations.now()

    def _take_cancelled(self, turn: Turn) -> None:
        self._change(busy=False)
        self._follow(Touch.CANCELLED)
        self._forget_ticket()
        with speaking(self._visit.language):
            self._change(notice=self._wording.cancelled(turn.ticket.number))

    # What is shown

    def _take_outlooks(self, outlooks: offer.Outlooks) -> None:
        self._outlooks = outlooks
        self._answers = self._answers or self._passed(self._failed_at) >= RETRY_EVERY
        self._show_closed()
        self._show_lists()

    def _fail(self, error: DawrError) -> None:
        """The visitor keeps the visit and its request: trying again gives the ticket that may be there already."""
        self._change(busy=False)
        if isinstance(error, QueueError):
            self._change(notice=error.text(self._visit.language))
        elif isinstance(error, StoreUnavailable):
            self._answers, self._failed_at = False, self._operations.now()
            self._show_closed()

    def _passed(self, moment: datetime) -> float:
        """Seconds since then."""
        return (self._operations.now() - moment).total_seconds()

    def _show_closed(self) -> None:
        self._change(closed=not (self._is_live and self._answers))

    def _change(self, **changes: object) -> None:
        self.show_state(replace(self._state, **changes))  # type: ignore[arg-type]

    def _show_moment(self) -> None:
        now, profile, language = self._operations.now(), self._operations.profile, self._visit.language
        self.show_moment(look.moment(profile, now, language, self._digits))
        self._languages.show(look.language_rows(profile, self._operations.today(), self._wording))

    def _show_lists(self) -> None:
        """The lists of the screen that is shown; the others are made when it is their turn."""
        profile, visit = self._operations.profile, self._visit
        reader = offer.Reader(visit.language, self._operations.today(), self._wording)
        with speaking(visit.language):
            self._agencies.show(offer.agency_rows(profile, self._outlooks, reader))
            self._services.show(self._rows(profile.services_of(visit.agency), reader))
            self._results.show(self._rows(self._found(), reader))

    def _rows(self, services: tuple[Service, ...], reader: offer.Reader) -> list[offer.ServiceRow]:
        return offer.service_rows(self._operations.profile, services, self._outlooks, reader)

    def _found(self) -> tuple[Service, ...]:
        known = self._operations.profile.service_of
        return tuple(known[code] for code in search.found(self._entries, self._visit.text))
