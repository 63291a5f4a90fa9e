"""The line at the bottom: what was just done and the seconds in which it can be taken back, or why it was not done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from common.domain.errors import DawrError
from common.domain.event import Event
from common.language.bidi import ltr
from common.operations.undoing import UNDO_WITHIN
from counter.manner import Manner

NOTICE_FOR = timedelta(seconds=6)


@dataclass(frozen=True, slots=True)
class LastVerb:
    """What the counter did last and may still take back: the first event of the verb, and its ticket's number."""

    kind: str
    number: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell for a while: undone, nobody, taken, or an error with its own words."""

    kind: str
    at: datetime
    error: DawrError | None = None


@dataclass(frozen=True, slots=True)
class ToastProps:
    """`kind` chooses the sentence, empty for none; `name` goes into it; `seconds` to undo, empty if it is final."""

    kind: str = ""
    name: str = ""
    text: str = ""
    seconds: str = ""


def toast_props(notice: Notice | None, last: LastVerb | None, now: datetime, manner: Manner) -> ToastProps:
    if notice is not None and now - notice.at < NOTICE_FOR:
        text = notice.error.text(manner.language) if notice.error else ""
        return ToastProps(notice.kind, text=text)
    left = seconds_left(last, now)
    if last is None or not left:
        return ToastProps()
    return ToastProps(last.kind, ltr(last.number), seconds=manner.count(left))


def seconds_left(last: LastVerb | None, now: datetime) -> int:
    """Whole seconds in which an undo is still accepted, rounded up."""
    left = UNDO_WITHIN - (now - last.at) if last else timedelta()
    return max(0, ceil(left / timedelta(seconds=1)))


def last_verb(events: Sequence[Event], numbers: Sequence[str]) -> LastVerb | None:
    """Of the events of one verb and their ticket numbers: the first tells what staff did."""
    if not events:
        return None
    return LastVerb(events[0].happening.kind.value, numbers[0], events[0].happening.at)
