"""./dawr devices try: all devices of a machine's settings, a line each; or one of them, and all that comes from it."""

import argparse
from pathlib import Path

from common.devices.keypad import reader_of
from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.settings import Settings, read_settings
from door.arguments import seconds_of
from door.devices import hearing, wired
from door.devices.machine import pages_trial, printer_trial, trials
from door.store.saying import Commands, say

KINDS = ("scanner", "keypad", "button", "panel", "printer", "document-printer")
PANELS = ("cd5220", "alpha", "template")
PRINTERS = ("tcp", "cups", "spooler", "file", "png")
NOTHING = Wording("لا جهاز مسمّى في {path}.", "{path} names no device.")
WHAT = Wording(
    "سمِّ عنوان جهاز، أو جرّب كل أجهزة هذه الآلة: ‎./dawr devices try --settings FILE",
    "Name the address of a device, or try all of this machine: ./dawr devices try --settings FILE",
)


def add_command(commands: Commands) -> None:
    one = commands.add_parser("try", help="all devices of a machine, or one: a test slip, a number, what comes from it")
    one.add_argument("address", nargs="?", metavar="ADDRESS", help="as in settings: serial:…, cd5220:serial:…, tcp://…")
    one.add_argument("--settings", type=Path, metavar="FILE", help="this machine's; without ADDRESS all of its devices")
    one.add_argument("--no-paper", action="store_true", help="only ask printers how they are")
    one.add_argument("--as", dest="kind", choices=KINDS, help="what the one at ADDRESS is")
    one.add_argument("--keys", metavar="KEYS", help="as in keypad_keys")
    one.add_argument("--template", metavar="FRAME", help="as in keypad_template or panel_template")
    one.add_argument("--seconds", type=seconds_of, default=30.0, metavar="N", help="how long to listen; default: 30")
    one.set_defaults(do=try_devices)


def try_devices(options: argparse.Namespace) -> int:
    settings = read_settings(options.settings) if options.settings else Settings()
    if options.address:
        return _try_one(options, settings)
    if not options.settings:
        raise DawrError(WHAT)
    wells = [trial.run() for trial in trials(settings, paper=not options.no_paper)]
    if not wells:
        say(NOTHING, path=options.settings)
    return 0 if all(wells) else 1


def _try_one(options: argparse.Namespace, settings: Settings) -> int:
    address, kind = options.address, options.kind or _kind_of(options.address)
    match kind:
        case "printer":
            return 0 if printer_trial(address, settings.paper_dots, paper=not options.no_paper).run() else 1
        case "document-printer":
            return 0 if pages_trial(address).run() else 1
        case "panel":
            return wired.watch_panel(address, options.template or settings.panel_template, options.seconds)
    return wired.listen(address, _hears(kind, options, settings), options.seconds)


def _kind_of(address: str) -> str:
    """A serial line may be anything; most often it is a scanner."""
    kind, _, rest = address.partition(":")
    if kind in PANELS:
        return "panel"
    if kind == "folder":
        return "document-printer"
    return "printer" if kind in PRINTERS or (kind == "usb" and rest.startswith("/")) else "scanner"


def _hears(kind: str, options: argparse.Namespace, settings: Settings) -> hearing.Hears:
    match kind:
        case "keypad":
            template, keys = options.template or settings.keypad_template, options.keys or settings.keypad_keys
            return hearing.keypad(reader_of(template, keys))
        case "button":
            return hearing.button()
    return hearing.scanner()
