"""A store's file takes the place of another one, which programs may have open: they go over to the new one."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from common.domain.errors import DawrError, StoreUnavailable
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.store import faults
from common.store.drafts import BESIDE, sync_folder
from common.store.sqlite import Sqlite

NOT_MOVED = Wording(
    "تعذّر إبعاد المخزن {path} عن مكانه: {cause}. أغلق كل البرامج التي تستخدمه.",
    "The store {path} cannot be moved aside: {cause}. Close all programs that use it.",
)


def put_in_place(part: Path, path: Path) -> Path | None:
    """Move what is at `path` aside, with its own -wal and -shm, and the part to its place; where the old one is now."""
    before = _free_name(path)
    with _held(path):
        try:
            _move(path, before)
            part.replace(path)
        except OSError as fault:
            raise DawrError(NOT_MOVED, path=path, cause=reason(fault)) from fault
    sync_folder(path.parent)
    return before if before.exists() else None


def _move(path: Path, before: Path) -> None:
    """The store first: without it nobody makes a new -wal in the place of the one that goes."""
    for ending in BESIDE:
        file = path.with_name(path.name + ending)
        if file.exists():
            file.rename(before.with_name(before.name + ending))


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Nobody writes meanwhile, and who waits to write begins anew in the new file. What cannot be opened is not held.

    Nor is it on Windows, where a file that is open cannot be moved at all.
    """
    with ExitStack() as stack:
        if path.is_file() and os.name == "posix":
            try:
                stack.enter_context(_writing(path))
            except StoreUnavailable as fault:
                if fault.wording is faults.BUSY:
                    raise
        yield


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    engine = Sqlite.open(path)
    try:
        with engine.transaction(""):
            yield
    finally:
        engine.close()


def _free_name(path: Path) -> Path:
    return path.with_name(f"{path.name}.before-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}")
