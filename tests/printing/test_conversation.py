"""What a printer says unasked, late or by halves is never taken for the answer that was waited for."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field

import pytest

from common.domain.errors import DeviceError
from common.printing import conversation, escpos
from common.printing.address import open_printer
from common.printing.links import network, port
from common.printing.outcome import Uncertain
from common.printing.receipt import ReceiptPrinter
from common.printing.slip import Slip
from common.printing.status import Roll, Status
from tests.printing import machine
from tests.printing.machine import Machine, at_a_tty, in_the_network

PrinterOf = Callable[[Machine], ReceiptPrinter]
PICTURE = b"\x1dv0"
UNASKED = {"paper near its end": b"\x10\0\x03\x0f", "drawer": b"\x14\0\0\x0f", "feed button": b"\x10\x40\0\x0f"}
"""Automatic status (ASB) of printers on which another program, or a switch, has put it on."""


@dataclass
class Telling(Machine):
    """It keeps up until a picture comes; then it never says that it is done, but `unasked`, in pieces."""

    unasked: bytes = b""
    told: bool = field(default=False)

    def take(self, data: bytes) -> bytes:
        answers = super().take(data)
        if PICTURE not in self.got:
            return answers + bytes(data.count(escpos.ARE_YOU_DONE))
        if self.told:
            return answers
        self.told = True
        return self.unasked + answers


@pytest.fixture(autouse=True)
def short_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    for way in (network, port):
        monkeypatch.setattr(way, "REPLY_SECONDS", 0.3)
    monkeypatch.setattr(conversation, "CONFIRM_SECONDS", 0.4)


@pytest.fixture(params=["tcp", "serial"])
def printer_of(request: pytest.FixtureRequest) -> Iterator[PrinterOf]:
    """The printer that a model is, at a real line."""
    is_network = request.param == "tcp"
    with ExitStack() as lines:

        def opened(model: Machine) -> ReceiptPrinter:
            place = lines.enter_context(in_the_network(model) if is_network else at_a_tty(model))
            printer = open_printer(f"tcp://{place}" if is_network else f"serial:{place}", 384)
            assert isinstance(printer, ReceiptPrinter)
            return printer

        yield opened


@pytest.mark.parametrize("unasked", UNASKED.values(), ids=UNASKED)
def test_what_a_printer_says_unasked_is_no_word_that_the_ticket_is_out(
    printer_of: PrinterOf, slip: Slip, unasked: bytes
) -> None:
    with pytest.raises(Uncertain):
        printer_of(Telling(unasked=unasked)).print_slip(slip)


@pytest.mark.parametrize("delays", [[0.4] + 20 * [0.25], [0.0, 0.45] + 20 * [0.25]], ids=["first", "second"])
def test_an_answer_that_is_late_shifts_no_others(printer_of: PrinterOf, delays: list[float]) -> None:
    """Else one whose paper is low is taken for fine: the answer to the third question for that to the fourth."""
    model = Machine(machine.FINE)
    printer = printer_of(model)
    assert printer.status().ready
    model.answers, model.delays = machine.PAPER_LOW, delays
    with suppress(DeviceError):
        assert printer.status().paper is not Roll.OK


def test_a_printer_that_answers_some_questions_only_is_understood(printer_of: PrinterOf) -> None:
    assert printer_of(Machine({1: 0x12, 4: 0x1E})).status() == Status(Roll.LOW, online=True)
