"""Words and figures as blocks of ink."""

from itertools import takewhile
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from common.language.catalogue import direction
from common.printing.block import Block

_NARROWEST = 70  # per cent of its usual width at which a letter is still easily read
CENTRE = Qt.AlignmentFlag.AlignHCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_SHARE = {RIGHT: 1.0, CENTRE: 0.5, LEFT: 0.0}  # of the white beside a text, that at its left


def text(words: str, font: QFont, language: str, width: int, align: Qt.AlignmentFlag = CENTRE) -> Block:
    """Words in as few lines as they need, all about as long; a word that is wider than the paper is broken."""
    option = QTextOption(align)
    option.setTextDirection(direction(language))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(words, _narrowed(words, font, width))
    layout.setTextOption(option)
    balanced = _balance(layout, width)
    shift = int((width - balanced) * _SHARE[align])
    height = round(layout.boundingRect().height())
    return Block(height, lambda painter, place: layout.draw(painter, QPointF(place.left() + shift, place.top())))


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


def _narrowed(words: str, font: QFont, width: int) -> QFont:
    """The same font, a little narrower where a word would be broken that could be whole."""
    stretch = floor(100 * width / max(1, _longest(words, font)))
    narrow = QFont(font)
    narrow.setStretch(stretch if _NARROWEST <= stretch < 100 else 100)
    return narrow


def _longest(words: str, font: QFont) -> int:
    """The width of the longest word."""
    return ceil(max(map(QFontMetricsF(font).horizontalAdvance, words.split()), default=0))


def _balance(layout: QTextLayout, width: int) -> int:
    """Break the words into lines as narrow as they can be without becoming more; that width."""
    lines = _break(layout, width)
    widths = range(width, min(width, _longest(layout.text(), layout.font())) - 1, -8)
    balanced = min(takewhile(lambda narrow: _break(layout, narrow) == lines, widths))
    _break(layout, balanced)
    return balanced


def _break(layout: QTextLayout, width: int) -> int:
    """Break the words into lines of at most this width; how many there are."""
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += round(line.height())
    layout.endLayout()
    return layout.lineCount()
