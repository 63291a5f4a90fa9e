"""A picture to the texts of the QR codes in it. Nothing of a picture is kept: there may be faces in it."""

import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_LARGEST = 4_000  # dots; what is larger is made smaller first


def texts(picture: QImage) -> list[str]:
    """Of all QR codes that can be read whole, in no order; none where there is nothing to read."""
    if picture.isNull():
        return []
    only_qr = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(_grey(picture), formats=only_qr)
    return [code.text for code in found]


def _grey(picture: QImage) -> memoryview:
    """Rows of one byte a dot, without what Qt fills a row up with."""
    if max(picture.width(), picture.height()) > _LARGEST:
        picture = picture.scaled(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = grey.width(), grey.height(), grey.bytesPerLine()
    dots = bytes(grey.constBits())
    rows = dots if line == width else b"".join(dots[at : at + width] for at in range(0, line * height, line))
    return memoryview(rows).cast("B", (height, width))
