"""Old backups make room for new ones: only whole ones of the same store, and never the last that are good."""

from pathlib import Path
from typing import NamedTuple

from common.domain.errors import DawrError
from common.store.backup.manifest import SUFFIX, Manifest, read_manifest

_PATTERN = f"dawr-*Z{SUFFIX}"


class Backup(NamedTuple):
    """Its manifest's moment, where that is, and where its file is."""

    made_at: str
    manifest: Path
    file: Path


class Rotated(NamedTuple):
    """The backups that were removed, and those of this store that are not whole: a person shall look at them."""

    removed: list[Path]
    doubtful: list[Path]


def rotate(newest: Path, manifest: Manifest, keep: int) -> Rotated:
    """Keep so many good backups of the store, among them the newest; nothing is removed for one with a fault."""
    good: list[Backup] = []
    doubtful = []
    for backup, about in _others(newest, manifest):
        if _is_whole(backup.file, about):
            good.append(backup)
        else:
            doubtful.append(backup.file)
    too_many = [] if manifest.fault else sorted(good, reverse=True)[max(keep, 1) - 1 :]
    for backup in too_many:
        backup.manifest.unlink()  # first: a file without a manifest is no backup
        backup.file.unlink()
    return Rotated([backup.file for backup in too_many], doubtful)


def _others(newest: Path, manifest: Manifest) -> list[tuple[Backup, Manifest]]:
    """What else there is of the store in the folder of its newest backup."""
    places = [(path, _manifest_or_none(path)) for path in sorted(newest.parent.glob(_PATTERN))]
    return [
        (Backup(about.made_at, path, path.with_name(about.file)), about)
        for path, about in places
        if about and about.store == manifest.store and about.file != newest.name
    ]


def _manifest_or_none(path: Path) -> Manifest | None:
    try:
        return read_manifest(path)
    except DawrError:
        return None


def _is_whole(file: Path, manifest: Manifest) -> bool:
    """By its size: a backup is read to the last byte when it is restored."""
    return not manifest.fault and file.is_file() and file.stat().st_size == manifest.size
