"""Tickets go to real lines with a printer's model at the other end; whatever breaks, one clear line says so."""

import errno
import os
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from socket import gaierror

import numpy as np
import pytest
from PySide6.QtGui import QImage

from common.domain.errors import DeviceError
from common.printing.address import open_printer
from common.printing.failure import DENIED, FULL, LATE, MISSING, NO_PRINTER, REFUSED, UNREACHABLE, UNUSABLE, explained
from common.printing.links import device, network, port
from common.printing.outcome import NotBegun
from common.printing.slip import Slip, draw
from common.printing.status import COVER_OPEN, NO_PAPER, Roll, Status
from tests.printing import machine
from tests.printing.ink import ink
from tests.printing.machine import Machine, at_a_tty, in_the_network
from tests.printing.receipt import decode

LINES = ["serial", "tcp", "usb"]


@contextmanager
def line(kind: str, model: Machine) -> Iterator[str]:
    """The address of a printer at the end of a real line of this kind."""
    if kind == "tcp":
        with in_the_network(model) as place:
            yield f"tcp://{place}"
    else:
        with at_a_tty(model) as path:
            yield f"{kind}:{path}"


@pytest.fixture(autouse=True)
def short_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits a whole second for a printer that is silent in a test."""
    for way in (device, network, port):
        monkeypatch.setattr(way, "REPLY_SECONDS", 0.4)


@pytest.mark.parametrize("kind", LINES)
@pytest.mark.parametrize("width", [576, 384])
def test_a_ticket_comes_out_as_it_was_drawn(slip: Slip, kind: str, width: int) -> None:
    model = Machine()
    with line(kind, model) as address:
        open_printer(address, width).print_slip(slip)
    (receipt,) = decode(bytes(model.got), width)
    assert receipt.cuts == 1
    assert np.array_equal(np.array(receipt.dots), ink(draw(slip, width)))


@pytest.mark.parametrize("kind", LINES)
def test_the_printer_is_asked_how_it_is(kind: str) -> None:
    with line(kind, Machine(machine.PAPER_LOW)) as address:
        assert open_printer(address, 576).status() == Status(Roll.LOW, online=True, cover_open=False, fault=False)


@pytest.mark.parametrize("kind", LINES)
def test_a_silent_printer_is_unknown_and_still_gets_the_ticket(slip: Slip, kind: str) -> None:
    model = Machine(machine.SILENT)
    with line(kind, model) as address:
        assert open_printer(address, 576).status() == Status()
        open_printer(address, 576).print_slip(slip)
    assert len(decode(bytes(model.got), 576)) == 1


@pytest.mark.parametrize("kind", LINES)
def test_a_printer_without_paper_gets_no_ticket_to_print_later(slip: Slip, kind: str) -> None:
    model = Machine(machine.PAPER_OUT)
    with line(kind, model) as address, pytest.raises(DeviceError) as refused:
        open_printer(address, 576).print_slip(slip)
    assert refused.value.wording == NO_PAPER
    assert b"\x1dv0" not in model.got


@pytest.mark.parametrize("kind", LINES)
def test_paper_that_runs_out_in_the_middle_of_a_ticket_is_noticed(slip: Slip, kind: str) -> None:
    with line(kind, Machine(later=machine.PAPER_OUT)) as address, pytest.raises(DeviceError) as refused:
        open_printer(address, 576).print_slip(slip)
    assert refused.value.wording == NO_PAPER


def test_a_cover_that_is_opened_while_it_prints_is_noticed(slip: Slip) -> None:
    with line("tcp", Machine(later=machine.COVER_OPEN)) as address, pytest.raises(DeviceError) as refused:
        open_printer(address, 576).print_slip(slip)
    assert refused.value.wording == COVER_OPEN


@pytest.mark.parametrize("kind", LINES)
def test_a_cable_that_is_pulled_in_the_middle_of_a_ticket_is_noticed(slip: Slip, kind: str) -> None:
    with line(kind, Machine(breaks_after=2000)) as address, pytest.raises(DeviceError) as cut_off:
        open_printer(address, 576).print_slip(slip)
    assert "cut off" in cut_off.value.text("en")


def test_a_picture_that_looks_like_a_question_does_not_confuse_the_answers(qapp: object) -> None:
    """The printer answers to 10 04 04 wherever it sees it; the answer lies in the line when the next job comes."""
    model = Machine()
    with at_a_tty(model) as path:
        link = port.PortLink(path, 115200)
        link.send(b"\x1dv0\x00\x03\x00\x01\x00\x10\x04\x04")
        time.sleep(0.1)
        link.discard()
        model.answers = machine.PAPER_OUT
        link.send(b"\x10\x04\x01")
        assert link.receive() == b"\x1a"
        link.close()


@pytest.mark.parametrize("kind", ["serial", "usb"])
def test_a_printer_that_takes_nothing_is_given_up_in_time(
    slip: Slip, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for way in (device, port):
        monkeypatch.setattr(way, "SEND_SECONDS", 0.3)
    inner, outer = os.openpty()
    started = time.monotonic()
    with pytest.raises(DeviceError) as late:
        open_printer(f"{kind}:{os.ttyname(outer)}", 576).print_slip(slip)
    assert late.value.wording == LATE
    assert time.monotonic() - started < 15
    os.close(inner)
    os.close(outer)


def test_a_network_printer_that_takes_nothing_is_given_up_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "SEND_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        link = network.NetworkLink(*listener.getsockname())
        with pytest.raises(DeviceError) as late, explained("printer", UNUSABLE):
            link.send(bytes(50_000_000))
        link.close()
    assert late.value.wording == LATE


@pytest.mark.parametrize("address", ["serial:/dev/ttyUSB99", "usb:/dev/usb/lp99"])
def test_a_printer_that_is_not_there_is_one_clear_line(slip: Slip, address: str) -> None:
    printer = open_printer(address, 576)
    with pytest.raises(DeviceError) as missing:
        printer.status()
    assert missing.value.wording == MISSING
    assert address in missing.value.text("en")
    assert address in missing.value.text("ar")
    with pytest.raises(DeviceError):
        printer.print_slip(slip)


def test_a_file_in_a_folder_that_is_not_there_is_told_as_such(slip: Slip) -> None:
    with pytest.raises(DeviceError, match="make it") as missing:
        open_printer("file:/no/such/folder/tickets.bin", 576).print_slip(slip)
    assert "file:/no/such/folder/tickets.bin" in missing.value.text("ar")


@pytest.mark.parametrize("address", ["file:/srv/tickets.bin", "/srv/tickets"])
def test_who_may_not_write_to_a_folder_is_not_sent_to_a_group_of_devices(address: str) -> None:
    with pytest.raises(DeviceError, match="right to write there") as denied, explained(address, UNUSABLE):
        raise PermissionError(errno.EACCES, "no")
    assert "dialout" not in denied.value.text("ar")


def test_a_network_printer_that_refuses_is_one_clear_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        number = listener.getsockname()[1]
    with pytest.raises(DeviceError) as refused:
        open_printer(f"tcp://127.0.0.1:{number}", 576).status()
    assert refused.value.wording == REFUSED


def test_a_file_that_is_no_port_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeviceError) as unusable:
        open_printer(f"serial:{tmp_path / 'file'}", 576).status()
    assert unusable.value.wording == UNUSABLE


@pytest.mark.parametrize(
    ("fault", "wording"),
    [
        (PermissionError(errno.EACCES, "no"), DENIED),
        (OSError(errno.EHOSTUNREACH, "no route"), UNREACHABLE),
        (gaierror(-2, "unknown name"), UNREACHABLE),
        (OSError(errno.ETIMEDOUT, "late"), LATE),
        (OSError(errno.EIO, "other"), UNUSABLE),
    ],
)
def test_each_fault_of_the_system_has_its_own_line(fault: OSError, wording: object) -> None:
    with pytest.raises(DeviceError) as error, explained("tcp://printer", UNUSABLE):
        raise fault
    assert error.value.wording == wording


def test_a_file_collects_tickets_and_is_never_fine(slip: Slip, tmp_path: Path) -> None:
    printer = open_printer(f"file:{tmp_path / 'tickets.bin'}", 384)
    assert printer.status() == Status()
    printer.print_slip(slip)
    printer.print_slip(replace(slip, number="C043"))
    first, second = decode((tmp_path / "tickets.bin").read_bytes(), 384)
    assert first.dots != second.dots


def test_a_disk_that_is_full_is_no_pulled_cable(slip: Slip) -> None:
    printer = open_printer("file:/dev/full", 384)
    for ask in (printer.status, partial(printer.print_slip, slip)):
        with pytest.raises(DeviceError) as full:
            ask()
        assert full.value.wording == FULL


def test_a_preview_is_a_picture_named_by_its_number(slip: Slip, tmp_path: Path) -> None:
    printer = open_printer(f"png:{tmp_path / 'tickets'}", 576)
    assert printer.status().ready
    printer.print_slip(slip)
    assert np.array_equal(ink(QImage(str(tmp_path / "tickets" / "C042.png"))), ink(draw(slip, 576)))


def test_a_preview_that_cannot_be_saved_is_one_clear_line(slip: Slip, tmp_path: Path) -> None:
    (tmp_path / "tickets").write_text("in the way")
    with pytest.raises(DeviceError):
        open_printer(f"png:{tmp_path / 'tickets'}", 576).print_slip(slip)
    (tmp_path / "folder" / "C042.png").mkdir(parents=True)
    with pytest.raises(DeviceError) as unwritable:
        open_printer(f"png:{tmp_path / 'folder'}", 576).print_slip(slip)
    assert str(tmp_path / "folder") in unwritable.value.text("ar")


def test_no_printer_prints_nothing_and_says_so(slip: Slip) -> None:
    printer = open_printer("", 576)
    with pytest.raises(NotBegun) as refused:
        printer.print_slip(slip)
    assert refused.value.wording == NO_PRINTER
    assert not printer.prints
    assert printer.status() == Status()


def test_a_ticket_is_printed_from_a_worker_thread(slip: Slip) -> None:
    model = Machine()
    with line("tcp", model) as address, ThreadPoolExecutor(1) as worker:
        worker.submit(open_printer(address, 576).print_slip, slip).result(10)
    assert len(decode(bytes(model.got), 576)) == 1
