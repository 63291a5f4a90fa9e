"""Finding a service by what people type: any words of its names or its agency's, in any order, in both languages."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter

from common.domain.profile import Names, Profile
from common.language.bidi import strip_controls
from common.language.digits import ascii_digits

# Letters people write for one another. Hamza, madda and tashkeel are marks that decomposition takes off before.
_ALIKE = str.maketrans({"ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ء": None, "ـ": None})
_NOT_A_WORD = re.compile(r"[\W_]+")
_ARTICLE = re.compile("^(?:و|ب|ل)?(?:ال|لل)")
_NO_RANK = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """The words by which a service is found, in their plain form: of its own names, and of its agency's."""

    service: str
    own: frozenset[str]
    agency: frozenset[str]


def plain(text: str) -> str:
    """Text as it is compared: one form of each letter, no marks, no punctuation, ASCII digits, lower case."""
    spread = unicodedata.normalize("NFKD", ascii_digits(strip_controls(text)))
    bare = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return _NOT_A_WORD.sub(" ", bare.translate(_ALIKE).casefold()).strip()


def without_article(word: str) -> str:
    """«الجواز» and «للجواز» are found as «جواز»."""
    return _ARTICLE.sub("", word)


def entries(profile: Profile) -> tuple[Entry, ...]:
    """One entry a service. Former names count: people ask for what they have always called it."""
    return tuple(
        Entry(service.code, _words(service.names), _words(profile.agency_of[service.agency].names))
        for service in profile.services
    )


def found(known: Iterable[Entry], text: str) -> list[str]:
    """The services that have every typed word: best those whose own name has words that begin so."""
    typed = plain(text).split()
    ranked = [(_rank(entry, typed), entry.service) for entry in known if typed]
    return [service for _, service in sorted((one for one in ranked if one[0] < _NO_RANK), key=itemgetter(0))]


def _words(names: Names) -> frozenset[str]:
    texts = (text for naming in names.namings for text in naming.texts.values())
    return frozenset(word for text in texts for word in plain(text).split())


def _rank(entry: Entry, typed: list[str]) -> int:
    words = entry.own | entry.agency
    fits = (
        all(any(_begins(word, part) for word in entry.own) for part in typed),
        all(any(_begins(word, part) for word in words) for part in typed),
        all(any(part in word for word in words) for part in typed),
    )
    return fits.index(True) if True in fits else _NO_RANK


def _begins(word: str, part: str) -> bool:
    """«جواز» begins «الجواز» and «للجواز» too."""
    return word.startswith(part) or without_article(word).startswith(part)
