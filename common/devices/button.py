"""A help button: whatever its line says is a press, be it a byte, a text or a closed signal."""

import math
import time
from collections.abc import Callable

from common.devices.address import Port
from common.devices.line import Fares, Line

SAME = 1.0  # seconds: so soon after it, it is the same press
_SAYS = frozenset(b"\r\n") | frozenset(range(0x20, 0x7F))  # other bytes come when a plug is pulled


class ButtonReader:
    """Told of bytes and when they came. Who holds it down, or presses on and on, has pressed once."""

    def __init__(self) -> None:
        self._at = -math.inf

    def feed(self, data: bytes, at: float) -> bool:
        """Whether this is a press."""
        if _SAYS.isdisjoint(data):
            return False
        is_new = at - self._at >= SAME
        self._at = at
        return is_new


class HelpButton:
    """`pressed` is called on the line's thread."""

    def __init__(self, port: Port, *, pressed: Callable[[], None], fares: Fares) -> None:
        self._reader, self._pressed = ButtonReader(), pressed
        self._line = Line(port, received=self._received, fares=fares)
        self.start, self.close = self._line.start, self._line.close

    def _received(self, data: bytes) -> None:
        if self._reader.feed(data, time.monotonic()):
            self._pressed()
