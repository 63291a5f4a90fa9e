"""A visit's stops as rows of the screen: what is done, where it is now, and what is ahead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from common.domain.journey import Planned
from common.domain.profile import Names, Profile
from common.domain.ticket import OPEN, State, Turn
from common.language.phrases import Phrases
from common.language.route import RouteStop, route, stops_from

DONE, NOW, AHEAD, BROKEN = "done", "now", "ahead", "broken"


@dataclass(frozen=True, slots=True)
class StopRow:
    """`mark`: the number of a place to go to; empty where only papers go. `phase`: done, now, ahead or broken off."""

    key: int
    mark: str
    place: str
    note: str
    phase: str


@dataclass(frozen=True, slots=True)
class Teller:
    """In which language stops are told, and with the names of which day."""

    language: str
    day: date
    phrases: Phrases

    def name(self, names: Names | None) -> str:
        return names.text(self.language, self.day) if names else ""


def ticket_stops(profile: Profile, turn: Turn, teller: Teller) -> list[StopRow]:
    """From where a visitor is expected now, to the end of the last errand."""
    rows = route(profile, turn.ticket.errands, stops_from(profile, turn))
    return [_row(at, stop, AHEAD if at else NOW, stop.errand or stop.purpose, teller) for at, stop in enumerate(rows)]


def progress_stops(profile: Profile, turns: Sequence[Turn], ahead: Sequence[Planned], teller: Teller) -> list[StopRow]:
    """All of a visit; what it is for is not told, because anybody may have typed its number."""
    here = current(turns)
    done = [turn for turn in turns if turn is not here and turn.step.state is State.FINISHED]
    paused = [turn for turn in turns if turn is not here and turn.step.state is State.PARKED]
    told = [(_stop(turn), DONE) for turn in done] + [(_stop(here), _state(here))]
    told += [(stop, AHEAD) for stop in (*map(_stop, paused), *ahead)]
    rows = route(profile, here.ticket.errands, [stop for stop, _ in told])
    return [_row(at, row, told[at][1], row.purpose, teller) for at, row in enumerate(rows)]


def current(turns: Sequence[Turn]) -> Turn:
    """Where a visit is: of several open steps the one that is not parked; of none the newest."""
    for states in (OPEN - {State.PARKED}, {State.PARKED}):
        there = [turn for turn in turns if turn.step.state in states]
        if there:
            return there[-1]
    return turns[-1]


def _stop(turn: Turn) -> Planned:
    step = turn.step
    return Planned(step.errand, step.stop, step.service, step.wing)


def _state(turn: Turn) -> str:
    if turn.step.state in OPEN:
        return NOW
    return DONE if turn.step.state is State.FINISHED else BROKEN


def _row(at: int, stop: RouteStop, phase: str, note: Names | None, teller: Teller) -> StopRow:
    place = teller.name(stop.place) if stop.number else teller.phrases.prepared()
    return StopRow(at, str(stop.number or ""), place, teller.name(note), phase)
