"""A picture becomes ink that can be recognised: a drawing in one ink stays sharp, a photograph is dithered."""

import numpy as np
import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication

from common.printing.block import Block, sheet
from common.printing.logo import logo
from tests.printing.ink import Ink, cropped, ink
from tests.printing.samples import LOGO

SQUARE = b"""<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">
<rect width="10" height="10" fill="%s"/></svg>"""


def dots_of(block: Block) -> Ink:
    return ink(sheet(block, 400, 0))


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.fixture
def fading(qapp: QApplication) -> bytes:
    """From black at the left to white at the right."""
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    gradient = QLinearGradient(0, 0, 200, 0)
    gradient.setColorAt(0, QColor("black"))
    gradient.setColorAt(1, QColor("white"))
    painter = QPainter(image)
    painter.fillRect(image.rect(), gradient)
    painter.end()
    return png(image)


@pytest.mark.parametrize("colour", [b"#000000", b"#1B8354", b"#C8A04B"])
def test_one_colour_is_one_ink_however_light_it_is(qapp: QApplication, colour: bytes) -> None:
    assert cropped(dots_of(logo(SQUARE % colour, 400, 100))).all()


def test_white_and_nothing_are_no_ink(qapp: QApplication) -> None:
    assert not dots_of(logo(SQUARE % b"#FFFFFF", 400, 100)).any()
    assert not dots_of(logo(SQUARE % b"none", 400, 100)).any()


def test_tones_are_dithered(fading: bytes) -> None:
    dots = cropped(dots_of(logo(fading, 400, 100)))
    shares = [part.mean() for part in np.array_split(dots, 5, axis=1)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.8
    assert 0.3 < shares[2] < 0.6
    assert shares[4] < 0.2


def test_a_drawing_fills_the_height_and_stays_within_the_width(qapp: QApplication) -> None:
    assert logo(LOGO, 400, 120).height == 120
    assert logo(LOGO, 100, 120).height == 60


def test_a_picture_of_dots_is_made_smaller_and_never_larger(fading: bytes) -> None:
    assert logo(fading, 400, 300).height == 100
    assert logo(fading, 100, 300).height == 50


def test_a_picture_stands_in_the_middle(qapp: QApplication) -> None:
    columns = np.flatnonzero(dots_of(logo(SQUARE % b"black", 400, 100)).any(axis=0))
    assert (columns[0], columns[-1]) == (150, 249)


def test_what_cannot_be_drawn_takes_no_room(qapp: QApplication) -> None:
    assert logo(b"\x89PNG\r\n\x1a\nbroken", 400, 100).height == 0
