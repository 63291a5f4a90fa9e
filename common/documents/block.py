"""Blocks of a page: each knows its height in points and draws itself from its upper left corner."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from common.documents import tokens
from common.documents.cleaning import clean, in_arabic, is_arabic
from common.documents.face import EM, Weight
from common.documents.pen import Pen
from common.documents.shaping import Line, shaped

Draw = Callable[[Pen, float, float], None]
_BASE = 0.34  # of the size: from the middle of a line down to its base line


@dataclass(frozen=True, slots=True)
class Block:
    """`above`: what is said again where the block begins a page, as the head of a table."""

    height: float
    draw: Draw
    above: "Block | None" = None


@dataclass(frozen=True, slots=True)
class Style:
    size: float
    colour: str = tokens.INK
    weight: Weight = Weight.REGULAR
    spread: float = tokens.LEADING

    @property
    def leading(self) -> float:
        return self.size * self.spread


class Align(Enum):
    """The value is the part of the white that is left of the words."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


def space(height: float) -> Block:
    return Block(height, lambda pen, left, top: None)  # noqa: ARG005 white is drawn by not drawing


def rule(width: float, thickness: float = tokens.HAIR, colour: str = tokens.LINE) -> Block:
    return Block(thickness, lambda pen, left, top: pen.box(left, top, width, thickness, colour))


def lines(text: str, style: Style, width: float, align: Align) -> list[Block]:
    """A text of any language, each line a block of its own; it is read from the right when it has Arabic letters.

    DocumentError for a letter that none of our fonts has.
    """
    words = clean(text)
    if not words:
        return []
    rtl = is_arabic(words)
    found = shaped(in_arabic(words) if rtl else words, style.weight, rtl=rtl, width=int(width * EM / style.size))
    return [_block(line, style, width, align) for line in found]


def paragraph(text: str, style: Style, width: float, align: Align) -> Block:
    return stack(lines(text, style, width, align))


def stack(blocks: Sequence[Block]) -> Block:
    """Blocks below one another as one block."""

    def draw(pen: Pen, left: float, top: float) -> None:
        for block in blocks:
            block.draw(pen, left, top)
            top += block.height

    return Block(sum(block.height for block in blocks), draw)


def beside(columns: Sequence[tuple[float, Block]]) -> Block:
    """Blocks at these distances from the left, drawn (and so read) in this order."""

    def draw(pen: Pen, left: float, top: float) -> None:
        for distance, block in columns:
            block.draw(pen, left + distance, top)

    return Block(max(block.height for _, block in columns), draw)


def lowered(block: Block, height: float) -> Block:
    """The block at the foot of that height."""
    return stack([space(max(0.0, height - block.height)), block])


def _block(line: Line, style: Style, width: float, align: Align) -> Block:
    shift = (width - line.width * style.size / EM) * align.value
    base = style.leading / 2 + style.size * _BASE
    return Block(
        style.leading, lambda pen, left, top: pen.text(line, left + shift, top + base, style.size, style.colour)
    )
