"""The line at the bottom: what was just done and the seconds in which it can be taken back, or why it was not done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from common.away.acts import Refused
from common.domain.errors import DawrError
from common.domain.event import Event, Kind
from common.domain.journey import Planned
from common.domain.profile import Profile
from common.domain.ticket import Turn
from common.language.bidi import ltr
from common.operations.undoing import UNDO_WITHIN
from counter.journey import stop_name
from counter.manner import Manner

NOTICE_FOR = timedelta(seconds=6)
REFUSED = "refused"  # by the store, of what was done while it was away
TAKEN_UP = "taken-up"  # papers are called and begun at once


@dataclass(frozen=True, slots=True)
class LastVerb:
    """What the counter did last and may still take back: the kind of its first event, and its ticket's number.

    `to`: the step with which the visit goes on; `kept`: a restored visitor has the old place again.
    """

    kind: str
    number: str
    at: datetime
    to: Turn | None = None
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell for a while: undone, nobody, taken, walk-in, errand, or an error with its own words.

    While the store is away: start-kept, finish-kept; away (nobody can be called), not-now.

    `number` is a ticket's, `service` the code of what it is told with.
    """

    kind: str
    at: datetime
    error: DawrError | None = None
    number: str = ""
    service: str = ""


@dataclass(frozen=True, slots=True)
class ToastProps:
    """`kind` chooses the sentence, empty for none; `name` and `to` go into it; `seconds` to undo, or empty."""

    kind: str = ""
    name: str = ""
    to: str = ""
    text: str = ""
    seconds: str = ""


def toast_props(
    notice: Notice | None,
    last: LastVerb | None,
    now: datetime,
    profile: Profile,
    manner: Manner,
    *,
    refused: Refused | None = None,
) -> ToastProps:
    """`refused` stands until it is read."""
    left = seconds_left(last, now)
    seconds = manner.count(left) if left else ""
    if notice is not None and abs(now - notice.at) < NOTICE_FOR:
        text = notice.error.text(manner.language) if notice.error else ""
        service = manner.name(profile.service_of[notice.service].names) if notice.service else ""
        return ToastProps(notice.kind, ltr(notice.number), service, text, seconds)
    if refused is not None:
        return ToastProps(REFUSED, ltr(refused.act.number), refused.why[manner.language])
    if last is None or not left:
        return ToastProps()
    kind, to = _told(last, profile, manner)
    return ToastProps(kind, ltr(last.number), to, seconds=seconds)


def seconds_left(last: LastVerb | None, now: datetime) -> int:
    """Whole seconds in which an undo is still accepted, rounded up."""
    left = UNDO_WITHIN - abs(now - last.at) if last else timedelta()
    return max(0, ceil(left / timedelta(seconds=1)))


def last_verb(events: Sequence[Event], turns: Mapping[int, Turn]) -> LastVerb | None:
    """Of the events of one verb and the steps they are about: the first event tells what staff did.

    None for a verb that is not taken back: who came without a ticket keeps the number.
    """
    first = events[0].happening if events else None
    turn = turns.get(first.step or 0) if first else None
    if first is None or turn is None or first.kind is Kind.ISSUED:
        return None
    kinds = [event.happening.kind for event in events]
    kind = TAKEN_UP if kinds == [Kind.CALLED, Kind.STARTED] else first.kind.value
    onward = (turns.get(e.happening.step or 0) for e in events[1:] if e.happening.kind in {Kind.QUEUED, Kind.RETURNED})
    kept = first.kind is not Kind.RESTORED or "place" not in first.body
    return LastVerb(kind, turn.ticket.number, first.at, next(onward, None), kept)


def _told(last: LastVerb, profile: Profile, manner: Manner) -> tuple[str, str]:
    """The sentence and what goes into it."""
    if last.to is None:
        return (last.kind if last.kept else "restored-behind"), ""
    step = last.to.step
    if step.for_counter:
        return "to-counter", ltr(step.for_counter)
    if step.for_staff:
        return "to-staff", manner.name(profile.staff_of[step.for_staff].names)
    stop = Planned(step.errand, step.stop, step.service, step.wing)
    return _onward(last, profile), stop_name(last.to.ticket, stop, profile, manner)


def _onward(last: LastVerb, profile: Profile) -> str:
    assert last.to is not None  # noqa: S101 - narrows the type
    wing = profile.wing_of.get(last.to.step.wing)
    if last.kind != Kind.FINISHED:
        return f"{last.kind}-on"
    return "finished-on" if wing is None or wing.visited else "papers-on"
