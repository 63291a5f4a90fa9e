"""Printers: what each of them does, one that leaves pictures, and none at all."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from common.printing.failure import NO_PRINTER, UNUSABLE, UNWRITABLE, explained
from common.printing.outcome import NotBegun, Printed
from common.printing.slip import Slip, draw
from common.printing.status import Roll, Status


class Printer(Protocol):
    """May be used from any thread, one at a time. DeviceError says what is wrong and what to do."""

    @property
    def prints(self) -> bool:
        """Whether a visitor gets paper at all."""
        ...

    def status(self) -> Status:
        """What it says of itself now; unknown if it is silent. DeviceError if it is not there."""
        ...

    def print_slip(self, slip: Slip) -> Printed:
        """Print and cut the ticket. It raises NotBegun or Uncertain, and nothing else."""
        ...


@dataclass(frozen=True, slots=True)
class PreviewPrinter:
    """Each ticket is a picture in a folder, named by its number."""

    folder: Path
    dots: int
    prints: bool = True

    def status(self) -> Status:
        return Status(paper=Roll.OK, online=True, cover_open=False, fault=False)

    def print_slip(self, slip: Slip) -> Printed:
        """A whole ticket or none, for whoever looks."""
        with explained(str(self.folder), UNUSABLE, NotBegun):
            self.folder.mkdir(parents=True, exist_ok=True)
        unfinished = self.folder / f".{slip.number}.png"
        try:
            if not draw(slip, self.dots).save(str(unfinished)):
                raise NotBegun(UNWRITABLE, folder=self.folder)
            unfinished.replace(self.folder / f"{slip.number}.png")
        except OSError as fault:
            raise NotBegun(UNWRITABLE, folder=self.folder) from fault
        return Printed(str(self.folder), is_confirmed=True)


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """The ticket is only shown on the screen."""

    prints: bool = False

    def status(self) -> Status:
        return Status()

    def print_slip(self, slip: Slip) -> Printed:  # noqa: ARG002 - whatever it is
        """Always NotBegun."""
        raise NotBegun(NO_PRINTER)
