"""The project's fonts as paper uses them: no grey edges, one size of digits."""

import json
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from common.language.catalogue import ROOT

TEXT = ("IBM Plex Sans Arabic", "IBM Plex Sans")
ICONS = "Dawr Icons"
_BEYOND = ("ha", "ru", "tr")  # the first family lacks letters of theirs: a word is in one family

_ASSETS = ROOT / "assets"


@cache
def load_fonts() -> None:
    """Loading them twice does no harm: screens load the same files."""
    for file in (*(_ASSETS / "fonts").glob("*.ttf"), _ASSETS / "icons" / "DawrIcons.ttf"):
        QFontDatabase.addApplicationFont(str(file))


def text_font(dots: int, weight: QFont.Weight, language: str) -> QFont:
    """Plex swaps 0-9 in Arabic for shorter digits by its `locl`; only Urdu needs that (assets/fonts/README.md)."""
    font = _font(TEXT[::-1] if language in _BEYOND else TEXT, dots)
    font.setWeight(weight)
    if language != "ur":
        font.setFeature(QFont.Tag("locl"), 0)
    return font


def icon_font(dots: int) -> QFont:
    return _font((ICONS,), dots)


@cache
def icon(name: str) -> str:
    """The character that draws the icon of this name."""
    return chr(int(json.loads((_ASSETS / "icons" / "icons.json").read_text("utf8"))[name], 16))


def _font(families: tuple[str, ...], dots: int) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(dots)
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    return font
