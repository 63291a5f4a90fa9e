"""A printer on a serial port."""

import time

import serial

from common.printing.links.link import REPLY_SECONDS, SEND_SECONDS

BITS_A_BYTE = 10  # start, eight, stop


class PortLink:
    def __init__(self, path: str, baud: int) -> None:
        self._port = serial.Serial(path, baud, timeout=REPLY_SECONDS, write_timeout=SEND_SECONDS)

    def send(self, data: bytes) -> None:
        """Slow lines get the time that the data takes on them in addition."""
        seconds = SEND_SECONDS + len(data) * BITS_A_BYTE / self._port.baudrate
        self._port.write_timeout = seconds
        try:
            self._port.write(data)
            self._drain(time.monotonic() + seconds)
        except (TimeoutError, serial.SerialTimeoutException) as late:
            self._port.reset_output_buffer()  # else closing the port waits for a printer that does not take it
            raise TimeoutError from late

    def _drain(self, deadline: float) -> None:
        """Until the printer has taken everything; `flush` would never return if it holds the line up."""
        while self._port.out_waiting:
            if time.monotonic() > deadline:
                raise TimeoutError
            time.sleep(0.01)

    def discard(self) -> None:
        self._port.read(self._port.in_waiting)

    def receive(self) -> bytes:
        return bytes(self._port.read(1))

    def close(self) -> None:
        self._port.close()
