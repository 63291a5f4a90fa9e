"""A store that did not answer when the app started: it is asked for again with every use, and found when it is back."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from common.store.address import is_server, without_password
from common.store.engine import Engine, Watch
from common.store.engines import opened
from common.store.rows import Row


class Awaited:
    """An Engine: that of the address, as soon as it can be opened."""

    def __init__(self, address: str) -> None:
        self._target = address
        self._found: Engine | None = None

    @property
    def address(self) -> str:
        return without_password(self._target) if is_server(self._target) else self._target

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Any]:
        return self._engine.rows(sql, values)

    def row(self, sql: str, values: Mapping[str, Any]) -> Any | None:
        return self._engine.row(sql, values)

    def run(self, sql: str, values: Mapping[str, Any]) -> None:
        self._engine.run(sql, values)

    def records(self, table: str, order: Sequence[str], **equal: object) -> list[Row]:
        return self._engine.records(table, order, **equal)

    def upsert(self, table: str, key: tuple[str, ...], records: Sequence[Row]) -> None:
        self._engine.upsert(table, key, records)

    def transaction(self, centre: str) -> AbstractContextManager[None]:
        return self._engine.transaction(centre)

    def reading(self) -> AbstractContextManager[None]:
        return self._engine.reading()

    def watch(self, centre: str) -> Watch:
        return self._engine.watch(centre)

    def holds(self, table: str) -> bool:
        return self._engine.holds(table)

    def faults(self) -> list[str]:
        return self._engine.faults()

    def leave_no_trace(self) -> None:
        self._engine.leave_no_trace()

    def close(self) -> None:
        if self._found is not None:
            self._found.close()

    @property
    def _engine(self) -> Engine:
        if self._found is None:
            self._found = opened(self._target)
        return self._found
