"""The tables that are copied are all that there are."""

import sqlite3
from pathlib import Path

import psycopg

from common.store.store import Store
from common.store.tables import NOT_COPIED, tables

OWN_OF_SQLITE = {"sqlite_stat1", "sqlite_stat4"}


def test_no_table_of_a_file_is_forgotten(store_path: Path) -> None:
    rows = sqlite3.connect(store_path).execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    assert {row[0] for row in rows} - OWN_OF_SQLITE - NOT_COPIED == {table.name for table in tables()}


def test_no_table_and_no_column_of_a_server_is_forgotten(postgres_address: str) -> None:
    Store.create(postgres_address).close()
    query = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'dawr'"
    with psycopg.connect(postgres_address) as connection:
        found = {(table, column) for table, column in connection.execute(query) if table not in NOT_COPIED}
    assert found == {(table.name, column) for table in tables() for column in table.columns}


def test_a_table_comes_after_those_that_it_refers_to(store_path: Path) -> None:
    connection = sqlite3.connect(store_path)
    before: set[str] = set()
    for table in tables():
        before.add(table.name)
        needed = {row[2] for row in connection.execute(f"PRAGMA foreign_key_list ({table.name})")}
        assert needed <= before, table.name


def test_every_table_has_a_key_to_go_by() -> None:
    assert [table.name for table in tables() if not table.key] == []
