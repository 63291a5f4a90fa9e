"""Draws on a page: lines of glyphs, boxes, pictures. Points, measured from the page's upper left corner."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from common.documents.embedding import EmbeddedFont
from common.documents.face import EM, Weight, face
from common.documents.shaping import Glyph, Line

Box = tuple[float, float, float, float]
"""Left, top, width, height."""


class Pen:
    """Writes one document; its fonts are embedded when the canvas is saved."""

    def __init__(self, canvas: Canvas, height: float) -> None:
        self._canvas, self._height = canvas, height
        self._fonts: dict[tuple[str, Weight], EmbeddedFont] = {}

    def text(self, line: Line, left: float, base: float, size: float, colour: str) -> None:
        """A line whose left end and base line are there."""
        self._canvas.setFillColor(colour)
        for run in line.runs:
            for family, glyphs in groupby(run.glyphs, key=lambda glyph: glyph.family):
                self._write(list(glyphs), self._font(family, line.weight), left, base, size)
            self._outline(run.outlines, left, base, size)

    def box(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        self.boxes([(left, top, width, height)], colour)

    def boxes(self, boxes: Iterable[Box], colour: str) -> None:
        """Filled boxes as one shape: no hairlines of white between neighbours."""
        self._canvas.setFillColor(colour)
        for left, top, width, height in boxes:
            self._canvas.addLiteral(f"{left:.3f} {self._height - top - height:.3f} {width:.3f} {height:.3f} re")
        self._canvas.addLiteral("f")

    def frame(self, box: Box, colour: str, thickness: float, radius: float = 0, fill: str | None = None) -> None:
        left, top, width, height = box
        self._canvas.setStrokeColor(colour)
        self._canvas.setLineWidth(thickness)
        if fill:
            self._canvas.setFillColor(fill)
        self._canvas.roundRect(left, self._height - top - height, width, height, radius, stroke=1, fill=bool(fill))

    def picture(self, image: ImageReader, box: Box) -> None:
        """In the middle of a box, as large as it allows."""
        left, top, width, height = box
        self._canvas.drawImage(
            image, left, self._height - top - height, width, height, mask="auto", preserveAspectRatio=True
        )

    def end_page(self) -> None:
        self._canvas.showPage()

    def _write(self, glyphs: Sequence[Glyph], font: EmbeddedFont, left: float, base: float, size: float) -> None:
        at = f"{left + glyphs[0].left * size / EM:.3f} {self._height - base:.3f}"
        self._canvas.addLiteral(f"BT /{font.name} {size:g} Tf {at} Td <{_codes(glyphs, font)}> Tj ET")

    def _outline(self, outlines: Sequence[str], left: float, base: float, size: float) -> None:
        scale = f"{size / EM:.6f} 0 0 {size / EM:.6f} {left:.3f} {self._height - base:.3f} cm"
        for outline in outlines:
            self._canvas.addLiteral(f"q {scale} {outline} Q")

    def _font(self, family: str, weight: Weight) -> EmbeddedFont:
        if (family, weight) not in self._fonts:
            font = EmbeddedFont(f"T{len(self._fonts) + 1}", face(family, weight))
            self._fonts[family, weight] = font
            self._canvas._doc.delayedFonts.append(font)
        return self._fonts[family, weight]


def _codes(glyphs: Sequence[Glyph], font: EmbeddedFont) -> str:
    """Each code is as wide as the way to the next one, so that readers of the file see no gaps within words."""
    lefts = [round(glyph.left) for glyph in glyphs]
    ends = [*lefts[1:], lefts[-1] + round(glyphs[-1].advance)]
    ways = [end - left for left, end in zip(lefts, ends, strict=True)]
    return "".join(font.code((glyph.index, way, glyph.text)) for glyph, way in zip(glyphs, ways, strict=True))
