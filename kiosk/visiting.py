"""One visit at the kiosk: from screen to screen, its ticket, the code it asks about, and what goes wrong on the way."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.errors import DawrError, QueueError, StoreUnavailable
from common.domain.ticket import State, Turn
from common.language.code import TicketCode
from common.language.digits import shown
from common.language.translation import ScreenTranslator, speaking
from common.operations import Operations
from common.printing.slip import Slip
from common.printing.ticket import slip_of
from common.qt.reading import Reading
from common.qt.worker import Worker
from common.settings import Settings
from kiosk import flow
from kiosk.deriving import KioskDeriving
from kiosk.flow import Purpose, Rest, Screen, Touch, Visit
from kiosk.miss import Miss
from kiosk.offer import Seen
from kiosk.office import Office, Wanted
from kiosk.progress import Found
from kiosk.ticket import Issued

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

RETRY_EVERY = 2.0  # seconds until a silent store is asked again


@QmlElement
@QmlUncreatable("only its view-model is made")
class KioskVisiting(KioskDeriving):  # type: ignore[operator]
    def __init__(
        self, operations: Operations, store: Worker, office: Office, translator: ScreenTranslator, settings: Settings
    ) -> None:
        super().__init__(operations, office, translator, settings)
        self._office = office
        self._reading = Reading(store, lambda: office.look(self._visit.priority), self._take_seen, self._fail)
        self._is_live = self._answers = True
        self._read_at = self._touched_at = self._failed_at = operations.now()
        office.reserve.counted = self._show_kept
        self._begin()

    def read(self) -> None:
        """Ask for the queue as it is now."""
        self._read_at = self._operations.now()
        self._reading.ask()

    def _take_seen(self, seen: Seen) -> None:
        self._answers = self._answers or self._passed(self._failed_at) >= RETRY_EVERY
        self._show_closed()
        if self._operations.profile is not self._profile:
            self._take_profile()
        if seen.priority == self._visit.priority:
            self._seen = seen
        if not seen.outlooks and self._profile.services:  # the last days are still being read
            self._reading.ask()
        self._look_again()
        self._show()
        self._hand_in()

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
        self._holding.forget()
        self._found = None
        self._touched_at = self._operations.now()
        self._change(busy=False, asking=False, left=0, notice="", help="")
        self._go_to(Visit(self._settings.language))
        self._hand_in()

    def _go_to(self, visit: Visit) -> None:
        is_other_class = visit.priority != self._visit.priority
        self._visit = visit
        if visit.screen is not Screen.CHECK:
            self._examined = None
        if is_other_class:
            self._seen = replace(self._seen, priority=visit.priority, outlooks={})
            self.read()
        self._show()

    def _take_profile(self) -> None:
        """It was changed: who looks at an agency that has gone chooses anew."""
        self._learn_profile()
        if self._visit.screen is Screen.SERVICES and not self._profile.services_of(self._visit.agency):
            self._visit = flow.follow(self._visit, Touch.BACK)

    def _rest(self, seconds: float) -> None:
        held = self._holding.ticket
        is_printed = bool(held and held.paper.is_out)
        rest = flow.rest(self._visit, seconds, self._settings.idle_seconds, is_printed=is_printed)
        if rest is Rest.END:
            self._begin()
        else:
            asking = rest is Rest.ASK
            left = self._settings.idle_seconds + flow.ANSWER_WITHIN - seconds
            self._change(asking=asking, left=round(left) if asking else 0)

    # A ticket

    def _wanted(self) -> Wanted:
        return Wanted(self._visit.language, self._visit.priority, self._holding.request)

    def _take_ticket(self, issued: Issued) -> None:
        """It is printed. The time to read it begins now, and again when its paper comes out."""
        if issued.is_away and not issued.is_update:
            self._lose()
        now = self._touched_at = self._operations.now()
        self._found = None
        self._holding.hold(issued, self._slip(issued, now))
        self._change(busy=False, notice="")
        self._follow(Touch.ISSUED)

    def _slip(self, issued: Issued, now: datetime, copy: int = 1) -> Slip:
        return slip_of(self._profile, issued.turn, issued.outlook, now, is_update=issued.is_update, copy=copy)

    def _take_paper(self) -> None:
        self._touched_at = self._operations.now()
        self._show_visit()

    def _take_cancelled(self, turn: Turn) -> None:
        self._change(busy=False)
        self._holding.forget()
        self._follow(Touch.CANCELLED)
        with speaking(self._visit.language):
            self._change(notice=self._wording.cancelled(turn.ticket.number))

    # A code

    def _find(self, code: TicketCode, *, speaks_its_language: bool = False) -> None:
        if self._state.away:
            self._tell_not_now()
            return
        self._change(busy=True, notice="")
        then = partial(self._take_found, code, speaks_its_language=speaks_its_language)
        self._office.find(code, then=then, no=self._fail)

    def _take_found(self, code: TicketCode, answer: Found | Miss, *, speaks_its_language: bool) -> None:
        self._change(busy=False)
        if isinstance(answer, Miss):
            self._tell_miss(answer)
            return
        self._holding.forget()
        self._looked_for, self._found = code, answer
        self._follow(Touch.FOUND)
        if speaks_its_language:
            self._follow(Touch.LANGUAGE, answer.turn.ticket.language)

    def _look_again(self) -> None:
        """The queue has moved while somebody reads where the visit is."""
        if self._visit.screen is Screen.PROGRESS and not self._state.busy:
            self._office.find(self._looked_for, then=self._take_again, no=self._fail)

    def _take_again(self, answer: Found | Miss) -> None:
        if self._visit.screen is Screen.PROGRESS and isinstance(answer, Found):
            self._found = answer
            self._show_visit()

    def _tell_miss(self, miss: Miss) -> None:
        with speaking(self._visit.language):
            self._change(notice=self._told.missing(miss))

    def _check_in(self, code: str) -> None:
        if self._state.away:
            self._tell_not_now()
            return
        self._change(busy=True, notice="")
        self._office.check_in(code, self._wanted(), then=self._take_check_in, no=self._fail)

    def _take_check_in(self, issued: Issued) -> None:
        """Who checked in before and was called since sees where the visit is."""
        if issued.turn.step.state is State.WAITING:
            self._take_ticket(issued)
        else:
            self._find(TicketCode(issued.turn.ticket.number))

    # What goes wrong

    def _fail(self, error: DawrError) -> None:
        """The visitor keeps the visit and its request: trying again gives the ticket that may be there already."""
        is_asked = self._state.busy
        self._change(busy=False)
        if isinstance(error, QueueError):
            with speaking(self._visit.language):
                self._change(notice=self._told.refused(error, self._visit.language))
        elif isinstance(error, StoreUnavailable):
            self._lose()
            if is_asked:
                self._tell_not_now()

    def _passed(self, moment: datetime) -> float:
        """Seconds since then."""
        return (self._operations.now() - moment).total_seconds()

    def _lose(self) -> None:
        """The store does not answer."""
        self._answers, self._failed_at = False, self._operations.now()
        self._show_closed()

    def _show_closed(self) -> None:
        is_lost, was_away = not (self._is_live and self._answers), self._state.away
        goes_on = self._office.reserve.is_ready
        self._change(closed=is_lost and not goes_on, away=is_lost and goes_on)
        if self._state.away and not was_away:
            self._forget_the_queue()

    def _forget_the_queue(self) -> None:
        """What was seen of it is not so any more; a place in it that is being read neither."""
        self._seen = replace(self._seen, outlooks={})
        if self._visit.screen is Screen.PROGRESS:
            self._follow(Touch.CODE, self._visit.purpose)
            self._tell_not_now()
        self._show()

    def _tell_not_now(self) -> None:
        is_arriving, is_holding = self._visit.purpose is Purpose.APPOINTMENT, self._holding.ticket is not None
        with speaking(self._visit.language):
            self._change(notice=self._told.not_now(arriving=is_arriving, holding=is_holding))

    # What was given while the store was away

    def _hand_in(self) -> None:
        """All but the ticket in a visitor's hand: a service may be added to it."""
        held, reserve = self._holding.ticket, self._office.reserve
        if not self._state.away:
            reserve.hand_in(but=held.issued.turn.step.id if held and held.issued.is_away else None)

    def _show_kept(self) -> None:
        count = self._office.reserve.count
        self._change(kept=shown(str(count), self._digits) if count else "")

    def _change(self, **changes: object) -> None:
        self.show_state(replace(self._state, **changes))  # type: ignore[arg-type]
