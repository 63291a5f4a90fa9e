"""The list beside the ticket: who waits for this counter, whom it parked, who did not come, and what a search finds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from common.domain.reasons import WORDINGS, Parking
from common.domain.ticket import State, Turn
from common.domain.waiting.line import waiting as seen_by_the_rule
from common.language.bidi import strip_controls
from common.language.digits import ascii_digits
from counter.manner import whole_minutes
from counter.reader import Reader
from counter.timing import level

HALF = 0.5  # of the target: from here on a wait is coloured
_PARKING = {reason.value: WORDINGS[reason] for reason in Parking}


@dataclass(frozen=True, slots=True)
class Line:
    """A row. `action` is what a double click does: call, restore, resume or nothing; `age` is fine, half, near or over.

    `minutes` and `share` are the wait as the call rule counts it, against the target of the visitor's class. `when` is
    the time of the last change of a step that no longer waits, or that of an appointment; `place` the counter it is or
    was at; `reason` why it is parked; `wing` names another wing that this one helps; `kept`: sent to this very counter.
    """

    step: int
    number: str
    service: str
    status: str
    priority: str
    minutes: str
    share: float
    age: str
    next: bool
    action: str
    when: str
    place: str
    reason: str
    wing: str
    kept: bool


def search_text(typed: str) -> str:
    """Typed text as ticket numbers are written: «a٠٤» looks for A04."""
    return ascii_digits(strip_controls(typed)).replace(" ", "").upper()


def waiting_lines(waiting: Iterable[Turn], upcoming: Turn | None, reader: Reader) -> list[Line]:
    """In the order of the rule; whom the next press calls is first, also where the rule's guard chose."""
    first = [] if upcoming is None else [line(upcoming, reader, is_next=True)]
    others = (turn for turn in waiting if upcoming is None or turn.step.id != upcoming.step.id)
    return [*first, *(line(turn, reader) for turn in others)]


def no_show_lines(no_shows: Iterable[Turn], reader: Reader) -> list[Line]:
    """Those who could be served here; the others are restored where they were called."""
    return [line(turn, reader) for turn in no_shows if reader.serves(turn)]


def parked_lines(parked: Iterable[Turn], since: Mapping[int, datetime], reader: Reader) -> list[Line]:
    """`since`: when each step was parked."""
    return [line(turn, reader, when=since.get(turn.step.id)) for turn in parked]


def found_lines(text: str, lines: Iterable[Line]) -> list[Line]:
    """Whose number contains the text; each step once."""
    once: dict[int, Line] = {}
    for one in lines:
        once.setdefault(one.step, one)
    return [one for one in once.values() if text in one.number]


def longest(waiting: Iterable[Turn], now: datetime) -> timedelta:
    """The oldest wait, as the call rule counts it."""
    return max((now - turn.step.since for turn in waiting), default=timedelta())


def line(turn: Turn, reader: Reader, *, is_next: bool = False, when: datetime | None = None) -> Line:
    step, profile, manner = turn.step, reader.profile, reader.manner
    waited = max(timedelta(), reader.now - step.since)
    share = _share(turn, reader)
    return Line(
        step=step.id,
        number=turn.ticket.number,
        service=manner.name(profile.service_of[step.service].names),
        status=step.state.value,
        priority=step.priority,
        minutes=manner.count(whole_minutes(waited)),
        share=min(1.0, round(share, 2)),
        age="half" if share >= HALF and level(share) == "fine" else level(share),
        next=is_next,
        action=reader.action(turn),
        when=reader.clock(when or _last_change(turn)),
        place=step.counter or "",
        reason=_reason(turn, reader),
        wing="" if step.wing == reader.counter.wing else manner.short_name(profile.wing_of[step.wing].names),
        kept=reader.is_kept(turn),
    )


def _share(turn: Turn, reader: Reader) -> float:
    """Of the target, as the call rule sees it."""
    known = seen_by_the_rule(turn.step, reader.profile, reader.now)
    return max(0.0, (reader.now.timestamp() - known.since) / known.target)


def _last_change(turn: Turn) -> datetime | None:
    step = turn.step
    if step.state is State.WAITING:
        return step.since if step.priority == "appointment" else None
    return step.finished_at or step.started_at or step.called_at


def _reason(turn: Turn, reader: Reader) -> str:
    reason = _PARKING.get(turn.step.reason or "")
    return reader.manner.line(reason) if reason and turn.step.state is State.PARKED else ""
