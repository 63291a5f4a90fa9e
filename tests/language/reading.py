"""Reads a line of text as eyes do: from left to right, by where Qt put each glyph."""

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QGlyphRun, QTextLayout, QTextOption

ARABIC = re.compile("[\u0621-\u064a]+")


def seen(text: str, direction: Qt.LayoutDirection = Qt.LayoutDirection.RightToLeft) -> str:
    """The line from left to right, with «ع» for each Arabic word and no invisible marks."""
    glyphs = sorted(
        glyph for run in _runs(text, direction) for glyph in zip(_places(run), run.stringIndexes(), strict=True)
    )
    return ARABIC.sub("ع", "".join(character for _, index in glyphs if (character := text[index]).isprintable()))


def _runs(text: str, direction: Qt.LayoutDirection) -> list[QGlyphRun]:
    font = QFont("IBM Plex Sans Arabic", 20)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    everything = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
    return line.glyphRuns(0, len(text), everything)


def _places(run: QGlyphRun) -> list[float]:
    return [place.x() for place in run.positions()]
