"""What can be read from the last seat. Everything grows with the smallest text, so that is the unit: one em of it.

The rule, at a distance D: the called number and its counter at least D/80 high, the rows D/160, nothing below D/250.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor, hypot

from display.parts import CALL, CAP, ROW, Codes, Style, call_width, row_width, wall_height

MILLIMETRES_A_METRE = 1000 / 250  # of the smallest capital
_TOO_SMALL = (
    "the farthest seat is at {farthest:.1f} m, but a wall of {inches:g} inches can be read from {reach:g} m only: "
    "use a larger screen, or say in the settings how far the seats and how large the screen are"
)


@dataclass(frozen=True, slots=True)
class Screen:
    """A wall screen in pixels; `inches` is its diagonal."""

    width: int
    height: int
    inches: float

    @property
    def millimetre(self) -> float:
        """In pixels."""
        return hypot(self.width, self.height) / (self.inches * 25.4)

    @property
    def is_upright(self) -> bool:
        return self.height > self.width


@dataclass(frozen=True, slots=True)
class Least:
    """The smallest font sizes in pixels, and from how many metres they are legible."""

    small: int
    row: int
    call: int
    reach: float


def legibility(screen: Screen, farthest: float, codes: Codes) -> Least:
    """The least sizes for the farthest seat; on a screen that is too small for it, the largest that fit."""
    wanted = ceil(farthest * MILLIMETRES_A_METRE * screen.millimetre / CAP)
    largest = _largest(screen, codes)
    small = min(wanted, largest)
    reach = farthest if wanted <= largest else largest * CAP / screen.millimetre / MILLIMETRES_A_METRE
    return Least(small, ceil(small * ROW), ceil(small * CALL), reach)


def too_small(screen: Screen, farthest: float, reach: float) -> Iterator[str]:
    """What whoever installed the wall should know, if it cannot be read from the farthest seat; in metres."""
    if reach < farthest:
        yield _TOO_SMALL.format(farthest=farthest, reach=floor(reach * 10) / 10, inches=screen.inches)


def _largest(screen: Screen, codes: Codes) -> int:
    """The smallest text of the tightest wall that still holds everything."""
    tight = Style(is_roomy=False, is_upright=screen.is_upright)
    call, row = call_width(1, CALL, codes, tight), row_width(ROW, codes)
    width = (max(call, row) if screen.is_upright else call + tight.gap + row) + 2 * tight.gap
    return floor(min(screen.width / width, screen.height / wall_height(1, CALL, ROW, tight)))
