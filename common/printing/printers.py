"""The printer of a machine and the one it may fall back on; and a look at them before a number is given."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from common.domain.errors import DeviceError
from common.printing.outcome import NotBegun, Printed
from common.printing.printer import Printer
from common.printing.slip import Slip
from common.printing.status import Status


@dataclass(frozen=True, slots=True)
class Look:
    """`fault` is why no paper will come out now, as far as one can know; a printer that is silent may well print."""

    status: Status
    fault: DeviceError | None = None
    is_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Printers:
    """A printer. It prints at the machine; elsewhere only if nothing of the ticket has reached the machine's own."""

    own: Printer
    fallback: Printer

    @property
    def prints(self) -> bool:
        return self.own.prints or self.fallback.prints

    def status(self) -> Status:
        """Of the one that would print now. DeviceError if neither is there."""
        seen = look(self)
        if seen.fault and not seen.status.trouble:
            raise seen.fault
        return seen.status

    def print_slip(self, slip: Slip) -> Printed:
        """If neither begins, the fault of the machine's own is told."""
        try:
            return self.own.print_slip(slip)
        except NotBegun as fault:
            return self._print_elsewhere(slip, fault)

    def _print_elsewhere(self, slip: Slip, fault: NotBegun) -> Printed:
        try:
            return replace(self.fallback.print_slip(slip), is_elsewhere=True)
        except NotBegun:
            raise fault from None


def look(printer: Printer) -> Look:
    """How it is now, and where paper would come out; it raises nothing.

    A printer that answers takes milliseconds; a silent one one REPLY_SECONDS, one that is switched off in the network
    CONNECT_SECONDS; each once more for the fallback.
    """
    looks = list(_looks(printer))
    return next((seen for seen in looks if seen.fault is None), looks[0])


def _looks(printer: Printer) -> Iterator[Look]:
    if isinstance(printer, Printers):
        own = look(printer.own)
        yield own
        if own.fault:
            yield replace(look(printer.fallback), is_elsewhere=True)
        return
    try:
        status = printer.status()
    except DeviceError as fault:
        yield Look(Status(), fault)
    else:
        yield Look(status, DeviceError(status.trouble) if status.trouble else None)
