"""A barcode and QR scanner on a serial line. What is not a plain code is counted, and never passed on (T05)."""

import logging
import math
import time
from collections.abc import Callable

from common.devices.address import Port
from common.devices.code import DOCUMENT, LONGEST, LONGEST_DOCUMENT, is_code
from common.devices.line import Fares, Line
from common.domain.health import Condition

GAP, PAUSE = 0.5, 1.0  # seconds: between two bytes of one code at most, between two codes at least
LOG_EVERY = 1.0  # seconds
_SHOWN = 24  # bytes of what was refused
_BEGIN, _ENDS = 0x02, frozenset(b"\r\n\t\x03")
_LETTERS = bytes([*range(48, 58), *range(65, 91), *range(97, 123), *range(128, 256)])  # of all scripts
_MASK = bytes.maketrans(_LETTERS, b"x" * len(_LETTERS))
_log = logging.getLogger(__name__)


class ScannerReader:
    """Told of bytes and when they came. A code ends by CR, LF or Tab, or stands between STX and ETX."""

    def __init__(self) -> None:
        self.refused = 0
        self._typed, self._is_spoilt = bytearray(), False
        self._at = self._read_at = self._logged_at = -math.inf
        self._last = ""

    def feed(self, data: bytes, at: float) -> list[str]:
        """The codes that these bytes complete; at most one a second."""
        if at - self._at > GAP and self._typed:
            self._is_spoilt = True  # the end of a code would look like a code
        self._at = at
        codes = [self._byte(byte, at) for byte in data]
        return [code for code in codes if code]

    def cut(self) -> None:
        """The line was gone: the beginning of a code has lost its end."""
        self._typed, self._is_spoilt = bytearray(), False

    def _byte(self, byte: int, at: float) -> str | None:
        if byte in _ENDS:
            return self._end(at)
        if byte == _BEGIN:
            self._begin(at)
        elif len(self._typed) < self._most:
            self._typed.append(byte)
        else:
            self._is_spoilt = True
        return None

    @property
    def _most(self) -> int:
        return LONGEST_DOCUMENT if self._typed.startswith(DOCUMENT.encode()) else LONGEST

    def _begin(self, at: float) -> None:
        if self._typed:
            self._refuse(at)
        self.cut()

    def _end(self, at: float) -> str | None:
        text, is_spoilt = self._typed.decode("latin-1"), self._is_spoilt
        if text and (is_spoilt or not is_code(text)):
            self._refuse(at)
            text = ""
        self.cut()
        return self._once(text, at) if text else None

    def _once(self, code: str, at: float) -> str | None:
        """A scanner that is held before a paper reads it on and on."""
        is_too_soon = at - self._read_at < PAUSE
        if not is_too_soon or code == self._last:
            self._read_at = at
        if is_too_soon:
            return None
        self._last = code
        return code

    def _refuse(self, at: float) -> None:
        """Letters are masked in the log: it may have been anybody's card."""
        self.refused += 1
        if at - self._logged_at >= LOG_EVERY:
            self._logged_at = at
            shape = bytes(self._typed[:_SHOWN]).translate(_MASK)
            _log.warning("a scanner sent what is no code (%d so far), such as %a", self.refused, shape)


class Scanner:
    """`read` is called with each code, on the line's thread."""

    def __init__(self, port: Port, *, read: Callable[[str], None], fares: Fares) -> None:
        self._reader, self._read, self._fares = ScannerReader(), read, fares
        self._line = Line(port, received=self._received, fares=self._fared)
        self.start, self.close = self._line.start, self._line.close

    def _received(self, data: bytes) -> None:
        for code in self._reader.feed(data, time.monotonic()):
            self._read(code)

    def _fared(self, condition: Condition) -> None:
        self._reader.cut()
        self._fares(condition)
