"""./dawr documents export: what was issued, as CSV or JSON lines in a new file that only its owner reads."""

import argparse
from io import TextIOWrapper
from pathlib import Path

from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.operations import Operations
from common.operations.exporting import CsvWriter, JsonWriter, Writer
from door.documents.ground import add_documents_command, operations_of
from door.output import new_file
from door.store.saying import Commands, progress, say

WRITERS: dict[str, type[CsvWriter | JsonWriter]] = {".csv": CsvWriter, ".jsonl": JsonWriter}
WHICH = Wording("{file}: سمِّه ‎.csv أو ‎.jsonl", "{file}: name it .csv or .jsonl")
DONE = Wording("✓ الوثائق في {file}، وعددها {count}.", "✓ Documents in {file}: {count}")
PERSONAL = Wording(
    "فيه بيانات شخصية: احذفه متى انتهيت منه.", "It has personal data in it: remove it when you have done with it."
)
_TOLD_EVERY = 100


def add_command(commands: Commands) -> None:
    one = add_documents_command(commands, "export", "write what was issued into a new file")
    one.add_argument("file", type=Path, metavar="FILE", help="a new file: NAME.csv or NAME.jsonl")
    one.add_argument("--closed", action="store_true", help="only what nobody works on any more")
    one.add_argument("--content", action="store_true", help="also what the documents say: personal data")
    one.set_defaults(do=export)


def export(options: argparse.Namespace) -> int:
    writer = WRITERS.get(options.file.suffix.lower())
    if writer is None:
        raise DawrError(WHICH, file=options.file)
    with (
        operations_of(options) as operations,
        new_file(options.file) as raw,
        TextIOWrapper(raw, writer.ENCODING, newline="") as file,
    ):
        count = _write(operations, writer(file, with_content=options.content), options)
    say(DONE, count=f"{count:,}", file=options.file)
    if options.content:
        say(PERSONAL)
    return 0


def _write(operations: Operations, writer: Writer, options: argparse.Namespace) -> int:
    count = 0
    with progress(1) as moving:
        moving.step(operations.profile.code)
        for count, document in enumerate(operations.all_documents(closed_only=options.closed), 1):
            writer.write(document, operations.content_or_none(document.id) if options.content else None)
            if count % _TOLD_EVERY == 0:
                moving.size(f"{count:,}")
    return count
