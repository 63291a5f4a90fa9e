"""The address of a device on a serial line, as the settings have it."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import serial
from serial.tools import list_ports

from common.domain.errors import SettingsError
from common.domain.wording import Wording
from common.options import BAUDS, options_of

BAUD = 9600
SIGNALS = ("cd", "ri", "cts", "dsr")
"""The lines of an adapter that a button can close, as pyserial calls them."""

NOT_AN_ADDRESS = Wording(
    "عنوان الجهاز «{address}» غير مفهوم. مثل: serial:/dev/ttyUSB0?baud=9600&parity=E أو usb:0c2e:0901",
    "“{address}” is no address of a device. Such are: serial:/dev/ttyUSB0?baud=9600&parity=E, usb:0c2e:0901",
)
_OPTIONS = {
    "baud": BAUDS,
    "parity": serial.Serial.PARITIES,
    "bytesize": serial.Serial.BYTESIZES,
    "stopbits": serial.Serial.STOPBITS,
    "signal": SIGNALS,
}


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
    except ValueError as error:
        raise SettingsError(NOT_AN_ADDRESS, address=address) from error


def _port(address: str) -> Port:
    parts = urlsplit(address)
    if not parts.path or parts.netloc or parts.fragment or parts.scheme not in {"serial", "usb"}:
        raise ValueError(address)
    spoken = _spoken(options_of(parts.query, _OPTIONS, address))
    if parts.scheme == "usb":
        return Port(address=address, usb=_usb(parts.path), **spoken)
    return Port(address=address, path=parts.path, **spoken)


def _usb(text: str) -> UsbId:
    vendor, product, *number = text.split(":", 2)
    return UsbId(int(vendor, 16), int(product, 16), number[0] if number else None)


def _spoken(options: dict[str, str]) -> dict[str, Any]:
    kinds = {"baud": int, "bytesize": int, "stopbits": float}
    return {name: kinds.get(name, str)(value) for name, value in options.items()}


def _is_it(wanted: UsbId, found: UsbId) -> bool:
    same_make = (wanted.vendor, wanted.product) == (found.vendor, found.product)
    return same_make and wanted.serial in (None, found.serial)
