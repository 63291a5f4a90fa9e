"""How the parts of every machine fare, and what a person is to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

BEAT = timedelta(seconds=15)
"""A machine says at least so often that it is alive."""
SILENCE = timedelta(seconds=40)
"""Two beats missed: nobody knows any more how it fares."""


class Condition(StrEnum):
    """From well to worst: the order is that of severity."""

    OK = "ok"
    UNKNOWN = "unknown"
    PAPER_LOW = "paper-low"
    OFFLINE = "offline"
    MISSING = "missing"
    COVER_OPEN = "cover-open"
    PAPER_OUT = "paper-out"
    FAULT = "fault"

    @property
    def severity(self) -> int:
        return list(Condition).index(self)

    @property
    def needs_a_person(self) -> bool:
        return self.severity >= Condition.PAPER_LOW.severity


class Part(StrEnum):
    """What a machine consists of; PROGRAM speaks for it, CODE is what it is called, NUMBERS a kiosk gave while away."""

    PROGRAM = "program"
    CODE = "code"
    PRINTER = "printer"
    DOCUMENT_PRINTER = "document-printer"
    SCANNER = "scanner"
    KEYPAD = "keypad"
    PANEL = "panel"
    HELP_BUTTON = "help-button"
    CAMERA = "camera"
    SOUND = "sound"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Health:
    """`device` is a device's code in the profile, or `counter/NUMBER`; both moments are None if it never reported."""

    device: str
    part: Part
    condition: Condition
    since: datetime | None = None
    seen_at: datetime | None = None

    def is_silent(self, now: datetime) -> bool:
        """Whether it has not been heard of lately. So is one that was heard of in the future: a clock is wrong."""
        return self.seen_at is None or abs(now - self.seen_at) > SILENCE


def machine(device: str, reported: Iterable[Health], now: datetime) -> list[Health]:
    """What is known of a machine: all its parts while it speaks, else one row for all of it."""
    rows = [row for row in reported if row.device == device]
    speaking = [row for row in rows if not row.is_silent(now)]
    seen = max((row.seen_at for row in rows if row.seen_at), default=None)
    return speaking or [Health(device, Part.PROGRAM, Condition.UNKNOWN, None, seen)]


@dataclass(frozen=True, slots=True)
class Watched:
    """A row of the board. `is_needed`: the machine ought to be on; a counter where nobody sits may be off."""

    health: Health
    is_silent: bool
    is_needed: bool

    @property
    def needs_a_person(self) -> bool:
        return self.is_needed if self.is_silent else self.health.condition.needs_a_person

    @property
    def severity(self) -> int:
        """Higher is worse: a machine that ought to speak and does not stands above all that it said before.

        One that was never seen comes after all others that need a person: it may not be there yet.
        """
        if self.is_silent:
            was_there = self.is_needed and self.health.seen_at is not None
            return len(Condition) if was_there else Condition.UNKNOWN.severity
        return self.health.condition.severity


@dataclass(frozen=True, slots=True)
class Outage:
    """From when to when a part needed a person; `ended_at` is None while it does."""

    device: str
    part: Part
    condition: Condition
    began_at: datetime
    ended_at: datetime | None


def counter_place(number: str) -> str:
    """What the machine of a counter is called among the devices."""
    return f"counter/{number}"
