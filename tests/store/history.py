"""Years of visits in a store within seconds: one is made by the verbs, the others are copies of its rows, sealed."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from common.domain.event import canonical
from common.domain.ticket import State
from common.operations import Operations
from common.store.store import Store
from tests.conftest import Clock

EVENTS_OF_A_VISIT = 15
STEPS_OF_A_VISIT = 3
A_DAY = 1000
_IDS = ("id", "ticket", "place", "called_seq")
_EVENT = ("centre", "seq", "at", "kind", "request", "ticket", "step", "counter", "staff", "device")

Row = dict[str, Any]


def fill(path: Path, visits: int) -> None:
    """So many visits of three steps and fifteen events each, after what the store has; the store has its profile."""
    first = _one_visit(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA synchronous = OFF")
        rows = {table: _rows(connection, table, key, first) for table, key in _TABLES.items()}
        _insert(connection, "event", _events(rows["event"], visits))
        for table in ("ticket", "step", "rating"):
            _insert(connection, table, (_moved(row, n) for n in range(1, visits) for row in rows[table]))
        connection.commit()


_TABLES = {"event": "seq", "ticket": "id", "step": "id", "rating": "step"}


def _one_visit(path: Path) -> int:
    """By the verbs, with a rating; the sequence of its first event."""
    with closing(Store.open(path)) as store:
        clock, centre = Clock(), store.centre()
        operations = Operations(centre, clock)
        desks = [_counter(operations, *stop) for stop in (("DSK", "C1"), ("BKO", "C1"), ("DSK", "X1"))]
        first = centre.events.head() + len(desks) + 1
        for counter, staff in zip(desks, ("S01", "S02", "S03"), strict=True):
            operations.open_counter(counter, staff)
        operations.issue("C1", language="ar")
        for counter in desks:
            clock.advance(60)
            _serve(operations, counter)
        assert centre.events.head() == first + EVENTS_OF_A_VISIT - 1
        return first


def _counter(operations: Operations, wing: str, service: str) -> str:
    return next(one.number for one in operations.profile.counters if one.wing == wing and service in one.skills)


def _serve(operations: Operations, counter: str) -> None:
    turn = operations.call_next(counter)
    if turn.step.state is State.CALLED:  # in the back office nobody is called: the work starts at once
        operations.recall(counter, turn.step.id)
        operations.start(counter, turn.step.id)
    operations.finish(counter, turn.step.id)
    if turn.step.position == STEPS_OF_A_VISIT:
        operations.rate(turn.step.id, 5)


def _rows(connection: sqlite3.Connection, table: str, key: str, first: int) -> list[Row]:
    return [dict(row) for row in connection.execute(f"SELECT * FROM {table} WHERE {key} >= {first} ORDER BY {key}")]


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[Row]) -> None:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info ({table})")]
    query = f"INSERT INTO {table} ({', '.join(columns)}) VALUES (:{', :'.join(columns)})"
    connection.executemany(query, rows)


def _events(visit: list[Row], visits: int) -> Iterator[Row]:
    bodies = [json.loads(row["body"]) for row in visit]
    seal = visit[-1]["seal"]
    for n in range(1, visits):
        for row, body in zip(visit, bodies, strict=True):
            event = {**row, **_shifted(row, n, ("seq", "ticket", "step")), "request": f"{row['request']}-{n}"}
            event |= {"body": canonical(_body(body, n)), "previous": seal}
            sealed = canonical([*(event[name] for name in _EVENT), event["body"]])
            event["seal"] = seal = sha256((seal + sealed).encode()).hexdigest()
            yield event


def _body(body: Row, n: int) -> Row:
    moved = {**body, **_shifted(body, n, _IDS)}
    if "visit" in body:
        moved["visit"] = {"was": None, "is": _moved(body["visit"]["is"], n)}
    return moved


def _moved(row: Row, n: int) -> Row:
    """The row of another visit."""
    other = {"number": f"C{1 + n % A_DAY:04d}", "day": str(date(2000, 1, 1) + timedelta(days=n // A_DAY))}
    ids = (*_IDS, "step") if "score" in row else _IDS
    return {**row, **_shifted(row, n, ids), **(other if "number" in row else {})}


def _shifted(row: Row, n: int, names: tuple[str, ...]) -> Row:
    return {name: row[name] + n * EVENTS_OF_A_VISIT for name in names if row.get(name)}
