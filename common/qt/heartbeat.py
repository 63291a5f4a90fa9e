"""A machine tells the store how it fares: at once when something changes, and as a beat while nothing does."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from common.domain.errors import DawrError
from common.domain.health import BEAT, Condition, Part
from common.qt.reading import Reading
from common.qt.worker import Worker

RETRY_AFTER = 2000  # milliseconds: the store is away, or was busy

Report = Callable[[str, Mapping[Part, Condition]], None]


class Heartbeat(QObject):
    """`place` is who reports, as the verb wants it; with an empty one nothing is reported. Lives on the GUI thread."""

    def __init__(self, worker: Worker, report: Report, place: str = "") -> None:
        super().__init__()
        self._report, self._place = report, place
        self._parts = {Part.PROGRAM: Condition.OK}
        self._reading = Reading(worker, self._say, self._told, self._not_told)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        self.beat()

    def close(self) -> None:
        """What is under way is still told."""
        self._timer.stop()
        self._place = ""

    def is_at(self, place: str) -> None:
        """From now on it is this machine, such as the counter that was chosen at sign-in; empty: none."""
        self._place = place
        self.beat()

    def fares(self, part: Part, condition: Condition) -> None:
        """From now on; told at once if that is news."""
        if self._parts.get(part) is not condition:
            self._parts[part] = condition
            self.beat()

    def beat(self) -> None:
        if self._place:
            self._reading.ask()

    def _say(self) -> None:
        """In the background."""
        place = self._place
        if place:
            self._report(place, dict(self._parts))

    def _told(self, _: None) -> None:
        self._again(int(BEAT.total_seconds() * 1000))

    def _not_told(self, _: DawrError) -> None:
        self._again(RETRY_AFTER)

    def _again(self, milliseconds: int) -> None:
        if self._place:
            self._timer.start(milliseconds)
