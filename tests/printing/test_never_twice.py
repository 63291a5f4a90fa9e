"""Whatever breaks, and whenever: a copy comes out once at most, and what is told of it is so."""

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import qrcode
from PySide6.QtGui import QImage, qRgb

from common.domain.errors import QueueError, Refusal
from common.domain.paper import PaperState
from common.printing import conversation, escpos
from common.printing.address import open_printer
from common.printing.links import network, port
from common.printing.outcome import NotBegun, Printed, Uncertain
from common.printing.queue import Ended, Job, PaperQueue
from common.printing.receipt import ReceiptPrinter
from common.printing.slip import Slip
from common.printing.status import NO_PAPER
from tests.printing.desk_socket import SerialSocket
from tests.printing.ink import codes
from tests.printing.mechanism import Mechanism, NetworkSocket

WIDTH = 144
SEEDS = {True: 80, False: 12}  # a printer that does not forget is slow to test: it is silent when it is told to
Socket = NetworkSocket | SerialSocket


@lru_cache
def small(text: str) -> QImage:
    """A ticket for a test: its code, and a line at its end."""
    code = qrcode.QRCode(border=4, error_correction=qrcode.ERROR_CORRECT_L)
    code.add_data(text)
    matrix = code.get_matrix()
    image = QImage(WIDTH, 4 * len(matrix) + 4, QImage.Format.Format_Mono)
    image.setColorTable([qRgb(255, 255, 255), qRgb(0, 0, 0)])
    image.fill(0)
    for y in range(4 * len(matrix)):
        for x in range(4 * len(matrix)):
            if matrix[y // 4][x // 4]:
                image.setPixel(x, y, 1)
    for x in range(WIDTH):
        image.setPixel(x, image.height() - 1, 1)
    return image


class Small:
    """The printer, with tickets that are drawn quickly."""

    prints = True

    def __init__(self, printer: ReceiptPrinter) -> None:
        self.printer = printer
        self.status = printer.status

    def print_slip(self, slip: Slip) -> Printed:
        return self.printer.print_picture(small(str(slip)))


class Book:
    """The states of copies, by the house's own rule."""

    def __init__(self) -> None:
        self.states: dict[tuple[int, int], PaperState] = {}

    def ask(self, ticket: int, copy: int) -> Job:
        self.states[ticket, copy] = PaperState.ASKED
        return Job(ticket, copy, f"T{ticket}-{copy}")  # type: ignore[arg-type]

    def begin_paper(self, ticket: int, copy: int, **_: str) -> None:
        self._set(ticket, copy, PaperState.SENDING)

    def settle_paper(self, ticket: int, copy: int, state: PaperState, **_: str) -> None:
        self._set(ticket, copy, state)

    def _set(self, ticket: int, copy: int, state: PaperState) -> None:
        if not self.states[ticket, copy].may_become(state):
            raise QueueError(Refusal.PAPER_TAKEN, ticket=ticket, copy=copy)
        self.states[ticket, copy] = state


class Hall:
    """A printer, the fate that befalls it, and the staff who put it right."""

    def __init__(self, socket: Socket, rng: random.Random) -> None:
        self.socket, self.mechanism, self.rng = socket, socket.mechanism, rng
        self.book, self.time = Book(), 0.0
        self.printer = self.started_anew()
        self.queue = PaperQueue(self.printer, patience=1.0, now=lambda: self.time, sleep=self._pass)

    def started_anew(self) -> Small:
        """The printer of a program that knows nothing of what was before."""
        printer = open_printer(self.socket.address, 576)
        assert isinstance(printer, ReceiptPrinter)
        return Small(printer)

    def print_ticket(self, ticket: int) -> list[Ended]:
        """Until it is out, or the staff have had it reprinted twice."""
        ends = []
        for copy in (1, 2, 3):
            self._befall()
            self.queue.add(self.book.ask(ticket, copy), self.book)
            ended = self.queue.work()
            assert ended is not None
            ends.append(ended)
            if ended.state in {PaperState.PRINTED, PaperState.SENT}:
                break
            if self.rng.random() < 0.7:
                self.put_right()
        return ends

    def put_right(self) -> None:
        self.socket.unplug()
        self.mechanism.put_right()
        self.socket.plug()

    def _pass(self, seconds: float) -> None:
        self.time += seconds
        if self.rng.random() < 0.4:
            self.put_right()

    def _befall(self) -> None:
        mechanism, rng = self.mechanism, self.rng
        match rng.randrange(8):
            case 0 | 1:
                mechanism.rows_left = rng.randrange(140)
            case 2 | 3:
                mechanism.unplugged_after = rng.randrange(2600)
            case 4:
                mechanism.cover_open = True
            case 5:
                mechanism.on_line = False

    def whole(self) -> Counter[str]:
        """How often each copy lies there whole: its code is read, its last line is there, and it is cut off."""
        papers = [paper for paper in self.mechanism.papers if paper.cuts and len(paper.dots) >= 100]
        return Counter(text for paper in papers if all(paper.dots[-1]) for text in codes(np.array(paper.dots)))


@pytest.fixture
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where whatever happens is right. A busy machine makes a printer silent that is not: that is right there, too."""
    for way in (network, port):
        monkeypatch.setattr(way, "REPLY_SECONDS", 0.01)
        monkeypatch.setattr(way, "SEND_SECONDS", 0.2)
    monkeypatch.setattr(conversation, "CONFIRM_SECONDS", 0.05)


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it matters that a printer is heard."""
    for way in (network, port):
        monkeypatch.setattr(way, "REPLY_SECONDS", 0.4)
        monkeypatch.setattr(way, "SEND_SECONDS", 1.0)
    monkeypatch.setattr(conversation, "CONFIRM_SECONDS", 3.0)


@contextmanager
def plugged(kind: str, mechanism: Mechanism, folder: Path) -> Iterator[Socket]:
    socket = NetworkSocket(mechanism) if kind == "tcp" else SerialSocket(mechanism, folder / "printer")
    try:
        yield socket
    finally:
        socket.unplug()


def as_told(ends: list[Ended], whole: Counter[str]) -> bool:
    """A copy is out once at most; what is printed is out, and what has failed is not."""
    counts = [(ended, whole[str(ended.job.slip)]) for ended in ends]
    wanted = {PaperState.PRINTED: {1}, PaperState.FAILED: {0}}
    return all(count in wanted.get(ended.state, {0, 1}) for ended, count in counts)


@pytest.mark.usefixtures("impatience")
@pytest.mark.parametrize("kind", ["tcp", "serial"])
@pytest.mark.parametrize(("forgets", "confirms"), [(True, True), (False, True), (False, False)])
def test_a_copy_comes_out_once_at_most_and_what_is_told_of_it_is_so(
    tmp_path: Path, kind: str, forgets: bool, confirms: bool
) -> None:
    seen: Counter[PaperState] = Counter()
    for seed in range(SEEDS[forgets]):
        mechanism = Mechanism(WIDTH, forgets=forgets, confirms=confirms)
        with plugged(kind, mechanism, tmp_path) as socket:
            hall = Hall(socket, random.Random(seed))
            ends = [ended for ticket in (1, 2) for ended in hall.print_ticket(ticket)]
            hall.put_right()
        assert as_told(ends, hall.whole()), (seed, [(one.job.slip, one.state) for one in ends], hall.whole())
        seen.update(ended.state for ended in ends)
    assert {PaperState.UNCERTAIN, PaperState.FAILED} <= set(seen)
    assert seen[PaperState.PRINTED if confirms else PaperState.SENT] > len(seen)


@pytest.fixture(params=["tcp", "serial"])
def hall(request: pytest.FixtureRequest, tmp_path: Path, patience: None) -> Iterator[Hall]:
    with plugged(request.param, Mechanism(WIDTH), tmp_path) as socket:
        hall = Hall(socket, random.Random(0))
        hall.printer.print_slip("T0-1")  # type: ignore[arg-type]
        yield hall


@pytest.mark.parametrize("rows", [1, 60])
def test_a_new_roll_does_not_print_what_was_broken_off(hall: Hall, rows: int) -> None:
    hall.mechanism.rows_left = rows
    with pytest.raises(Uncertain) as broken:
        hall.printer.print_slip("T1-1")  # type: ignore[arg-type]
    assert broken.value.wording == NO_PAPER
    hall.put_right()
    assert hall.whole() == {"T0-1": 1}
    assert hall.printer.print_slip("T1-2").is_confirmed  # type: ignore[arg-type]
    assert hall.whole() == {"T0-1": 1, "T1-2": 1}


def test_a_printer_that_forgets_nothing_goes_on_by_itself_and_is_not_believed(hall: Hall) -> None:
    """The model is not kinder than the world: this is why a ticket that broke off is uncertain."""
    hall.mechanism.forgets, hall.mechanism.rows_left = False, 1
    with pytest.raises(Uncertain):
        hall.printer.print_slip("T1-1")  # type: ignore[arg-type]
    hall.put_right()
    assert hall.whole()["T1-1"] == 1
    assert not hall.printer.print_slip("T1-2").is_confirmed  # type: ignore[arg-type]


def test_a_picture_that_broke_off_swallows_nothing_of_the_next_ticket(hall: Hall) -> None:
    hall.mechanism.forgets, hall.mechanism.unplugged_after = False, 700
    with pytest.raises(Uncertain):
        hall.printer.print_slip("T1-1")  # type: ignore[arg-type]
    hall.put_right()
    hall.printer.print_slip("T1-2")  # type: ignore[arg-type]
    assert hall.whole()["T1-2"] == 1


def test_what_a_program_left_in_the_printer_when_it_was_killed_does_not_come_out(hall: Hall) -> None:
    hall.mechanism.rows_left = 0
    link = hall.printer.printer.connect()
    link.send(escpos.ticket(small("T1-1")))
    link.close()
    with pytest.raises(NotBegun):
        hall.started_anew().print_slip("T1-2")  # type: ignore[arg-type]
    hall.put_right()
    assert hall.whole() == {"T0-1": 1}


def test_a_printer_that_falls_silent_in_the_middle_is_not_believed(hall: Hall) -> None:
    hall.mechanism.confirms, hall.mechanism.unplugged_after = False, 700
    with pytest.raises(Uncertain):
        hall.started_anew().print_slip("T1-1")  # type: ignore[arg-type]


def test_what_another_program_left_in_the_printer_swallows_nothing_of_a_ticket(hall: Hall) -> None:
    link = hall.printer.printer.connect()
    link.send(escpos.ticket(small("X"))[:700])
    link.close()
    with pytest.raises(NotBegun):
        hall.printer.print_slip("T1-1")  # type: ignore[arg-type]
    assert hall.printer.print_slip("T1-1").is_confirmed  # type: ignore[arg-type]
    assert hall.whole() == {"T0-1": 1, "T1-1": 1}


@pytest.mark.parametrize("trouble", [{"cover_open": True}, {"on_line": False}, {"rows_left": 0}])
def test_a_printer_that_cannot_print_now_gets_nothing_of_the_ticket(hall: Hall, trouble: dict[str, int]) -> None:
    for name, value in trouble.items():
        setattr(hall.mechanism, name, value)
    with pytest.raises(NotBegun):
        hall.printer.print_slip("T1-1")  # type: ignore[arg-type]
    hall.put_right()
    assert hall.whole() == {"T0-1": 1}


def test_a_printer_that_is_not_there_has_begun_nothing(hall: Hall) -> None:
    hall.socket.unplug()
    with pytest.raises(NotBegun):
        hall.printer.print_slip("T1-1")  # type: ignore[arg-type]
    hall.socket.plug()
