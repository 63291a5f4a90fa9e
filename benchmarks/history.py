"""A store with years in it: a million steps that are over, and two thousand visitors waiting."""

import hashlib
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.ground import operations_at
from common.store.queries import QUERIES

PAST = 1_000_000
WAITING = 2_000
A_DAY = 1_200
CENTRE = "CSC-1"
_SERVICES = ("C1", "C2", "C3", "J1", "J2", "T1", "T2", "B2", "M1", "M2")
_PRIORITIES = ("normal",) * 7 + ("elderly", "assisted", "pick-up")


def fill(path: Path) -> None:
    """The past is written as rows, without its verbs; each step has one event. The waiting are issued by the verb."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(QUERIES["ticket_insert"], _tickets(PAST))
    connection.executemany(QUERIES["step_insert"], _steps(PAST))
    connection.executemany(QUERIES["event_insert"], _events(PAST))
    connection.execute("COMMIT")
    connection.close()
    operations = operations_at(path)
    for n in range(WAITING):
        operations.issue(_of(_SERVICES, n), language="ar", priority=_of(_PRIORITIES, n))


def _tickets(past: int) -> Iterator[dict[str, Any]]:
    same = {"centre": CENTRE, "language": "ar", "priority": "normal", "carried_from": None}
    for n in range(1, past + 1):
        number = f"C{n % A_DAY:04d}"
        yield {**same, "id": n, "day": _day(n), "number": number, "issued_at": _at(n), "errands": _of(_SERVICES, n)}


def _steps(past: int) -> Iterator[dict[str, Any]]:
    done = {"centre": CENTRE, "position": 1, "wing": "DSK", "priority": "normal", "errand": 0, "stop": 1, "calls": 1}
    nothing = dict.fromkeys(("for_counter", "for_staff", "support_of", "reason"))
    for n in range(1, past + 1):
        times = dict.fromkeys(("since", "queued_at", "called_at", "started_at", "finished_at"), _at(n))
        who = {"state": "finished", "counter": str(1 + n % 20), "staff": "S01", "called_seq": n}
        yield {**done, **nothing, **times, **who, "id": n, "ticket": n, "service": _of(_SERVICES, n), "place": n}


def _events(past: int) -> Iterator[dict[str, Any]]:
    for n in range(1, past + 1):
        request = "finish:" + hashlib.sha256(str(n).encode()).hexdigest()[:32]
        who = {"ticket": n, "step": n, "counter": str(1 + n % 20), "staff": "S01", "device": None}
        sealed = {"body": '{"state":"finished"}', "previous": "0" * 64, "seal": "1" * 64}
        yield {"centre": CENTRE, "seq": n, "at": _at(n), "kind": "finished", "request": request, **who, **sealed}


def _of(values: tuple[str, ...], n: int) -> str:
    return values[n % len(values)]


def _day(n: int) -> str:
    return (date(2020, 1, 1) + timedelta(days=n // A_DAY)).isoformat()


def _at(n: int) -> str:
    return f"{_day(n)}T07:{n // 60 % 60:02d}:{n % 60:02d}.000+00:00"
