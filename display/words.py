"""What the wall says: always in Arabic and English, the screen's own language first."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QObject

from common.domain.profile import Names
from common.language.bidi import ltr
from common.language.dates import gregorian, hijri, weekday
from common.language.digits import Digits
from common.language.translation import speaking

Pair = list[str]


class WallWords(QObject):
    """Every word is a pair: the first language's, the second's."""

    def __init__(self, first: str, digits: Digits) -> None:
        super().__init__()
        self._languages = (first, "ar" if first == "en" else "en")
        self._digits: Digits = digits

    def fixed(self) -> dict[str, Pair]:
        """What never changes, by name."""
        return {
            "number": self._both(lambda: self.tr("Number")),
            "counter": self._both(lambda: self.tr("Counter")),
            "families": self._both(lambda: self.tr("Last of each letter")),
            "welcome": self._both(lambda: self.tr("Welcome")),
            "hint": self._both(lambda: self.tr("Your number appears here when it is called")),
        }

    def call(self, times: int) -> Pair:
        """Over the called number: which call of it this is."""
        return self._both(lambda: self._call(times))

    def latest(self) -> Pair:
        """The same between announcements."""
        return self._both(lambda: self.tr("Latest call"))

    def not_live(self, clock: str) -> list[str]:
        """In place of the footer when the store is silent, language by language; no clock: it never answered."""
        return [words for pair in zip(*self._not_live(clock), strict=True) for words in pair]

    def names(self, names: Names, day: date) -> Pair:
        """A name without what is explained behind it in brackets."""
        return [names.text(language, day).partition(" (")[0] for language in self._languages]

    def dates(self, day: date) -> Pair:
        """The weekday in both languages, the Hijri date in Arabic, the Gregorian one in English."""
        return [
            f"{weekday(day, language)} {(hijri if language == 'ar' else gregorian)(day, language, self._digits)}"
            for language in self._languages
        ]

    def _call(self, times: int) -> str:
        if times == 1:
            return self.tr("Number")
        if times == 2:
            return self.tr("Second call")
        if times == 3:
            return self.tr("Third call")
        return self.tr("Call %1").replace("%1", ltr(str(times)))

    def _not_live(self, clock: str) -> Iterator[Pair]:
        yield self._both(lambda: self.tr("Not live"))
        if clock:
            yield self._both(lambda: self.tr("Last update %1").replace("%1", clock))

    def _both(self, say: Callable[[], str]) -> Pair:
        return [_in(language, say) for language in self._languages]


def _in(language: str, say: Callable[[], str]) -> str:
    with speaking(language):
        return say()
