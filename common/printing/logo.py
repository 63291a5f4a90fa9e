"""A picture as ink: a drawing in one ink stays sharp, everything else is dithered."""

from collections import Counter
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from common.printing.block import Block, space

_PNG = b"\x89PNG"
_GREY = QImage.Format.Format_Grayscale8
_WHITE = 255
_PAPER = 216  # no ink from this tone on
_MAIN = 0.05  # of the dots with ink have a tone that is one of the drawing's own, and of no soft edge
_FLAT = 0.6  # of them, in a drawing, have such a tone
_ALIKE = 64  # tones so near each other are one ink


def logo(content: bytes, width: int, height: int) -> Block:
    """A PNG or SVG in the middle, as large as it can be within this; a PNG is never made larger than it is.

    One that cannot be drawn leaves no space.
    """
    ink = _ink(content, width, height)
    if ink.isNull():
        return space(0)

    def paint(painter: QPainter, place: QRect) -> None:
        painter.drawImage(place.left() + (place.width() - ink.width()) // 2, place.top(), ink)

    return Block(ink.height(), paint)


@lru_cache(4)
def _ink(content: bytes, width: int, height: int) -> QImage:
    picture = _picture(content, QSize(width, height))
    if picture.isNull():
        return picture
    drawn = _on_white(picture)
    edge = _edge(drawn)
    way = Qt.ImageConversionFlag.DiffuseDither if edge is None else Qt.ImageConversionFlag.ThresholdDither
    tones = drawn if edge is None else _split(drawn, edge)
    return tones.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.MonoOnly | way)


def _picture(content: bytes, room: QSize) -> QImage:
    return _fitted(QImage.fromData(content), room) if content.startswith(_PNG) else _svg(content, room)


def _fitted(image: QImage, room: QSize) -> QImage:
    if image.width() <= room.width() and image.height() <= room.height():
        return image
    return image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _svg(content: bytes, room: QSize) -> QImage:
    drawing = QSvgRenderer(QByteArray(content))
    size = drawing.defaultSize().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _on_white(image: QImage) -> QImage:
    paper = QImage(image.size(), _GREY)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _edge(image: QImage) -> int | None:
    """The tone from which on a drawing is paper, or None where it has tones that one ink cannot tell."""
    lines = (bytes(cast("memoryview", image.constScanLine(row)))[: image.width()] for row in range(image.height()))
    tones = {tone: count for tone, count in Counter(b"".join(lines)).items() if tone < _PAPER}
    inked = sum(tones.values())
    main = [tone for tone, count in tones.items() if count > _MAIN * inked]
    flat = sum(tones[tone] for tone in main) > _FLAT * inked
    return (max(main) + _WHITE) // 2 if flat and max(main) - min(main) < _ALIKE else None


def _split(image: QImage, edge: int) -> QImage:
    table = bytes(_WHITE * (tone >= edge) for tone in range(_WHITE + 1))
    tones = bytes(image.constBits()).translate(table)
    return QImage(tones, image.width(), image.height(), image.bytesPerLine(), _GREY).copy()
