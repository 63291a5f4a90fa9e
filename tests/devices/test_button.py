"""The help button: a press is a press, however it says so."""

import pytest
import serial

from common.devices.address import port_of
from common.devices.button import ButtonReader, HelpButton
from common.devices.line import PRESSED, Line
from common.domain.health import Condition
from tests.devices.wire import Wire, comes


@pytest.mark.parametrize("data", [b"H", b"HELP\r\n", b"\r", b"\x00\xffH"])
def test_a_byte_or_a_line_is_a_press(data: bytes) -> None:
    assert ButtonReader().feed(data, 0.0)


@pytest.mark.parametrize("data", [b"", b"\x00", b"\xff\xfe\x00"])
def test_what_a_plug_says_when_it_is_pulled_is_none(data: bytes) -> None:
    assert not ButtonReader().feed(data, 0.0)


def test_who_presses_on_and_on_has_pressed_once() -> None:
    reader = ButtonReader()
    assert [reader.feed(b"H", at) for at in (0.0, 0.5, 1.2, 1.9, 5.0)] == [True, False, False, False, True]


def test_a_signal_that_is_closed_is_one_press_and_closed_again_another(
    fared: list[Condition], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pty has no signal lines: this is pyserial's own plug, whose RTS comes back on CTS."""
    plug = serial.serial_for_url("loop://", timeout=0.02)
    plug.rts = False
    got = bytearray()
    line = Line(port_of("serial:/dev/x?signal=cts"), received=got.extend, fares=fared.append)
    monkeypatch.setattr(line, "_open", lambda: plug)
    line.start()
    for presses in (1, 2):
        plug.rts = True
        assert comes(lambda presses=presses: got == PRESSED * presses)  # type: ignore[misc]
        plug.rts = False
        assert comes(lambda: not line._was_closed)
    line.close()
    assert got == PRESSED * 2


def test_a_button_on_a_line_is_pressed(wire: Wire, fared: list[Condition]) -> None:
    presses: list[str] = []
    button = HelpButton(port_of(wire.address), pressed=lambda: presses.append("help"), fares=fared.append)
    button.start()
    assert comes(lambda: fared == [Condition.OK])
    wire.say(b"HELP\r\n")
    assert comes(lambda: presses == ["help"])
    button.close()
