"""The devices of a machine, as its settings name them: what they say comes as signals on the GUI thread."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from common.devices.address import port_of
from common.devices.button import HelpButton
from common.devices.keypad import Key, Keypad, reader_of
from common.devices.line import Fares
from common.devices.panels.panel import Panel
from common.devices.scanner import Scanner
from common.domain.health import Condition, Part
from common.settings import Settings, of_setting


class _Device(Protocol):
    start: Callable[[], None]
    close: Callable[[], None]


class Devices(QObject):
    """Made with SettingsError for a setting that is wrong. Nothing else that devices do is raised.

    `scanned` has a plain code, whose meaning others find out; `pressed` a Key; `fared` a Part and its Condition, such
    as Heartbeat takes. `show` and `clear` are for the number panel, if there is one.
    """

    scanned = Signal(str)
    pressed = Signal(object)
    help_asked = Signal()
    fared = Signal(object, object)
    _happened = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._happened.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._panel = self._panel_of(settings)
        self._devices: list[_Device] = [*self._made(settings)]
        self._is_closed = False

    def start(self) -> None:
        for device in self._devices:
            device.start()

    def close(self) -> None:
        """At once; what was under way does not come any more."""
        self._is_closed = True
        for device in self._devices:
            device.close()

    def show(self, number: str, counter: str) -> None:
        if self._panel:
            self._panel.show(number, counter)

    def clear(self) -> None:
        if self._panel:
            self._panel.clear()

    def _made(self, settings: Settings) -> Iterator[_Device]:
        if self._panel:
            yield self._panel
        if settings.scanner:
            read = self._later(self.scanned.emit)
            with of_setting("scanner"):
                port = port_of(settings.scanner)
            yield Scanner(port, read=read, fares=self._fares(Part.SCANNER))
        if settings.keypad:
            pressed = self._later(self._press)
            reader = reader_of(settings.keypad_template, settings.keypad_keys)
            with of_setting("keypad"):
                port = port_of(settings.keypad)
            yield Keypad(port, reader, pressed=pressed, fares=self._fares(Part.KEYPAD))
        if settings.help_button:
            asked = self._later(self.help_asked.emit)
            with of_setting("help_button"):
                port = port_of(settings.help_button)
            yield HelpButton(port, pressed=asked, fares=self._fares(Part.HELP_BUTTON))

    def _panel_of(self, settings: Settings) -> Panel | None:
        if not settings.panel:
            return None
        with of_setting("panel"):
            return Panel(settings.panel, settings.panel_template, fares=self._fares(Part.PANEL))

    def _press(self, key: Key) -> None:
        """A help key on the pad is the help button."""
        self.help_asked.emit() if key is Key.HELP else self.pressed.emit(key)

    def _fares(self, part: Part) -> Fares:
        def tell(condition: Condition) -> None:
            self.fared.emit(part, condition)

        return self._later(tell)

    def _later(self, tell: Callable[..., None]) -> Callable[..., None]:
        """What does the same on the GUI thread, whatever thread it is called on."""
        return lambda *said: self._happened.emit(partial(tell, *said))

    @Slot(object)
    def _deliver(self, tell: Callable[[], None]) -> None:
        if not self._is_closed:
            tell()
