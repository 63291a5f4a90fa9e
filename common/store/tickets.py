"""Tickets and steps: rows to domain objects and back."""

from dataclasses import fields
from datetime import date, datetime
from typing import Any

from common.domain.event import instant_text
from common.domain.ticket import State, Step, Ticket, Turn
from common.store.queries import QUERIES
from common.store.sqlite import Sqlite


class Tickets:
    """The tickets of one centre."""

    def __init__(self, engine: Sqlite, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def next_count(self, day: date, letter: str) -> int:
        """Take the next count of a letter's series on a day; a count is given once."""
        row = self._row("series_next", day=day.isoformat(), letter=letter)
        return int(row[0])

    def add(self, turn: Turn) -> None:
        """Keep a new ticket with its first step."""
        self._run("ticket_insert", **_values(turn.ticket, _TICKET))
        self.add_step(turn.step)

    def add_step(self, step: Step) -> None:
        self._run("step_insert", **_values(step, _STEP))

    def put(self, step: Step) -> None:
        """Keep a changed step."""
        self._run("step_update", **_values(step, _STEP))

    def turn(self, step: int) -> Turn | None:
        return _turn_or_none(self._row("turn_of_step", step=step))

    def of_number(self, day: date, number: str) -> list[Turn]:
        """The steps of a ticket, in order; none if there is no such ticket on that day."""
        return self._turns("turns_of_ticket", day=day.isoformat(), number=number)

    def at_counter(self, counter: str) -> Turn | None:
        return _turn_or_none(self._row("turn_at_counter", counter=counter))

    def at_counters(self) -> list[Turn]:
        return self._turns("turns_at_counters")

    def heads(self, counter: str, day: date) -> list[Turn]:
        """The first in line of each queue that the counter serves, of the tickets of a day."""
        return self._turns("heads", counter=counter, day=day.isoformat())

    def waiting(self, day: date) -> list[Turn]:
        return self._turns("waiting", day=day.isoformat())

    def waiting_for(self, counter: str, day: date) -> list[Turn]:
        return self._turns("waiting_for_counter", counter=counter, day=day.isoformat())

    def is_offered(self, service: str) -> bool:
        """Whether the store's profile has the service now; a program that runs may know an older one."""
        return self._row("service_is_offered", service=service) is not None

    def no_shows(self, day: date, most: int) -> list[Turn]:
        return self._turns("no_shows", day=day.isoformat(), most=most)

    def lately_called(self, day: date, most: int) -> list[Turn]:
        return self._turns("lately_called", day=day.isoformat(), most=most)

    def unrated(self, counter: str, after: int) -> Turn | None:
        """The newest finished and not yet rated step of a counter that was called after an event."""
        return _turn_or_none(self._row("unrated", counter=counter, after=after))

    def rate(self, step: int, score: int, at: datetime) -> None:
        self._run("rating_insert", step=step, score=score, at=instant_text(at))

    def score(self, step: int) -> int | None:
        row = self._row("rating", step=step)
        return row and int(row[0])

    def states(self, day: date) -> dict[State, int]:
        """How many steps of a day are in each state."""
        rows = self._engine.rows(QUERIES["states"], {"centre": self._centre, "day": day.isoformat()})
        return {State(state): count for state, count in rows}

    def steps(self) -> list[int]:
        """The ids of all steps there ever were."""
        return [row[0] for row in self._engine.rows(QUERIES["step_ids"], {"centre": self._centre})]

    def _turns(self, query: str, **values: Any) -> list[Turn]:
        return [_turn(row) for row in self._engine.rows(QUERIES[query], {"centre": self._centre, **values})]

    def _row(self, query: str, **values: Any) -> Any:
        return self._engine.row(QUERIES[query], {"centre": self._centre, **values})

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})


_TICKET = tuple(field.name for field in fields(Ticket))
_STEP = tuple(field.name for field in fields(Step))


def _values(thing: Ticket | Step, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: _plain_value(getattr(thing, name)) for name in names}


def _plain_value(value: Any) -> Any:
    if isinstance(value, datetime):
        return instant_text(value)
    return value.isoformat() if isinstance(value, date) else value


def _turn_or_none(row: Any | None) -> Turn | None:
    return row and _turn(row)


def _turn(row: Any) -> Turn:
    """A row of the columns named @turn in queries.sql."""
    ticket, day, number, language, issued, step, position, service, wing, priority, place, queued, *rest = row
    state, counter, staff, calls, seq, *times = rest
    called, started, finished = (text and datetime.fromisoformat(text) for text in times)
    return Turn(
        Ticket(
            id=ticket,
            day=date.fromisoformat(day),
            number=number,
            language=language,
            issued_at=datetime.fromisoformat(issued),
        ),
        Step(
            id=step,
            ticket=ticket,
            position=position,
            service=service,
            wing=wing,
            priority=priority,
            place=place,
            queued_at=datetime.fromisoformat(queued),
            state=State(state),
            counter=counter,
            staff=staff,
            calls=calls,
            called_seq=seq,
            called_at=called,
            started_at=started,
            finished_at=finished,
        ),
    )
