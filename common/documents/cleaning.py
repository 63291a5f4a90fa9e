"""Values as they come from people and programs, made fit for a page: no controls, codes isolated, letters we have."""

import re
import unicodedata

from common.documents.face import has
from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.language.bidi import ltr, strip_controls

_MISSING = Wording(
    "لا يمكن طباعة الحرف {letter} ({code})؛ اكتبه بحروف عربية أو لاتينية.",
    "The letter {letter} ({code}) cannot be printed; write it in Arabic or Latin letters.",
)
_MARKED = Wording(
    "على أحد الحروف علامات أكثر مما يُقرأ؛ احذف ما زاد على {most}.",
    "One of the letters has more marks than can be read: leave {most} at most.",
)
_MOST_MARKS = 4  # on one letter; more would be drawn over other lines
_BLANK = re.compile(r"\s+")
_JOINERS = "\u200c\u200d"
_LATIN = "0-9A-Za-z\u00c0-\u024f"

# A phone, reference, amount or Latin name inside an Arabic line: from its first to its last letter or digit.
_CODE = re.compile(f"[+#@]?[{_LATIN}](?:[{_LATIN}%]|[ ./:_+,@#&'’-]+(?=[{_LATIN}]))*")
_FIGURES = re.compile(r"[+\d][\d ./:+,-]*")


class DocumentError(DawrError):
    """A document cannot be made of what was given."""


def clean(value: str) -> str:
    """One line of plain text, its words a blank apart. DocumentError for what cannot be printed."""
    spaced = strip_controls(_BLANK.sub(" ", value))
    plain = "".join(letter for letter in spaced if letter in _JOINERS or unicodedata.category(letter) != "Cf")
    composed = unicodedata.normalize("NFC", " ".join(plain.split()))
    for letter in composed:
        if letter not in _JOINERS and not has(letter):
            raise DocumentError(_MISSING, letter=_shown(letter), code=f"U+{ord(letter):04X}")
    _refuse_heaps_of_marks(composed)
    return composed


def in_arabic(text: str) -> str:
    """A clean value with each code in it kept in its own order, as an Arabic line needs it."""
    return _CODE.sub(_apart, text)


def is_arabic(text: str) -> bool:
    """Whether a line of these words is read from the right."""
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)


def _refuse_heaps_of_marks(text: str) -> None:
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks > _MOST_MARKS:
            raise DocumentError(_MARKED, most=_MOST_MARKS)


def _apart(code: re.Match[str]) -> str:
    """Groups of digits keep together on a line, and in the order that readers of the file give them."""
    figures = _FIGURES.fullmatch(code[0])
    return ltr(code[0].replace(" ", "\u00a0") if figures else code[0])


def _shown(letter: str) -> str:
    return letter if letter.isprintable() else "?"
