"""./dawr documents pages: what was printed, as PDF files in a folder, for an archive that keeps papers."""

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from common.documents.press import Press, stages_of
from common.domain.document import Document
from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.operations import Operations
from common.operations.archiving import Search
from door.documents.export import PERSONAL
from door.documents.ground import add_documents_command, add_filters, operations_of, search_of
from door.documents.keys import key_folder
from door.output import written
from door.store.saying import Commands, progress, say

MADE = Wording("✓ {count} ملفًا في {folder}.", "✓ {count} files in {folder}.")
EXISTS = Wording("يوجد {file} من قبل؛ اختر مجلدًا آخر.", "{file} exists already; choose another folder.")


def add_command(commands: Commands) -> None:
    one = add_documents_command(commands, "pages", "write what was printed as PDF files: personal data")
    one.add_argument("folder", type=Path, metavar="DIR", help="where to")
    one.add_argument("--keys", type=Path, metavar="DIR", help="the folder of the private keys")
    add_filters(one)
    one.set_defaults(do=pages)


def pages(options: argparse.Namespace) -> int:
    """One file for each document that was printed and still says something, named by its serial."""
    _qt = QGuiApplication.instance() or QGuiApplication(["dawr"])
    with operations_of(options) as operations:
        signer = key_folder(options).signer_of(operations.profile.code, operations.document_keys())
        printed = list(_printed(operations, search_of(options)))
        with written(options.folder):
            options.folder.mkdir(parents=True, exist_ok=True)
        _write_all(operations, Press(operations.profile, signer), printed, options.folder)
    say(MADE, count=f"{len(printed):,}", folder=options.folder)
    if printed:
        say(PERSONAL)
    return 0


def _printed(operations: Operations, search: Search) -> Iterator[Document]:
    page = 1
    while found := operations.search_documents(search, page):
        yield from (one for one in found if one.serial and operations.content_or_none(one.id))
        page += 1


def _write_all(operations: Operations, press: Press, printed: Sequence[Document], folder: Path) -> None:
    with progress(len(printed)) as moving:
        for document in printed:
            moving.step(document.name)
            _write(folder / f"{document.serial}.pdf", _page(operations, press, document))


def _page(operations: Operations, press: Press, document: Document) -> bytes:
    content, copy = operations.content_or_none(document.id) or {}, operations.copies_of(document.id)[-1]
    turns = operations.turns_of_ticket(document.ticket) if document.ticket else []
    return press.page(document, content, copy, stages_of(operations.profile, turns))


def _write(file: Path, page: bytes) -> None:
    with written(file):
        try:
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            raise DawrError(EXISTS, file=file) from None
        with os.fdopen(handle, "wb") as out:
            out.write(page)
