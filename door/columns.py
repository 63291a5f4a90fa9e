"""Rows for a terminal: the columns line up, and all rows of a table run the same way."""

from collections.abc import Iterator, Sequence

from common.language.bidi import rtl
from door.output import width_of
from installer.reader import reader_language

GAP = "  "


def lined_up(rows: Sequence[Sequence[str]], *, but: int = 1) -> Iterator[str]:
    """Rows of the same number of cells, as lines; the last `but` columns are as long as they are."""
    widths = [max(map(width_of, column)) for column in zip(*rows, strict=True)]
    widths[len(widths) - but :] = [0] * but
    for cells in rows:
        padded = (cell + " " * (width - width_of(cell)) for cell, width in zip(cells, widths, strict=True))
        line = GAP.join(padded).rstrip()
        yield rtl(line) if reader_language() == "ar" else line
