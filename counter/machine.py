"""The devices of the counter: the key pad presses the keys of the keyboard, the number panel shows whom it called."""

from PySide6.QtCore import QObject

from common.devices.keypad import Key
from common.domain.health import Part, counter_place
from common.operations.transaction import Clock
from common.qt.devices import Devices
from common.qt.heartbeat import Heartbeat
from counter.document_office import DocumentOffice
from counter.groups import Visit
from counter.viewmodel import CounterViewModel

LOOK_EVERY = 60.0
"""Seconds after which the printer of documents is asked again how it fares."""
_ACTIONS = {Key.NEXT: "primary", Key.RECALL: "recall", Key.NO_SHOW: "no-show", Key.FINISH: "finish"}


class Machine(QObject):
    """What the settings name; `counter` is this machine's own, where it has one. Lives on the GUI thread."""

    def __init__(
        self, desk: CounterViewModel, devices: Devices, heartbeat: Heartbeat, office: DocumentOffice, now: Clock
    ) -> None:
        super().__init__()
        self._desk, self._devices, self._heartbeat = desk, devices, heartbeat
        self._office, self._now = office, now
        self._visit: Visit = desk.visit  # type: ignore[assignment]
        self._shown: tuple[str, int] | None = None
        self._looked_at: float | None = None
        devices.pressed.connect(self._press)
        devices.fared.connect(heartbeat.fares)
        desk.seated.connect(self._sit)
        desk.clock_changed.connect(self._tick)
        self._visit.changed.connect(self._show)

    def start(self) -> None:
        self._devices.start()
        self._heartbeat.start()

    def close(self) -> None:
        self._devices.close()
        self._heartbeat.close()

    def _press(self, key: Key) -> None:
        """A key of the pad is the same key of the keyboard; the start key is the big one, where that starts."""
        if key is Key.START:
            if self._desk.possible_now.main == "start":
                self._desk.press("primary")
        else:
            self._desk.press(_ACTIONS[key])

    def _sit(self, counter: str) -> None:
        if counter:
            self._heartbeat.is_at(counter_place(counter))
        self._show()

    def _show(self) -> None:
        """A call shows itself once more when it is repeated; when the visitor has gone, nothing is shown."""
        counter, visit = self._desk.clerk.seat, self._visit.props
        is_here = counter is not None and visit.status != "none" and not self._desk.place.props.papers  # type: ignore[attr-defined]
        now = (visit.number, visit.calls) if is_here else None
        if now == self._shown:
            return
        self._shown = now
        if now and counter:
            self._devices.show(visit.number, counter.counter)
        else:
            self._devices.clear()

    def _tick(self) -> None:
        moment = self._now().timestamp()
        if self._looked_at is None or abs(moment - self._looked_at) >= LOOK_EVERY:
            self._looked_at = moment
            self._office.look_at_printer(lambda condition: self._heartbeat.fares(Part.DOCUMENT_PRINTER, condition))
