"""What the kiosk says of a visit, of a code and of an appointment. Translate inside `speaking(language)`."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject

from common.domain.errors import QueueError, Refusal
from common.domain.forecast import WaitRange
from common.language.bidi import isolated, ltr
from common.language.dates import both_dates
from common.language.digits import Digits, shown
from common.language.phrases import Phrases
from kiosk.miss import Miss


class VisitWording(QObject):
    def __init__(self, digits: Digits) -> None:
        super().__init__()
        self._digits = digits
        self._phrases = Phrases(digits, self)

    def wait(self, wait: WaitRange | None) -> str:
        return self._phrases.wait(wait) if wait else self._phrases.unknown_wait()

    def walk(self, minutes: int) -> str:
        return shown(self.tr("About %n minute(s) on foot", "", minutes), self._digits)

    def waits_at(self, place: str) -> str:
        return self.tr("Your turn is at: %1").replace("%1", isolated(place))

    def watch(self) -> str:
        return self.tr("Please wait there; your number is called")

    def prepared(self) -> str:
        return self.tr("Your document is being prepared")

    def wait_for_call(self) -> str:
        return self.tr("Please take a seat; your number is called when it is ready")

    def called(self) -> str:
        return self.tr("Your number is called")

    def go_now(self) -> str:
        return self.tr("Please go to the counter now")

    def drive_to_lane(self) -> str:
        return self.tr("Please drive to the lane")

    def called_in_lane(self) -> str:
        return self.tr("Your document is ready; you are called there")

    def drive_now(self) -> str:
        return self.tr("Please drive to the lane now")

    def drive_back(self) -> str:
        return self.tr("When you are ready, drive back to the lane; you need not wait again")

    def served(self) -> str:
        return self.tr("You are being served now")

    def paused(self) -> str:
        return self.tr("Your visit is paused")

    def go_back(self) -> str:
        return self.tr("When you are ready, go back to the counter; you need not wait again")

    def complete(self) -> str:
        return self.tr("Your visit is complete")

    def thanks(self) -> str:
        return self.tr("Thank you for coming")

    def missed(self) -> str:
        return self.tr("Your number was called, and nobody came")

    def ask_reception(self) -> str:
        return self.tr("Please go to reception; they will help you back into the queue")

    def cancelled(self) -> str:
        return self.tr("This ticket was cancelled")

    def expired(self) -> str:
        return self.tr("This ticket is not valid any more")

    def take_another(self) -> str:
        return self.tr("If you still need the service, take a new ticket")

    def missing(self, miss: Miss) -> str:
        """Why a ticket is not found, and what to do."""
        return {
            Miss.UNKNOWN: self.tr("There is no such ticket today. Check the number, or ask at reception"),
            Miss.OTHER_DAY: self.tr("This ticket was for another day. Please take a new one"),
            Miss.OTHER_CENTRE: self.tr("This ticket belongs to another centre"),
        }[miss]

    def not_now(self, *, arriving: bool, holding: bool) -> str:
        """What cannot be done while the store is away, and what to do instead."""
        if holding:
            return self.tr("This cannot be changed for the moment; tell the staff when your number is called")
        if arriving:
            return self.tr("Checking in is not possible for the moment. Take an ordinary ticket, or go to reception")
        return self.tr("Your turn cannot be looked up for the moment. Your ticket is valid: watch the screen for it")

    def late(self) -> str:
        return self.tr("The time of your appointment has passed; you have a turn like everybody else")

    def refused(self, error: QueueError, language: str) -> str:
        """Why a check-in is refused and what to do; other refusals in their own words."""
        told: Mapping[Refusal, Callable[[], str]] = {
            Refusal.UNKNOWN_APPOINTMENT: self._unknown_appointment,
            Refusal.OTHER_DAY: lambda: self._other_day(str(error.fields["day"]), language),
            Refusal.TOO_EARLY: lambda: self._too_early(str(error.fields["at"]), str(error.fields["start"])),
        }
        return told.get(error.refusal, lambda: error.text(language))()

    def _unknown_appointment(self) -> str:
        return self.tr("This appointment is not known here. Check the code, or take an ordinary ticket")

    def _other_day(self, day: str, language: str) -> str:
        told = both_dates(date.fromisoformat(day), language, self._digits)
        return self.tr("Your appointment is on %1. You can take an ordinary ticket today").replace("%1", isolated(told))

    def _too_early(self, at: str, start: str) -> str:
        told = self.tr("You are early: your appointment is at %1. Please check in from %2 on")
        return told.replace("%1", self._time(at)).replace("%2", self._time(start))

    def _time(self, clock: str) -> str:
        return ltr(shown(clock, self._digits))
