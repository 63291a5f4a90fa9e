"""What the store asks of a database: Sqlite and Postgresql both give it, and nothing above knows which it is."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from common.store.rows import Row


class Watch(Protocol):
    """Waits for what others commit."""

    def wait(self, timeout: float = ...) -> bool:
        """Whether something was committed since the last answer; at most `timeout` seconds.

        StoreUnavailable when the store does not answer any more; `close` it then and watch anew.
        """

    def wake(self) -> None:
        """End a wait early, from another thread."""

    def close(self) -> None: ...


class Engine(Protocol):
    """A connection to a store, used by one thread at a time.

    Every method raises StoreUnavailable when the store does not answer now, and StoreRefused when waiting won't help. A
    query names its values with a colon (`:centre`).
    """

    @property
    def address(self) -> str:
        """Where the store is, as a person may read it: without a password."""

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Any]: ...

    def row(self, sql: str, values: Mapping[str, Any]) -> Any | None: ...

    def run(self, sql: str, values: Mapping[str, Any]) -> None: ...

    def records(self, table: str, order: Sequence[str], **equal: object) -> list[Row]:
        """The rows of a table that have these values, in order of these columns."""

    def upsert(self, table: str, key: tuple[str, ...], records: Sequence[Row]) -> None:
        """Insert records that all have the same columns, or change the rows with the same key."""

    def transaction(self, centre: str) -> AbstractContextManager[None]:
        """Exclusive in a centre: who is inside reads and writes alone. Leaving by an error undoes everything."""

    def reading(self) -> AbstractContextManager[None]:
        """Several reads of one moment."""

    def watch(self, centre: str) -> Watch:
        """A watch on the commits of others in a centre; on this connection, which then does nothing else."""

    def leave_no_trace(self) -> None:
        """What was deleted before is overwritten in the files, as far as the database can do so."""

    def holds(self, table: str) -> bool:
        """Whether the rows of a table are kept here, and may be read by who asks: a region has not all of them."""

    def faults(self) -> list[str]:
        """What the database itself finds wrong; none when all is well."""

    def close(self) -> None: ...
