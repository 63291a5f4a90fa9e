"""The address of a device tells where it is and how it speaks; a wrong one is told at once."""

import pytest
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from common.devices.address import Port, UsbId, port_of
from common.domain.errors import SettingsError


def test_a_path_has_the_usual_speed_and_eight_bits() -> None:
    port = port_of("serial:/dev/ttyACM0")
    assert port.find() == "/dev/ttyACM0"
    assert (port.baud, port.parity, port.bytesize, port.stopbits, port.signal) == (9600, "N", 8, 1, None)


def test_the_manner_of_speaking_is_set() -> None:
    port = port_of("serial:COM3?baud=19200&parity=E&bytesize=7&stopbits=2&signal=cts")
    assert (port.path, port.baud, port.parity, port.bytesize) == ("COM3", 19200, "E", 7)
    assert (port.stopbits, port.signal) == (2, "cts")


def test_a_usb_device_is_named_by_its_make_and_perhaps_its_number() -> None:
    assert port_of("usb:0c2e:0901").usb == UsbId(0x0C2E, 0x0901)
    assert port_of("usb:0C2E:0901:A-77?baud=115200").usb == UsbId(0x0C2E, 0x0901, "A-77")


@pytest.mark.parametrize(
    "address",
    [
        *("", "/dev/ttyUSB0", "serial:", "usb:", "usb:0c2e", "usb:xx:yy", "tcp://x:1"),
        *("serial://h/x", "serial:/dev/x#1", "usb:0c2e:0901#1"),
    ],
)
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(SettingsError, match="is no address of a device"):
        port_of(address)


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("speed=9600", "has no option “speed”; there are: baud, parity, bytesize, stopbits, signal."),
        ("signal=dtr", "the option signal cannot be “dtr”; it is one of: cd, ri, cts, dsr."),
        ("parity=Q", "the option parity cannot be “Q”; it is one of: N, E, O, M, S."),
        ("bytesize=9", "the option bytesize cannot be “9”; it is one of: 5, 6, 7, 8."),
        ("stopbits=3", "the option stopbits cannot be “3”; it is one of: 1, 1.5, 2."),
        ("baud=fast", "the option baud cannot be “fast”; it is one of: 300, 600, 1200,"),
        ("baud", "the option baud cannot be “”; it is one of: 300,"),
    ],
)
def test_an_option_that_is_not_right_is_named_with_what_would_be(option: str, told: str) -> None:
    with pytest.raises(SettingsError) as refused:
        port_of(f"usb:0c2e:0901?baud=9600&{option}")
    assert told in refused.value.text("en")
    assert all(
        word in refused.value.text("ar") for word in (option.partition("=")[0], f"usb:0c2e:0901?baud=9600&{option}")
    )


@pytest.mark.parametrize(
    ("wanted", "path"), [("usb:0c2e:0901", "/dev/a"), ("usb:0c2e:0901:two", "/dev/b"), ("usb:0c2e:0902", None)]
)
def test_a_usb_device_is_found_where_it_is_now(monkeypatch: pytest.MonkeyPatch, wanted: str, path: str | None) -> None:
    """Only the list of what is plugged in is not real here."""
    plugged = [ListPortInfo("/dev/ttyS0"), ListPortInfo("/dev/a"), ListPortInfo("/dev/b")]
    for one, number in zip(plugged[1:], ("one", "two"), strict=True):
        one.vid, one.pid, one.serial_number = 0x0C2E, 0x0901, number
    monkeypatch.setattr(list_ports, "comports", lambda: plugged)
    port: Port = port_of(wanted)
    if path is None:
        with pytest.raises(FileNotFoundError):
            port.find()
    else:
        assert port.find() == path


def test_a_device_that_is_pulled_out_while_it_is_looked_for_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its number is gone from the system's list, and the library reads None as one."""
    monkeypatch.setattr(list_ports, "comports", lambda: [int(None, 16)])  # type: ignore[call-overload]
    with pytest.raises(FileNotFoundError):
        port_of("usb:0c2e:0901").find()
