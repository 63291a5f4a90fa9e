"""The QR code of a ticket: in whole dots on paper, as a picture on a screen."""

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QRect, Qt
from PySide6.QtGui import QImage, QPainter, qRgb

from common.printing.block import Block
from common.qr import Modules, modules


def qr_code(data: str, width: int) -> Block:
    """A QR code of whole dots, at most `width` wide with its quiet zone; never less than one dot a module."""
    matrix = modules(data)
    module = max(1, width // len(matrix))
    side = module * len(matrix)

    def paint(painter: QPainter, place: QRect) -> None:
        left = place.center().x() + 1 - side // 2
        for row, column in _dark(matrix):
            box = QRect(left + column * module, place.top() + row * module, module, module)
            painter.fillRect(box, Qt.GlobalColor.black)

    return Block(side, paint)


def picture(data: str) -> str:
    """A QR code for a screen, as a data URL: one dot a module, to be enlarged by whole numbers."""
    matrix = modules(data)
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for row, column in _dark(matrix):
        image.setPixel(column, row, qRgb(0, 0, 0))
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return f"data:image/png;base64,{buffer.data().toBase64().toStdString()}"


def _dark(matrix: Modules) -> Iterable[tuple[int, int]]:
    return ((row, column) for row, line in enumerate(matrix) for column, dark in enumerate(line) if dark)
