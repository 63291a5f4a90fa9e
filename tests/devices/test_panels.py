"""Number panels show the latest call, in the bytes that each make understands."""

import pytest
from alphasign.commands import WriteText
from alphasign.packet import Packet
from alphasign.protocol import DELAY, DisplayMode, DisplayPosition

from common.devices.panels import alpha, cd5220, panel
from common.devices.panels.call import Call
from common.devices.panels.panel import Panel
from common.devices.panels.template import driver_of
from common.domain.errors import SettingsError
from common.domain.health import Condition
from tests.devices.wire import Wire, comes

NEW, CALM = Call("A042", "7"), Call("A042", "7", is_new=False)


def test_a_pole_display_shows_the_number_above_the_counter_and_blinks() -> None:
    begin, number = b"\x1b@\x0c", b"\x1f$\x01\x01        A042        "
    counter = b"\x1f$\x01\x02       > 7 <        "
    assert cd5220.frame(NEW) == begin + number + counter + b"\x1fE\x0a"
    assert cd5220.frame(CALM) == begin + number + counter + b"\x1fE\x00"
    assert cd5220.frame(None) == begin


@pytest.mark.parametrize("number", ["", "A042", "X" * 100, "٤٢"])
def test_a_line_of_a_pole_display_is_twenty_letters_whatever_it_shows(number: str) -> None:
    assert len(cd5220.frame(Call(number, "1"))) == len(cd5220.frame(NEW))


@pytest.mark.parametrize(("call", "mode"), [(NEW, DisplayMode.FLASH), (CALM, DisplayMode.HOLD)])
def test_an_alpha_sign_gets_what_another_program_would_send(call: Call, mode: DisplayMode) -> None:
    command = WriteText("A042 > 7", position=DisplayPosition.MIDDLE_LINE, mode=mode)
    packet = Packet().add(command, checksum=False).to_bytes()
    assert alpha.frame(call) == packet.replace(DELAY, b"")


def test_an_alpha_sign_is_cleared_by_an_empty_text() -> None:
    assert alpha.frame(None) == b"\0\0\0\0\0\x01Z00\x02AA\x04"


def test_a_panel_of_any_make_gets_what_its_template_says() -> None:
    drive = driver_of("STX '01' DIGITS:04 COUNTER:2 BLINK ETX")
    assert drive(NEW) == b"\x02010042 71\x03"
    assert drive(CALM) == b"\x02010042 70\x03"


def test_a_panel_of_any_make_is_cleared_by_blanks() -> None:
    assert driver_of("STX NUMBER:4 COUNTER:2 BLINK ETX")(None) == b"\x02      \x03"


def opened(wire: Wire, fared: list[Condition]) -> Panel:
    made = Panel(f"template:{wire.address}", "NUMBER '/' COUNTER '/' BLINK CR", fares=fared.append)
    made.start()
    assert comes(lambda: fared == [Condition.OK])
    return made


def test_a_panel_blinks_for_a_while_and_then_stands(
    wire: Wire, fared: list[Condition], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "ATTENTION", 0.3)
    shown = opened(wire, fared)
    wire.heard(lambda data: data.endswith(b"\r"))
    shown.show("A042", "7")
    assert wire.heard(lambda data: data.count(b"\r") == 2) == b"A042/7/1\rA042/7/0\r"
    shown.close()


def test_a_panel_shows_the_latest_call_when_it_is_plugged_in_again(wire: Wire, fared: list[Condition]) -> None:
    shown = opened(wire, fared)
    shown.show("A041", "7")
    wire.unplug()
    assert comes(lambda: fared[-1] is Condition.MISSING)
    shown.show("A042", "7")
    wire.plug()
    assert wire.heard(lambda data: data.endswith(b"\r")) == b"A042/7/1\r"
    shown.clear()
    assert wire.heard(lambda data: data.endswith(b"\r")) == b"//\r"
    shown.close()


@pytest.mark.parametrize("setting", ["", "cd5220", "vfd:serial:/dev/x", "cd5220:", "cd5220:tcp://x", "alpha:/dev/x"])
def test_a_panel_that_is_none_is_told(setting: str) -> None:
    with pytest.raises(SettingsError, match=r"is no panel|is no address"):
        Panel(setting, "", fares=lambda _: None)


def test_a_panel_of_any_make_needs_its_template() -> None:
    with pytest.raises(SettingsError, match=r"^“panel_template” is not right. The template is empty"):
        Panel("template:serial:/dev/x", "", fares=lambda _: None)
