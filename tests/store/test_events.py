"""The chain in the store: append only, dense, and what is tampered with is named."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from common.operations import Operations
from common.store.mismatch import Mismatch
from common.store.store import CentreStore, Store
from tests.store.forging import forge


@pytest.fixture
def ten_events(operations: Operations) -> Operations:
    operations.open_counter("1", "S01")
    for _ in range(9):
        operations.issue("C1", language="ar")
    return operations


def test_a_chain_that_nobody_touched_verifies(ten_events: Operations, centre: CentreStore) -> None:
    assert centre.events.head() == 10
    assert centre.verify() is None


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE event SET at = '2026-11-22T07:00:00.000+00:00' WHERE seq = 4", Mismatch(4, "changed")),
        ("UPDATE event SET body = replace(body, 'C003', 'C999') WHERE seq = 4", Mismatch(4, "changed")),
        ("DELETE FROM event WHERE seq = 7", Mismatch(7, "missing")),
        ("UPDATE event SET seq = -seq WHERE seq IN (5, 6)", None),
        ("UPDATE event SET kind = 'stolen' WHERE seq = 4", Mismatch(4, "changed")),
        ("UPDATE event SET at = 'noon' WHERE seq = 4", Mismatch(4, "changed")),
        ("UPDATE event SET body = '{' WHERE seq = 4", Mismatch(4, "changed")),
        ("UPDATE step SET service = 'C2' WHERE id = 3", Mismatch(3, "differs", "step")),
        ("UPDATE ticket SET number = 'C777' WHERE id = 5", Mismatch(5, "differs", "ticket")),
        ("INSERT INTO rating VALUES ('CSC-1', 3, 5, '2026-11-22')", Mismatch(3, "differs", "step")),
        ("DELETE FROM step WHERE id = 6", Mismatch(6, "differs", "step")),
        ("UPDATE step SET id = 99 WHERE id = 10", Mismatch(10, "differs", "step")),
        ("UPDATE step SET queued_at = '2026-11-22T07:00:00.000+00:00' WHERE id = 9", Mismatch(9, "differs", "step")),
    ],
)
def test_the_first_bad_row_is_named(
    ten_events: Operations, centre: CentreStore, store_path: Path, statement: str, found: Mismatch | None
) -> None:
    if found is None:
        with pytest.raises(sqlite3.IntegrityError):
            forge(store_path, statement)
        return
    forge(store_path, statement)
    assert centre.verify() == found


def test_the_database_refuses_to_change_or_delete_an_event(ten_events: Operations, store_path: Path) -> None:
    database = sqlite3.connect(store_path)
    for statement in ("UPDATE event SET at = '' WHERE seq = 1", "DELETE FROM event WHERE seq = 1"):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            database.execute(statement)


def test_each_centre_has_a_chain_of_its_own(store_path: Path, clock: Callable[[], object], profile: object) -> None:
    store = Store.open(store_path)
    from dataclasses import replace

    store.profiles.save(replace(profile, code="CSC-2"))
    one, two = (Operations(store.centre(code), clock) for code in ("CSC-1", "CSC-2"))
    assert one.issue("C1", language="ar").ticket.number == two.issue("C1", language="ar").ticket.number == "C001"
    assert one.head() == two.head() == 1
    assert store.centre("CSC-1").verify() is store.centre("CSC-2").verify() is None
