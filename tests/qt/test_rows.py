"""A QML list that changes only where its rows changed."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from common.qt.rows import Rows


@dataclass(frozen=True)
class Row:
    key: int
    text: str = ""


def watched_rows() -> Rows:
    rows = Rows(Row)
    rows.tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return rows


def shown(rows: Rows) -> list[Row]:
    return [rows.row(at) for at in range(rows.rowCount())]


lists = st.lists(st.integers(0, 9), unique=True).map(lambda keys: [Row(key, str(key % 3)) for key in keys])


@given(lists, lists, lists)
def test_any_rows_can_become_any_other_rows(first: list[Row], second: list[Row], third: list[Row]) -> None:
    rows = watched_rows()
    for wanted in (first, second, third):
        rows.show(wanted)
        assert shown(rows) == wanted


def test_the_fields_are_the_roles() -> None:
    rows = watched_rows()
    rows.show([Row(1, "a")])
    roles = {bytes(name.data()): role for role, name in rows.roleNames().items()}
    assert rows.data(rows.index(0), roles[b"text"]) == "a"
    assert rows.data(rows.index(0), Qt.ItemDataRole.DisplayRole) is None


def test_unchanged_rows_tell_nobody() -> None:
    rows = watched_rows()
    rows.show([Row(1, "a"), Row(2, "b")])
    told: list[object] = []
    rows.dataChanged.connect(lambda *what: told.append(what))
    rows.show([Row(1, "a"), Row(2, "b")])
    assert told == []
    rows.show([Row(1, "a"), Row(2, "c")])
    assert len(told) == 1
