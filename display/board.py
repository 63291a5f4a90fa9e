"""What hangs on the wall: today's calls of its wings, as rows and as the last call of each letter."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from common.domain.profile import Counter, Profile
from common.domain.ticket import State, Turn
from display.parts import Codes, width_of

ARROWS = {"left": "arrow-left", "right": "arrow-right", "ahead": "arrow-up", "back": "arrow-down"}


@dataclass(frozen=True, slots=True)
class Call:
    """The latest call of a step. `is_open`: the visitor has not come yet; `times` counts the recalls too."""

    step: int
    seq: int
    number: str
    counter: str
    arrow: str
    times: int = 1
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list. `fresh`: called so lately that it is to be seen at once."""

    step: int
    number: str
    counter: str
    fresh: bool


@dataclass(frozen=True, slots=True)
class Family:
    """The last call among the numbers of one letter."""

    letter: str
    count: str


@dataclass(frozen=True, slots=True)
class Board:
    """`pane` is the call shown large; it is not among the rows. Newest first; families by letter."""

    pane: Call | None
    rows: Sequence[Row]
    families: Sequence[Family]


def wings_of(profile: Profile, device: str) -> frozenset[str]:
    """The wings that a display shows; all when it names none, or when no device is named."""
    named = {one.code: one.wings for one in profile.devices}.get(device)
    return frozenset(named or profile.wing_of)


def calls_of(turns: Iterable[Turn], profile: Profile, wings: frozenset[str]) -> tuple[Call, ...]:
    """The calls to counters of these wings, in the order given (newest first); of each ticket only its newest."""
    newest: dict[str, Call] = {}
    for turn in turns:
        counter = profile.counter_of.get(turn.step.counter or "")
        if counter is not None and counter.wing in wings:
            newest.setdefault(turn.ticket.number, _call(turn, counter))
    return tuple(newest.values())


def board(calls: Sequence[Call], said: Call | None, fresh: frozenset[int], most: int) -> Board:
    """The wall while `said` is being announced; between announcements the newest call stays large."""
    pane = said or next(iter(calls), None)
    others = [call for call in calls if pane is not None and call.step != pane.step]
    rows = tuple(Row(call.step, call.number, call.counter, call.step in fresh) for call in others[:most])
    return Board(pane, rows, families(calls))


def families(calls: Iterable[Call]) -> tuple[Family, ...]:
    """People cannot tell from a few rows whether their letter was called at all; this tells them."""
    latest: dict[str, str] = {}
    for call in calls:
        latest.setdefault(call.number[0], call.number[1:])
    return tuple(Family(letter, latest[letter]) for letter in sorted(latest))


def codes_of(calls: Iterable[Call], profile: Profile) -> Codes:
    """How wide the numbers and counters get: known beforehand, so that the wall keeps its shape all day."""
    usual = (f"{service.letter}000" for service in profile.services)
    numbers = {*usual, *(call.number for call in calls)}
    return Codes(max(map(width_of, numbers)), max(width_of(counter.number) for counter in profile.counters))


def _call(turn: Turn, counter: Counter) -> Call:
    step = turn.step
    return Call(
        step=step.id,
        seq=step.called_seq or 0,
        number=turn.ticket.number,
        counter=counter.number,
        arrow=ARROWS[counter.direction],
        times=step.calls,
        is_open=step.state is State.CALLED,
    )
