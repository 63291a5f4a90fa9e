"""The address of a device on a serial line, as the settings have it."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import serial
from serial.tools import list_ports

from common.domain.errors import SettingsError
from common.domain.wording import Wording

BAUD = 9600
SIGNALS = ("cd", "ri", "cts", "dsr")
"""The lines of an adapter that a button can close, as pyserial calls them."""

NOT_AN_ADDRESS = Wording(
    "عنوان الجهاز «{address}» غير مفهوم. مثل: serial:/dev/ttyUSB0?baud=9600&parity=E أو usb:0c2e:0901",
    "{address} is no address of a device. Such are: serial:/dev/ttyUSB0?baud=9600&parity=E, usb:0c2e:0901",
)
_OPTIONS = frozenset({"baud", "parity", "bytesize", "stopbits", "signal"})


@dataclass(frozen=True, slots=True)
class UsbId:
    """A device that is found wherever it is plugged in. `serial` tells two of one make apart."""

    vendor: int
    product: int
    serial: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Port:
    """Where a device is: a path, or what it says of itself on the USB; and how it speaks."""

    address: str
    path: str | None = None
    usb: UsbId | None = None
    baud: int = BAUD
    parity: str = serial.PARITY_NONE
    bytesize: int = serial.EIGHTBITS
    stopbits: float = serial.STOPBITS_ONE
    signal: str | None = None

    def find(self) -> str:
        """The path as it is now; FileNotFoundError when nothing like it is plugged in."""
        if self.path is not None:
            return self.path
        for one in _plugged_in():
            if self.usb is not None and _is_it(self.usb, UsbId(one.vid or 0, one.pid or 0, one.serial_number)):
                return str(one.device)
        raise FileNotFoundError(self.address)


def _plugged_in() -> list[Any]:
    """The library stumbles over a device that is pulled out while it looks."""
    try:
        return list(list_ports.comports())
    except TypeError:
        return []


def port_of(address: str) -> Port:
    """`serial:PATH` or `usb:VID:PID[:SERIAL]`, with `?baud= &parity= &bytesize= &stopbits= &signal=`.

    SettingsError for what is not an address.
    """
    try:
        return _port(address)
    except (ValueError, IndexError) as error:
        raise SettingsError(NOT_AN_ADDRESS, address=address) from error


def _port(address: str) -> Port:
    parts = urlsplit(address)
    options = {name: values[-1] for name, values in parse_qs(parts.query, strict_parsing=bool(parts.query)).items()}
    if not parts.path or parts.netloc or parts.fragment or options.keys() - _OPTIONS:
        raise ValueError(address)
    match parts.scheme:
        case "serial":
            return Port(address=address, path=parts.path, **_spoken(options))
        case "usb":
            return Port(address=address, usb=_usb(parts.path), **_spoken(options))
    raise ValueError(address)


def _usb(text: str) -> UsbId:
    vendor, product, *number = text.split(":", 2)
    return UsbId(int(vendor, 16), int(product, 16), number[0] if number else None)


def _spoken(options: dict[str, str]) -> dict[str, Any]:
    return {
        "baud": _one_of(int(options.get("baud", BAUD)), serial.Serial.BAUDRATES),
        "parity": _one_of(options.get("parity", serial.PARITY_NONE), serial.Serial.PARITIES),
        "bytesize": _one_of(int(options.get("bytesize", serial.EIGHTBITS)), serial.Serial.BYTESIZES),
        "stopbits": _one_of(float(options.get("stopbits", serial.STOPBITS_ONE)), serial.Serial.STOPBITS),
        "signal": _one_of(options.get("signal"), (None, *SIGNALS)),
    }


def _one_of(value: Any, right: tuple[Any, ...]) -> Any:
    if value not in right:
        raise ValueError(value)
    return value


def _is_it(wanted: UsbId, found: UsbId) -> bool:
    same_make = (wanted.vendor, wanted.product) == (found.vendor, found.product)
    return same_make and wanted.serial in (None, found.serial)
