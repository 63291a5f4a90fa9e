"""An address in the settings is a printer, or one clear line."""

import sys
from pathlib import Path

import pytest

from common.domain.errors import SettingsError
from common.printing.address import open_printer, open_printers
from common.printing.printers import Printers

GOOD = {
    "serial:/dev/ttyUSB0": True,
    "serial:COM3?baud=9600": True,
    "tcp://printer": True,
    "tcp://10.0.0.7:9101": True,
    "usb:/dev/usb/lp0": True,
    "cups:front-desk": True,
    "file:tickets.bin": True,
    "png:build/tickets": True,
    "": False,
}


@pytest.mark.parametrize("address", GOOD)
def test_an_address_is_a_printer(address: str) -> None:
    assert open_printer(address, 576).prints is GOOD[address]


@pytest.mark.parametrize(
    "address",
    [
        *(
            "printer",
            "/dev/usb/lp0",
            "lpt:1",
            "serial:",
            "png:",
            "file:",
            "usb:",
            "usb:04b8:0202",
            "tcp:printer",
            "tcp://",
        ),
        *("tcp://printer:port", "tcp://printer:99999", "tcp://[::1"),
        *(
            "usb:/dev/usb/lp0?baud=9600",
            "tcp://printer?x=1",
            "file:a#1",
            "serial://dev/ttyS0",
            "tcp://printer/queue",
            "spooler:",
        ),
        *("tcp://10.0..5", "tcp://printer:0", "tcp://" + "a" * 70, "tcp://printer:٩١٠٠"),
        *("serial:/dev/tty\0", "tcp://printer\n", "\u200fusb:/dev/usb/lp0"),
        *("cups:", "cups:two words", "cups:-o", "cups:a/b"),
    ],
)
def test_what_is_no_address_is_refused_with_examples(address: str) -> None:
    with pytest.raises(SettingsError) as refused:
        open_printer(address, 576)
    for language in ("ar", "en"):
        assert address in refused.value.text(language)
        assert "tcp://printer:9100" in refused.value.text(language)


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("baud=0", "the option baud cannot be “0”; it is one of: 300, 600, 1200,"),
        ("baud=fast", "the option baud cannot be “fast”; it is one of: 300,"),
        ("parity=E", "has no option “parity”; there are: baud."),
    ],
)
def test_an_option_that_is_not_right_is_named_with_what_would_be(option: str, told: str) -> None:
    with pytest.raises(SettingsError) as refused:
        open_printer(f"serial:/dev/ttyS0?{option}", 576)
    assert told in refused.value.text("en")
    assert option.partition("=")[0] in refused.value.text("ar")


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a printer")
def test_a_windows_printer_is_refused_elsewhere_with_what_to_use_instead() -> None:
    with pytest.raises(SettingsError) as refused:
        open_printer("spooler:EPSON TM-T20III Receipt", 576)
    for language in ("ar", "en"):
        assert "EPSON TM-T20III Receipt" in refused.value.text(language)
        assert "cups:NAME" in refused.value.text(language)


def test_the_fallback_printer_has_an_address_like_the_first() -> None:
    assert open_printers("", "tcp://printer", 576).prints
    assert not open_printers("", "", 576).prints
    with pytest.raises(SettingsError, match=r"^“fallback_printer” is not right\. The printer address"):
        open_printers("tcp://printer", "printer", 576)
    with pytest.raises(SettingsError, match=r"^“printer” is not right\."):
        open_printers("printer", "tcp://printer", 576)


@pytest.mark.parametrize(
    ("own", "fallback"),
    [
        ("tcp://printer", "tcp://PRINTER:9100"),
        ("tcp://printer.local.", "tcp://Printer.local/"),
        ("serial:{folder}/lp0", "serial:{folder}/link?baud=9600"),
        ("usb:{folder}/lp0", "usb:{folder}/../{name}/link"),
        ("cups:front-desk", "cups:Front-Desk"),
    ],
)
def test_a_printer_does_not_fall_back_on_itself_under_another_name(own: str, fallback: str, tmp_path: Path) -> None:
    (tmp_path / "lp0").touch()
    (tmp_path / "link").symlink_to("lp0")
    names = {"folder": tmp_path, "name": tmp_path.name}
    assert not isinstance(open_printers(own.format(**names), fallback.format(**names), 576), Printers)


@pytest.mark.parametrize("fallback", ["tcp://printer:9101", "tcp://printer2", "usb:/dev/usb/lp1", "cups:printer"])
def test_another_printer_is_fallen_back_on(fallback: str) -> None:
    assert isinstance(open_printers("tcp://printer", fallback, 576), Printers)
