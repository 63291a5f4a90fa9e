"""Old backups make room; nothing good is lost by that, and nothing of others."""

from dataclasses import replace
from pathlib import Path

import pytest

from common.store.backup.manifest import Manifest
from common.store.backup.rotation import rotate
from tests.store.backup.test_manifest import MANIFEST


def backup(folder: Path, hour: int, **changes: object) -> tuple[Path, Manifest]:
    """One of seven bytes, made at an hour of the day."""
    name = f"dawr-20261122T{hour:02}0000.000Z"
    values = {"made_at": f"2026-11-22T{hour:02}:00:00.000+00:00", "file": f"{name}.db", **changes}
    manifest = replace(MANIFEST, **values)
    (folder / manifest.file).write_bytes(b"x" * 7)
    (folder / f"{name}.json").write_text(manifest.text(), "utf8")
    return folder / manifest.file, manifest


def hours(folder: Path) -> list[int]:
    """Of the backups that have both their files."""
    found = [int(path.name[14:16]) for path in folder.glob("dawr-*Z.json")]
    assert sorted(found) == sorted(int(path.name[14:16]) for path in folder.glob("dawr-*Z.db*"))
    return sorted(found)


@pytest.mark.parametrize(("keep", "left"), [(1, [5]), (2, [4, 5]), (4, [2, 3, 4, 5]), (9, [1, 2, 3, 4, 5])])
def test_so_many_of_the_newest_are_kept(tmp_path: Path, keep: int, left: list[int]) -> None:
    for hour in range(1, 5):
        backup(tmp_path, hour)
    rotated = rotate(*backup(tmp_path, 5), keep)
    assert hours(tmp_path) == left
    assert len(rotated.removed) == 5 - len(left)


def test_the_newest_is_kept_although_the_clock_went_back(tmp_path: Path) -> None:
    for hour in range(11, 14):
        backup(tmp_path, hour)
    rotate(*backup(tmp_path, 5), 2)
    assert hours(tmp_path) == [5, 13]


def test_files_of_others_and_backups_of_other_stores_stay(tmp_path: Path) -> None:
    backup(tmp_path, 1, store="/srv/other.db")
    for name in ("dawr-notes.json", "dawr-20261122T020000.000Z.txt", "photo.db", "dawr-2026Z.json"):
        (tmp_path / name).write_text("{}")
    before = {path.name for path in tmp_path.iterdir()}
    rotate(*backup(tmp_path, 5), 1)
    assert {path.name for path in tmp_path.iterdir()} >= before


def test_what_is_not_whole_does_not_count_and_is_told_not_removed(tmp_path: Path) -> None:
    good, _ = backup(tmp_path, 1)
    cut, _ = backup(tmp_path, 2)
    cut.write_bytes(b"x")
    gone, _ = backup(tmp_path, 3)
    gone.unlink()
    faulty, _ = backup(tmp_path, 4, fault="CSC-1: event 3 changed")
    rotated = rotate(*backup(tmp_path, 5), 2)
    assert rotated.removed == []
    assert rotated.doubtful == [cut, gone, faulty]
    assert good.exists()


def test_nothing_is_removed_for_a_backup_of_a_store_that_is_not_whole(tmp_path: Path) -> None:
    backup(tmp_path, 1)
    rotate(*backup(tmp_path, 5, fault="CSC-1: event 3 changed"), 1)
    assert hours(tmp_path) == [1, 5]
