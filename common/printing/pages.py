"""Printers of whole pages: a document's PDF goes to a queue of the system, or into a folder."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import Protocol

from common.domain.errors import SettingsError
from common.domain.wording import Wording
from common.printing.failure import LATE, UNUSABLE, explained
from common.printing.links.cups import CupsSpool
from common.printing.links.spool import Spool
from common.printing.outcome import NotBegun, Uncertain
from common.printing.status import Roll, Status

_NOT_AN_ADDRESS = Wording(
    "document_printer: العنوان «{address}» غير مفهوم. مثل: cups:NAME أو spooler:NAME (ويندوز) أو folder:PATH",
    "document_printer: {address} is not an address. Such are: cups:NAME, spooler:NAME (Windows), folder:PATH",
)
_NONE = Wording(
    "لا توجد طابعة وثائق على هذا الجهاز: سمِّها في الإعداد document_printer.",
    "This machine has no printer of documents: name one in the setting document_printer.",
)


class PagePrinter(Protocol):
    """May be used from any thread, one at a time; DeviceError says what is wrong and what to do."""

    def check(self) -> Status:
        """How it fares. DeviceError when it says itself that nothing would come out."""
        ...

    def print_pages(self, name: str, pdf: bytes) -> None:
        """All pages of a file. NotBegun: nothing of them comes out; Uncertain: they may."""
        ...


@dataclass(frozen=True, slots=True)
class FolderOfPages:
    """A file for each print, for its owner's eyes only; whole or not at all."""

    folder: Path

    def check(self) -> Status:
        with explained(str(self.folder), UNUSABLE, NotBegun):
            self.folder.mkdir(mode=0o700, exist_ok=True)
            TemporaryFile(dir=self.folder).close()
        return Status(paper=Roll.OK, online=True, cover_open=False, fault=False)

    def print_pages(self, name: str, pdf: bytes) -> None:
        self.check()
        unfinished = self.folder / f".{name}.pdf"
        with explained(str(self.folder), UNUSABLE, NotBegun):
            handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(pdf)
            unfinished.replace(self.folder / f"{name}.pdf")


@dataclass(frozen=True, slots=True)
class SpooledPages:
    """A queue of the system. On Windows its printer must know PDF by itself: it is given the file as it is."""

    address: str
    spool: Spool

    def check(self) -> Status:
        with explained(self.address, UNUSABLE, NotBegun):
            status = self.spool.status()
        if status.trouble:
            raise NotBegun(status.trouble)
        return status

    def print_pages(self, name: str, pdf: bytes) -> None:  # noqa: ARG002 - a queue gives its own names
        with explained(self.address, UNUSABLE, NotBegun):
            try:
                self.spool.give(pdf)
            except TimeoutError as late:
                raise Uncertain(LATE, address=self.address) from late


@dataclass(frozen=True, slots=True)
class NoPages:
    """There is none."""

    def check(self) -> Status:
        raise NotBegun(_NONE)

    def print_pages(self, name: str, pdf: bytes) -> None:  # noqa: ARG002 - whatever it is
        raise NotBegun(_NONE)


def open_pages(address: str) -> PagePrinter:
    """The printer at an address of the setting `document_printer`. SettingsError for what is not one."""
    kind, _, name = address.partition(":")
    if not address:
        return NoPages()
    if kind == "folder" and name:
        return FolderOfPages(Path(name))
    if kind == "cups" and name and not name.startswith("-"):
        return SpooledPages(address, CupsSpool(name, raw=False))
    if kind == "spooler" and name and sys.platform == "win32":
        from common.printing.links.windows import WindowsSpool  # noqa: PLC0415 - there is none elsewhere

        return SpooledPages(address, WindowsSpool(name))
    raise SettingsError(_NOT_AN_ADDRESS, address=address)
