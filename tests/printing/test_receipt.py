"""A receipt printer answers nonsense, late, or no more: it holds nobody up, and what is told of a ticket is so."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial

import pytest

from common.domain.errors import DeviceError
from common.printing import conversation, escpos
from common.printing.address import open_printer
from common.printing.conversation import Conversation
from common.printing.failure import BUSY, LATE
from common.printing.links import device, network, port
from common.printing.links.network import NetworkLink
from common.printing.outcome import NotBegun, Uncertain
from common.printing.receipt import ReceiptPrinter
from common.printing.slip import Slip
from common.printing.status import Status
from tests.printing import machine
from tests.printing.machine import Machine, at_a_tty, in_the_network

PICTURE = b"\x1dv0"


class Confirming(Machine):
    """It answers GS r too, until its power goes in the middle of a ticket, and the line says zeros."""

    def take(self, data: bytes) -> bytes:
        answers = super().take(data)
        if PICTURE in self.got:
            self.answers = {}
            return bytes(2)
        return answers + bytes(data.count(escpos.ARE_YOU_DONE))


class Slow(Machine):
    """Its first word comes when nobody waits for it any more."""

    def take(self, data: bytes) -> bytes:
        is_first, answers = not self.got, super().take(data)
        if is_first:
            time.sleep(0.45)
        return answers


@pytest.fixture(autouse=True)
def short_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    for way in (device, network, port):
        monkeypatch.setattr(way, "REPLY_SECONDS", 0.3)
    monkeypatch.setattr(conversation, "LISTEN_SECONDS", 0.2)
    monkeypatch.setattr(conversation, "CONFIRM_SECONDS", 0.5)


def receipt_printer(address: str) -> ReceiptPrinter:
    printer = open_printer(address, 384)
    assert isinstance(printer, ReceiptPrinter)
    return printer


def test_a_printer_that_does_not_answer_in_its_turn_is_asked_again_only_after_a_fault(slip: Slip) -> None:
    model = Machine()
    with in_the_network(model) as place:
        printer = receipt_printer(f"tcp://{place}")
        for _ in range(3):
            assert not printer.print_slip(slip).is_confirmed
        assert model.got.count(escpos.ARE_YOU_DONE) == 1
        model.answers = machine.PAPER_OUT
        with pytest.raises(NotBegun):
            printer.print_slip(slip)
        model.answers = machine.FINE
        for _ in range(2):
            printer.print_slip(slip)
    assert model.got.count(escpos.ARE_YOU_DONE) == 2


def test_zeros_from_a_line_whose_printer_lost_its_power_are_no_word_of_it(slip: Slip) -> None:
    with in_the_network(Confirming()) as place, pytest.raises(Uncertain) as late:
        receipt_printer(f"tcp://{place}").print_slip(slip)
    assert late.value.wording == LATE


def test_who_has_spoken_and_is_silent_now_is_off_and_gets_nothing(slip: Slip) -> None:
    model = Machine()
    with in_the_network(model) as place:
        printer = receipt_printer(f"tcp://{place}")
        printer.print_slip(slip)
        model.answers, model.got = machine.SILENT, bytearray()
        for ask in (printer.status, partial(printer.print_slip, slip)):
            with pytest.raises(DeviceError) as off:
                ask()
            assert off.value.wording == LATE
        assert PICTURE not in model.got
        model.answers = machine.FINE
        assert printer.status().ready


def test_a_printer_that_was_gone_may_be_another_one_when_it_is_back(slip: Slip) -> None:
    with in_the_network(Machine()) as place:
        printer = receipt_printer(f"tcp://{place}")
        printer.print_slip(slip)
    with pytest.raises(NotBegun):
        printer.print_slip(slip)
    with in_the_network(Machine(machine.SILENT)) as place:
        printer.connect = partial(NetworkLink, "127.0.0.1", int(place.split(":")[1]))
        assert printer.status() == Status()
        printer.print_slip(slip)


def test_an_answer_that_comes_late_is_not_taken_for_that_to_another_question() -> None:
    with in_the_network(Slow(machine.PAPER_LOW)) as place:
        host, number = place.split(":")
        link = NetworkLink(host, int(number))
        talk = Conversation(link)
        assert talk.status() == Status()
        assert [talk.status().ready for _ in range(3)] == [True] * 3
        link.close()


@contextmanager
def babbling(noise: bytes) -> Iterator[str]:
    """Something in the network that says this for ever, and listens to nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def babble() -> None:
            with suppress(OSError):
                while True:
                    line, _ = listener.accept()
                    with line, suppress(OSError):
                        while True:
                            line.sendall(noise)

        thread = threading.Thread(target=babble)
        thread.start()
        yield f"tcp://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
    thread.join(60)


@pytest.mark.parametrize("noise", [b"\xff", bytes(1), b"\x12", bytes(range(256))])
def test_a_printer_that_never_stops_speaking_holds_nobody_up(slip: Slip, noise: bytes) -> None:
    began = time.monotonic()
    with babbling(noise) as address:
        printer = receipt_printer(address)
        with suppress(DeviceError):
            printer.status()
        with suppress(NotBegun, Uncertain):
            printer.print_slip(slip)
    assert time.monotonic() - began < 30


def test_two_programs_do_not_print_into_each_other_at_one_line(slip: Slip) -> None:
    with at_a_tty(Machine()) as path:
        ours, theirs = receipt_printer(f"serial:{path}"), receipt_printer(f"serial:{path}")
        link = theirs.connect()
        with pytest.raises(NotBegun) as busy:
            ours.print_slip(slip)
        link.close()
        assert busy.value.wording == BUSY
        ours.print_slip(replace(slip, copy=2))
