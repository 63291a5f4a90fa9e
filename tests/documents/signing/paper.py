"""A code on paper as a picture, and what may happen to the picture."""

import numpy as np
import qrcode
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform

QUIET = 4
Grey = NDArray[np.uint8]


def version_of(text: str) -> int:
    """Of the QR code that a text takes, with error correction M."""
    return _made(text).version


def printed(text: str, dots: int) -> QImage:
    """White paper with the code, `dots` a module: 4 at 203 dpi are half a millimetre."""
    matrix = np.array(_made(text).get_matrix())
    return picture_of(np.kron(np.where(matrix, 0, 255).astype(np.uint8), np.ones((dots, dots), np.uint8)))


def picture_of(dots: Grey) -> QImage:
    height, width = dots.shape
    return QImage(dots.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


def dots_of(picture: QImage) -> Grey:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


def on_a_desk(picture: QImage, shade: int = 120) -> QImage:
    """The paper lies on something darker."""
    return picture_of(np.pad(dots_of(picture), 60, constant_values=shade))


def rotated(picture: QImage, degrees: float) -> QImage:
    return on_a_desk(picture).transformed(QTransform().rotate(degrees), Qt.TransformationMode.SmoothTransformation)


def tilted(picture: QImage) -> QImage:
    """Seen from the side."""
    tilt = QTransform(1, 0.1, 0.0004, 0.15, 1, 0.0002, 0, 0, 1)
    return on_a_desk(picture).transformed(tilt, Qt.TransformationMode.SmoothTransformation)


def blurred(picture: QImage, across: int) -> QImage:
    dots = dots_of(picture).astype(float)
    window = np.ones(across) / across
    for axis in (0, 1):
        dots = np.apply_along_axis(lambda line: np.convolve(line, window, mode="same"), axis, dots)
    return picture_of(dots.astype(np.uint8))


def noisy(picture: QImage, strength: float) -> QImage:
    dots = dots_of(picture)
    noise = np.random.default_rng(7).normal(0, strength, dots.shape)
    return picture_of(np.clip(dots + noise, 0, 255).astype(np.uint8))


def dark(picture: QImage) -> QImage:
    """Little light: black and white are near to each other."""
    return picture_of((dots_of(picture) // 6 + 10).astype(np.uint8))


def glaring(picture: QImage, share: float) -> QImage:
    """A lamp is mirrored in the middle: there the paper is white."""
    dots = dots_of(picture)
    height, width = dots.shape
    y, x = np.ogrid[:height, :width]
    dots[(y - height / 2) ** 2 + (x - width / 2) ** 2 < (share * width / 2) ** 2] = 255
    return picture_of(dots)


def partial(picture: QImage, share: float) -> QImage:
    """The rest is outside of the picture."""
    return picture.copy(0, 0, int(picture.width() * share), picture.height())


def _made(text: str) -> qrcode.QRCode:
    code = qrcode.QRCode(border=QUIET, error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    code.make()
    return code
