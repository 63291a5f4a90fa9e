"""A store is replaced under those who use it: they go over, and nothing of the old one gets into the new one."""

import shutil
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.store.backup.replacing import put_in_place
from common.store.store import Store
from tests.store.morning import sealed, spend_a_morning
from tests.store.writers import writing

pytestmark = pytest.mark.heavy


@pytest.fixture
def part(store_path: Path, tmp_path: Path) -> Path:
    """The store as it was before a morning."""
    shutil.copy(store_path, tmp_path / "part")
    return tmp_path / "part"


def test_processes_that_write_go_over_to_the_new_store(store_path: Path, part: Path, tmp_path: Path) -> None:
    with writing(str(store_path), tmp_path / "told", processes=4) as writers:
        writers.wait_for(40)
        before = put_in_place(part, store_path)
        writers.wait_for(len(writers.lines()) + 40)
    assert before is not None
    numbers = {path: _numbers(path) for path in (before, store_path)}
    sealed(before)
    sealed(store_path)
    assert len(numbers[store_path]) > 20
    assert len(writers.lines()) == len(numbers[before]) + len(numbers[store_path])


def test_who_waits_for_his_turn_writes_into_the_new_store(store_path: Path, part: Path) -> None:
    """The old one is held while it goes: a writer that has looked at the file before must look again."""
    operations = Operations(Store.open(store_path).centre())
    holder = sqlite3.connect(store_path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    waiting = threading.Thread(target=lambda: operations.issue("C1", language="ar"))
    waiting.start()
    time.sleep(0.3)  # it waits for its turn
    moved = store_path.rename(store_path.with_name("moved.db"))
    part.rename(store_path)
    holder.execute("ROLLBACK")
    holder.close()
    waiting.join(timeout=60)
    assert (_numbers(moved), _numbers(store_path)) == (set(), {"C001"})


def test_a_store_that_is_held_too_long_is_left_in_its_place(store_path: Path, part: Path) -> None:
    with closing(sqlite3.connect(store_path, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable, match="busy"):
            put_in_place(part, store_path)
    assert part.exists()
    sealed(store_path)


def test_readers_of_the_old_store_do_not_see_half_of_the_new_one(store_path: Path, part: Path) -> None:
    spend_a_morning(store_path)
    with closing(Store.open(store_path)) as store:
        centre = store.centre()
        with centre.reading():
            seen = centre.events.head()
            before = put_in_place(part, store_path)
            assert centre.events.head() == seen
        assert centre.verify() is None  # of the new one: a reading begins with a look at the file
    assert before is not None
    assert sealed(before)["CSC-1"][0] == seen
    assert sealed(store_path)["CSC-1"][0] == 0


def _numbers(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {number for (number,) in connection.execute("SELECT number FROM ticket")}
