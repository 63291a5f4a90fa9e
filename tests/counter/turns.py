"""Turns in any state, made without a store."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from common.domain.ticket import State, Step, Ticket, Turn
from common.operations.desk import AtCounter

NOW = datetime.fromisoformat("2026-11-22T07:24:00+00:00")
DAY = date(2026, 11, 22)


def turn(
    number: str = "C001",
    *,
    service: str = "C2",
    wing: str = "DSK",
    waited: float = 5,
    errands: tuple[str, ...] = (),
    **step: object,
) -> Turn:
    """A turn that has waited so many minutes. `errands`: all services of the visit, if not just this one."""
    place = int(number[1:])
    begin = NOW - timedelta(minutes=waited)
    ticket = Ticket(id=place, day=DAY, number=number, language="en", issued_at=begin, errands=errands or (service,))
    known = {"id": place, "ticket": place, "service": service, "wing": wing, "stop": 1, "place": place}
    fresh = Step(position=1, priority="normal", since=begin, queued_at=begin, **known)  # type: ignore[arg-type]
    return Turn(ticket, replace(fresh, **step))  # type: ignore[arg-type]


def here(turn: Turn | None, *, note: str | None = None, absent_in: float = 60) -> AtCounter | None:
    """The turn as the counter's desk has it; a no-show is possible in so many seconds."""
    return AtCounter(turn, note, None, NOW + timedelta(seconds=absent_in)) if turn else None


def called(seconds_ago: float = 0, calls: int = 1, **more: object) -> Turn:
    at = NOW - timedelta(seconds=seconds_ago)
    return turn(state=State.CALLED, counter="1", staff="S01", calls=calls, called_seq=9, called_at=at, **more)  # type: ignore[arg-type]


def serving(minutes: float = 0, **more: object) -> Turn:
    at = NOW - timedelta(minutes=minutes)
    state = {"state": State.SERVING, "counter": "1", "staff": "S01", "calls": 1, "called_seq": 9}
    return turn(**{**state, "called_at": at, "started_at": at, **more})  # type: ignore[arg-type]


def finished(number: str = "C001", *, seconds_ago: float = 0, seq: int = 9, **more: object) -> Turn:
    at = NOW - timedelta(seconds=seconds_ago)
    times = {"called_at": at, "started_at": at, "finished_at": at}
    done = {"state": State.FINISHED, "counter": "1", "staff": "S01", "calls": 1, "called_seq": seq}
    return turn(number, **{**done, **times, **more})  # type: ignore[arg-type]


def no_show(number: str = "C001", **more: object) -> Turn:
    return turn(number, state=State.NO_SHOW, counter="2", calls=2, called_at=NOW, finished_at=NOW, **more)  # type: ignore[arg-type]
