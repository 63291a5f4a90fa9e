"""A backup of a store in use: one file as of one moment, looked through before it gets its name."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from common.domain.errors import DawrError
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.store import faults
from common.store.address import is_server, without_password
from common.store.backup.encryption import Lock
from common.store.backup.manifest import Manifest, digest, manifest_of
from common.store.copying import count, fill, tips
from common.store.drafts import BESIDE, clear_stale, draft
from common.store.engine import Engine
from common.store.engines import opened
from common.store.filling import filled_file
from common.store.reading import read_only
from common.store.reporting import SILENCE, Report
from common.store.sqlite import Sqlite
from common.store.tables import tables
from common.store.verifying import first_mismatch

SPARE = 100_000_000  # bytes that stay free: a disk that a backup fills stops the centre
_SCRATCH = ".dawr-backup-"
_STALE = 3600.0  # seconds: whoever makes a backup writes on

NOT_WRITTEN = Wording("لم تُحفظ النسخة الاحتياطية في {folder}: {cause}", "No backup was made in {folder}: {cause}")
NO_SPACE = Wording(
    "لم تُحفظ النسخة الاحتياطية: تحتاج {needed} ميغابايت خالية في {folder}، وفيه {free}.",
    "No backup was made: it needs {needed} MB free in {folder}, which has {free}.",
)


class Making(NamedTuple):
    """What backup is to be made: of which store, by which version of Dawr, into which folder, and who may read it."""

    address: str
    version: str
    folder: Path
    lock: Lock | None = None


def make(making: Making, report: Report = SILENCE) -> tuple[Path, Manifest]:
    """The backup's file and its manifest. DawrError, and there is nothing, when it cannot be made.

    What is not whole in the store is said in the manifest: better such a backup than none.
    """
    with _told(making.folder):
        making.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        clear_stale(making.folder, ".dawr-*Z.*.part*")
        made_at = datetime.now(UTC)
        path = making.folder / f"dawr-{made_at:%Y%m%dT%H%M%S}.{made_at.microsecond // 1000:03}Z.db"
        path = path.with_name(f"{path.name}.age") if making.lock else path
        with draft(path) as part:
            manifest = _write(making, part, path.name, made_at, report)
        with draft(manifest_of(path)) as part:
            part.touch(mode=0o600)
            part.write_text(manifest.text(), "utf8")
    return path, manifest


def _write(making: Making, part: Path, name: str, made_at: datetime, report: Report) -> Manifest:
    with _plain_beside(making, part) as plain:
        _refuse_without_space(making.address, {plain.parent, part.parent})
        _copy(making.address, plain, report)
        _put(plain, part, making.lock)
        with closing(read_only(plain)) as engine:
            return Manifest(
                made_at=made_at.isoformat(timespec="milliseconds"),
                dawr=making.version,
                store=without_password(making.address),
                file=name,
                size=part.stat().st_size,
                sha256=digest(part),
                encryption=making.lock.encryption if making.lock else "none",
                key=making.lock.key if making.lock else "",
                fault=_first_fault(engine, report),
                rows={table.name: count(engine, table.name) for table in tables()},
                tips=tips(engine),
            )


def _put(plain: Path, part: Path, lock: Lock | None) -> None:
    """The copy into the place of the backup, if it was not made there."""
    if plain == part:
        return
    part.touch(mode=0o600)
    if lock:
        lock.lock(plain, part)
    else:
        shutil.copyfile(plain, part)


def _copy(address: str, plain: Path, report: Report) -> None:
    with closing(opened(address)) as engine:
        if isinstance(engine, Sqlite):
            report.step("…")
            engine.back_up(plain)
            return
        with filled_file(plain) as filling:
            fill(filling, engine, report)


@contextmanager
def _plain_beside(making: Making, part: Path) -> Iterator[Path]:
    """Where the readable copy is made: in the backup's own place, or away from a folder that must not see it.

    Beside the store's file, or in the private temporary folder if the store is on a server: it is as secret as that.
    """
    if not making.lock and not is_server(making.address):
        yield part
        return
    home = Path(tempfile.gettempdir()) if is_server(making.address) else Path(making.address).absolute().parent
    _clear_stale_folders(home)
    with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=home) as folder:
        yield Path(folder) / "plain.db"


def _clear_stale_folders(home: Path) -> None:
    """What a backup left that was killed."""
    for folder in home.glob(f"{_SCRATCH}*"):
        if folder.owner() == home.owner() and time.time() - folder.stat().st_mtime > _STALE:
            shutil.rmtree(folder, ignore_errors=True)


def _refuse_without_space(address: str, folders: set[Path]) -> None:
    if is_server(address):
        return
    files = [Path(address + ending) for ending in BESIDE]
    needed = sum(file.stat().st_size for file in files if file.exists()) + SPARE
    for folder in folders:
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise DawrError(NO_SPACE, folder=folder, needed=needed // 10**6, free=free // 10**6)


def _first_fault(engine: Engine, report: Report) -> str:
    """What is not whole, for a person to read; empty when all is."""
    for fault in engine.faults():
        return fault
    for centre in tips(engine):
        found = first_mismatch(engine, centre, report=report)
        if found:
            return f"{centre}: {found.table} {found.seq} {found.why}"
    return ""


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    with faults.told_clearly(folder):
        try:
            yield
        except OSError as fault:
            raise DawrError(NOT_WRITTEN, folder=folder, cause=reason(fault)) from fault
