"""What the wall says: always in Arabic and English, the screen's own language first."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

from PySide6.QtCore import QObject

from common.domain.profile import Names
from common.domain.wording import Wording
from common.language.bidi import ltr
from common.language.dates import gregorian, hijri, weekday
from common.language.digits import Digits
from common.language.translation import speaking

Pair = list[str]
A_WEEK = 6  # days, within which a weekday's name alone is clear


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
            "waits": self._both(lambda: self.tr("Expected wait, min")),
            "welcome": self._both(lambda: self.tr("Welcome")),
            "hint": self._both(lambda: self.tr("Your number appears here when it is called")),
        }

    def place(self, *, is_lane: bool) -> Pair:
        """Before the number of the place to which somebody is called."""
        return self._both(lambda: self.tr("Lane") if is_lane else self.tr("Counter"))

    def number(self) -> Pair:
        """Over a called number of which there is nothing to say."""
        return self._both(lambda: self.tr("Number"))

    def again(self, times: int) -> Pair:
        """Which call of it this is."""
        return self._both(lambda: self._again(times))

    def latest(self) -> Pair:
        """The same between announcements."""
        return self._both(lambda: self.tr("Latest call"))

    def being_prepared(self) -> list[str]:
        """To who waits while only the papers go on, language by language."""
        said = (lambda: self.tr("Being prepared"), lambda: self.tr("wait for the call"))
        return by_language(self._both(one) for one in said)

    def counter_of(self, counter: str, wing: Pair, *, is_lane: bool = False) -> list[str]:
        """A counter of another wing, language by language."""
        said = self._both(lambda: self.tr("Lane %1") if is_lane else self.tr("Counter %1"))
        return by_language([[one.replace("%1", ltr(counter)) for one in said], wing])

    def ready(self, wing: Pair) -> list[str]:
        """What was prepared can be taken home, and where one waits for it, language by language."""
        return by_language([self._both(lambda: self.tr("Your document is ready")), wing])

    def not_live(self, clock: str) -> list[str]:
        """In place of the footer when the store is silent, language by language; no clock: it never answered."""
        return by_language(self._not_live(clock))

    def rests_until(self) -> Pair:
        """Before the time at which a pause ends."""
        return self._both(lambda: self.tr("Calling rests until"))

    def rests(self) -> Pair:
        return self._both(lambda: self.tr("Calling rests"))

    def opens_on(self, at: datetime, today: date) -> Pair:
        """Before the time at which the centre opens."""
        day = at.date()
        if day == today:
            return self._both(lambda: self.tr("We open at"))
        return self._each(lambda language: self.tr("We open on %1 at").replace("%1", self._day(day, today, language)))

    def wording(self, wording: Wording) -> Pair:
        texts = (wording.text(language) for language in self._languages)
        return [text[:1].upper() + text[1:] for text in texts]

    def names(self, names: Names, day: date) -> Pair:
        """A name without what is explained behind it in brackets."""
        return [names.text(language, day).partition(" (")[0] for language in self._languages]

    def dates(self, day: date) -> Pair:
        """The weekday in both languages, the Hijri date in Arabic, the Gregorian one in English."""
        return [
            f"{weekday(day, language)} {(hijri if language == 'ar' else gregorian)(day, language, self._digits)}"
            for language in self._languages
        ]

    def _again(self, times: int) -> str:
        if times == 2:
            return self.tr("Second call")
        if times == 3:
            return self.tr("Third call")
        return self.tr("Call %1").replace("%1", ltr(str(times)))

    def _not_live(self, clock: str) -> Iterator[Pair]:
        yield self._both(lambda: self.tr("Not live"))
        if clock:
            yield self._both(lambda: self.tr("Last update %1").replace("%1", clock))

    def _day(self, day: date, today: date, language: str) -> str:
        if (day - today).days <= A_WEEK:
            return weekday(day, language)
        return gregorian(day, language, self._digits)

    def _both(self, say: Callable[[], str]) -> Pair:
        return self._each(lambda _language: say())

    def _each(self, say: Callable[[str], str]) -> Pair:
        return [_in(language, say) for language in self._languages]


def by_language(pairs: Iterable[Pair]) -> list[str]:
    """All that is said in the first language, then all in the second."""
    return [words for language in zip(*pairs, strict=True) for words in language]


def _in(language: str, say: Callable[[str], str]) -> str:
    with speaking(language):
        return say(language)
