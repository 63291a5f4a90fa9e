"""All devices that the settings of a machine name, each with how it is tried."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from common.devices.keypad import reader_of
from common.domain.errors import DawrError
from common.domain.health import Part
from common.domain.health_words import PARTS
from common.domain.wording import Wording
from common.language.bidi import ltr
from common.settings import Settings
from door.devices import wired
from door.devices.found import Found, tried
from door.store.saying import say

LINE = Wording(f"{{mark}} {{name}} ({ltr('{address}')}): {{told}}", "{mark} {name} ({address}): {told}")
FALLBACK = Wording("الطابعة البديلة", "fallback printer")
NO_QT = Wording("تنقص مكتبات Qt: ./dawr doctor", "Qt's libraries lack: ./dawr doctor")


class Trial(NamedTuple):
    name: Wording
    address: str
    do: Callable[[], Found]

    def run(self) -> bool:
        """Whether the device is well; one line says so."""
        one = tried(self.do)
        say(LINE, mark=one.mark, name=self.name, address=self.address, told=one.told)
        return one.is_well


def trials(settings: Settings, *, paper: bool) -> Iterator[Trial]:
    """Only of what the settings name."""
    return (one for one in _all(settings, paper=paper) if one.address)


def printer_trial(address: str, dots: int, *, paper: bool, name: Wording = PARTS[Part.PRINTER]) -> Trial:
    """With a test slip, or with a look alone."""

    def do() -> Found:
        try:
            from door.devices.paper import try_printer  # noqa: PLC0415 - with its Qt, only where there is a printer
        except ImportError as error:
            raise DawrError(NO_QT) from error
        return try_printer(address, dots, paper=paper)

    return Trial(name, address, do)


def pages_trial(address: str) -> Trial:
    def do() -> Found:
        try:
            from door.devices.paper import try_pages  # noqa: PLC0415 - as above
        except ImportError as error:
            raise DawrError(NO_QT) from error
        return try_pages(address)

    return Trial(PARTS[Part.DOCUMENT_PRINTER], address, do)


def _all(settings: Settings, *, paper: bool) -> Iterator[Trial]:
    yield printer_trial(settings.printer, settings.paper_dots, paper=paper)
    yield printer_trial(settings.fallback_printer, settings.paper_dots, paper=paper, name=FALLBACK)
    yield pages_trial(settings.document_printer)
    yield Trial(PARTS[Part.SCANNER], settings.scanner, partial(wired.look_for, settings.scanner))
    yield Trial(PARTS[Part.KEYPAD], settings.keypad, partial(_look_for_keypad, settings))
    yield Trial(PARTS[Part.PANEL], settings.panel, partial(wired.show_on, settings.panel, settings.panel_template))
    yield Trial(PARTS[Part.HELP_BUTTON], settings.help_button, partial(wired.look_for, settings.help_button))


def _look_for_keypad(settings: Settings) -> Found:
    reader_of(settings.keypad_template, settings.keypad_keys)
    return wired.look_for(settings.keypad)
