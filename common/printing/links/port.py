"""A printer on a serial port."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import serial

from common.printing.links.link import REPLY_SECONDS, SEND_SECONDS

if sys.platform == "win32":  # it has no terminals, nor their faults
    _TERMINAL: type[Exception] = OSError
else:
    import termios

    _TERMINAL = termios.error

BITS_A_BYTE = 10  # start, eight, stop


class PortLink:
    def __init__(self, path: str, baud: int) -> None:
        with _told():
            # Two programs at one line would print one ticket into the other.
            self._port = serial.Serial(path, baud, timeout=REPLY_SECONDS, write_timeout=SEND_SECONDS, exclusive=True)

    def send(self, data: bytes) -> None:
        """Slow lines get the time that the data takes on them in addition."""
        seconds = SEND_SECONDS + len(data) * BITS_A_BYTE / self._port.baudrate
        self._port.write_timeout = seconds
        try:
            self._port.write(data)
            self._drain(time.monotonic() + seconds)
        except (TimeoutError, serial.SerialTimeoutException) as late:
            self._forget()  # else closing the port waits for a printer that does not take it
            raise TimeoutError from late

    def _drain(self, deadline: float) -> None:
        """Until the printer has taken everything; `flush` would never return if it holds the line up."""
        while self._port.out_waiting:
            if time.monotonic() > deadline:
                raise TimeoutError
            time.sleep(0.01)

    def discard(self) -> bytes:
        return bytes(self._port.read(self._port.in_waiting))

    def receive(self) -> bytes:
        return bytes(self._port.read(1))

    def close(self) -> None:
        self._port.close()

    def drop(self) -> None:
        self._forget()
        self._port.close()

    def _forget(self) -> None:
        """A line that is gone has nothing left to forget."""
        with suppress(OSError), _told():
            self._port.reset_output_buffer()


@contextmanager
def _told() -> Iterator[None]:
    """The library lets faults of a terminal through that are no OSError."""
    try:
        yield
    except _TERMINAL as fault:
        raise OSError(*fault.args) from fault
