"""A printer's address in the settings, and the printer behind it."""

from functools import partial
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, urlsplit

import serial

from common.domain.errors import SettingsError
from common.domain.wording import Wording
from common.printing.links.device import DeviceLink
from common.printing.links.file import FileLink
from common.printing.links.link import Connect
from common.printing.links.network import NetworkLink
from common.printing.links.port import PortLink
from common.printing.printer import EscPosPrinter, NoPrinter, PreviewPrinter, Printer

BAUD, PORT = 115200, 9100

_NOT_AN_ADDRESS = Wording(
    "عنوان الطابعة «{address}» غير مفهوم. مثل: serial:/dev/ttyUSB0?baud=115200 أو tcp://printer:9100"
    " أو usb:/dev/usb/lp0 أو file:tickets.bin أو png:tickets",
    "The printer address {address} is not one. Such are: serial:/dev/ttyUSB0?baud=115200, tcp://printer:9100,"
    " usb:/dev/usb/lp0, file:tickets.bin, png:tickets",
)


def open_printer(address: str, dots: int) -> Printer:
    """The printer at an address, for paper of 576 or 384 dots. It is connected to when it is used.

    SettingsError for what is not an address; an empty one is no printer.
    """
    if not address:
        return NoPrinter()
    try:
        parts = urlsplit(address)
        if parts.scheme == "png" and parts.path:
            return PreviewPrinter(Path(parts.path), dots)
        return EscPosPrinter(address, _connect(parts), dots)
    except ValueError as error:
        raise SettingsError(_NOT_AN_ADDRESS, address=address) from error


def _connect(parts: SplitResult) -> Connect:
    match parts.scheme, parts.path, parts.hostname:
        case "serial", str(path), None if path:
            return partial(PortLink, path, _baud(parts.query))
        case "tcp", "" | "/", str(host):
            return partial(NetworkLink, host, parts.port or PORT)
        case "usb", str(path), None if path:
            return partial(DeviceLink, path)
        case "file", str(path), None if path:
            return partial(FileLink, path)
    raise ValueError(parts.scheme)


def _baud(query: str) -> int:
    baud = int(parse_qs(query).get("baud", [str(BAUD)])[0])
    if baud not in serial.Serial.BAUDRATES:
        raise ValueError(baud)
    return baud
