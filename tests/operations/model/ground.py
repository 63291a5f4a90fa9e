"""What the plain model stands on: plain dicts, and a memory of each counter's last act for the undo."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from common.domain.errors import Refusal
from tests.operations.model.small import COUNTERS, JOURNEY, OFFSET, SKILLS, At, Variant

Row = dict[str, Any]
OPEN = {"waiting", "called", "serving", "parked"}
AT_COUNTER = {"called", "serving"}
STATES = OPEN | {"finished", "no-show", "cancelled", "expired"}
UNCALLED: Row = {
    "counter": None, "staff": None, "calls": 0, "called_seq": None, "called_at": None, "started_at": None,
    "finished_at": None,
}  # fmt: skip


class Refused(Exception):  # noqa: N818 - the word of the house
    """The verb must be refused, for any of these reasons."""

    def __init__(self, *reasons: Refusal) -> None:
        super().__init__(*reasons)
        self.reasons = frozenset(reasons)


@dataclass
class Act:
    """A verb that was carried out: what was there before, to be put back."""

    number: int
    at: datetime
    is_undoable: bool
    events: int
    steps: dict[int, Row | None]
    visits: dict[int, tuple[Row, Row]]
    streak: int | None


class Ground:
    """`seq` counts the events that must have been written; a step and a ticket are known by theirs."""

    def __init__(self, variant: Variant) -> None:
        self.variant = variant
        self.now = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)  # a Sunday, 10:24 in Madinah
        self.seq = 0
        self.steps: dict[int, Row] = {}
        self.visits: dict[int, Row] = {}
        self.counters: dict[str, Row] = {
            number: {"staff": None, "streak": 0, "skills": frozenset(SKILLS[number])} for number in COUNTERS
        }
        self.series: dict[tuple[date, str], int] = {}
        self.closed: set[date] = set()
        self.appointments: dict[str, Row] = {}
        self.ratings: dict[int, int] = {}
        self.last_act: dict[str, Act] = {}
        self._touched_by: dict[int, int] = {}
        self._touched: set[int] = set()
        self._acts = 0

    @property
    def today(self) -> date:
        return day_of(self.now)

    @contextmanager
    def act(self, *counters: str | None, undoable: bool = False) -> Iterator[None]:
        """All or nothing. `counters` are those whose event the verb is."""
        before = self._copy()
        self._touched = set()
        try:
            yield
        except Refused:
            self._back_to(before)
            raise
        if self.seq > before["seq"]:
            self._remember(before, [number for number in counters if number], undoable)

    def undoable(self, counter: str) -> bool:
        act = self.last_act.get(counter)
        return act is not None and act.is_undoable and abs(self.now - act.at) <= timedelta(seconds=10)

    def undo_last(self, counter: str) -> None:
        refuse({Refusal.NOTHING_TO_UNDO: not self.undoable(counter)})
        act = self.last_act[counter]
        moved_on = any(self._touched_by[step] != act.number for step in act.steps)
        if moved_on or any(self._is_changed(ticket, was, now) for ticket, (was, now) in act.visits.items()):
            raise Refused(Refusal.UNDO_TOO_LATE)
        self._put_back(act)
        if act.streak is not None:
            self.counters[counter]["streak"] = act.streak
        self.seq += act.events

    def write(self, step: int, **fields: Any) -> None:
        """One event: these fields of a step change."""
        self.steps[step].update(fields)
        self._refuse_on_a_closed_day(self.steps[step])
        self._touched.add(step)
        self.seq += 1

    def begin(self, ticket: int, at: At, errand: int, place: int, since: datetime, **fields: Any) -> int:
        """One event: a step begins to wait. Its id."""
        self.seq += 1
        others = [step["position"] for step in self.steps.values() if step["ticket"] == ticket]
        self.steps[self.seq] = {
            "id": self.seq, "ticket": ticket, "position": max(others, default=0) + 1, "place": place, "since": since,
            "service": at.service, "wing": at.wing, "stop": at.stop, "errand": errand, "queued_at": self.now,
            "priority": self.visits[ticket]["priority"], "state": "waiting", "reason": None, "for_counter": None,
            "for_staff": None, "support_of": None, **UNCALLED, **fields,
        }  # fmt: skip
        self._touched.add(self.seq)
        self._refuse_on_a_closed_day(self.steps[self.seq])
        return self.seq

    def _refuse_on_a_closed_day(self, row: Row) -> None:
        is_closed = self.visits[row["ticket"]]["day"] in self.closed
        refuse({Refusal.DAY_IS_CLOSED: row["state"] in OPEN and is_closed})

    def is_at_a_counter(self, ticket: int) -> bool:
        """Nobody is called to two places."""
        return any(step["ticket"] == ticket and step["state"] in AT_COUNTER for step in self.steps.values())

    def known(self, step: int) -> Row:
        if step not in self.steps:
            raise Refused(Refusal.UNKNOWN_TICKET)
        return self.steps[step]

    def mine(self, counter: str, step: int, *states: str) -> Row:
        """The counter's own step, in one of these states."""
        row = self.known(step)
        elsewhere = row["counter"] not in {None, counter}
        refuse({Refusal.ELSEWHERE: elsewhere, Refusal.NOT_ALLOWED: row["state"] not in states})
        return row

    def seated(self, counter: str) -> Row:
        if counter not in self.counters:
            raise Refused(Refusal.UNKNOWN_COUNTER)
        refuse({Refusal.COUNTER_CLOSED: self.counters[counter]["staff"] is None})
        return self.counters[counter]

    def here(self, counter: str) -> Row | None:
        """Who is called to a counter or served there."""
        steps = [s for s in self.steps.values() if s["counter"] == counter and s["state"] in AT_COUNTER]
        assert len(steps) <= 1
        return steps[0] if steps else None

    def _copy(self) -> Row:
        copied = {name: _rows(getattr(self, name)) for name in ("steps", "visits", "counters", "appointments")}
        return {**copied, "series": dict(self.series), "closed": set(self.closed), "seq": self.seq}

    def _back_to(self, before: Row) -> None:
        for name, value in before.items():
            setattr(self, name, value)

    def _remember(self, before: Row, counters: list[str], undoable: bool) -> None:
        self._acts += 1
        self._touched_by.update(dict.fromkeys(self._touched, self._acts))
        for counter in counters:
            was, now = before["counters"][counter]["streak"], self.counters[counter]["streak"]
            self.last_act[counter] = Act(
                number=self._acts,
                at=self.now,
                is_undoable=undoable,
                events=self.seq - before["seq"],
                steps={step: before["steps"].get(step) for step in self._touched},
                visits={
                    ticket: (row, dict(self.visits[ticket]))
                    for ticket, row in before["visits"].items()
                    if row != self.visits[ticket]
                },
                streak=was if was != now else None,
            )

    def _is_changed(self, ticket: int, was: Row, now: Row) -> bool:
        """Whether something that an act changed of a ticket was changed again."""
        return any(self.visits[ticket][name] != now[name] for name in now if was[name] != now[name])

    def _put_back(self, act: Act) -> None:
        for step, row in act.steps.items():
            self._touched.add(step)
            if row is None:
                del self.steps[step]
            else:
                self.steps[step] = dict(row)
                self._refuse_on_a_closed_day(row)
        for step in filter(None, act.steps.values()):
            there = [s for s in self.steps.values() if s["ticket"] == step["ticket"] and s["state"] in AT_COUNTER]
            refuse({Refusal.UNDO_TOO_LATE: len(there) > 1})
        for ticket, (was, now) in act.visits.items():
            self.visits[ticket].update({name: was[name] for name in was if was[name] != now[name]})


def _rows(table: Row) -> Row:
    return {key: dict(row) for key, row in table.items()}


def refuse(reasons: dict[Refusal, bool]) -> None:
    violated = [refusal for refusal, is_so in reasons.items() if is_so]
    if violated:
        raise Refused(*violated)


def day_of(moment: datetime) -> date:
    return (moment + OFFSET).astimezone(UTC).date()


def stops_of(errands: tuple[str, ...]) -> list[tuple[int, At]]:
    return [(errand, at) for errand, service in enumerate(errands) for at in JOURNEY[service]]
