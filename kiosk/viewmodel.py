"""What a touch on the kiosk does, and what happens by itself: the clock, the store, a scanner."""

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.language.code import plain, ticket_code
from kiosk import flow, offer
from kiosk.attending import KioskAttending
from kiosk.flow import Panel, Purpose, Screen, Touch
from kiosk.miss import Miss
from kiosk.visiting import RETRY_EVERY

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

READ_EVERY = 30.0  # seconds: waits change by themselves


@QmlElement
@QmlUncreatable("made in main.py")
class KioskViewModel(KioskAttending):  # type: ignore[operator]
    # What happens by itself

    def tick(self) -> None:
        """Look at the clock: the time shown, a visitor who has gone, waits that have grown old, what rests."""
        is_lost = self._state.closed or self._state.away
        if not 0 <= self._passed(self._read_at) < (RETRY_EVERY if is_lost else READ_EVERY):
            self.read()
        if self._state.busy or self._passed(self._touched_at) < 0:
            self._touched_at = self._operations.now()
        self._rest(self._passed(self._touched_at))
        self._show_moment()
        self._hand_in()
        self.attend()

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
    def choosePriority(self, code: str) -> None:
        self._follow(Touch.PRIORITY, code)

    @Slot(str)
    def chooseService(self, code: str) -> None:
        """Issue a ticket: once, however often and wherever this visitor touches until it is shown."""
        if self._state.busy or self._opening.shut or self._visit.screen not in flow.CHOOSING or code in self._seen.full:
            return
        held, wanted = self._holding.ticket, self._wanted()
        if held and self._state.away and not held.issued.is_away:
            self._tell_not_now()
            return
        self._change(busy=True)
        if held:
            self._office.add(held.issued, code, wanted, then=self._take_ticket, no=self._fail)
        elif self._state.away:
            self._office.issue_away(code, wanted, then=self._take_ticket, no=self._fail)
        else:
            told = self._seen.outlooks.get(code, offer.NO_OUTLOOK)
            self._office.issue(code, wanted, told=told, then=self._take_ticket, no=self._fail)

    @Slot()
    def enquire(self) -> None:
        """For those who do not know what they need."""
        service = offer.enquiry(self._profile)
        if service and not self._visit.is_adding:
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

    @Slot(str)
    def askCode(self, purpose: str) -> None:
        """Where is my turn, or: I have an appointment."""
        self._follow(Touch.CODE, purpose)
        if self._state.away and self._visit.screen is Screen.CODE:
            self._tell_not_now()

    @Slot()
    def submitCode(self) -> None:
        """What was typed is the whole code."""
        text, ticket = plain(self._visit.text).upper(), ticket_code(self._visit.text)
        if self._state.busy or self._visit.screen is not Screen.CODE or not text:
            return
        if self._visit.purpose is Purpose.APPOINTMENT:
            self._check_in(text)
        elif ticket:
            self._find(ticket)
        else:
            self._tell_miss(Miss.UNKNOWN)

    @Slot(str)
    def openPanel(self, panel: str) -> None:
        self._tell_help_anew()
        self._follow(Touch.PANEL, panel)

    @Slot()
    def closePanel(self) -> None:
        self._tell_help_anew()
        self._follow(Touch.PANEL, Panel.NONE)

    @Slot()
    def back(self) -> None:
        self._follow(Touch.BACK)

    @Slot()
    def done(self) -> None:
        self._follow(Touch.DONE)

    @Slot()
    def addService(self) -> None:
        """One more service with the same number."""
        self._follow(Touch.MORE)

    @Slot()
    def leave(self) -> None:
        """End the visit now."""
        if not self._state.busy:
            self._begin()

    @Slot()
    def cancelTicket(self) -> None:
        """The wrong choice: give the ticket back and choose again."""
        held = self._holding.ticket
        if held and not held.issued.is_away and not self._state.busy:
            self._change(busy=True)
            self._office.cancel(held.issued, self._holding.request, then=self._take_cancelled, no=self._fail)
