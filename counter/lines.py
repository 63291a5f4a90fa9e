"""The list beside the ticket: who waits for this counter, who did not come today, and what a search finds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from common.domain.profile import Counter, Profile
from common.domain.rule import next_turn
from common.domain.ticket import State, Turn
from common.language.bidi import strip_controls
from common.language.digits import ascii_digits
from counter.manner import Manner, whole_minutes
from counter.visit import level

HALF = 0.5  # of the target: from here on a wait is coloured


@dataclass(frozen=True, slots=True)
class Line:
    """A row. `action` is what a double click does: call, restore, or nothing; `age` is fine, half, near or over.

    `when` is the time of the last change of a step that no longer waits; `place` the counter it is or was at.
    """

    step: int
    number: str
    service: str
    status: str
    minutes: str
    share: float
    age: str
    next: bool
    action: str
    when: str
    place: str


@dataclass(frozen=True, slots=True)
class QueueProps:
    """`tab` is waiting, no-shows or found; `longest` the oldest wait in minutes, in the screen's digits."""

    tab: str = "waiting"
    waiting: int = 0
    absent: int = 0
    longest: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that turning a turn into a line takes."""

    profile: Profile
    counter: Counter
    now: datetime
    manner: Manner


def search_text(typed: str) -> str:
    """Typed text as ticket numbers are written: «a٠٤» looks for A04."""
    return ascii_digits(strip_controls(typed)).replace(" ", "").upper()


def waiting_lines(waiting: Sequence[Turn], reading: Reading) -> list[Line]:
    upcoming = next_turn(waiting)
    return [_line(turn, reading, is_next=turn is upcoming) for turn in waiting]


def no_show_lines(no_shows: Iterable[Turn], reading: Reading) -> list[Line]:
    """Those who could be served here; the others are restored where they were called."""
    return [_line(turn, reading) for turn in no_shows if served_here(turn, reading.counter)]


def found_lines(text: str, waiting: Sequence[Turn], others: Iterable[Turn], reading: Reading) -> list[Line]:
    """Whose number contains the text, those who wait first; each step once."""
    lines = {line.step: line for line in waiting_lines(waiting, reading)}
    for turn in others:
        lines.setdefault(turn.step.id, _line(turn, reading))
    return [line for line in lines.values() if text in line.number]


def queue_props(waiting: Sequence[Turn], absent: int, tab: str, reading: Reading) -> QueueProps:
    oldest = max((reading.now - turn.step.queued_at for turn in waiting), default=timedelta())
    longest = reading.manner.count(whole_minutes(oldest)) if waiting else ""
    return QueueProps(tab, len(waiting), absent, longest)


def served_here(turn: Turn, counter: Counter) -> bool:
    return turn.step.wing == counter.wing and turn.step.service in counter.skills


def _line(turn: Turn, reading: Reading, *, is_next: bool = False) -> Line:
    step, service = turn.step, reading.profile.service_of[turn.step.service]
    waited = _waited(turn, reading.now)
    share = waited / timedelta(minutes=service.target)
    return Line(
        step=step.id,
        number=turn.ticket.number,
        service=reading.manner.name(service.names),
        status=step.state.value,
        minutes=reading.manner.count(whole_minutes(waited)),
        share=min(1.0, round(share, 2)),
        age="half" if share >= HALF and level(share) == "fine" else level(share),
        next=is_next,
        action=_action(turn, reading.counter),
        when=_when(turn, reading),
        place=step.counter or "",
    )


def _waited(turn: Turn, now: datetime) -> timedelta:
    """Until now, or until the call."""
    return max(timedelta(), (turn.step.called_at or now) - turn.step.queued_at)


def _action(turn: Turn, counter: Counter) -> str:
    if not served_here(turn, counter):
        return ""
    return {State.WAITING: "call", State.NO_SHOW: "restore"}.get(turn.step.state, "")


def _when(turn: Turn, reading: Reading) -> str:
    moment = turn.step.finished_at or turn.step.started_at or turn.step.called_at
    return reading.manner.time(moment.astimezone(reading.profile.zone)) if moment else ""
