"""A receipt printer from its receive buffer to its paper: it runs out, is opened, is unplugged, and goes on by itself.

It is written from the command references: what comes in real time is done as it comes, all else in its turn.
"""

import select
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from tests.printing.receipt import Receipt

EOT, ENQ, CLEAR = b"\x10\x04", b"\x10\x05", b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
CLEARED = b"\x37\x25\x00"
LENGTHS = {
    EOT: 3,
    ENQ: 3,
    CLEAR[:2]: len(CLEAR),
    b"\x1b@": 2,
    b"\x1ba": 3,
    b"\x1bJ": 3,
    b"\x1dP": 4,
    b"\x1dV": 4,
    b"\x1dr": 3,
}
RASTER = b"\x1dv"


@dataclass
class Mechanism:
    """`rows_left` of paper, None for a whole roll. What it `forgets` is what DLE DC4 8 says; `confirms` by GS r.

    `unplugged_after`: so many bytes more come through the cable.
    """

    width: int
    forgets: bool = True
    confirms: bool = True
    capacity: int = 4096
    rows_left: int | None = None
    cover_open: bool = False
    on_line: bool = True
    unplugged_after: int | None = None
    papers: list[Receipt] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lock = threading.RLock()
        self._heard = self._buffer = b""
        self._row_bytes = self._rows = 0
        self.papers.append(Receipt(self.width))

    @property
    def broken(self) -> bool:
        return self.unplugged_after is not None and self.unplugged_after <= 0

    @property
    def is_full(self) -> bool:
        with self._lock:
            return len(self._buffer) >= self.capacity and not self._prints

    def put_right(self) -> bytes:
        """A new roll, the cover closed, on line: it goes on with what it has. What it answers then, it answers."""
        with self._lock:
            if self.rows_left is not None:
                self.papers.append(Receipt(self.width, unit=self.papers[-1].unit, centred=self.papers[-1].centred))
            self.rows_left, self.cover_open, self.on_line, self.unplugged_after = None, False, True, None
            return self._work()

    def take(self, data: bytes) -> bytes:
        """Bytes from the line; its answers."""
        with self._lock:
            if self.unplugged_after is not None:
                data = data[: max(0, self.unplugged_after)]
                self.unplugged_after -= len(data)
            self._buffer += data
            return self._hear(data) + self._work()

    def _hear(self, data: bytes) -> bytes:
        """In real time, also in the middle of other commands."""
        heard, self._heard = self._heard + data, (self._heard + data)[-len(CLEAR) + 1 :]
        fresh = len(heard) - len(data)
        answers = b""
        for at in range(max(0, fresh - 2), len(heard) - 2):
            if heard[at : at + 2] == EOT and heard[at + 2] in (1, 2, 3, 4):
                answers += bytes([self._answer(heard[at + 2])])
        at = heard.rfind(CLEAR)
        if self.forgets and at + len(CLEAR) > fresh and at >= 0:
            self._buffer = heard[at + len(CLEAR) :]
            self._rows = 0
            answers += CLEARED
        return answers

    @property
    def _prints(self) -> bool:
        return self.rows_left != 0 and self.on_line and not self.cover_open

    def _answer(self, question: int) -> int:
        out = self.rows_left == 0
        return (
            0x12
            | {
                1: 0x08 * (not self._prints),
                2: 0x20 * out | 0x04 * self.cover_open,
                3: 0,
                4: 0x6C * out,
            }[question]
        )

    def _work(self) -> bytes:
        """In turn, as long as it can print and has a whole command, or a whole row of a picture."""
        answers = b""
        while self._prints and self._buffer:
            length, answer = self._print_row() if self._rows else self._command()
            if not length:
                break
            self._buffer = self._buffer[length:]
            answers += answer
        return answers

    def _print_row(self) -> tuple[int, bytes]:
        if len(self._buffer) < self._row_bytes:
            return 0, b""
        self.papers[-1].raster(self._row_bytes, 1, self._buffer[: self._row_bytes])
        self._use(1)
        self._rows -= 1
        return self._row_bytes, b""

    def _command(self) -> tuple[int, bytes]:
        code = self._buffer[:2]
        if code == RASTER:
            return self._begin_picture(), b""
        if code not in LENGTHS:
            return max(1, len(self._buffer) - len(self._buffer.lstrip(b"\0"))), b""  # what is no command does nothing
        if len(self._buffer) < LENGTHS[code]:
            return 0, b""
        return LENGTHS[code], self._do(code, self._buffer[2 : LENGTHS[code]])

    def _begin_picture(self) -> int:
        if len(self._buffer) < 8:
            return 0
        self._row_bytes = int.from_bytes(self._buffer[4:6], "little")
        self._rows = int.from_bytes(self._buffer[6:8], "little")
        return 8

    def _do(self, code: bytes, values: bytes) -> bytes:
        paper = self.papers[-1]
        if code == b"\x1b@":
            paper.centred, paper.unit = False, None
        elif code == b"\x1ba":
            paper.centred = values[0] == 1
        elif code == b"\x1dP":
            paper.unit = values[1]
        elif code == b"\x1bJ":
            paper.feed(values[0])
            self._use(values[0])
        elif code == b"\x1dV":
            paper.cuts += 1
            self.papers.append(Receipt(self.width))
        return b"\0" if code == b"\x1dr" and self.confirms else b""

    def _use(self, rows: int) -> None:
        if self.rows_left is not None:
            self.rows_left = max(0, self.rows_left - rows)


def serve(
    mechanism: Mechanism,
    line: int,
    read: Callable[[int], bytes],
    write: Callable[[bytes], object],
    ended: threading.Event,
) -> None:
    """Be the printer at a line until it ends. A full buffer holds the line up."""
    watch = select.poll()
    watch.register(line, select.POLLIN)
    while not (mechanism.broken or ended.is_set()):
        happened = watch.poll(4)
        if any(what & (select.POLLERR | select.POLLHUP) for _, what in happened) and not is_readable(happened):
            return
        if mechanism.is_full:
            time.sleep(0.002)
            if any(what & select.POLLERR for _, what in happened):
                return
        elif happened:
            data = read(512)
            if not data:
                return
            answers = mechanism.take(data)
            if not mechanism.broken:
                write(answers)


def is_readable(happened: list[tuple[int, int]]) -> bool:
    return any(what & select.POLLIN for _, what in happened)


class NetworkSocket:
    """Where the printer is in the network: the same port, whenever it is there."""

    def __init__(self, mechanism: Mechanism) -> None:
        self.mechanism = mechanism
        self._port = 0
        self.plug()

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self._port}"

    def plug(self) -> None:
        self._ended = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", self._port))
        self._port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._live)
        self._thread.start()

    def unplug(self) -> None:
        self._ended.set()
        self._refuse()
        self._thread.join(60)
        assert not self._thread.is_alive()
        self._listener.close()

    def _live(self) -> None:
        while not self._ended.is_set():
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            with line, suppress(OSError):
                serve(self.mechanism, line.fileno(), line.recv, line.sendall, self._ended)
            if self.mechanism.broken:
                self._refuse()

    def _refuse(self) -> None:
        with suppress(OSError):  # it may have been broken off before
            self._listener.shutdown(socket.SHUT_RDWR)
