"""The same rows written by the bare driver: what a verb would cost that decides, protects and tells nothing.

A statement after the other in one transaction that is on the disk before it is told, as one would write it by hand: no
lock, no check, no seal, nobody woken. It reads what it cannot do without, the chain's end and whose turn it is by the
simplest rule: of the first in each line of class `normal`, who came first. Ours looks at all classes.
"""

import uuid
from datetime import date
from typing import Any

from benchmarks.driver import Driver
from benchmarks.ground import CENTRE

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
_END = "SELECT seq, seal FROM event WHERE centre = :centre ORDER BY seq DESC LIMIT 1"
_COUNT = """
INSERT INTO series (centre, day, letter, last) VALUES (:centre, :day, 'C', 1)
ON CONFLICT (centre, day, letter) DO UPDATE SET last = series.last + 1 RETURNING last
"""
_TICKET = """
INSERT INTO ticket (centre, id, day, number, language, issued_at, priority, errands)
VALUES (:centre, :seq, :day, :number, 'ar', :at, 'normal', 'C1')
"""
_STEP = """
INSERT INTO step (centre, id, ticket, position, service, wing, priority, place, since, queued_at, errand, stop, state,
    calls)
VALUES (:centre, :seq, :seq, 1, 'C1', 'DSK', 'normal', :seq, :at, :at, 0, 1, 'waiting', 0)
"""
_EVENT = """
INSERT INTO event (centre, seq, at, kind, request, ticket, step, body, previous, seal)
VALUES (:centre, :seq, :at, :kind, :request, :ticket, :ticket, :body, :seal, :seal)
"""
_HEADS = """
SELECT s.place, s.id, s.ticket, t.number
FROM counter AS c
JOIN skill AS k ON k.centre = c.centre AND k.counter = c.number
JOIN step AS s ON s.centre = c.centre AND s.id = (
    SELECT w.id FROM step AS w
    WHERE w.centre = c.centre AND w.wing = c.wing AND w.service = k.service AND w.priority = 'normal'
        AND w.state = 'waiting'
    ORDER BY w.place LIMIT 1)
JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE c.centre = :centre AND c.number = :counter
"""
_CALL = """
UPDATE step SET state = 'called', counter = :counter, staff = 'S01', calls = 1, called_seq = :seq, called_at = :at
WHERE centre = :centre AND id = :step
"""
_FINISH = """
UPDATE step SET state = 'finished', started_at = :at, finished_at = :at
WHERE centre = :centre AND counter = :counter AND state IN ('called', 'serving')
"""


class Bare:
    """The statements of a verb back to back."""

    def __init__(self, driver: Driver, day: date) -> None:
        self._driver = driver
        self._day = day.isoformat()

    def issue(self) -> None:
        self._driver.run(self._driver.begin)
        seq = self._next_seq()
        count = self._run(_COUNT, day=self._day)[0][0]
        self._run(_TICKET, seq=seq, day=self._day, number=f"C{count:03d}", at=_TIME)
        self._run(_STEP, seq=seq, at=_TIME)
        self._event(seq, "issued", seq, _ISSUED)
        self._driver.run("COMMIT")

    def call_next(self, counter: str) -> None:
        self._driver.run(self._driver.begin)
        seq = self._next_seq()
        _, step, ticket, _ = min(self._run(_HEADS, counter=counter))
        self._run(_CALL, counter=counter, seq=seq, at=_TIME, step=step)
        self._event(seq, "called", ticket, _CALLED)
        self._driver.run("COMMIT")

    def finish(self, counter: str) -> None:
        self._run(_FINISH, counter=counter, at=_TIME)

    def _next_seq(self) -> int:
        found = self._run(_END)
        return int(found[0][0]) + 1 if found else 1

    def _event(self, seq: int, kind: str, ticket: int, body: str) -> None:
        request = f"{kind}:{uuid.uuid4().hex}"
        self._run(_EVENT, seq=seq, at=_TIME, kind=kind, request=request, ticket=ticket, body=body, seal="1" * 64)

    def _run(self, statement: str, **values: Any) -> list[Any]:
        return self._driver.run(statement, centre=CENTRE, **values)
