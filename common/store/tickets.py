"""Tickets and steps: rows to domain objects and back."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date, datetime
from operator import attrgetter
from types import NoneType
from typing import Any, NamedTuple, get_args

from common.domain.event import MOMENTS, instant_text
from common.domain.ticket import Place, State, Step, Ticket, Turn
from common.domain.waiting.line import Head
from common.store.damage import check_types, moment, reads
from common.store.engine import Engine
from common.store.queries import QUERIES


class Reach(NamedTuple):
    """What a counter may call in a wing: for what it has the skills, and what is not kept for somebody else."""

    counter: str
    staff: str | None
    wing: str


class Tickets:
    """The tickets of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def next_count(self, day: date, letter: str) -> int:
        """Take the next count of a letter's series on a day; a count is given once."""
        row = self._row("series_next", day=day.isoformat(), letter=letter)
        return int(row[0])

    def skip_counts(self, day: date, letter: str, last: int) -> None:
        """In a series that has not begun: the counts up to this one are not given."""
        self._run("series_begin", day=day.isoformat(), letter=letter, last=last)

    def newest_series(self) -> date | None:
        """The newest day on which a count was given."""
        row = self._row("series_day")
        return _series_day(row) if row[0] else None

    def numbers(self, day: date) -> list[str]:
        """All that are given on a day."""
        values = {"centre": self._centre, "day": day.isoformat()}
        return [row[0] for row in self._engine.rows(QUERIES["numbers"], values)]

    def add(self, ticket: Ticket) -> bool:
        """Keep a new ticket; False, and nothing is kept, if its number is somebody's on that day."""
        return self._row("ticket_insert", **_values(ticket, _TICKET)) is not None

    def add_step(self, step: Step) -> None:
        self._run("step_insert", **_values(step, _STEP))

    def put(self, step: Step) -> None:
        """Keep a changed step."""
        self._run("step_update", **_values(step, _STEP))

    def put_ticket(self, ticket: Ticket) -> None:
        """Keep a changed ticket; its number never changes."""
        self._run("ticket_update", **_values(ticket, _TICKET))

    def drop(self, step: int) -> None:
        """Forget a step whose making is taken back; its events stay."""
        self._run("note_delete", step=step)
        self._run("step_delete", step=step)

    def tell(self, step: int, note: str) -> None:
        """Keep what a clerk tells the next one of a visitor, until the day is closed."""
        self._run("note_insert", step=step, text=note)

    def told(self, step: int) -> str | None:
        row = self._row("note", step=step)
        return row and str(row[0])

    def turn(self, step: int) -> Turn | None:
        return _turn_or_none(self._row("turn_of_step", step=step))

    def of_number(self, day: date, number: str) -> list[Turn]:
        """The steps of a ticket, in order; none if there is no such ticket on that day."""
        return self._turns("turns_of_ticket", day=day.isoformat(), number=number)

    def at_counter(self, counter: str) -> Turn | None:
        return _turn_or_none(self._row("turn_at_counter", counter=counter))

    def at_counters(self) -> list[Turn]:
        return self._turns("turns_at_counters")

    def heads(self, reach: Reach, day: date) -> list[Head]:
        """The first in line of each queue, class by class, that the counter may call, of the tickets of a day."""
        values = {"centre": self._centre, **reach._asdict(), "day": day.isoformat()}
        return [_head(row) for row in self._engine.rows(QUERIES["heads"], values)]

    def first_place(self, wing: str, service: str) -> Place | None:
        """The place of who is first in line there, of whatever class."""
        row = self._row("first_place", wing=wing, service=service)
        return row and _place(row)

    def waiting(self, day: date) -> list[Turn]:
        return self._turns("waiting", day=day.isoformat())

    def waiting_for(self, reach: Reach, day: date) -> list[Turn]:
        return self._turns("waiting_for_counter", **reach._asdict(), day=day.isoformat())

    def parked_at(self, reach: Reach) -> list[Turn]:
        """Whom the counter has parked, and whom those have that were left since, if it serves them."""
        return self._turns("parked_at", **reach._asdict())

    def called_since(self, turn: Turn, most: int) -> int:
        """How many of the turn's queue were called after it, up to a number."""
        step = turn.step
        row = self._row("called_since", seq=step.called_seq or 0, wing=step.wing, service=step.service, most=most)
        return int(row[0])

    def of_ticket(self, ticket: int) -> list[Turn]:
        """All steps of a ticket, in order."""
        return self._turns("turns_of_ticket_id", ticket=ticket)

    def stranded(self, day: date) -> list[str]:
        """What visitors of a day wait for and no counter serves."""
        values = {"centre": self._centre, "day": day.isoformat()}
        return [row[0] for row in self._engine.rows(QUERIES["stranded_services"], values)]

    def last_position(self, ticket: int) -> int:
        """Of the steps of a ticket."""
        return int(self._row("last_position", ticket=ticket)[0])

    def taken(self, day: date, service: str) -> int:
        """How often visitors of a day came for a service; who gave up is not counted."""
        rows = self._engine.rows(QUERIES["errands_of_day"], {"centre": self._centre, "day": day.isoformat()})
        return sum(row[0].split().count(service) for row in rows)

    def no_shows(self, reach: Reach, day: date, most: int) -> list[Turn]:
        """Who did not come today to what the counter serves, latest first."""
        return self._turns("no_shows", **reach._asdict(), day=day.isoformat(), most=most)

    def lately_called(self, day: date, most: int) -> list[Turn]:
        return self._turns("lately_called", day=day.isoformat(), most=most)

    def sent_on(self, day: date, most: int) -> list[Turn]:
        """Who waits for a further step, the latest to begin first."""
        return self._turns("sent_on", day=day.isoformat(), most=most)

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
        return dict(map(_state, rows))

    def steps(self) -> list[int]:
        """The ids of all steps there ever were."""
        return [row[0] for row in self._engine.rows(QUERIES["step_ids"], {"centre": self._centre})]

    def tickets(self) -> Iterator[Ticket]:
        """All tickets there ever were."""
        for row in self._engine.rows(QUERIES["tickets"], {"centre": self._centre}):
            yield ticket_of_row(row)

    def has(self, day: date, number: str) -> bool:
        """Whether the number is a visitor's on that day."""
        return self._row("ticket_has", day=day.isoformat(), number=number) is not None

    def places_waiting(self, wing: str, service: str, priority: str) -> list[Place]:
        """The places of those of a class who wait there, in order."""
        values = {"centre": self._centre, "wing": wing, "service": service, "priority": priority}
        return [_place(row) for row in self._engine.rows(QUERIES["places_waiting"], values)]

    def _turns(self, query: str, **values: Any) -> list[Turn]:
        return [turn_of_row(row) for row in self._engine.rows(QUERIES[query], {"centre": self._centre, **values})]

    def _row(self, query: str, **values: Any) -> Any:
        return self._engine.row(QUERIES[query], {"centre": self._centre, **values})

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})


_TICKET = tuple(field.name for field in fields(Ticket))
_STEP = tuple(field.name for field in fields(Step))
_PLAIN: Mapping[type, Callable[[Any], str]] = {datetime: instant_text, date: date.isoformat, tuple: " ".join}


def _values(thing: Ticket | Step, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: _plain_value(value) for name, value in zip(names, attrgetter(*names)(thing), strict=True)}


def _plain_value(value: Any) -> Any:
    plain = _PLAIN.get(type(value))
    return plain(value) if plain else value


def _turn_or_none(row: Any | None) -> Turn | None:
    return row and turn_of_row(row)


def turn_of_row(row: Any) -> Turn:
    """A row of the columns named @turn in queries/visits.sql: those of a ticket and those of a step, in their order."""
    return Turn(ticket_of_row(row[: len(_TICKET)]), step_of_row(row[len(_TICKET) :]))


@reads("ticket")
def ticket_of_row(row: Any) -> Ticket:
    check_types(row, _TICKET_TYPES)
    return Ticket(**_read(_TICKET, _TICKET_READERS, row))


@reads("step")
def step_of_row(row: Any) -> Step:
    check_types(row, _STEP_TYPES)
    return Step(**_read(_STEP, _STEP_READERS, row))


@reads("step")
def _head(row: Any) -> Head:
    check_types(row, _HEAD_TYPES)
    return Head(*row)._replace(since=moment(row[4]))


@reads("step", lambda row: f"place {row[0]}")
def _place(row: Any) -> Place:
    check_types(row, _PLACE_TYPES)
    return Place(row[0], moment(row[1]))


@reads("step")
def _state(row: Any) -> tuple[State, int]:
    return State(row[0]), row[1]


@reads("series")
def _series_day(row: Any) -> date:
    return date.fromisoformat(row[0])


def _read(names: tuple[str, ...], readers: Iterable[str], row: Any) -> dict[str, Any]:
    values = dict(zip(names, row, strict=True))
    for name in readers:
        if values[name] is not None:
            values[name] = _READERS[name](values[name])
    return values


_READERS: Mapping[str, Callable[[str], Any]] = {
    "day": date.fromisoformat,
    "carried_from": date.fromisoformat,
    "errands": lambda text: tuple(text.split()),
    "state": State,
    **dict.fromkeys(("issued_at", *MOMENTS), moment),
}
_TICKET_READERS = [name for name in _TICKET if name in _READERS]
_STEP_READERS = [name for name in _STEP if name in _READERS]


def _types(thing: type[Ticket] | type[Step]) -> tuple[tuple[type, ...], ...]:
    """Of the columns: whole numbers, or text; and whether one may be empty."""
    kinds = [(int if field.type in (int, int | None) else str, get_args(field.type)) for field in fields(thing)]
    return tuple((kind, NoneType) if NoneType in args else (kind,) for kind, args in kinds)


_TICKET_TYPES, _STEP_TYPES = _types(Ticket), _types(Step)
_PLACE_TYPES = ((int,), (str,))
_HEAD_TYPES = ((int,), (str,), (str,), (str,), (str,), (int,))
