"""Where to go now: who was sent on a moment ago, and who is called to a counter of another wing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from common.domain.profile import Profile
from common.domain.ticket import Turn
from display.board import Call, Wall

SHOWN_FOR = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Move:
    """A visit that went on at a moment: its `turn` waits now, and `came_by` are the wings before, the last one last."""

    turn: Turn
    at: datetime
    came_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """A visitor is to go to a wing, or to a counter of it; to one that is not visited only the papers go.

    `is_ready`: what was prepared can be taken home there.
    """

    step: int
    number: str
    wing: str
    counter: str = ""
    is_ready: bool = False


def move_of(turn: Turn, steps: Iterable[Turn]) -> Move | None:
    """How a waiting turn of a visit with these steps, in order, came to wait; None if it did not go on from another."""
    before = [other.step for other in steps if other.step.position < turn.step.position]
    if not before:
        return None
    return Move(turn, before[-1].finished_at or turn.step.queued_at, tuple(step.wing for step in before))


def is_lately(at: datetime | None, now: datetime) -> bool:
    return at is not None and at <= now < at + SHOWN_FOR


def guides(
    calls: Iterable[Call], moves: Iterable[Move], profile: Profile, wall: Wall, now: datetime
) -> Sequence[Guide]:
    """First those who are called elsewhere and have not come yet, then for a minute those who were sent on."""
    away = (call for call in calls if call.is_open and call.wing and call.wing not in wall.wings)
    called = (Guide(call.step, call.number, call.wing, call.counter) for call in away)
    lately = (move for move in moves if is_lately(move.at, now))
    return [*called, *_sent_on(lately, profile, wall)]


def _sent_on(moves: Iterable[Move], profile: Profile, wall: Wall) -> Iterator[Guide]:
    """Told where the visitor is: in the wing last visited. Who stays there is told only that a document is ready."""
    for move in moves:
        visited = [wing for wing in move.came_by if wing in profile.wing_of and profile.wing_of[wing].visited]
        step, to = move.turn.step, move.turn.step.wing
        is_ready = step.service in profile.pick_ups and move.came_by[-1] not in visited
        if visited and visited[-1] in wall.wings and to in profile.wing_of and (is_ready or visited[-1] != to):
            yield Guide(step.id, move.turn.ticket.number, to, is_ready=is_ready)
