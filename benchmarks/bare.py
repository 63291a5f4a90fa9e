"""The same rows written by the bare driver: what a verb would cost if it decided nothing."""

import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

from common.store.queries import QUERIES

_TIME = "2026-11-22T07:24:05.123+00:00"
_ISSUED = (
    '{"called_at":null,"called_seq":null,"calls":0,"counter":null,"finished_at":null,"id":1,"number":"C001","place":1,'
    '"position":1,"priority":"normal","queued_at":"2026-11-22T07:24:05.123+00:00","service":"C1","staff":null,'
    '"started_at":null,"state":"waiting","ticket":1,"wing":"DSK"}'
)
_CALLED = (
    '{"called_at":"2026-11-22T07:24:05.123+00:00","called_seq":2,"calls":1,"counter":"1",'
    '"staff":"S01","state":"called"}'
)


_HEADS = """
SELECT s.id, s.ticket, s.place, s.queued_at, t.number
FROM counter AS c
JOIN skill AS k ON k.centre = c.centre AND k.counter = c.number
JOIN step AS s ON s.centre = c.centre AND s.id = (
    SELECT w.id FROM step AS w
    WHERE w.centre = c.centre AND w.wing = c.wing AND w.service = k.service AND w.priority = 'normal'
        AND w.state = 'waiting'
    ORDER BY w.place LIMIT 1)
JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE c.centre = :centre AND c.number = :counter
"""  # one head a service: what the first call rule, first come first served, had to look at
_TICKET = {"language": "ar", "issued_at": _TIME, "priority": "normal", "errands": "C1", "carried_from": None}
_WAITING = {
    "position": 1,
    "service": "C1",
    "wing": "DSK",
    "priority": "normal",
    "since": _TIME,
    "queued_at": _TIME,
    "errand": 0,
    "stop": 1,
    "for_counter": None,
    "for_staff": None,
    "support_of": None,
    "state": "waiting",
    "reason": None,
    "counter": None,
    "staff": None,
    "calls": 0,
    "called_seq": None,
    "called_at": None,
    "started_at": None,
    "finished_at": None,
}


class Bare:
    """One connection with the store's own settings, and the statements of a verb back to back."""

    def __init__(self, path: Path, centre: str, day: date) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._centre = centre
        self._day = day.isoformat()

    def issue(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        seq = self._next_seq()
        count = self._run("series_next", day=self._day, letter="C").fetchone()[0]
        self._run("ticket_insert", id=seq, day=self._day, number=f"C{count:03d}", **_TICKET)
        self._run("step_insert", **_WAITING, id=seq, ticket=seq, place=seq)
        self._event(seq, "issued", _ISSUED)
        self._connection.execute("COMMIT")

    def call_next(self, counter: str) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        seq = self._next_seq()
        heads = self._connection.execute(_HEADS, {"centre": self._centre, "counter": counter}).fetchall()
        first, _, place, *_ = min(heads, key=lambda row: row[2])
        called = {"state": "called", "counter": counter, "staff": "S01", "calls": 1, "called_at": _TIME}
        step = {**_WAITING, **called, "id": first, "place": place, "called_seq": seq}
        self._run("step_update", **step)
        self._event(seq, "called", _CALLED)
        self._connection.execute("COMMIT")

    def _next_seq(self) -> int:
        return int(self._run("chain_head").fetchone()[0]) + 1

    def _event(self, seq: int, kind: str, body: str) -> None:
        who = {"ticket": seq, "step": seq, "counter": None, "staff": None, "device": None}
        sealed = {"body": body, "previous": "0" * 64, "seal": "1" * 64}
        self._run("event_insert", seq=seq, at=_TIME, kind=kind, request="0" * 32, **who, **sealed)

    def _run(self, query: str, **values: Any) -> sqlite3.Cursor:
        return self._connection.execute(QUERIES[query], {"centre": self._centre, **values})
