"""./dawr devices try: opens one device, and shows all that comes from it; a panel shows a number."""

import argparse
import logging
import sys
import time
from collections.abc import Callable, Iterable

from common.devices.address import port_of
from common.devices.button import ButtonReader
from common.devices.keypad import TEMPLATE, KeypadReader, keypad_template, keys_of
from common.devices.line import Line
from common.devices.panels.panel import Panel
from common.devices.scanner import ScannerReader
from common.domain.errors import DawrError
from common.domain.health import Condition
from common.domain.wording import Wording
from common.settings import Settings
from door.store.saying import Commands, say

NUMBER, COUNTER = "A042", "7"
PANELS = ("cd5220", "alpha", "template")
PRINTERS = ("tcp", "cups", "spooler", "file", "png")
HEARD = Wording("وصل: {data}", "came: {data}")
MEANS = Wording("✓ {what}", "✓ {what}")
PRESSED = Wording("ضُغط زر المساعدة", "the help button is pressed")
STANDS = {
    Condition.OK: Wording("✓ الجهاز {address} موجود.", "✓ {address} is there."),
    Condition.MISSING: Wording("✗ الجهاز {address} غير موجود: وصّله.", "✗ {address} is not there: plug it in."),
    Condition.FAULT: Wording(
        "✗ الجهاز {address} لا يُفتح: يستعمله برنامج آخر، أو إعداده أو الإذن به غير صحيح.",
        "✗ {address} cannot be opened: another program has it, or its settings or the rights to it are wrong.",
    ),
}
SHOWN = Wording("يجب أن يظهر {number} و{counter}.", "It should show {number} and {counter}.")
STATUS = Wording("الطابعة: {status}", "The printer says: {status}")
READY = Wording("جاهزة", "ready")
SILENT = Wording("لا تجيب عن حالتها", "nothing of itself")
NO_QT = Wording("تنقص مكتبات Qt: ./dawr doctor", "Qt's libraries lack: ./dawr doctor")
Reader = Callable[[bytes, float], Iterable[object]]


def add_command(commands: Commands) -> None:
    one = commands.add_parser("try", help="open one device and show what comes from it")
    one.add_argument("address", metavar="ADDRESS", help="as in the settings: serial:…, usb:…, cd5220:serial:…, tcp://…")
    one.add_argument(
        "--as", dest="kind", choices=("scanner", "keypad", "button", "panel", "printer"), help="what it is"
    )
    one.add_argument("--keys", default=Settings().keypad_keys, metavar="KEYS", help="as in keypad_keys")
    one.add_argument("--template", default="", metavar="FRAME", help="as in keypad_template or panel_template")
    one.add_argument("--seconds", type=float, default=30.0, metavar="N", help="for how long; default: 30")
    one.set_defaults(do=try_one)


def try_one(options: argparse.Namespace) -> int:
    kind = options.kind or _kind_of(options.address)
    if kind == "printer":
        return _try_printer(options.address)
    return _try_panel(options) if kind == "panel" else _listen(options, kind)


def _kind_of(address: str) -> str:
    """A serial line may be anything; most often it is a scanner."""
    kind, _, rest = address.partition(":")
    if kind in PANELS:
        return "panel"
    return "printer" if kind in PRINTERS or (kind == "usb" and rest.startswith("/")) else "scanner"


def _listen(options: argparse.Namespace, kind: str) -> int:
    read, standing = _reader(kind, options), _Standing(options.address)

    def received(data: bytes) -> None:
        _say(HEARD, data=ascii(data))
        for what in read(data, time.monotonic()):
            _say(MEANS, what=what)

    return _live(Line(port_of(options.address), received=received, fares=standing), options.seconds, standing)


def _try_panel(options: argparse.Namespace) -> int:
    standing = _Standing(options.address, shows=True)
    panel = Panel(options.address, options.template, fares=standing)
    panel.show(NUMBER, COUNTER)
    return _live(panel, options.seconds, standing)


def _live(device: Line | Panel, seconds: float, standing: "_Standing") -> int:
    """What the line writes into a log is said here in words already."""
    logging.getLogger(Line.__module__).addHandler(logging.NullHandler())
    device.start()
    try:
        time.sleep(seconds)
    finally:
        device.close()
    return 0 if standing.condition is Condition.OK else 1


def _try_printer(address: str) -> int:
    try:
        from common.printing.address import open_printer  # noqa: PLC0415 - the one part of this command that needs Qt
    except ImportError as error:
        raise DawrError(NO_QT) from error
    status = open_printer(address, Settings().paper_dots).status()
    _say(STATUS, status=status.trouble or (READY if status.ready else SILENT))
    return 0 if status.ready else 1


def _reader(kind: str, options: argparse.Namespace) -> Reader:
    match kind:
        case "keypad":
            return KeypadReader(keypad_template(options.template or TEMPLATE), keys_of(options.keys)).feed
        case "button":
            button = ButtonReader()
            return lambda data, at: [PRESSED] if button.feed(data, at) else []
    return ScannerReader().feed


def _say(wording: Wording, **fields: object) -> None:
    """At once, also into a pipe."""
    say(wording, **fields)
    sys.stdout.flush()


class _Standing:
    """Says whenever the device comes or goes, and what one then `shows`."""

    def __init__(self, address: str, *, shows: bool = False) -> None:
        self.condition = Condition.MISSING
        self._address, self._shows = address, shows

    def __call__(self, condition: Condition) -> None:
        self.condition = condition
        _say(STANDS[condition], address=self._address)
        if self._shows and condition is Condition.OK:
            _say(SHOWN, number=NUMBER, counter=COUNTER)
