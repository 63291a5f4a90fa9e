"""A new store on a server, filled in one transaction."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

import psycopg
from psycopg import sql

from common.domain.errors import StoreRefused
from common.domain.wording import Wording
from common.store import faults as told
from common.store.address import without_password
from common.store.engine import Engine
from common.store.postgresql import schema
from common.store.postgresql.engine import Postgresql, connect
from common.store.postgresql.faults import told_clearly
from common.store.tables import Table

NOT_TAKEN = Wording(
    "لا يقبل الخادم صفوف الجدول {table}: {cause}. لم يُنشأ شيء.",
    "The server does not take the rows of table {table}: {cause}. Nothing was made.",
)


@contextmanager
def filled_on_server(address: str) -> Iterator["_Server"]:
    """See `filled`; the database is there already, and nobody sees anything of the store before it is whole."""
    shown = without_password(address)
    with closing(connect(address)) as connection, told_clearly(shown):
        if schema.condition(connection) is not None:
            raise StoreRefused(told.EXISTS, path=shown)
        with connection.transaction():
            schema.apply_all(connection)
            yield _Server(address, connection)


class _Server:
    def __init__(self, address: str, connection: psycopg.Connection) -> None:
        self.engine: Engine = Postgresql(address, connection)
        self._connection = connection

    def insert(self, table: Table, rows: Iterable[Sequence[Any]]) -> None:
        columns = sql.SQL(", ").join(map(sql.Identifier, table.columns))
        name = sql.Identifier(table.name)
        query = sql.SQL("COPY {} ({}) FROM STDIN").format(name, columns)
        try:
            with self._connection.cursor() as cursor, cursor.copy(query) as copy:
                for row in rows:
                    copy.write_row(row)
            self._connection.execute(sql.SQL("ANALYZE {}").format(name))  # else the first readers search in the dark
        except (psycopg.DataError, psycopg.IntegrityError) as fault:
            raise StoreRefused(NOT_TAKEN, table=table.name, cause=str(fault).splitlines()[0]) from fault
