"""Turns in any state, made without a store."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from common.domain.ticket import State, Step, Ticket, Turn

NOW = datetime.fromisoformat("2026-11-22T07:24:00+00:00")
DAY = date(2026, 11, 22)


def turn(number: str = "C001", *, service: str = "C2", wing: str = "DSK", waited: float = 5, **step: object) -> Turn:
    """A turn that has waited so many minutes."""
    place = int(number[1:])
    begin = NOW - timedelta(minutes=waited)
    ticket = Ticket(id=place, day=DAY, number=number, language="en", issued_at=begin)
    fresh = Step(
        id=place, ticket=place, position=1, service=service, wing=wing, priority="normal", place=place, queued_at=begin
    )
    return Turn(ticket, replace(fresh, **step))  # type: ignore[arg-type]


def called(seconds_ago: float = 0, calls: int = 1, **more: object) -> Turn:
    at = NOW - timedelta(seconds=seconds_ago)
    return turn(state=State.CALLED, counter="1", staff="S01", calls=calls, called_seq=9, called_at=at, **more)  # type: ignore[arg-type]


def serving(minutes: float = 0, **more: object) -> Turn:
    at = NOW - timedelta(minutes=minutes)
    state = {"state": State.SERVING, "counter": "1", "staff": "S01", "calls": 1, "called_seq": 9}
    return turn(**{**state, "called_at": at, "started_at": at, **more})  # type: ignore[arg-type]


def finished(number: str = "C001", *, seconds_ago: float = 0, seq: int = 9) -> Turn:
    at = NOW - timedelta(seconds=seconds_ago)
    times = {"called_at": at, "started_at": at, "finished_at": at}
    return turn(number, state=State.FINISHED, counter="1", staff="S01", calls=1, called_seq=seq, **times)


def no_show(number: str = "C001", **more: object) -> Turn:
    return turn(number, state=State.NO_SHOW, counter="2", calls=2, called_at=NOW, finished_at=NOW, **more)  # type: ignore[arg-type]
