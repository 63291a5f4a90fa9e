"""What hangs on the wall: today's calls of its wings, as rows and as the last call of each letter."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from common.domain.number import letters_of
from common.domain.profile import Counter, Profile
from common.domain.ticket import State, Turn
from display.parts import Codes, width_of

ARROWS = {"left": "arrow-left", "right": "arrow-right", "ahead": "arrow-up", "back": "arrow-down"}


@dataclass(frozen=True, slots=True)
class Wall:
    """`wings`: whose visitors look at it. `home`: the wing it hangs in, if that is known."""

    wings: frozenset[str]
    home: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """The latest call of a step. `is_open`: the visitor has not come yet; `times` counts the recalls too.

    `wing` is that of the counter when it is another one than the wall's: then there is no `arrow`, which would be
    wrong here. `pick_up` is the service of a call to take home what was prepared; `is_lane`: it is handed over there.
    """

    step: int
    seq: int
    number: str
    counter: str
    arrow: str
    times: int = 1
    is_open: bool = True
    wing: str = ""
    pick_up: str = ""
    is_lane: bool = False
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """`pane` is the call shown large; it is not among the `rows`. Newest first."""

    pane: Call | None
    rows: Sequence[Call]


@dataclass(frozen=True, slots=True)
class Chip:
    """What is told of the numbers of one letter: the last call, or the wait."""

    letter: str
    text: str


def wall_of(profile: Profile, device: str) -> Wall:
    """The wall that a display is; all wings' when it names none, or when no device is named."""
    known = {one.code: one for one in profile.devices}.get(device)
    if known is None:
        return Wall(frozenset(profile.wing_of))
    return Wall(frozenset(known.wings or profile.wing_of), known.wing)


def calls_of(turns: Iterable[Turn], profile: Profile, wall: Wall) -> tuple[Call, ...]:
    """The calls from these wings or to their counters, in the order given (newest first); of each ticket its newest."""
    newest: dict[str, Call] = {}
    for turn in turns:
        counter = profile.counter_of.get(turn.step.counter or "")
        if counter is not None and wall.wings & {counter.wing, turn.step.wing}:
            newest.setdefault(turn.ticket.number, _call(turn, counter, wall, profile))
    return tuple(newest.values())


def board(calls: Sequence[Call], said: Call | None, most: int, *, rests: bool = False) -> Board:
    """The wall while `said` is being announced; then the newest call stays large, unless calling rests."""
    pane = said or (None if rests else next(iter(calls), None))
    others = [call for call in calls if pane is None or call.step != pane.step]
    return Board(pane, tuple(others[:most]))


def families(calls: Iterable[Call]) -> tuple[Chip, ...]:
    """People cannot tell from a few rows whether their letter was called at all; this tells them."""
    latest: dict[str, str] = {}
    for call in calls:
        latest.setdefault(letters_of(call.number), call.number)
    return tuple(Chip(letter, latest[letter]) for letter in sorted(latest))


def codes_of(calls: Iterable[Call], profile: Profile) -> Codes:
    """How wide the numbers and counters get: known beforehand, so that the wall keeps its shape all day."""
    usual = (f"{service.letter}000" for service in profile.services)
    numbers = {*usual, *(call.number for call in calls)}
    return Codes(max(map(width_of, numbers)), max(width_of(counter.number) for counter in profile.counters))


def _call(turn: Turn, counter: Counter, wall: Wall, profile: Profile) -> Call:
    step, wing = turn.step, profile.wing_of.get(counter.wing)
    is_here = wall.home in (None, counter.wing)
    return Call(
        step=step.id,
        seq=step.called_seq or 0,
        number=turn.ticket.number,
        counter=counter.number,
        arrow=ARROWS[counter.direction] if is_here else "",
        times=step.calls,
        is_open=step.state is State.CALLED,
        wing="" if is_here else counter.wing,
        pick_up=step.service if step.service in profile.pick_ups else "",
        is_lane=wing is not None and wing.lane,
        at=step.called_at,
    )
