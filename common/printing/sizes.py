"""How large things are on paper, for each width of it, in usual and in large print."""

from dataclasses import dataclass
from typing import Final

ROOMY = 8
"""So many times its size text needs as room beside something else; with less it goes below."""


@dataclass(frozen=True, slots=True)
class Size:
    """Sizes in dots of 1/8 mm for one width of paper. `logo` is the height that a picture may have.

    `pitch`: from line to line, for text of 100 dots; 0 as the font has it.
    """

    margin: int
    gap: int
    number: int
    head: int
    line: int
    small: int
    code: int
    logo: int
    pitch: int = 0

    @property
    def sign(self) -> int:
        """The width of the column of signs."""
        return self.head + self.gap


SIZES: Final = {
    576: Size(margin=24, gap=20, number=204, head=34, line=34, small=25, code=232, logo=120),
    384: Size(margin=16, gap=16, number=146, head=28, line=28, small=21, code=200, logo=96),
}

LARGE: Final = {
    576: Size(margin=24, gap=20, number=236, head=50, line=50, small=50, code=256, logo=160, pitch=120),
    384: Size(margin=16, gap=16, number=236, head=50, line=50, small=50, code=256, logo=128, pitch=120),
}
"""For low vision: capitals of all text at least 0.7 degrees high (EN 301 549, 5.1.4) for somebody who holds the paper
35 cm away, the digits of the number at least 20 mm, and lines 1.7 times the height of a capital apart."""
