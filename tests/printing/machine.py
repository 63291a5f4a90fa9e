"""A model of a receipt printer at the other end of a real line: it takes bytes and answers DLE EOT in the stream."""

import os
import pty
import socket
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

FINE = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}
PAPER_LOW = {**FINE, 4: 0x1E}
PAPER_OUT = {1: 0x1A, 2: 0x32, 3: 0x12, 4: 0x7E}
COVER_OPEN = {1: 0x1A, 2: 0x16, 3: 0x12, 4: 0x12}
CUTTER_STUCK = {1: 0x1A, 2: 0x52, 3: 0x1A, 4: 0x12}
OFF_LINE = {**FINE, 1: 0x1A}
SILENT: dict[int, int] = {}


@dataclass
class Machine:
    """`answers` by number of the question; after `breaks_after` bytes the cable is pulled.

    `delays`: so many seconds each of the next answers takes.
    """

    answers: dict[int, int] = field(default_factory=lambda: dict(FINE))
    breaks_after: int | None = None
    later: dict[int, int] | None = None
    delays: list[float] = field(default_factory=list)
    got: bytearray = field(default_factory=bytearray)

    def take(self, data: bytes) -> bytes:
        """Swallow bytes; the answers to the questions that are in them, in pictures too, as real printers do."""
        start = max(0, len(self.got) - 2)
        self.got += data
        fresh = range(start, len(self.got) - 2)
        asked = [self.got[at + 2] for at in fresh if self.got[at : at + 2] == b"\x10\x04"]
        answers = bytes(self.answers[number] for number in asked if number in self.answers)
        if self.later and b"\x1dv0" in self.got:
            self.answers = self.later
        return answers

    @property
    def broken(self) -> bool:
        return self.breaks_after is not None and len(self.got) >= self.breaks_after


def serve(machine: Machine, read: Callable[[int], bytes], write: Callable[[bytes], object]) -> None:
    """Be the printer until the line ends or breaks."""
    with suppress(OSError):
        while not machine.broken and (data := read(512)):
            answer = machine.take(data)
            if answer and machine.delays:
                threading.Timer(machine.delays.pop(0), _late(write), [answer]).start()
            else:
                write(answer)


def _late(write: Callable[[bytes], object]) -> Callable[[bytes], None]:
    """It may be that nobody is there any more."""

    def written(answer: bytes) -> None:
        with suppress(OSError):
            write(answer)

    return written


@contextmanager
def at_a_tty(machine: Machine) -> Iterator[str]:
    """The printer at one end of a pty pair; the path of the other."""
    inner, outer = pty.openpty()
    tty.setraw(outer)
    path = os.ttyname(outer)

    def live() -> None:
        serve(machine, lambda count: os.read(inner, count), lambda data: os.write(inner, data))
        if machine.broken:
            os.close(inner)
            os.close(outer)

    thread = threading.Thread(target=live)
    thread.start()
    yield path
    if not machine.broken:
        os.close(outer)
    thread.join(60)
    if not machine.broken:
        os.close(inner)
    assert not thread.is_alive()


@contextmanager
def in_the_network(machine: Machine) -> Iterator[str]:
    """The printer at a real port of this machine, for one connection after the other; its host:port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def live() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with line:
                serve(machine, line.recv, line.sendall)

    thread = threading.Thread(target=live)
    thread.start()
    yield f"127.0.0.1:{listener.getsockname()[1]}"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(60)
    assert not thread.is_alive()
