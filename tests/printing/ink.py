"""Looks at the ink of a drawn or printed ticket."""

from itertools import groupby

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Ink = NDArray[np.bool_]


def ink(image: QImage) -> Ink:
    """The dots of a picture, read one by one from its colours; True is black."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()] < 128


def heights(dots: Ink) -> list[int]:
    """The heights of the runs of rows that have ink."""
    return [len(list(run)) for inked, run in groupby(dots.any(axis=1)) if inked]


def cropped(dots: Ink) -> Ink:
    rows, columns = np.flatnonzero(dots.any(axis=1)), np.flatnonzero(dots.any(axis=0))
    return dots[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def letters(dots: Ink) -> list[Ink]:
    """The parts of a line that no white column divides, from the left."""
    columns = dots.any(axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], columns, [False]))))
    return [cropped(dots[:, left:right]) for left, right in zip(edges[::2], edges[1::2], strict=True)]


def codes(dots: Ink) -> list[str]:
    """What a scanner reads on the paper."""
    return [code.text for code in zxingcpp.read_barcodes(np.where(dots, 0, 255).astype(np.uint8))]
