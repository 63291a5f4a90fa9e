"""A file takes its name when it is whole, or never."""

import os
from pathlib import Path

import pytest

from common.store.drafts import draft, unfinished

OLD = 1_000_000_000  # a moment years ago


def test_a_file_takes_its_place_when_it_is_written(tmp_path: Path) -> None:
    with draft(tmp_path / "a") as part:
        part.write_text("whole")
        assert not (tmp_path / "a").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_text() == "whole"


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")

    def fail() -> None:
        with draft(tmp_path / "a") as part:
            part.write_text("ha")
            part.with_name(f"{part.name}-wal").write_text("lf")
            raise OSError("the disk has gone")

    with pytest.raises(OSError, match="has gone"):
        fail()
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_text() == "old"


def test_what_a_killed_program_left_is_cleared_away_and_what_another_writes_now_is_not(tmp_path: Path) -> None:
    left, beside, now, other = (tmp_path / name for name in (".a.1.part", ".a.1.part-wal", ".a.2.part", ".b.1.part"))
    for path in (left, beside, now, other):
        path.write_text("x")
    for path in (left, beside, other):
        os.utime(path, (OLD, OLD))
    with unfinished(tmp_path / "a"):
        pass
    assert {path.name for path in tmp_path.iterdir()} == {now.name, other.name}
