"""What the kiosk alone says in words that are put together in Python. Translate inside `speaking(language)`."""

from PySide6.QtCore import QObject

from common.domain.forecast import WaitRange
from common.domain.profile import Hours
from common.language.bidi import ltr
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
            return self.tr("Waiting time not known yet")
        return self.phrases.wait(wait) if wait.high else self.tr("No waiting now")

    def overall_wait(self, wait: WaitRange) -> str:
        """For a whole agency, where a card has room for a few words."""
        return self.tr("May exceed an hour") if wait.high > WIDE else self.newcomers_wait(wait)

    def hours(self, hours: Hours | None) -> str:
        if hours is None:
            return self.tr("The centre is closed today")
        times = shown(f"{hours.opens:%H:%M} – {hours.closes:%H:%M}", self._digits)
        return self.tr("Open today %1").replace("%1", ltr(times))

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
