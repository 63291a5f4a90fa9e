"""How a text is shown to the person at the screen: in which language, with which digits."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from common.domain.profile import Names
from common.domain.wording import Wording
from common.language.bidi import ltr
from common.language.digits import Digits, shown

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Manner:
    language: str
    digits: Digits = "latin"

    def name(self, names: Names) -> str:
        return names.text(self.language)

    def short_name(self, names: Names) -> str:
        """Without the explanation in brackets that some names carry."""
        return self.name(names).split(" (")[0]

    def line(self, wording: Wording, **fields: object) -> str:
        return wording.text(self.language, **fields)

    def count(self, number: int) -> str:
        return shown(str(number), self.digits)

    def stopwatch(self, length: timedelta) -> str:
        """Minutes and seconds, never negative: 04:32."""
        minutes, seconds = divmod(max(0, int(length.total_seconds())), 60)
        return ltr(shown(f"{minutes:02d}:{seconds:02d}", self.digits))

    def countdown(self, length: timedelta) -> str:
        """Minutes and seconds that are left: 0:42."""
        minutes, seconds = divmod(int(length.total_seconds()), 60)
        return ltr(shown(f"{minutes}:{seconds:02d}", self.digits))

    def time(self, moment: datetime) -> str:
        """Hours and minutes; the moment must be in the centre's zone."""
        return ltr(shown(f"{moment:%H:%M}", self.digits))


def whole_minutes(length: timedelta) -> int:
    return max(0, length // MINUTE)
