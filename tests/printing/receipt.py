"""A receipt printer's own reading of ESC/POS, written from the command reference and not from our encoder.

It knows ESC @, ESC a, ESC J, GS P, GS v 0, GS V 66, GS r, NUL and the real-time DLE EOT, DLE ENQ and DLE DC4 8;
anything else is an error.
"""

from dataclasses import dataclass, field


@dataclass
class Receipt:
    """The paper that came out: rows of dots from the left, True where it is black."""

    width: int
    dots: list[list[bool]] = field(default_factory=list)
    bands: list[tuple[int, int]] = field(default_factory=list)
    cuts: int = 0
    centred: bool = False
    unit: int | None = None

    def feed(self, count: int) -> None:
        assert self.unit == 203, "a step of the paper is one dot only when GS P has said so"
        self.dots += [[False] * self.width for _ in range(count)]

    def raster(self, width_bytes: int, height: int, data: bytes) -> None:
        self.bands.append((width_bytes, height))
        left = (self.width - width_bytes * 8) // 2 if self.centred else 0
        assert left >= 0, "the picture is wider than the paper"
        for number in range(height):
            row = [False] * self.width
            line = data[number * width_bytes : (number + 1) * width_bytes]
            for place, byte in enumerate(line):
                for bit in range(8):
                    row[left + place * 8 + bit] = bool(byte >> (7 - bit) & 1)
            self.dots.append(row)


def decode(data: bytes, width: int) -> list[Receipt]:
    """The receipts in a stream of bytes, each up to its cut."""
    receipts = [Receipt(width)]
    position = 0
    while position < len(data):
        position += _command(data[position:], receipts)
    return receipts[:-1] if not receipts[-1].dots else receipts


# What says nothing of the paper: NUL (white that ends a picture), DLE EOT, DLE ENQ, DLE DC4 8, GS r.
SILENT = {b"\x10\x04": 3, b"\x10\x05": 3, b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08": 10, b"\x1dr": 3, b"\0": 1}


def _command(rest: bytes, receipts: list[Receipt]) -> int:
    """Do the command that the bytes begin with; its length."""
    length = next((length for start, length in SILENT.items() if rest.startswith(start)), 0)
    length = length or _on_paper(rest, receipts)
    assert length, f"not a command: {rest[:8].hex(' ')}"
    return length


def _on_paper(rest: bytes, receipts: list[Receipt]) -> int:
    receipt, length = receipts[-1], 0
    match rest[0], rest[1]:
        case 0x1B, 0x40:  # ESC @
            receipt.centred, receipt.unit, length = False, None, 2
        case 0x1B, 0x61:  # ESC a n
            receipt.centred, length = rest[2] == 1, 3
        case 0x1B, 0x4A:  # ESC J n
            receipt.feed(rest[2])
            length = 3
        case 0x1D, 0x50:  # GS P x y
            receipt.unit, length = rest[3], 4
        case 0x1D, 0x56:  # GS V 66 n
            assert rest[2] == 66
            receipt.cuts, length = receipt.cuts + 1, 4
            receipts.append(Receipt(receipt.width))
        case 0x1D, 0x76:  # GS v 0 m xL xH yL yH
            assert rest[2:4] == b"0\0"
            width, height = rest[4] + 256 * rest[5], rest[6] + 256 * rest[7]
            receipt.raster(width, height, rest[8 : 8 + width * height])
            length = 8 + width * height
    return length
