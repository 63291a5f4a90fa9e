"""A store that other people or other machines could come at is not used; the line that says so holds the cure."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from common.domain.errors import StoreRefused
from common.operations import Operations
from common.store.file_safety import refuse_unsafe
from common.store.store import Store
from tests.store.nobody import NOBODY, can_be_nobody, run_as_nobody

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights another way")


def refused(path: Path) -> StoreRefused:
    with pytest.raises(StoreRefused) as told:
        refuse_unsafe(path)
    assert told.value.text("ar") != told.value.text("en")
    return told.value


def command_in(told: StoreRefused) -> str:
    """What the line tells a person to run; both languages tell the same."""
    command = str(told).split("run: ")[1]
    assert told.text("ar").endswith(command)
    return command


def test_a_store_of_its_owner_alone_is_used(store_path: Path) -> None:
    refuse_unsafe(store_path)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o644, 0o666, 0o611])
def test_a_store_that_others_may_read_or_write_is_refused(store_path: Path, mode: int) -> None:
    store_path.chmod(mode)
    assert "Other users" in str(refused(store_path))


def test_opening_looks_at_the_rights(store_path: Path) -> None:
    store_path.chmod(0o644)
    with pytest.raises(StoreRefused, match="chmod 600"):
        Store.open(store_path)


@pytest.mark.parametrize("beside", ["-wal", "-shm", "-journal"])
def test_the_files_beside_the_store_are_as_private_as_the_store(store_path: Path, beside: str) -> None:
    part = store_path.with_name(store_path.name + beside)
    part.touch()
    part.chmod(0o644)
    assert command_in(refused(store_path)) == f"chmod 600 {part}"


def test_a_link_that_stands_where_the_log_should_is_refused(store_path: Path) -> None:
    store_path.with_name("dawr.db-wal").symlink_to(store_path)
    assert "dawr.db-wal" in command_in(refused(store_path))


def test_the_command_that_is_told_mends_it(tmp_path: Path, store_path: Path) -> None:
    path = store_path.rename(tmp_path / "it's the centre's; store.db")
    path.with_name(f"{path.name}-wal").touch(0o644)
    path.chmod(0o666)
    subprocess.run(shlex.split(command_in(refused(path))), check=True)
    refuse_unsafe(path)


@pytest.mark.parametrize("above", [0, 1])
def test_a_store_in_a_folder_where_anyone_may_write_is_refused(store_path: Path, above: int) -> None:
    folder = store_path.parent / "a" / "b"
    folder.mkdir(parents=True)
    path = store_path.rename(folder / "dawr.db")
    wrong = path.parents[above]
    wrong.chmod(0o777)
    told = refused(path)
    assert "replace" in str(told)
    subprocess.run(shlex.split(command_in(told)), check=True)
    refuse_unsafe(path)


def test_a_folder_where_only_owners_may_take_files_away_will_do(store_path: Path) -> None:
    store_path.parent.chmod(0o1777)
    refuse_unsafe(store_path)


def test_a_folder_that_a_group_shares_will_do(store_path: Path) -> None:
    """Many systems give every user a group; whatever a member puts there would belong to somebody else."""
    store_path.parent.chmod(0o775)
    refuse_unsafe(store_path)


def test_the_folder_of_a_link_and_that_of_the_store_are_both_looked_at(tmp_path: Path, store_path: Path) -> None:
    for name in ("link", "real"):
        (tmp_path / name).mkdir(0o700)
    real = store_path.rename(tmp_path / "real" / "dawr.db")
    link = tmp_path / "link" / "dawr.db"
    link.symlink_to(real)
    refuse_unsafe(link)
    for folder in (link.parent, real.parent):
        folder.chmod(0o777)
        assert str(folder) in command_in(refused(link))
        folder.chmod(0o700)


def test_a_store_to_be_made_in_a_folder_where_anyone_may_write_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    assert "replace" in str(refused(tmp_path / "new" / "dawr.db"))


LOOK = """
import sys
from pathlib import Path
from common.domain.errors import StoreRefused
from common.store.file_safety import refuse_unsafe
try:
    refuse_unsafe(Path(sys.argv[1]))
    print("used")
except StoreRefused as told:
    print(told)
"""


@can_be_nobody
def test_a_store_of_somebody_else_is_refused(store_path: Path) -> None:
    assert "belongs to the user “root”" in run_as_nobody(LOOK, store_path)
    os.chown(store_path, NOBODY, NOBODY)
    assert run_as_nobody(LOOK, store_path) == "used\n"


@can_be_nobody
def test_a_log_that_somebody_else_put_beside_the_store_is_refused(store_path: Path) -> None:
    os.chown(store_path, NOBODY, NOBODY)
    store_path.with_name("dawr.db-wal").touch(0o600)
    assert f"sudo chown $(id -un) {store_path}-wal" in run_as_nobody(LOOK, store_path)


@can_be_nobody
def test_a_store_of_an_owner_whom_this_machine_does_not_know_is_told_by_number(store_path: Path) -> None:
    os.chown(store_path, 54321, 54321)
    assert "belongs to the user “54321”" in run_as_nobody(LOOK, store_path)


@can_be_nobody
def test_root_may_look_after_the_store_of_a_user(store_path: Path) -> None:
    os.chown(store_path, NOBODY, NOBODY)
    refuse_unsafe(store_path)


def test_rights_that_are_put_right_are_noticed_without_a_restart(store_path: Path) -> None:
    """A copy takes the place of the store with rights that are too wide: the next verb says so, then goes on."""
    operations = Operations(Store.open(store_path).centre())
    content = store_path.read_bytes()
    store_path.rename(store_path.with_name("replaced.db"))
    store_path.write_bytes(content)
    store_path.chmod(0o644)
    with pytest.raises(StoreRefused, match="chmod 600"):
        operations.issue("C1", language="ar")
    store_path.chmod(0o600)
    assert operations.issue("C1", language="ar").ticket.number == "C001"
