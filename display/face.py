"""What hangs on the wall, as the QML takes it: every word in both languages, codes each on their own."""

from datetime import date, datetime
from typing import Any

from common.domain.profile import Profile
from common.language.dates import clock
from common.language.digits import Digits
from display.announcer import Announcement
from display.board import Call
from display.heartbeat import Heartbeat
from display.words import Pair, WallWords

MOST_NAMED = 2  # wings of which a title can be made


class Face:
    """The names of a centre and of the wings that its wall shows."""

    def __init__(self, profile: Profile, wings: frozenset[str], words: WallWords, digits: Digits) -> None:
        self._profile = profile
        self._wings = [wing for wing in profile.wings if wing.code in wings]
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

    def call(self, call: Call | None, said: Announcement | None) -> dict[str, Any]:
        """The large pane; empty before the first call. `announced` is the sequence of a call in its slot, else 0."""
        if call is None:
            return {}
        return {
            "number": call.number,
            "counter": call.counter,
            "arrow": call.arrow,
            "announced": said.call.seq if said else 0,
            "recall": said is not None and call.times > 1,
            "words": self._words.call(call.times) if said else self._words.latest(),
        }

    def notice(self, heartbeat: Heartbeat, now: datetime) -> dict[str, Any]:
        """Its `texts` say since when the store is silent; none when it answers."""
        since = heartbeat.answered_at
        is_live = heartbeat.is_live(now)
        return {"texts": [] if is_live else self._words.not_live(self.clock(since) if since else "")}

    def clock(self, moment: datetime) -> str:
        return clock(moment.astimezone(self._profile.zone), self._digits)

    def _wing_names(self, day: date) -> Pair:
        if len(self._wings) > MOST_NAMED or len(self._wings) == len(self._profile.wings):
            return []
        pairs = zip(*(self._words.names(wing.names, day) for wing in self._wings), strict=True)
        return [" · ".join(names) for names in pairs]
