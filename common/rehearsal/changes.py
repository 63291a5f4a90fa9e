"""Another staffing: counters opened, closed or added, and what they serve, written as people would say it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from common.domain.errors import DawrError
from common.domain.policy import PlacePolicy
from common.domain.wording import Wording
from common.rehearsal.scene import Scene
from common.rehearsal.staffing import MOST_ADDED, Span, Staffing

NOT_COUNTERS = Wording(
    "«{text}» لا تُفهم: اكتب ‎5,6 أو ‎5,6@09:00-12:30", "“{text}” is not understood: write 5,6 or 5,6@09:00-12:30"
)
NOT_ADDED = Wording("«{text}» لا تُفهم: اكتب ‎DSK:2 (الجناح:العدد)", "“{text}” is not understood: write DSK:2")
NOT_SKILLS = Wording("«{text}» لا تُفهم: اكتب ‎20=C1,C2", "“{text}” is not understood: write 20=C1,C2")

_COUNTERS = re.compile(r"(?P<names>[^@=:]+)(@(?P<start>\d\d?:[0-5]\d)-(?P<end>\d\d?:[0-5]\d))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    opened: tuple[Span, ...] = ()
    closed: tuple[Span, ...] = ()
    added: tuple[tuple[str, int], ...] = ()
    skills: tuple[tuple[str, frozenset[str]], ...] = ()
    place: PlacePolicy | None = None

    def __bool__(self) -> bool:
        return bool(self.opened or self.closed or self.added or self.skills or self.place)

    def applied(self, scene: Scene) -> Scene:
        """Added counters first, so that the others may name them. Raises DawrError for what the day does not have."""
        staffing = Staffing(scene)
        for wing, count in self.added:
            staffing.add(wing, count)
        for number, skills in self.skills:
            staffing.teach(number, skills)
        for span in self.opened:
            staffing.open(span)
        for span in self.closed:
            staffing.close(span)
        changed = staffing.scene()
        return replace(changed, next_place=self.place) if self.place else changed


def changes(
    opened: Sequence[str],
    closed: Sequence[str],
    added: Sequence[str],
    skills: Sequence[str],
    place: PlacePolicy | None = None,
) -> Changes:
    """Raises DawrError."""
    return Changes(
        opened=tuple(_span(text) for text in opened),
        closed=tuple(_span(text) for text in closed),
        added=tuple(_added(text) for text in added),
        skills=tuple(_skills(text) for text in skills),
        place=place,
    )


def _span(text: str) -> Span:
    found = _COUNTERS.fullmatch(text.strip())
    names = _names(found["names"]) if found else ()
    if not found or not names:
        raise DawrError(NOT_COUNTERS, text=text)
    if not found["start"]:
        return Span(names)
    start, end = _moment(found["start"]), _moment(found["end"])
    if not start < end <= 24 * 3600:
        raise DawrError(NOT_COUNTERS, text=text)
    return Span(names, start, end)


def _added(text: str) -> tuple[str, int]:
    wing, _, count = text.strip().partition(":")
    if not wing or not (count.isascii() and count.isdigit()) or not 1 <= int(count) <= MOST_ADDED:
        raise DawrError(NOT_ADDED, text=text)
    return wing, int(count)


def _skills(text: str) -> tuple[str, frozenset[str]]:
    number, _, services = text.partition("=")
    if not number.strip() or not _names(services):
        raise DawrError(NOT_SKILLS, text=text)
    return number.strip(), frozenset(_names(services))


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _moment(text: str) -> float:
    hours, _, minutes = text.partition(":")
    return int(hours) * 3600.0 + int(minutes) * 60.0
