"""The QR code of a ticket, in whole dots."""

from collections.abc import Iterable, Sequence

import qrcode
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from common.printing.block import Block

QUIET_ZONE = 4  # modules of white round a QR code, by its standard


def qr_code(data: str, width: int) -> Block:
    """A QR code of whole dots, at most `width` wide with its quiet zone; never less than one dot a module."""
    code = qrcode.QRCode(border=QUIET_ZONE, error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(data)
    matrix = code.get_matrix()
    module = max(1, width // len(matrix))
    side = module * len(matrix)

    def paint(painter: QPainter, place: QRect) -> None:
        left = place.center().x() + 1 - side // 2
        for row, column in _dark(matrix):
            box = QRect(left + column * module, place.top() + row * module, module, module)
            painter.fillRect(box, Qt.GlobalColor.black)

    return Block(side, paint)


def _dark(matrix: Sequence[Sequence[bool]]) -> Iterable[tuple[int, int]]:
    return ((row, column) for row, line in enumerate(matrix) for column, dark in enumerate(line) if dark)
