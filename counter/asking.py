"""When the rating window asks, thanks and rests. Pure: what it remembers goes in and comes out."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from common.domain.ticket import Turn

ASK_FOR = timedelta(seconds=25)
THANK_FOR = timedelta(seconds=3)


@dataclass(frozen=True, slots=True)
class Asking:
    """`after`: visitors called up to this event are asked no more. `turn` is asked about now, or was just thanked."""

    after: int = 0
    turn: Turn | None = None
    thanked_at: datetime | None = None


def screen(asking: Asking) -> str:
    if asking.turn is None:
        return "idle"
    return "question" if asking.thanked_at is None else "thanks"


def looked(asking: Asking, unrated: Turn | None, now: datetime) -> Asking:
    """After a look at the store: a newer question replaces the old; one whose step was taken back goes away."""
    if unrated is not None and _is_fresh(asking, unrated, now):
        return Asking(max(asking.after, _seq(unrated) - 1), unrated)
    return asking if screen(asking) == "thanks" else replace(asking, turn=None)


def ticked(asking: Asking, now: datetime) -> Asking:
    """As time passes, or the clock is set, a question ends unanswered, and thanks end."""
    if asking.turn is None:
        return asking
    if asking.thanked_at is not None:
        return replace(asking, turn=None, thanked_at=None) if abs(now - asking.thanked_at) >= THANK_FOR else asking
    return skipped(asking) if abs(now - _finished(asking.turn)) >= ASK_FOR else asking


def answered(asking: Asking, now: datetime) -> Asking:
    return replace(asking, after=_done(asking), thanked_at=now)


def skipped(asking: Asking) -> Asking:
    return Asking(_done(asking))


def _is_fresh(asking: Asking, turn: Turn, now: datetime) -> bool:
    return _seq(turn) > asking.after and abs(now - _finished(turn)) < ASK_FOR


def _done(asking: Asking) -> int:
    return max(asking.after, _seq(asking.turn)) if asking.turn else asking.after


def _seq(turn: Turn) -> int:
    return turn.step.called_seq or 0


def _finished(turn: Turn) -> datetime:
    if turn.step.finished_at is None:
        raise AssertionError(f"step {turn.step.id} is not finished")
    return turn.step.finished_at
