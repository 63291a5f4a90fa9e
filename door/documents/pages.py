"""./dawr documents pages: what was printed, as PDF files in a folder, for an archive that keeps papers."""

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from common.documents.signing.signer import Signer
from common.domain.document import Document
from common.domain.wording import Wording
from common.operations import Operations
from common.operations.archiving import Search
from door.documents.export import PERSONAL
from door.documents.ground import add_documents_command, add_filters, operations_of, search_of
from door.documents.keys import signer_for
from door.output import make_folder, new_file
from door.store.saying import Commands, progress, say

if TYPE_CHECKING:
    from common.documents.press import Press

MADE = Wording("✓ الملفات في {folder}، وعددها {count}.", "✓ Files in {folder}: {count}")


def add_command(commands: Commands) -> None:
    one = add_documents_command(commands, "pages", "write what was printed as PDF files: personal data")
    one.add_argument("folder", type=Path, metavar="DIR", help="where to")
    one.add_argument("--keys", type=Path, metavar="DIR", help="the folder of the private keys")
    add_filters(one)
    one.set_defaults(do=pages)


def pages(options: argparse.Namespace) -> int:
    """One file for each document that was printed and still says something, named by its serial."""
    _qt = _started_qt()
    with operations_of(options) as operations:
        signer = signer_for(operations, options)
        printed = list(_printed(operations, search_of(options, operations.profile)))
        make_folder(options.folder)
        _write_all(operations, _press(operations, signer), printed, options.folder)
    say(MADE, count=f"{len(printed):,}", folder=options.folder)
    if printed:
        say(PERSONAL)
    return 0


def _started_qt() -> object:
    """Qt is here for its letters alone: loaded by this command only, and no screen is asked for."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - with the first page

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication.instance() or QGuiApplication(["dawr"])


def _press(operations: Operations, signer: Signer) -> "Press":
    from common.documents.press import Press  # noqa: PLC0415 - with the first page

    return Press(operations.profile, signer)


def _printed(operations: Operations, search: Search) -> Iterator[Document]:
    page = 1
    while found := operations.search_documents(search, page):
        yield from (one for one in found if one.serial and operations.content_or_none(one.id))
        page += 1


def _write_all(operations: Operations, press: "Press", printed: Sequence[Document], folder: Path) -> None:
    with progress(len(printed)) as moving:
        for document in printed:
            moving.step(document.serial or "")
            page = _page(operations, press, document)
            with new_file(folder / f"{document.serial}.pdf") as file:
                file.write(page)


def _page(operations: Operations, press: "Press", document: Document) -> bytes:
    from common.documents.press import stages_of  # noqa: PLC0415 - with the first page

    content, copy = operations.content_or_none(document.id) or {}, operations.newest_copy(document)
    turns = operations.turns_of_ticket(document.ticket) if document.ticket else []
    further = operations.sheets_of_copy(document.id, copy)[1:]
    return press.page(document, content, copy, stages_of(operations.profile, turns), further)
