"""What Python says to visitors, on paper and on screens. Translate inside `translator.speaking(language)`."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject

from common.domain.forecast import WaitRange
from common.language.bidi import isolated, ltr
from common.language.dates import clock
from common.language.digits import Digits, shown

LONG = 60  # minutes; a wait that is surely longer is told in a word
WIDE = 90  # minutes; a range that reaches so far helps nobody as numbers


class Phrases(QObject):
    def __init__(self, digits: Digits = "latin", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digits: Digits = digits

    def people_ahead(self, count: int) -> str:
        if count == 0:
            return self.tr("No one is ahead of you")
        return shown(self.tr("%n visitor(s) ahead of you", "", count), self._digits)

    def people_waiting(self, count: int) -> str:
        if count == 0:
            return self.tr("No one is waiting")
        return shown(self.tr("%n waiting", "", count), self._digits)

    def minutes(self, count: int) -> str:
        return shown(self.tr("%n minute(s)", "", count), self._digits)

    def wait(self, wait: WaitRange) -> str:
        if wait.high == 0:
            return self.tr("No waiting now; watch the screen for your number")
        if wait.low > LONG:
            return self.tr("More than an hour")
        if wait.high > WIDE:
            return self.tr("It may be more than an hour")
        return shown(self._range(wait), self._digits)

    def _range(self, wait: WaitRange) -> str:
        if wait.low == 0:
            return self.tr("Up to %n minute(s)", "", wait.high)
        if wait.low == wait.high:
            return self.tr("About %n minute(s)", "", wait.high)
        phrase = self.tr("%1 to %2 minute(s)", "", wait.high)
        return phrase.replace("%1", ltr(str(wait.low))).replace("%2", ltr(str(wait.high)))

    def turn_times(self, wait: WaitRange, issued_at: datetime) -> str:
        """The clock times between which the turn is expected; empty when it is now or too far away to tell."""
        if wait.high == 0 or wait.low > LONG or wait.high > WIDE:
            return ""
        low, high = (clock(issued_at + timedelta(minutes=minutes), self._digits) for minutes in (wait.low, wait.high))
        if wait.low == 0:
            return self.tr("Expected before %1").replace("%1", high)
        if low == high:
            return self.tr("Expected at about %1").replace("%1", high)
        return self.tr("Expected between %1 and %2").replace("%1", low).replace("%2", high)

    def call(self, number: str, counter: str) -> str:
        return self.tr("Ticket %1 to counter %2").replace("%1", ltr(number)).replace("%2", ltr(counter))

    def your_number(self) -> str:
        return self.tr("Your number")

    def unknown_wait(self) -> str:
        return self.tr("The wait cannot be estimated now")

    def wait_not_known(self) -> str:
        """Of a ticket that was given while nothing of the queue could be seen."""
        return self.tr("The waiting time is not known now; watch the screen for your number")

    def valid(self) -> str:
        """Of the same ticket."""
        return self.tr("This ticket is valid, and your place is kept")

    def pause(self, name: str, start: time, end: time) -> str:
        """A planned pause that falls into the wait."""
        phrase = self.tr("Including a pause: %1, %2")
        return phrase.replace("%1", isolated(name)).replace("%2", self._times(start, end))

    def _times(self, start: time, end: time) -> str:
        return ltr(shown(f"{start:%H:%M} – {end:%H:%M}", self._digits))

    def now(self, place: str) -> str:
        """The stop where the visitor is expected first."""
        return self.tr("Now: %1").replace("%1", isolated(place))

    def prepared(self) -> str:
        """Of a stop where only papers go."""
        return self.tr("Your document is being prepared; please wait for your call")

    def priority(self) -> str:
        return self.tr("Priority")

    def appointment(self) -> str:
        return self.tr("Appointment")

    def replaces(self) -> str:
        """On a ticket that is printed again."""
        return self.tr("Updated: the number is the same, and this replaces the earlier paper")

    def copy(self, number: int) -> str:
        """On the second paper of a ticket, and on each after it."""
        return self.tr("Copy %1").replace("%1", shown(str(number), self._digits))

    def scan(self) -> str:
        """What the ticket's code is for."""
        return self.tr("Where is my turn? Show this code to a kiosk")

    def keep(self) -> str:
        return self.tr("Keep this ticket until you are served")

    def thanks(self) -> str:
        return self.tr("Thank you for waiting")


def mark_of(priority: str, phrases: Phrases) -> str:
    """What a ticket says of its class: that it is called sooner, but not why."""
    if priority == "appointment":
        return phrases.appointment()
    return "" if priority in {"normal", "pick-up"} else phrases.priority()
