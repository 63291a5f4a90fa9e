"""A backup becomes a store again: it is looked through first, and what stood in its place is never written over."""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from common.domain.errors import DawrError
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.store import faults
from common.store.address import is_server
from common.store.backup.encryption import Keys
from common.store.backup.manifest import UNREADABLE, Manifest, digest, manifest_of, read_manifest
from common.store.backup.replacing import put_in_place
from common.store.backup.serials import skip_serials
from common.store.copying import check, count, fill
from common.store.drafts import sync, unfinished
from common.store.events import Events
from common.store.filling import filled
from common.store.reading import read_only
from common.store.reporting import SILENCE, Report
from common.store.sqlite_opening import migrated
from common.store.verifying import first_mismatch

DAMAGED = Wording(
    "النسخة {file} تالفة ({what})؛ لم يُستعد شيء. استخدم نسخة أخرى.",
    "The backup {file} is damaged ({what}); nothing was restored. Use another one.",
)
SIZE = Wording("حجمها {found} بايت بدل {wanted}", "it has {found} bytes instead of {wanted}")
DIGEST = Wording("محتواها غير ما في البيان", "its content is not what the manifest says")
ROWS = Wording("الجدول {table}: {found} صفًا بدل {wanted}", "table {table}: {found} rows instead of {wanted}")
CHAIN = Wording("سلسلة المركز {centre}", "the chain of the centre {centre}")


class Restored(NamedTuple):
    """What the store now has, and where the one went that was there before."""

    manifest: Manifest
    before: Path | None


def restore(backup: Path, target: str, keys: Keys, report: Report = SILENCE) -> Restored:
    """Into a file, or an existing and empty database; DawrError, and nothing is restored, when that cannot be."""
    manifest = read_manifest(backup)
    file = manifest_of(backup).with_name(manifest.file)
    report.step(manifest.file)
    _refuse_a_damaged_file(file, manifest)
    if is_server(target):
        return _to_server(file, manifest, target, keys, report)
    return _to_file(file, manifest, Path(target), keys, report)


def _to_file(file: Path, manifest: Manifest, path: Path, keys: Keys, report: Report) -> Restored:
    with faults.told_clearly(path), unfinished(path) as part:
        _unpack(file, manifest, keys, part)
        _look_through(part, manifest, report)
        skip_serials(part)
        sync(part)
        return Restored(manifest, put_in_place(part, path))


def _to_server(file: Path, manifest: Manifest, address: str, keys: Keys, report: Report) -> Restored:
    with tempfile.TemporaryDirectory(prefix="dawr-") as folder:
        plain = Path(folder) / "plain.db"
        _unpack(file, manifest, keys, plain)
        _look_through(plain, manifest, report)
        skip_serials(plain)
        with closing(read_only(plain)) as engine, filled(address) as filling:
            check(filling.engine, fill(filling, engine, report), report)
    return Restored(manifest, None)


def _unpack(file: Path, manifest: Manifest, keys: Keys, plain: Path) -> None:
    """The store's file, brought up to date."""
    plain.touch(mode=0o600)
    if manifest.encryption == "none":
        shutil.copyfile(file, plain)
    else:
        keys.unlock(file, manifest, plain)
    _, before = migrated(plain)
    if before:
        before.unlink()


def _refuse_a_damaged_file(file: Path, manifest: Manifest) -> None:
    try:
        size = file.stat().st_size
        if size != manifest.size:
            raise DawrError(DAMAGED, file=file, what=_wording(SIZE, found=size, wanted=manifest.size))
        if digest(file) != manifest.sha256:
            raise DawrError(DAMAGED, file=file, what=DIGEST)
    except OSError as fault:
        raise DawrError(UNREADABLE, path=file, cause=reason(fault)) from fault


def _look_through(plain: Path, manifest: Manifest, report: Report) -> None:
    """It has what the manifest says, and all of it is whole, if it was so in the store that was backed up."""
    with closing(read_only(plain)) as engine:
        for table, wanted in manifest.rows.items():
            found = count(engine, table)
            if found != wanted:
                what = _wording(ROWS, table=table, found=found, wanted=wanted)
                raise DawrError(DAMAGED, file=manifest.file, what=what)
        for centre, tip in manifest.tips.items():
            broken = not manifest.fault and first_mismatch(engine, centre, tip, report)
            if broken or Events(engine, centre).tip() != tip:
                raise DawrError(DAMAGED, file=manifest.file, what=_wording(CHAIN, centre=centre))


def _wording(wording: Wording, **fields: object) -> Wording:
    return Wording(*(text.format_map(fields) for text in wording))
