"""What the kiosk alone says in words that are put together in Python. Translate inside `speaking(language)`."""

from datetime import date, datetime

from PySide6.QtCore import QObject

from common.domain.calendar import Hours
from common.domain.forecast import WaitRange
from common.language.bidi import isolated, ltr
from common.language.dates import clock, gregorian, hijri, weekday
from common.language.digits import Digits, shown
from common.language.phrases import WIDE, Phrases


class KioskWording(QObject):
    def __init__(self, digits: Digits) -> None:
        super().__init__()
        self._digits = digits
        self.phrases = Phrases(digits, self)

    def waiting(self, count: int) -> str:
        return self.phrases.people_waiting(count)

    def ahead(self, count: int) -> str:
        return self.phrases.people_ahead(count)

    def newcomers_wait(self, wait: WaitRange | None) -> str:
        """For somebody who has no ticket yet: it cannot be their turn already."""
        if wait is None:
            return self.phrases.unknown_wait()
        return self.phrases.wait(wait) if wait.high else self.tr("No waiting now")

    def overall_wait(self, wait: WaitRange) -> str:
        """For a whole agency, where a card has room for a few words."""
        return self.tr("May exceed an hour") if wait.high > WIDE else self.newcomers_wait(wait)

    def all_taken(self) -> str:
        return self.tr("All of today's tickets are taken; please ask at reception")

    def hours(self, hours: Hours | None) -> str:
        if hours is None:
            return self.tr("The centre is closed today")
        times = shown(f"{hours.opens:%H:%M} – {hours.closes:%H:%M}", self._digits)
        return self.tr("Open today %1").replace("%1", ltr(times))

    def resting(self, until: datetime, why: str) -> str:
        """`until` is in the centre's zone."""
        told = self.tr("Calling rests until %1 (%2)")
        return told.replace("%1", clock(until, self._digits)).replace("%2", isolated(why))

    def closed(self) -> str:
        return self.tr("The centre is closed now")

    def no_more(self) -> str:
        return self.tr("No more tickets are given today")

    def still_served(self) -> str:
        return self.tr("Whoever holds a ticket is still served")

    def opens_today(self) -> str:
        return self.tr("We welcome you today")

    def opens_on(self, day: date, language: str) -> str:
        return self.tr("We welcome you on %1").replace("%1", weekday(day, language))

    def dates(self, day: date, language: str) -> str:
        first, other = (hijri, gregorian) if language == "ar" else (gregorian, hijri)
        return f"{first(day, language, self._digits)} - {other(day, language, self._digits)}"

    def where_is_my_turn(self) -> str:
        return self.tr("Where is my turn?")

    def have_appointment(self) -> str:
        return self.tr("I have an appointment")

    def check_document(self) -> str:
        return self.tr("Check a document")

    def no_paper(self) -> str:
        return self.tr("Nothing is printed now: your number will be shown on the screen")

    def paper_elsewhere(self) -> str:
        return self.tr("Your ticket is printed at the reception")

    def greeting(self) -> str:
        return self.tr("Welcome")

    def begin(self) -> str:
        return self.tr("Touch to begin")

    def out_of_service(self) -> str:
        return self.tr("This kiosk is out of service")

    def go_to_reception(self) -> str:
        return self.tr("Please go to reception; they will give you a ticket")

    def cancelled(self, number: str) -> str:
        return self.tr("Ticket %1 is cancelled").replace("%1", ltr(number))
