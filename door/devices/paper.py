"""Trying a printer: how it fares, and paper that shows it. Needs Qt, for the letters on the paper."""

import os
from datetime import UTC, datetime

from common.domain.wording import Wording
from common.printing.address import open_printer
from common.printing.pages import open_pages
from common.printing.printer import Printer
from common.printing.sample import trial
from common.qt.app import application
from door.devices.found import Found, found
from installer.reader import reader_language

READY = Wording("جاهزة.", "ready.")
SILENT = Wording(
    "لا تقول شيئًا عن حالها: جرّبها بورقة (بلا ‎--no-paper).", "says nothing of itself: try it with paper (no --no-paper)."
)
PRINTED = Wording("طُبعت ورقة تجربة.", "a test slip is printed.")
SENT = Wording(
    "أُرسلت ورقة تجربة، ولا تقول الطابعة هل خرجت: انظر.",
    "a test slip is sent; the printer does not say whether it came out: look.",
)
TAKES_PAGES = Wording(
    "تأخذ الصفحات. لم يُطبع شيء: قد تكون فيها أوراق مرقّمة.",
    "takes pages. Nothing was printed: it may hold numbered sheets.",
)


def try_printer(address: str, dots: int, *, paper: bool) -> Found:
    """DeviceError or SettingsError when it does not do its work."""
    printer = open_printer(address, dots)
    return _print(printer, address) if paper else _look(printer)


def try_pages(address: str) -> Found:
    """The printer of documents. DeviceError or SettingsError when it would take none."""
    open_pages(address).check()
    return found(TAKES_PAGES)


def _look(printer: Printer) -> Found:
    status = printer.status()
    if status.trouble:
        return found(status.trouble, is_well=False)
    return found(READY) if status.ready else found(SILENT, is_well=False)


def _print(printer: Printer, address: str) -> Found:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    language = reader_language()
    started = application(language)
    printed = printer.print_slip(trial(address, language, datetime.now(UTC).astimezone()))
    del started
    return found(PRINTED if printed.is_confirmed else SENT)
