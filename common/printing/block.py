"""Blocks of ink: each knows its height in dots and paints itself; a sheet is a column of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

Paint = Callable[[QPainter, QRect], None]


@dataclass(frozen=True, slots=True)
class Block:
    height: int
    paint: Paint


def sheet(block: Block, dots: int, margin: int) -> QImage:
    """The block on white paper of this width: a 1-bit image in which 1 is ink."""
    paper = QImage(dots, block.height, QImage.Format.Format_Mono)
    paper.setColorTable([0xFFFFFFFF, 0xFF000000])
    paper.fill(0)
    painter = QPainter(paper)
    block.paint(painter, QRect(margin, 0, dots - 2 * margin, block.height))
    painter.end()
    return paper


def space(dots: int) -> Block:
    return Block(dots, lambda painter, place: None)  # noqa: ARG005 white is painted by not painting


def rule(dots: int) -> Block:
    """A hairline from margin to margin."""
    return Block(dots, lambda painter, place: painter.fillRect(place, Qt.GlobalColor.black))


def inverted(block: Block, edge: int) -> Block:
    """White on black from margin to margin, with so much black above and below."""

    def paint(painter: QPainter, place: QRect) -> None:
        painter.save()
        painter.fillRect(place, Qt.GlobalColor.black)
        painter.setPen(Qt.GlobalColor.white)
        block.paint(painter, place.adjusted(0, edge, 0, -edge))
        painter.restore()

    return Block(block.height + 2 * edge, paint)


def stack(blocks: Sequence[Block]) -> Block:
    """Blocks below one another as one block."""

    def paint(painter: QPainter, place: QRect) -> None:
        top = place.top()
        for block in blocks:
            block.paint(painter, QRect(place.left(), top, place.width(), block.height))
            top += block.height

    return Block(sum(block.height for block in blocks), paint)


def over(one: Block, other: Block) -> Block:
    """Both at the same place, from its top."""

    def paint(painter: QPainter, place: QRect) -> None:
        one.paint(painter, place)
        other.paint(painter, place)

    return Block(max(one.height, other.height), paint)


def beside(right: Block, right_width: int, left: Block) -> Block:
    """Two columns that begin at the same height: this wide at the right, all the rest at the left."""

    def paint(painter: QPainter, place: QRect) -> None:
        split = place.width() - right_width
        right.paint(painter, QRect(place.left() + split, place.top(), right_width, right.height))
        left.paint(painter, QRect(place.left(), place.top(), split, left.height))

    return Block(max(right.height, left.height), paint)


def centred_beside(right: Block, right_width: int, left: Block) -> Block:
    """The same with the lower column half-way up the higher one."""
    height = max(right.height, left.height)
    lowered = [stack([space((height - block.height) // 2), block]) for block in (right, left)]
    return beside(lowered[0], right_width, lowered[1])
