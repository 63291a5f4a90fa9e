"""The project's fonts as documents use them: Qt reads them to shape, reportlab to embed what was used."""

import threading
from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from common.language.catalogue import ROOT

FAMILIES = ("IBM Plex Sans Arabic", "IBM Plex Sans")
EM = 1000  # everything is shaped at this size: Qt's pixels are then the thousandths that a PDF counts in

_FONTS = ROOT / "assets" / "fonts"
_END = 0xFFFF  # closes a font's list; letters beyond it are two to Qt
_READING = threading.Lock()


class Weight(Enum):
    """The value is how the font's file ends, and Qt's own weight."""

    REGULAR = ("Regular", QFont.Weight.Normal)
    STRONG = ("SemiBold", QFont.Weight.DemiBold)


def face(family: str, weight: Weight) -> TTFontFace:
    """The font as reportlab reads it, once for a process."""
    with _READING:
        return _registered(_name(family, weight)).face


def font(family: str, weight: Weight) -> QFont:
    """The font as Qt reads it: none else for a letter it lacks, and one size of digits (assets/fonts/README.md)."""
    with _READING:
        _load()
        return _shape(family, weight)


def has(letter: str) -> bool:
    """Whether one of our fonts has this letter."""
    return any(ord(letter) in _letters(family) for family in FAMILIES)


def family_of(letter: str) -> str:
    """The first family that has this letter."""
    return next((family for family in FAMILIES if ord(letter) in _letters(family)), FAMILIES[0])


def initial_font() -> str:
    """What reportlab names on each page before anything is written: Helvetica, which is never embedded, if not told."""
    face(FAMILIES[0], Weight.REGULAR)
    return _name(FAMILIES[0], Weight.REGULAR)


def _name(family: str, weight: Weight) -> str:
    return f"{family.replace(' ', '')}-{weight.value[0]}"


@cache
def _letters(family: str) -> frozenset[int]:
    return frozenset(code for code in face(family, Weight.REGULAR).charToGlyph if code < _END)


@cache
def _registered(name: str) -> TTFont:
    font = TTFont(name, str(_FONTS / f"{name}.ttf"), shapable=False)
    pdfmetrics.registerFont(font)
    return font


@cache
def _load() -> None:
    """Loading them twice does no harm: screens and tickets load the same files."""
    if QGuiApplication.instance() is None:
        raise RuntimeError("Documents need a QGuiApplication; offscreen will do.")
    for file in sorted(_FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@cache
def _shape(family: str, weight: Weight) -> QFont:
    font = QFont([family])
    font.setPixelSize(EM)
    font.setWeight(weight.value[1])
    font.setFeature(QFont.Tag("locl"), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return font
