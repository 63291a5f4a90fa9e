"""What hangs on the wall, as the QML takes it: every word in both languages, codes each on their own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from common.domain.profile import Profile
from common.language.dates import clock
from common.language.digits import Digits
from display.announcer import Announcement
from display.board import Call, Wall
from display.freshness import Freshness
from display.guides import Guide
from display.rest import Rest
from display.words import Pair, WallWords, by_language

MOST_NAMED = 2  # wings of which a title can be made


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list. `fresh`: called so lately that it is to be seen at once. `place`: another wing's name."""

    step: int
    number: str
    counter: str
    fresh: bool
    icon: str
    place: Pair


@dataclass(frozen=True, slots=True)
class Hint:
    """A line of the guide: some numbers, and where their holders go now or what they wait for, language by language."""

    step: int
    numbers: list[str]
    icon: str
    words: list[str]


class Face:
    """The names of a centre and of the wings that its wall shows."""

    def __init__(self, profile: Profile, wall: Wall, words: WallWords, digits: Digits) -> None:
        self._profile = profile
        self._wall = wall
        self._wings = [wing for wing in profile.wings if wing.code in wall.wings]
        self._words = words
        self._digits: Digits = digits

    def header(self, now: datetime) -> dict[str, Any]:
        """The clock, and three pairs: title, dates, centre (none when it is the title)."""
        day = self._profile.day(now)
        title, centre = self._wing_names(day), self._words.names(self._profile.names, day)
        return {
            "clock": self.clock(now),
            "dates": self._words.dates(day),
            "title": title or centre,
            "centre": centre if title else [],
        }

    def call(self, call: Call | None, said: Announcement | None, now: datetime) -> dict[str, Any]:
        """The large pane; empty before the first call. `announced` is the sequence of a call in its slot, else 0."""
        if call is None:
            return {}
        icon = self._icon(call)
        return {
            "number": call.number,
            "counter": call.counter,
            "word": self._words.place(is_lane=call.is_lane),
            "arrow": call.arrow,
            "announced": said.call.seq if said else 0,
            "marked": said is not None and (call.times > 1 or icon != ""),
            "icon": icon,
            "words": by_language([*self._times(call, said), *self._marks(call, now)] or [self._words.number()]),
        }

    def row(self, call: Call, *, fresh: bool, now: datetime) -> Row:
        place = self._wing_name(call.wing, now) if call.wing else []
        return Row(call.step, call.number, call.counter, fresh, self._icon(call), place)

    def hints(self, guides: Iterable[Guide], most: int, now: datetime) -> list[Hint]:
        """At most so many numbers in one line; all in it are told the same."""
        told: dict[tuple[str, str, bool], list[Guide]] = {}
        for guide in guides:
            told.setdefault((guide.wing, guide.counter, guide.is_ready), []).append(guide)
        lines = (alike[at : at + most] for alike in told.values() for at in range(0, len(alike), most))
        return [self._hint(line, now) for line in lines]

    def _hint(self, line: list[Guide], now: datetime) -> Hint:
        first, numbers = line[0], [guide.number for guide in line]
        wing = self._wing_name(first.wing, now)
        if first.counter:
            is_lane = self._profile.wing_of[first.wing].lane
            return Hint(
                first.step, numbers, "chevron-right", self._words.counter_of(first.counter, wing, is_lane=is_lane)
            )
        if first.is_ready:
            return Hint(first.step, numbers, "circle-check", self._words.ready(wing))
        if self._profile.wing_of[first.wing].visited:
            return Hint(first.step, numbers, "chevron-right", wing)
        return Hint(first.step, numbers, "file-text", self._words.being_prepared())

    def rest(self, rest: Rest | None, now: datetime) -> dict[str, Any]:
        """The sign that stands where the call else is; empty when calling goes on."""
        if rest is None:
            return {}
        return {
            "icon": "mosque" if rest.is_prayer else "calendar" if rest.is_over_all else "pause",
            "title": self._words.wording(rest.why),
            "hint": self._until(rest, self._profile.day(now)),
            "clock": self.clock(rest.until) if rest.until else "",
            "whole": rest.is_over_all,
        }

    def notice(self, freshness: Freshness, now: datetime) -> dict[str, Any]:
        """Its `texts` say since when the store is silent, if that is today; none when it answers."""
        since = freshness.answered_at
        is_known = since is not None and self._profile.day(since) == self._profile.day(now)
        is_live = freshness.is_live(now)
        return {"texts": [] if is_live else self._words.not_live(self.clock(since) if since and is_known else "")}

    def clock(self, moment: datetime) -> str:
        return clock(moment.astimezone(self._profile.zone), self._digits)

    def _until(self, rest: Rest, today: date) -> Pair:
        if not rest.is_over_all:
            return self._words.rests_until() if rest.until else self._words.rests()
        return self._words.opens_on(rest.until, today) if rest.until else []

    def _times(self, call: Call, said: Announcement | None) -> Iterator[Pair]:
        if said is None:
            yield self._words.latest()
        elif call.times > 1:
            yield self._words.again(call.times)

    def _marks(self, call: Call, now: datetime) -> Iterator[Pair]:
        """What makes this call another one than usual."""
        if call.pick_up:
            yield self._words.names(self._profile.service_of[call.pick_up].names, self._profile.day(now))
        if call.wing:
            yield self._wing_name(call.wing, now)

    def _icon(self, call: Call) -> str:
        """What sets a call apart from the others, at a glance: where all wings are shown, another one does not."""
        if call.is_lane:
            return "car"
        if call.pick_up:
            return "file-text"
        return "map-pin" if call.wing and call.wing not in self._wall.wings else ""

    def _wing_names(self, day: date) -> Pair:
        if len(self._wings) > MOST_NAMED or len(self._wings) == len(self._profile.wings):
            return []
        pairs = zip(*(self._words.names(wing.names, day) for wing in self._wings), strict=True)
        return [" · ".join(names) for names in pairs]

    def _wing_name(self, wing: str, now: datetime) -> Pair:
        known = self._profile.wing_of.get(wing)
        return self._words.names(known.names, self._profile.day(now)) if known else [wing, wing]
