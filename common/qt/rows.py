"""Frozen dataclasses as a QML list: what is shown changes only where the rows changed."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Rows(QAbstractListModel):
    """Rows of one dataclass; its fields are the roles, its first field is the key by which rows stay themselves."""

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._rows: list[Any] = []

    def show(self, rows: Sequence[Any]) -> None:
        """Become these rows, with as few removals, moves and insertions as that takes."""
        wanted = {self._key(row) for row in rows}
        for at in reversed(range(len(self._rows))):
            if self._key(self._rows[at]) not in wanted:
                self._remove(at)
        for at, row in enumerate(rows):
            self._place(at, row)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = role - Qt.ItemDataRole.UserRole
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[number])

    def roleNames(self) -> dict[int, QByteArray]:
        return {Qt.ItemDataRole.UserRole + at: QByteArray(name.encode()) for at, name in enumerate(self._names)}

    def row(self, at: int) -> Any:
        """The dataclass at a position."""
        return self._rows[at]

    def _place(self, at: int, row: Any) -> None:
        now = self._position(self._key(row), at)
        if now is None:
            self._insert(at, row)
        elif now != at:
            self._move(now, at)
        if self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))

    def _position(self, key: Any, start: int) -> int | None:
        return next((at for at in range(start, len(self._rows)) if self._key(self._rows[at]) == key), None)

    def _insert(self, at: int, row: Any) -> None:
        self.beginInsertRows(_ROOT, at, at)
        self._rows.insert(at, row)
        self.endInsertRows()

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(_ROOT, at, at)
        del self._rows[at]
        self.endRemoveRows()

    def _move(self, now: int, at: int) -> None:
        self.beginMoveRows(_ROOT, now, now, _ROOT, at)
        self._rows.insert(at, self._rows.pop(now))
        self.endMoveRows()

    def _key(self, row: Any) -> Any:
        return getattr(row, self._names[0])
