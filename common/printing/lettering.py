"""Words and figures as blocks of ink."""

from dataclasses import dataclass
from itertools import takewhile
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from common.language.catalogue import direction
from common.printing.block import Block

_NARROWEST = 70  # per cent of its usual width at which a letter is still easily read
CENTRE = Qt.AlignmentFlag.AlignHCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_SHARE = {RIGHT: 1.0, CENTRE: 0.5, LEFT: 0.0}  # of the white beside a text, that at its left


@dataclass(frozen=True, slots=True)
class Setting:
    """How lines are set, in dots. `pitch`: from one to the next, 0 as far as the font says; a smaller one takes some of
    the air above the first line, too. `indent`: what the first line leaves free where it begins.
    """

    align: Qt.AlignmentFlag = CENTRE
    pitch: int = 0
    indent: int = 0


USUAL: Final = Setting()


def text(words: str, font: QFont, language: str, width: int, setting: Setting = USUAL) -> Block:
    """Words in as few lines as they need, all about as long; a word that is wider than the paper is broken."""
    option = QTextOption(setting.align)
    option.setTextDirection(direction(language))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(words, _narrowed(words, font, width, setting.indent))
    layout.setTextOption(option)
    balanced = _balance(layout, width, setting)
    shift = int((width - balanced) * _SHARE[setting.align])
    raised = (line_height(font) - setting.pitch) // 4 if setting.pitch else 0
    height = round(layout.boundingRect().height()) - raised
    return Block(height, lambda painter, at: layout.draw(painter, QPointF(at.left() + shift, at.top() - raised)))


def line_height(font: QFont) -> int:
    return round(QFontMetricsF(font).height())


def figures(number: str, font: QFont, width: int) -> Block:
    """One line of digits and capitals, as high as the font has them; squeezed when it is wider than the paper."""
    metrics = QFontMetricsF(font)
    ink = metrics.tightBoundingRect(number)
    squeeze = min(1.0, width / ink.width())

    def paint(painter: QPainter, place: QRect) -> None:
        painter.save()
        painter.setFont(font)
        painter.translate(place.center().x() + 1 - ink.width() * squeeze / 2, place.top() - ink.top())
        painter.scale(squeeze, 1)
        painter.drawText(QPointF(-ink.left(), 0), number)
        painter.restore()

    return Block(round(ink.height()), paint)


def _narrowed(words: str, font: QFont, width: int, indent: int) -> QFont:
    """The same font, a little narrower where a word would be broken that could be whole."""
    first = "".join(words.split()[:1])
    room = min(width / max(1, _longest(words, font)), (width - indent) / max(1, _longest(first, font)))
    stretch = floor(100 * room)
    narrow = QFont(font)
    narrow.setStretch(stretch if _NARROWEST <= stretch < 100 else 100)
    return narrow


def _longest(words: str, font: QFont) -> int:
    """The width of the longest word."""
    return ceil(max(map(QFontMetricsF(font).horizontalAdvance, words.split()), default=0))


def _balance(layout: QTextLayout, width: int, setting: Setting) -> int:
    """Break the words into lines as narrow as they can be without becoming more; that width."""
    lines = _break(layout, width, setting)
    narrowest = min(width, _longest(layout.text(), layout.font()) + setting.indent)
    balanced = min(takewhile(lambda narrow: _break(layout, narrow, setting) == lines, range(width, narrowest - 1, -8)))
    _break(layout, balanced, setting)
    return balanced


def _break(layout: QTextLayout, width: int, setting: Setting) -> int:
    """Break the words into lines of at most this width; how many there are."""
    is_from_left = layout.textOption().textDirection() == Qt.LayoutDirection.LeftToRight
    top, indent = 0.0, setting.indent
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width - indent)
        line.setPosition(QPointF(indent if is_from_left else 0, top))
        top, indent = top + (setting.pitch or round(line.height())), 0
    layout.endLayout()
    return layout.lineCount()
