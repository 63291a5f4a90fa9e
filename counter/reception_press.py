"""The reception's slips and their codes. Loaded with the first ticket: a counter that issues none starts without it."""

from common.domain.forecast import Outlook
from common.domain.ticket import Ticket, Turn
from common.operations import Operations
from common.printing.address import open_printer
from common.printing.code import picture
from common.printing.outcome import Printed
from common.printing.ticket import slip_of, token
from common.settings import Settings, of_setting


class Press:
    """SettingsError when the printer's address is none."""

    def __init__(self, operations: Operations, settings: Settings) -> None:
        self._operations = operations
        with of_setting("printer"):
            self._printer = open_printer(settings.printer, settings.paper_dots)
        self._pictured = "", ""

    def print_slip(self, turn: Turn, told: Outlook, *, copy: int, is_update: bool) -> Printed:
        """NotBegun or Uncertain when the printer does not do its work."""
        now, profile = self._operations.now(), self._operations.profile
        return self._printer.print_slip(slip_of(profile, turn, told, now, is_update=is_update, copy=copy))

    def picture(self, ticket: Ticket) -> str:
        """The ticket's QR code for a screen, as a data URL."""
        text = token(self._operations.profile, ticket)
        if text != self._pictured[0]:
            self._pictured = text, picture(text)
        return self._pictured[1]
