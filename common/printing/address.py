"""A printer's address in the settings, and the printer behind it."""

import os
import re
import sys
from functools import partial
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from common.domain.errors import SettingsError
from common.domain.wording import Wording
from common.options import BAUDS, options_of
from common.printing.links.cups import CupsSpool
from common.printing.links.device import DeviceLink
from common.printing.links.file import FileLink
from common.printing.links.link import Connect
from common.printing.links.network import NetworkLink
from common.printing.links.port import PortLink
from common.printing.links.spool import Spool
from common.printing.printer import NoPrinter, PreviewPrinter, Printer
from common.printing.printers import Printers
from common.printing.receipt import ReceiptPrinter
from common.printing.spooled import SpooledPrinter
from common.settings import of_setting

BAUD, PORT = 115200, 9100
_QUEUE = re.compile(r"[^\s/#?'\"-][^\s/#?'\"]*")  # as CUPS names its queues; and no option of its programs

_NOT_AN_ADDRESS = Wording(
    "عنوان الطابعة «{address}» غير مفهوم. مثل: serial:/dev/ttyUSB0?baud=115200 أو tcp://printer:9100"
    " أو usb:/dev/usb/lp0 أو cups:NAME أو spooler:NAME أو file:tickets.bin أو png:tickets",
    "The printer address {address} is not one. Such are: serial:/dev/ttyUSB0?baud=115200, tcp://printer:9100,"
    " usb:/dev/usb/lp0, cups:NAME, spooler:NAME, file:tickets.bin, png:tickets",
)
_ONLY_ON_WINDOWS = Wording(
    "العنوان «{address}» لأجهزة Windows فقط؛ استعمل هنا cups:NAME.",
    "The printer address {address} is for Windows only; here it is cups:NAME.",
)


def open_printers(address: str, fallback: str, dots: int) -> Printer:
    """The settings' printer with the one it may fall back on, if there is one. SettingsError names the setting."""
    with of_setting("printer"):
        own = open_printer(address, dots)
    with of_setting("fallback_printer"):
        other = open_printer(fallback, dots)
        return Printers(own, other) if fallback and _place(fallback) != _place(address) else own


def open_printer(address: str, dots: int) -> Printer:
    """The printer at an address, for paper of 576 or 384 dots. It is connected to when it is used.

    SettingsError for what is not an address; an empty one is no printer.
    """
    if not address:
        return NoPrinter()
    try:
        _refuse_what_cannot_be_seen(address)
        parts = urlsplit(address)
        if parts.scheme == "png" and parts.path:
            return PreviewPrinter(Path(parts.path), dots)
        spool = _spool(address)
        if spool:
            return SpooledPrinter(address, spool, dots)
        return ReceiptPrinter(address, _connect(parts), dots)
    except ValueError as error:
        raise SettingsError(_NOT_AN_ADDRESS, address=address) from error


def _place(address: str) -> tuple[str, str, int]:
    """The same for one printer, however its address is written: through a link, in capitals, with the usual port."""
    kind, _, name = address.partition(":")
    if kind in {"cups", "spooler"}:
        return kind, name.casefold(), 0
    parts = urlsplit(address)
    if parts.hostname:
        return parts.scheme, parts.hostname.rstrip("."), _port(parts)
    return "", os.path.normcase(Path(parts.path).resolve()), 0


def _spool(address: str) -> Spool | None:
    """Names of printers are no parts of an address: Windows has them with spaces and slashes."""
    kind, _, name = address.partition(":")
    if kind == "cups":
        if not _QUEUE.fullmatch(name):
            raise ValueError(name)
        return CupsSpool(name)
    if kind == "spooler" and name:
        return _windows_spool(address, name)
    return None


def _windows_spool(address: str, name: str) -> Spool:
    if sys.platform == "win32":
        from common.printing.links.windows import WindowsSpool  # noqa: PLC0415 - there is none elsewhere

        return WindowsSpool(name)
    raise SettingsError(_ONLY_ON_WINDOWS, address=address)


def _connect(parts: SplitResult) -> Connect:
    if parts.fragment or (parts.query and parts.scheme != "serial"):
        raise ValueError(parts.scheme)
    match parts.scheme, parts.path, parts.hostname:
        case "serial", str(path), None if path:
            return partial(PortLink, path, _baud(parts))
        case "tcp", "" | "/", str(host):
            return partial(NetworkLink, _host(host), _port(parts))
        case "usb", str(path), None if path.startswith("/"):
            return partial(DeviceLink, path)
        case "file", str(path), None if path:
            return partial(FileLink, path)
    raise ValueError(parts.scheme)


def _refuse_what_cannot_be_seen(address: str) -> None:
    """A line's end, or a mark of direction that was copied with it: what is meant is not what is read."""
    if not address.isprintable():
        raise ValueError(address)


def _host(host: str) -> str:
    """UnicodeError for what can be no name, such as 10.0..5; a connection would raise it later."""
    host.encode("idna")
    return host


def _port(parts: SplitResult) -> int:
    port = PORT if parts.port is None else parts.port
    if not port:
        raise ValueError(port)
    return port


def _baud(parts: SplitResult) -> int:
    return int(options_of(parts.query, {"baud": BAUDS}, parts.geturl()).get("baud", BAUD))
