"""ESC/POS: a picture as the bytes that a receipt printer takes, and what its status bytes mean."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtGui import QImage

from common.printing.status import Roll, Status

BAND = 128  # rows in one raster command: cheap printers have small buffers
GAP = 8  # fewer blank rows than these are printed, not fed

INIT = b"\x1b@" + b"\x1dP\xcb\xcb" + b"\x1ba\x01"  # reset, feed in steps of 1/203 inch, centre
CUT = b"\x1dV\x42\x00"  # feed to the knife, then cut partially

Row = bytes


def ticket(image: QImage) -> bytes:
    """The 1-bit image (1 is ink) printed in the middle of the paper, then cut."""
    return INIT + b"".join(_encoded(rows(image))) + CUT


def rows(image: QImage) -> list[Row]:
    """The image's rows, eight dots a byte, the leftmost dot highest."""
    width, stride = (image.width() + 7) // 8, image.bytesPerLine()
    dots = bytes(image.constBits())
    return [dots[start : start + width] for start in range(0, stride * image.height(), stride)]


def _encoded(lines: Sequence[Row]) -> Iterator[bytes]:
    for blank, run in _runs(lines):
        yield from _feed(len(run)) if blank else _raster(run)


def _runs(lines: Sequence[Row]) -> Iterator[tuple[bool, Sequence[Row]]]:
    """The rows in turn as blank runs and as runs with ink; a small gap stays within its ink."""
    inked: list[Row] = []
    for blank, group in groupby(lines, lambda line: not any(line)):
        run = list(group)
        if not blank or len(run) < GAP:
            inked += run
            continue
        yield False, inked
        yield True, run
        inked = []
    yield False, inked


def _feed(count: int) -> Iterator[bytes]:
    for start in range(0, count, 255):
        yield b"\x1bJ" + bytes([min(255, count - start)])


def _raster(lines: Sequence[Row]) -> Iterator[bytes]:
    for start in range(0, len(lines), BAND):
        band = _trimmed(lines[start : start + BAND])
        width, height = len(band[0]), len(band)
        yield b"\x1dv0\x00" + width.to_bytes(2, "little") + height.to_bytes(2, "little") + b"".join(band)


def _trimmed(band: Sequence[Row]) -> Sequence[Row]:
    """Without the white that all rows have at both sides alike, so that the printer's centring puts it back."""
    margin = min(_margin(line) for line in band)
    return [line[margin : len(line) - margin] for line in band]


def _margin(line: Row) -> int:
    left, right = len(line) - len(line.lstrip(b"\0")), len(line) - len(line.rstrip(b"\0"))
    return min(left, right, (len(line) - 1) // 2)


# What follows is so in the ESC/POS command references of several makers: DLE EOT, DLE ENQ, DLE DC4 (fn = 8), GS r.

CLEAR = b"\x10\x05\x02" + b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""In real time, also off line: recover from an error without printing what is left, and empty the receive and print
buffers (DLE ENQ 2; DLE DC4 8). A printer that knows the latter says CLEARED; nothing may be sent before."""
CLEARED = b"\x37\x25\x00"

FILL = bytes(BAND * 80)
"""What the rest of a picture that broke off is taken to be, by a printer that cannot clear its buffers: white, as wide
as any paper. Between commands NUL does nothing."""

ARE_YOU_DONE = b"\x1dr\x01"
"""GS r 1 is answered in its turn: when all before it is printed, and not while the paper is out."""


def says_done(reply: bytes) -> bool:
    """An answer to ARE_YOU_DONE has bits 4 and 7 clear; real-time status has bit 4 set."""
    return len(reply) == 1 and not reply[0] & 0x90


def says_status(reply: bytes) -> bool:
    return _valid(reply) is not None


# Real-time status, DLE EOT 1 to 4: printer, cause of being off line, error, paper.
QUERIES = tuple(b"\x10\x04" + bytes([number]) for number in (1, 2, 3, 4))


def status(replies: Sequence[bytes]) -> Status:
    """The meaning of the answers to QUERIES, each one byte, or none where the printer was silent."""
    printer, cause, error, paper = map(_valid, replies)
    return Status(
        paper=_paper(paper, cause),
        online=None if printer is None else not printer & 0x08,
        cover_open=None if cause is None else bool(cause & 0x04),
        fault=None if error is None else bool(error & 0x6C),
    )


def _valid(reply: bytes) -> int | None:
    """A status byte has bits 1 and 4 set, 0 and 7 clear; anything else is noise."""
    return reply[0] if len(reply) == 1 and reply[0] & 0x93 == 0x12 else None


def _paper(paper: int | None, cause: int | None) -> Roll:
    if (paper or 0) & 0x60 or (cause or 0) & 0x20:
        return Roll.OUT
    if paper is None:
        return Roll.UNKNOWN
    return Roll.LOW if paper & 0x0C else Roll.OK
