"""The fallback printer takes a ticket of which nothing has reached the machine's own, and no other."""

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from common.domain.health import Condition
from common.printing import conversation
from common.printing.address import open_printer, open_printers
from common.printing.failure import LATE, MISSING, REFUSED
from common.printing.links import network, port
from common.printing.outcome import NotBegun, Printed, Uncertain
from common.printing.printers import look
from common.printing.slip import Slip
from common.printing.status import COVER_OPEN, NO_PAPER, Roll, Status, condition_of
from tests.printing.machine import SILENT, Machine, in_the_network
from tests.printing.mechanism import Mechanism, NetworkSocket

GONE = "usb:/dev/usb/lp99"


@pytest.fixture(autouse=True)
def short_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    for way in (network, port):
        monkeypatch.setattr(way, "REPLY_SECONDS", 0.4)
    monkeypatch.setattr(conversation, "CONFIRM_SECONDS", 2.0)


@pytest.fixture
def own() -> Iterator[NetworkSocket]:
    place = NetworkSocket(Mechanism(576))
    yield place
    place.unplug()


@pytest.fixture
def other() -> Iterator[NetworkSocket]:
    place = NetworkSocket(Mechanism(576))
    yield place
    place.unplug()


def cut(place: NetworkSocket) -> int:
    """How many tickets lie there."""
    return sum(paper.cuts for paper in place.mechanism.papers)


def test_a_ticket_comes_out_at_the_machine_itself(slip: Slip, own: NetworkSocket, other: NetworkSocket) -> None:
    printers = open_printers(own.address, other.address, 576)
    printers.print_slip(slip)
    assert printers.print_slip(slip) == Printed(own.address, is_confirmed=True)
    assert (cut(own), cut(other)) == (2, 0)


def test_without_paper_it_comes_out_elsewhere_and_says_so(slip: Slip, own: NetworkSocket, other: NetworkSocket) -> None:
    own.mechanism.rows_left = 0
    printed = open_printers(own.address, other.address, 576).print_slip(slip)
    assert (printed.printer, printed.is_elsewhere) == (other.address, True)
    own.mechanism.put_right()
    assert (cut(own), cut(other)) == (0, 1)


def test_what_broke_off_here_does_not_come_out_elsewhere(slip: Slip, own: NetworkSocket, other: NetworkSocket) -> None:
    own.mechanism.rows_left = 100
    with pytest.raises(Uncertain):
        open_printers(own.address, other.address, 576).print_slip(slip)
    assert cut(other) == 0


def test_when_neither_begins_the_fault_of_the_machine_s_own_is_told(slip: Slip, other: NetworkSocket) -> None:
    other.mechanism.cover_open = True
    with pytest.raises(NotBegun) as fault:
        open_printers(GONE, other.address, 576).print_slip(slip)
    assert fault.value.wording == MISSING


def test_a_printer_that_is_named_twice_falls_back_on_nothing(slip: Slip) -> None:
    """Else the second one, which has not been met yet, would be given what the first one is deaf to."""
    model = Machine()
    with in_the_network(model) as place:
        printers = open_printers(f"tcp://{place}", f"tcp://{place}", 576)
        printers.print_slip(slip)
        model.answers, model.got = SILENT, bytearray()
        with pytest.raises(NotBegun):
            printers.print_slip(slip)
        assert b"\x1dv0" not in model.got


def test_a_machine_without_a_printer_may_have_its_tickets_elsewhere(slip: Slip, other: NetworkSocket) -> None:
    printers = open_printers("", other.address, 576)
    assert printers.prints
    assert printers.print_slip(slip).is_elsewhere


def test_a_look_tells_before_a_number_is_given_that_there_is_no_paper(own: NetworkSocket) -> None:
    own.mechanism.rows_left = 0
    seen = look(open_printer(own.address, 576))
    assert seen.status.paper is Roll.OUT
    assert seen.fault is not None
    assert seen.fault.wording == NO_PAPER


def test_a_look_sees_where_paper_would_come_out(own: NetworkSocket, other: NetworkSocket) -> None:
    own.mechanism.cover_open = True
    printers = open_printers(own.address, other.address, 576)
    seen = look(printers)
    assert (seen.status.ready, seen.fault, seen.is_elsewhere) == (True, None, True)
    assert printers.status().ready
    other.mechanism.rows_left = 0
    assert look(printers).fault.wording == COVER_OPEN  # type: ignore[union-attr]
    assert printers.status().cover_open


def test_a_printer_that_is_silent_may_well_print(tmp_path: Path) -> None:
    seen = look(open_printer(f"file:{tmp_path / 'tickets.bin'}", 576))
    assert (seen.status, seen.fault) == (Status(), None)


def test_a_look_at_a_printer_that_is_gone_is_quick_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "CONNECT_SECONDS", 60)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        number = listener.getsockname()[1]
    began = time.monotonic()
    seen = look(open_printers(GONE, f"tcp://127.0.0.1:{number}", 576))
    assert time.monotonic() - began < 30
    assert seen.fault is not None
    assert seen.fault.wording == MISSING
    assert look(open_printer(f"tcp://127.0.0.1:{number}", 576)).fault.wording == REFUSED  # type: ignore[union-attr]


READY = {"paper": Roll.OK, "online": True, "cover_open": False, "fault": False}


@pytest.mark.parametrize(
    ("status", "condition"),
    [
        ({}, Condition.OK),
        ({"paper": Roll.LOW}, Condition.PAPER_LOW),
        ({"paper": Roll.OUT, "online": False}, Condition.PAPER_OUT),
        ({"cover_open": True, "online": False}, Condition.COVER_OPEN),
        ({"fault": True}, Condition.FAULT),
        ({"online": False}, Condition.OFFLINE),
        ({"paper": Roll.UNKNOWN}, Condition.UNKNOWN),
        ({"online": None}, Condition.UNKNOWN),
    ],
)
def test_a_status_is_one_condition(status: dict[str, object], condition: Condition) -> None:
    assert condition_of(Status(**READY | status)) is condition  # type: ignore[arg-type]


def test_a_printer_that_says_nothing_is_unknown() -> None:
    assert condition_of(Status()) is Condition.UNKNOWN


def test_a_look_at_a_network_printer_that_does_not_answer_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port whose queue is full is as silent as a printer that is switched off."""
    monkeypatch.setattr(network, "CONNECT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener, ExitStack() as waiting:
        for _ in range(2):
            caller = waiting.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(listener.getsockname())
        began = time.monotonic()
        seen = look(open_printer(f"tcp://127.0.0.1:{listener.getsockname()[1]}", 576))
        assert 0.2 <= time.monotonic() - began < 30
    assert seen.fault is not None
    assert seen.fault.wording == LATE
