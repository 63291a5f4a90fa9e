"""What visitors do at the real kiosk: they touch cards, say that they need priority, hold an appointment's code up."""

from functools import partial

from PySide6.QtCore import Qt

from common.domain.ticket import State, Turn
from common.qt import finger
from demo.hall import Hall
from demo.pictures import Pictures
from demo.touching import Touching
from demo.visitors import Visitor

SCANS, BETWEEN_SCANS = 4, 1.2  # seconds of real time: the kiosk takes two codes in a second for one
SECOND_TRY = 0.6  # seconds of real time: the kiosk takes two quick strikes at one place for one


class VisitorWindows:
    def __init__(self, hall: Hall, pictures: Pictures) -> None:
        self._hall, self._pictures = hall, pictures
        self._kiosk = Touching(hall.kiosk.window, hall)

    def issue(self, visitor: Visitor) -> Turn:
        self._begin_anew()
        self._picture("kiosk-welcome")
        head = self._hall.operations.head()
        self._kiosk.touch(f"language-{visitor.language}")
        self._kiosk.see("search")
        if visitor.appointment:
            self._scan(visitor.appointment.code)
        else:
            self._choose(visitor)
        self._kiosk.see("done")
        self._hall.settle()
        self._picture(f"kiosk-ticket-{visitor.language}")
        return self._issued_after(head)

    def give_up(self, turn: Turn) -> None:
        self._kiosk.touch("cancel-ticket")
        self._kiosk.until(lambda: self._hall.turn(turn).step.state is State.CANCELLED, "cancel-ticket")

    def _choose(self, visitor: Visitor) -> None:
        if visitor.priority != "normal":
            self._kiosk.touch("priority")
            self._kiosk.see("priority-panel")
            self._picture(f"kiosk-priority-{visitor.language}")
            self._kiosk.touch(f"priority-{visitor.priority}")
        first, *others = visitor.services
        self._take(first, visitor.language)
        for service in others:
            self._kiosk.see("done")
            self._hall.settle()
            self._kiosk.touch("add-service")
            self._take(service, visitor.language)

    def _take(self, code: str, language: str) -> None:
        service = self._hall.centre.profile.service_of[code]
        self._kiosk.see("search")
        self._picture(f"kiosk-agencies-{language}")
        self._turn_pages_to(f"agency-{service.agency}")
        self._kiosk.touch(f"agency-{service.agency}")
        self._turn_pages_to(f"service-{code}")
        self._picture(f"kiosk-services-{language}")
        self._kiosk.touch(f"service-{code}")

    def _scan(self, code: str) -> None:
        """A scanner types quickly, and ends with Enter; a visitor whose code was not taken shows it again."""
        for _ in range(SCANS):
            self._hall.settle()
            finger.write(self._kiosk.window, code)
            finger.press(self._kiosk.window, Qt.Key.Key_Return)
            if finger.wait_until(lambda: self._kiosk.sees("done"), BETWEEN_SCANS):
                return

    def _begin_anew(self) -> None:
        """Leave the ticket of the one before; who struck too soon after the last touch strikes again."""
        for name in ("done", "back"):
            while self._kiosk.sees(name):
                finger.touch(self._kiosk.window, name)
                finger.wait_until(partial(self._is_gone, name), SECOND_TRY)
        self._kiosk.see("language-ar")

    def _turn_pages_to(self, card: str) -> None:
        self._hall.settle()
        while not self._kiosk.sees(card):
            self._kiosk.touch("next-page")
            self._hall.settle()

    def _is_gone(self, name: str) -> bool:
        return not self._kiosk.sees(name)

    def _issued_after(self, head: int) -> Turn:
        turn = self._hall.operations.turn(head + 1)
        assert turn is not None  # noqa: S101 - a step has the sequence of its first event
        return turn

    def _picture(self, name: str) -> None:
        self._hall.settle()
        self._pictures.take(name, self._kiosk.window, self._hall.fullness)
