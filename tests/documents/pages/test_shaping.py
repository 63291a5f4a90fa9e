"""Lines of glyphs are what Qt would draw, and keep the letters they stand for."""

from io import BytesIO

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout, QTextOption
from reportlab.pdfgen.canvas import Canvas

from common.documents.cleaning import in_arabic
from common.documents.face import EM, FAMILIES, Weight, font, initial_font
from common.documents.pen import Pen
from common.documents.shaping import shaped

pytestmark = pytest.mark.usefixtures("qapp")
SIZE, HEIGHT = 48, 100
LINES = ["لا إلهَ إلاَّ محمَّدٌ (النموذج)", "الهاتف +966 11 234 REQ-2026", "ہے ٹیلیفون ۴۶۷", "office (Ümit)"]


def from_file(words: str, width: float) -> NDArray[np.bool_]:
    """The ink of a line that was written to a PDF and drawn by PDFium."""
    canvas = Canvas(BytesIO(), (width, HEIGHT), initialFontName=initial_font())
    (line,) = shaped(words, Weight.REGULAR, rtl=True, width=100 * EM)
    Pen(canvas, HEIGHT).text(line, 0, 60, SIZE, "#000000")
    canvas.showPage()
    picture = pypdfium2.PdfDocument(canvas.getpdfdata())[0].render(scale=1, grayscale=True).to_numpy().squeeze()
    return np.asarray(picture < 128)


def by_qt(words: str, width: float) -> NDArray[np.bool_]:
    """The ink of the same line as Qt draws it by itself."""
    face = QFont(font(FAMILIES[0], Weight.REGULAR))
    face.setPixelSize(SIZE)
    layout = QTextLayout(words, face)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    image = QImage(int(width), HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    layout.draw(painter, QPointF(0, 60 - line.ascent()))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, image.bytesPerLine())
    return np.asarray(rows[:, : image.width()] < 128)


@pytest.mark.parametrize("words", LINES)
def test_a_line_in_the_file_is_the_line_that_qt_draws(words: str) -> None:
    width = 900
    ours, qts = from_file(in_arabic(words), width), by_qt(in_arabic(words), width)
    assert qts.sum() > 1000
    assert (ours & qts).sum() / (ours | qts).sum() > 0.8


def test_every_letter_of_a_line_is_in_one_of_its_glyphs() -> None:
    for words in LINES:
        (line,) = shaped(words, Weight.STRONG, rtl=True, width=100 * EM)
        told = "".join(glyph.text for run in line.runs for glyph in run.glyphs)
        assert sorted(told) == sorted(words)


def test_words_that_are_wider_than_the_line_are_broken() -> None:
    lines = shaped("ا" * 200, Weight.REGULAR, rtl=True, width=10 * EM)
    assert len(lines) > 1
    assert all(line.width <= 10 * EM for line in lines)
