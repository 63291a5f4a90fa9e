"""The two columns of a page: Arabic at the right, English at the left."""

from collections.abc import Sequence

from common.documents import tokens
from common.documents.block import Align, Block, Style, beside, lines, stack


def half(text: str, style: Style, width: float, align: Align) -> list[Block]:
    """The lines of a text in one of two columns of this width."""
    return lines(text, style, (width - tokens.GUTTER) / 2, align)


def columns(right: Sequence[Block], left: Sequence[Block], width: float) -> Block:
    """All of the Arabic comes first in the file. It needs two lines or more: programs that read the file take
    what stands on one height and follows one another for one line, and would mix the languages.
    """
    return beside([((width + tokens.GUTTER) / 2, stack(right)), (0.0, stack(left))])


def centred(texts: Sequence[str], style: Style, width: float) -> list[Block]:
    return [line for text in texts for line in lines(text, style, width, Align.CENTRE)]
