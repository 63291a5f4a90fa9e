"""A store is moved from one engine to the other: all of it or nothing, and compared."""

import multiprocessing
import os
import signal
import sqlite3
import stat
import time
import tracemalloc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from common.domain.errors import StoreRefused, StoreUnavailable
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.store import faults
from common.store.copying import check, fill, move
from common.store.engines import opened
from common.store.filling import Filling, filled
from common.store.postgresql.users import add_user, login_address
from common.store.reporting import SILENCE
from common.store.store import Store
from common.store.tables import Table
from tests.store import history
from tests.store.morning import sealed, spend_a_morning

pytestmark = pytest.mark.heavy

WAYS = ("file to server", "server to file")
context = multiprocessing.get_context("spawn")


class At:
    """A report that does something once, when it hears of a step."""

    def __init__(self, step: str, act: Any) -> None:
        self._step, self._act = step, act

    def step(self, what: str | Wording) -> None:
        if what == self._step:
            self._act()

    def size(self, size: str) -> None: ...


@pytest.fixture(params=WAYS)
def way(
    request: pytest.FixtureRequest, tmp_path: Path, store_path: Path, profile: Profile
) -> Iterator[tuple[str, str]]:
    """From a store with two centres and what happened there, to where there is none."""
    source, target = str(store_path), str(tmp_path / "new" / "dawr.db")
    if request.param == "server to file":
        source = request.getfixturevalue("postgres_address")
        with closing(Store.create(source)) as store:
            store.profiles.save(profile)
    elif request.param == "file to server":
        target = request.getfixturevalue("postgres_address")
    with closing(Store.open(source)) as store:
        store.profiles.save(replace(profile, code="CSC-2"))
    for centre in ("CSC-1", "CSC-2"):
        spend_a_morning(source, centre)
    return source, target


def has_store(address: str) -> bool:
    try:
        Store.open(address).close()
    except StoreRefused as refusal:
        assert "no ticket store" in str(refusal)  # noqa: PT017
        return False
    return True


def test_all_centres_come_across_with_every_row_and_their_chains(way: tuple[str, str]) -> None:
    source, target = way
    content = move(source, target)
    assert sealed(target) == sealed(source) == {code: (tip.seq, tip.seal) for code, tip in content.tips.items()}
    with closing(opened(source)) as old, closing(opened(target)) as new:
        for table, total in content.sums.items():
            query = f"SELECT * FROM {table}"
            rows = [sorted(map(repr, map(tuple, engine.rows(query, {})))) for engine in (old, new)]
            assert rows[0] == rows[1], table
            assert total.rows == len(rows[0])
    assert content.sums["note"].rows == 2
    assert content.sums["rating"].rows == content.sums["appointment"].rows == 2


def test_work_goes_on_in_the_new_store_where_it_was_in_the_old_one(way: tuple[str, str]) -> None:
    source, target = way
    move(source, target)
    numbers = [spend_a_morning(address, "CSC-2").issue("C1", language="ar").ticket.number for address in way]
    assert numbers[0] == numbers[1]
    sealed(target)


def test_a_place_that_has_a_store_is_refused_and_left_as_it_is(way: tuple[str, str]) -> None:
    source, target = way
    move(source, target)
    spend_a_morning(target, "CSC-1")
    before = sealed(target)
    with pytest.raises(StoreRefused, match="already"):
        move(source, target)
    assert sealed(target) == before


def test_a_move_is_refused_while_staff_sit_at_counters_unless_it_is_wanted(way: tuple[str, str]) -> None:
    source, target = way
    spend_a_morning(source, "CSC-2", staff_stay=True)
    with pytest.raises(StoreRefused, match="CSC-2/1"):
        move(source, target)
    assert not has_store(target)
    move(source, target, while_in_use=True)
    assert sealed(target) == sealed(source)


def test_a_store_that_is_written_to_meanwhile_is_not_moved_by_halves(way: tuple[str, str]) -> None:
    source, target = way
    operations = spend_a_morning(source, "CSC-1")
    with pytest.raises(StoreRefused, match="written to meanwhile"):
        move(source, target, At("step", lambda: operations.issue("C1", language="ar")))
    assert not has_store(target)
    before = sealed(source)
    move(source, target, At("centre", lambda: operations.issue("C1", language="ar")), while_in_use=True)
    assert sealed(target)["CSC-2"] == before["CSC-2"]


def test_what_is_moved_is_of_one_moment(way: tuple[str, str]) -> None:
    """Eight visitors come between the tables: either all rows of a visitor are there, or none."""
    source, target = way
    operations = spend_a_morning(source, "CSC-1")
    before = sealed(source)
    comes = At("ticket", lambda: [operations.issue("C1", language="ar") for _ in range(8)])
    move(source, target, comes, while_in_use=True)
    assert sealed(target) == before


def _move_and_wait(source: str, target: str, reached: Path) -> None:
    def wait() -> None:
        reached.touch()
        time.sleep(60)

    move(source, target, At("note", wait))


def test_a_move_that_is_killed_leaves_the_old_store_whole_and_no_new_one(way: tuple[str, str], tmp_path: Path) -> None:
    source, target = way
    before = sealed(source)
    mover = context.Process(target=_move_and_wait, args=(source, target, tmp_path / "reached"))
    mover.start()
    while not (tmp_path / "reached").exists():
        assert mover.is_alive()
        time.sleep(0.05)
    os.kill(mover.pid, signal.SIGKILL)
    mover.join()
    assert not has_store(target)
    assert sealed(source) == before
    move(source, target)
    assert sealed(target) == before


def test_an_error_on_the_way_leaves_nothing_behind(way: tuple[str, str], tmp_path: Path) -> None:
    source, target = way

    def fail() -> None:
        raise StoreUnavailable(faults.BUSY)

    for step in ("step", "note ✓"):
        with pytest.raises(StoreUnavailable, match="busy"):
            move(source, target, At(step, fail))
        assert not has_store(target)
    assert not [*tmp_path.rglob("*.part*")]


class Losing:
    """A new store that loses the last row of a table, or changes it."""

    def __init__(self, filling: Filling, table: str, change: Any) -> None:
        self.engine, self._filling, self._table, self._change = filling.engine, filling, table, change

    def insert(self, table: Table, rows: Iterable[Sequence[Any]]) -> None:
        self._filling.insert(table, self._change([*rows]) if table.name == self._table else rows)


@pytest.mark.parametrize("change", [lambda rows: rows[:-1], lambda rows: [*rows[:-1], (*rows[-1][:-1], "ar!")]])
def test_a_row_that_is_lost_or_changed_on_the_way_is_noticed(way: tuple[str, str], change: Any) -> None:
    source, target = way
    with pytest.raises(StoreRefused, match="table name"):
        _move_and_lose(source, target, change)
    assert not has_store(target)


def _move_and_lose(source: str, target: str, change: Any) -> None:
    with closing(opened(source)) as old, filled(target) as filling:
        content = fill(Losing(filling, "name", change), old, SILENCE)
        check(filling.engine, content, SILENCE)


def test_a_file_may_be_moved_to_another_file(store_path: Path, tmp_path: Path) -> None:
    spend_a_morning(store_path)
    move(str(store_path), str(tmp_path / "new.db"))
    assert sealed(tmp_path / "new.db") == sealed(store_path)
    assert stat.S_IMODE((tmp_path / "new.db").stat().st_mode) == 0o600


def test_a_chain_that_does_not_hold_is_not_moved(store_path: Path, tmp_path: Path) -> None:
    spend_a_morning(store_path)
    with closing(sqlite3.connect(store_path)) as forger:
        forger.execute("DROP TRIGGER event_is_never_changed")
        forger.execute("UPDATE event SET device = 'K9' WHERE seq = 3")
        forger.commit()
    with pytest.raises(StoreRefused, match=r"CSC-1 is not whole.*\./dawr store verify \S+"):
        move(str(store_path), str(tmp_path / "new.db"))
    assert not (tmp_path / "new.db").exists()


def test_what_a_server_cannot_keep_is_told_with_its_table(store_path: Path, postgres_address: str) -> None:
    with closing(sqlite3.connect(store_path)) as odd:
        odd.execute("UPDATE name SET text = 'a' || char(0) || 'b' WHERE thing = 'owner'")
        odd.commit()
    with pytest.raises(StoreRefused, match="rows of table name"):
        move(str(store_path), postgres_address)
    assert not has_store(postgres_address)


def test_a_login_that_sees_only_some_centres_moves_nothing(
    postgres_address: str, profile: Profile, tmp_path: Path
) -> None:
    with closing(Store.create(postgres_address)) as store:
        store.profiles.save(profile)
    password = add_user(postgres_address, "auditor", "reports", ["CSC-1"])
    login = login_address(postgres_address, "auditor", password)
    with pytest.raises(StoreRefused, match="may not") as refusal:
        move(login, str(tmp_path / "new.db"))
    assert password not in str(refusal.value)
    assert not (tmp_path / "new.db").exists()


def test_a_long_store_is_moved_in_little_memory(store_path: Path, tmp_path: Path) -> None:
    history.fill(store_path, 1500)
    tracemalloc.start()
    move(str(store_path), str(tmp_path / "new.db"), while_in_use=True)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 20_000_000  # bytes
