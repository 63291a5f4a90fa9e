"""Words as glyphs in lines: Qt shapes, breaks and orders them, each glyph keeps the letters it stands for."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from operator import attrgetter, itemgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QGlyphRun, QPainterPath, QRawFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from common.documents.face import EM, FAMILIES, Weight, face, family_of, font

_ALL = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_MARKS = "\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\u202d\u202c"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shape. `left`, `rise` and `advance`, in thousandths of the size, are from the line's left end and base line.

    `text`: what a reader of the file takes from it. `index` None: letters that are part of the shape before it.
    """

    family: str
    index: int | None
    left: float
    rise: float
    advance: float
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs from left to right that are read in one direction, and the outlines of those that bear no letters."""

    glyphs: tuple[Glyph, ...]
    outlines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """Its runs in the order in which they are read; the width is in thousandths of the size."""

    runs: tuple[Run, ...]
    weight: Weight
    width: float


@lru_cache(maxsize=1024)
def shaped(words: str, weight: Weight, *, rtl: bool, width: int) -> tuple[Line, ...]:
    """The lines that the words need where a line may be so many thousandths of the size wide."""
    layout = QTextLayout(words, font(FAMILIES[0], weight))
    layout.setTextOption(_option(rtl=rtl))
    layout.setFormats(_formats(words, weight))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return tuple(_line(layout.lineAt(number), words, weight) for number in range(layout.lineCount()))


def _option(*, rtl: bool) -> QTextOption:
    option = QTextOption(_LEFT)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    return option


def _formats(words: str, weight: Weight) -> Sequence[QTextLayout.FormatRange]:
    """Letters that only the second family has get it here: Qt loses count of letters where it falls back itself."""
    return [_format(start, weight) for start, letter in enumerate(words) if family_of(letter) != FAMILIES[0]]


def _format(start: int, weight: Weight) -> QTextLayout.FormatRange:
    second = QTextLayout.FormatRange()
    second.start, second.length, second.format = start, 1, QTextCharFormat()
    second.format.setFont(font(FAMILIES[1], weight))
    return second


def _line(line: QTextLine, words: str, weight: Weight) -> Line:
    runs = line.glyphRuns(-1, -1, _ALL)
    starts = sorted({index for run in runs for index in run.stringIndexes()})
    ends = dict(zip(starts, [*starts[1:], line.textStart() + line.textLength()], strict=True))
    letters = {start: _readable(words[start:end]) for start, end in ends.items()}
    read = sorted(runs, key=lambda run: min(run.stringIndexes()))
    return Line(tuple(_run(run, letters, weight, line.ascent()) for run in read), weight, line.naturalTextWidth())


def _readable(letters: str) -> str:
    return "".join(letter for letter in letters if letter not in _MARKS)


def _run(run: QGlyphRun, letters: Mapping[int, str], weight: Weight, base: float) -> Run:
    raw = run.rawFont()
    shapes = zip(run.stringIndexes(), run.glyphIndexes(), run.positions(), strict=True)
    glyphs: list[Glyph] = []
    for start, cluster in groupby(shapes, key=itemgetter(0)):
        if letters[start]:
            placed = [_glyph(raw.familyName(), weight, index, at.x(), base - at.y()) for _, index, at in cluster]
            glyphs += _lettered(placed, letters[start], rtl=run.isRightToLeft())
    written = sorted((glyph for glyph in glyphs if glyph.text), key=attrgetter("left"))
    drawn = tuple(_outline(raw, glyph) for glyph in glyphs if not glyph.text)
    return Run(tuple(written), drawn)


def _glyph(family: str, weight: Weight, index: int, left: float, rise: float) -> Glyph:
    metrics = face(family, weight)
    return Glyph(family, index, left, rise, metrics.hmetrics[index][0] * EM / metrics.unitsPerEm, "")


def _lettered(shapes: Sequence[Glyph], letters: str, *, rtl: bool) -> list[Glyph]:
    """The shapes of one cluster with the letters they stand for; a mark's letters are its base's."""
    bases = [shape for shape in shapes if shape.advance]
    told = _with_marks(letters, rtl=rtl)
    own = max(0, min(len(told), len(bases)) - 1)
    single = [replace(base, text=text) for base, text in zip(bases[:own], told, strict=False)]
    shared = _shared(bases[own], told[own:], rtl=rtl) if bases else []
    return [*single, *shared, *bases[own + 1 :], *(shape for shape in shapes if not shape.advance)]


def _with_marks(letters: str, *, rtl: bool) -> list[str]:
    """Each letter with its marks. Readers of files turn right-to-left text round letter by letter: so do we."""
    parts: list[str] = []
    for letter in letters:
        if parts and unicodedata.combining(letter):
            parts[-1] = letter + parts[-1] if rtl else parts[-1] + letter
        else:
            parts.append(letter)
    return parts


def _shared(shape: Glyph, told: Sequence[str], *, rtl: bool) -> list[Glyph]:
    """Letters of one shape (lam-alef) divide its width, so that each is found and selected by itself."""
    part = shape.advance / len(told)
    return [
        replace(shape, index=None if number else shape.index, left=shape.left + number * part, advance=part, text=text)
        for number, text in enumerate(told[::-1] if rtl else told)
    ]


def _outline(raw: QRawFont, glyph: Glyph) -> str:
    """A shape without letters as a path, in thousandths of the size."""
    path = raw.pathForGlyph(glyph.index or 0)
    elements = (path.elementAt(number) for number in range(path.elementCount()))
    steps, control = [], 0
    for at in elements:
        control = 2 if at.type == QPainterPath.ElementType.CurveToElement else max(0, control - 1)
        steps.append(f"{glyph.left + at.x:.0f} {glyph.rise - at.y:.0f} {_sign(at.type, control)}")
    return " ".join([*steps, "f"])


def _sign(kind: QPainterPath.ElementType, control: int) -> str:
    """What follows a point; a curve's sign comes after its third one."""
    if kind == QPainterPath.ElementType.MoveToElement:
        return "m"
    if kind == QPainterPath.ElementType.LineToElement:
        return "l"
    return "" if control else "c"
