"""Printers: one that takes ESC/POS, one that leaves pictures, and none at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from common.domain.errors import DeviceError
from common.printing import escpos
from common.printing.failure import CUT_OFF, UNUSABLE, UNWRITABLE, explained
from common.printing.links.link import Connect, Link
from common.printing.slip import Slip, draw
from common.printing.status import Paper, Status


class Printer(Protocol):
    """May be used from any thread, one at a time. DeviceError says what is wrong and what to do."""

    @property
    def prints(self) -> bool:
        """Whether a visitor gets paper at all."""
        ...

    def status(self) -> Status:
        """What it says of itself now; unknown if it is silent. DeviceError if it is not there."""
        ...

    def print_slip(self, slip: Slip) -> None:
        """Print and cut the ticket. DeviceError if it did not come out, as far as the printer tells."""
        ...


@dataclass(frozen=True, slots=True)
class EscPosPrinter:
    """It is connected to for each job, so that one that was switched off and on again is found."""

    address: str
    connect: Connect
    dots: int
    prints: bool = True

    def status(self) -> Status:
        with self._link() as link:
            return _ask(link)

    def print_slip(self, slip: Slip) -> None:
        """The status is asked for before, so that no ticket lies in the buffer for later, and after."""
        data = escpos.ticket(draw(slip, self.dots))
        with self._link() as link:
            _refuse(_ask(link))
            link.send(data)
            _refuse(_ask(link))

    @contextmanager
    def _link(self) -> Iterator[Link]:
        with explained(self.address, UNUSABLE):
            link = self.connect()
        with explained(self.address, CUT_OFF):
            try:
                yield link
            finally:
                link.close()


@dataclass(frozen=True, slots=True)
class PreviewPrinter:
    """Each ticket is a picture in a folder, named by its number."""

    folder: Path
    dots: int
    prints: bool = True

    def status(self) -> Status:
        return Status(paper=Paper.OK, online=True, cover_open=False, fault=False)

    def print_slip(self, slip: Slip) -> None:
        with explained(str(self.folder), UNUSABLE):
            self.folder.mkdir(parents=True, exist_ok=True)
        unfinished = self.folder / f".{slip.number}.png"
        try:
            if not draw(slip, self.dots).save(str(unfinished)):
                raise DeviceError(UNWRITABLE, folder=self.folder)
            unfinished.replace(self.folder / f"{slip.number}.png")  # a whole ticket or none, for whoever looks
        except OSError as fault:
            raise DeviceError(UNWRITABLE, folder=self.folder) from fault


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """The ticket is only shown on the screen."""

    prints: bool = False

    def status(self) -> Status:
        return Status()

    def print_slip(self, slip: Slip) -> None:
        """Nothing is printed."""


def _ask(link: Link) -> Status:
    """One question after the other; a printer that is silent at the first one is not asked again."""
    link.discard()
    replies: list[bytes] = []
    for query in escpos.QUERIES:
        link.send(query)
        replies.append(link.receive())
        if not any(replies):
            return Status()
    return escpos.status(replies)


def _refuse(status: Status) -> None:
    if status.trouble:
        raise DeviceError(status.trouble)
