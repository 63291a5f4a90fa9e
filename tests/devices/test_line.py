"""A device may be pulled out and plugged in again at any time; whoever uses it never notices more than a condition."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

import pytest

from common.devices import line as line_module
from common.devices.address import port_of
from common.devices.line import FIRST_PAUSE, Line
from common.domain.health import Condition
from tests.devices.wire import PATIENCE, Wire, comes

OPEN = Path("/proc/self/fd")
FOR_EVER = 10 * PATIENCE
OK, MISSING, FAULT = Condition.OK, Condition.MISSING, Condition.FAULT
Start = Callable[..., Line]


@pytest.fixture
def got() -> bytearray:
    return bytearray()


@pytest.fixture
def start(wire: Wire, got: bytearray, fared: list[Condition]) -> Iterator[Start]:
    """A line that lives until the test is over."""
    with ExitStack() as stack:

        def of(address: str = "", **more: Callable[[], bytes]) -> Line:
            line = Line(port_of(address or wire.address), received=got.extend, fares=fared.append, **more)
            line.start()
            stack.callback(line.close)
            return line

        yield of


def test_what_the_device_says_is_received_byte_for_byte(
    start: Start, wire: Wire, got: bytearray, fared: list[Condition]
) -> None:
    start()
    assert comes(lambda: fared == [OK])
    everything = bytes(range(256)) * 40
    wire.say(everything)
    assert comes(lambda: bytes(got) == everything)


def test_what_is_sent_does_not_wait_until_something_was_read(
    start: Start, wire: Wire, fared: list[Condition], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_module, "TICK", FOR_EVER)
    line = start()
    assert comes(lambda: fared == [OK])
    time.sleep(0.05)  # it reads now
    line.send(b"A042")
    assert wire.heard(lambda data: len(data) == 4) == b"A042"


def test_a_device_that_is_pulled_out_is_missing_and_is_found_again(
    start: Start, wire: Wire, got: bytearray, fared: list[Condition]
) -> None:
    start()
    assert comes(lambda: fared == [OK])
    for turn in range(3):
        wire.unplug()
        assert comes(lambda: fared[-1] is MISSING)
        wire.plug()
        assert comes(lambda: fared[-1] is OK)
        wire.say(b"%d" % turn)
        assert comes(lambda turn=turn: got.endswith(b"%d" % turn))  # type: ignore[misc]
    assert fared == [OK, *[MISSING, OK] * 3]


def test_a_device_that_is_not_there_at_the_start_is_missing_and_found_later(
    start: Start, wire: Wire, fared: list[Condition]
) -> None:
    wire.unplug()
    start()
    assert comes(lambda: fared == [MISSING])
    wire.plug()
    assert comes(lambda: fared == [MISSING, OK])


def test_a_usb_device_that_nobody_has_is_missing(start: Start, fared: list[Condition]) -> None:
    start("usb:ffff:fffe:none")
    assert comes(lambda: fared == [MISSING])


def test_a_device_that_another_program_has_is_at_fault(start: Start, fared: list[Condition]) -> None:
    start()
    assert comes(lambda: fared == [OK])
    start()
    assert comes(lambda: fared == [OK, FAULT])


def test_an_adapter_without_the_signal_line_of_a_button_is_at_fault_and_stays_so(
    start: Start, wire: Wire, fared: list[Condition]
) -> None:
    start(f"{wire.address}?signal=cts")
    assert comes(lambda: fared == [FAULT])
    time.sleep(0.5)
    assert fared == [FAULT]


def test_a_device_that_falls_out_at_once_is_tried_less_and_less(start: Start) -> None:
    fell: list[float] = []

    def fall_out() -> bytes:
        fell.append(time.monotonic())
        raise OSError

    start(waited=fall_out)
    assert comes(lambda: len(fell) == 4)
    pauses = [later - earlier for earlier, later in pairwise(fell)]
    assert all(pause >= FIRST_PAUSE * 2**nth for nth, pause in enumerate(pauses))


def test_what_is_not_a_serial_device_is_no_bug(start: Start, wire: Wire, fared: list[Condition]) -> None:
    wire.unplug()
    wire.path.write_text("a file")
    start()
    assert comes(lambda: fared == [FAULT])
    wire.path.unlink()


def test_what_comes_first_is_said_whenever_the_device_is_there_again(
    start: Start, wire: Wire, fared: list[Condition]
) -> None:
    start(opened=lambda: b"hello")
    assert wire.heard(lambda data: len(data) == 5) == b"hello"
    assert comes(lambda: fared == [OK])
    wire.unplug()
    assert comes(lambda: fared == [OK, MISSING])
    wire.plug()
    assert wire.heard(lambda data: len(data) == 5) == b"hello"


def test_what_is_sent_to_a_device_that_is_not_there_is_not_kept_for_later(
    start: Start, wire: Wire, fared: list[Condition]
) -> None:
    wire.unplug()
    line = start()
    assert comes(lambda: fared == [MISSING])
    line.send(b"old")
    wire.plug()
    assert comes(lambda: fared == [MISSING, OK])
    line.send(b"new")
    assert wire.heard(lambda data: len(data) >= 3) == b"new"


def test_a_device_that_takes_nothing_does_not_hold_up_who_sends_or_closes(
    start: Start, fared: list[Condition], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_module, "WRITE_SECONDS", FOR_EVER)
    line = start()
    assert comes(lambda: fared == [OK])
    began = time.monotonic()
    for _ in range(100):
        line.send(b"x" * 4096)
    time.sleep(0.1)  # it is in the middle of it
    line.close()
    assert time.monotonic() - began < PATIENCE


def test_a_device_that_takes_nothing_is_at_fault_and_not_missing(
    start: Start, fared: list[Condition], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_module, "WRITE_SECONDS", 0.2)
    line = start()
    assert comes(lambda: fared == [OK])
    line.send(b"x" * 200_000)
    assert comes(lambda: fared[:2] == [OK, FAULT])


@pytest.mark.parametrize("is_plugged", [True, False])
def test_closing_is_prompt_and_leaves_no_thread(
    start: Start, wire: Wire, fared: list[Condition], monkeypatch: pytest.MonkeyPatch, *, is_plugged: bool
) -> None:
    for pause in ("TICK", "FIRST_PAUSE"):
        monkeypatch.setattr(line_module, pause, FOR_EVER)
    before = threading.active_count()
    if not is_plugged:
        wire.unplug()
    line = start()
    assert comes(lambda: fared)
    time.sleep(0.1)  # it reads or pauses
    began = time.monotonic()
    line.close()
    line.send(b"late")
    assert time.monotonic() - began < PATIENCE
    assert threading.active_count() == before


def test_what_was_written_before_closing_still_arrives(start: Start, wire: Wire, fared: list[Condition]) -> None:
    line = start(opened=lambda: b"A042")
    assert comes(lambda: fared == [OK])
    line.close()
    assert wire.heard(lambda data: len(data) == 4) == b"A042"


def test_closing_lets_go_of_the_device(start: Start, wire: Wire, fared: list[Condition]) -> None:
    before = len(list(OPEN.iterdir()))
    line = start()
    assert comes(lambda: fared == [OK])
    line.close()
    assert len(list(OPEN.iterdir())) == before
