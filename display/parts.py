"""How much room the parts of the wall need, for given font sizes. The QML is drawn to these measures."""

from dataclasses import dataclass

CAP, DIGIT = 0.698, 0.722  # heights in the text font, parts of its size: a capital's and a 1's, and the round 0's
LINE = 1.5  # its line spacing
CALL = 250 / 80  # the least size of the called number, the smallest text being 1
ROW = 250 / 160
STRIP = 1.6  # of the footer
ROW_FILL = 0.62  # of a row's height, at most, for its digits
ARROW = 0.75  # of the counter's size
RIM = 0.82  # round the place, both sides
_WIDE = {"W": 0.98, "M": 0.82}  # advances of bold capitals
_CAPITAL, _DIGIT = 0.73, 0.6
_TAG = 3.8  # «Counter», the longer of the two


@dataclass(frozen=True, slots=True)
class Codes:
    """How wide the widest ticket number and counter are, in ems."""

    number: float
    counter: float


@dataclass(frozen=True, slots=True)
class Style:
    """Roomy where there is room; tight when the seats are so far away that everything else gives way to the numbers.

    Spacious is roomy with a footer of two strips: nothing has to take turns with the letters' last calls.
    """

    is_roomy: bool
    is_upright: bool
    is_spacious: bool = False

    @property
    def gap(self) -> float:
        return 0.6 if self.is_roomy else 0.25

    @property
    def lines(self) -> int:
        """Of the header's texts."""
        return 2 if self.is_roomy or self.is_upright else 1

    @property
    def strips(self) -> int:
        """Of the header: on an upright wall the dates have one of their own."""
        return 2 if self.is_roomy and self.is_upright else 1

    @property
    def title(self) -> float:
        return 1.3 if self.is_roomy else 1

    @property
    def clock(self) -> float:
        if self.is_roomy:
            return 2.2
        return 1.1 if self.is_upright else 1.3

    @property
    def header(self) -> float:
        return LINE * (self.title + self.strips * self.lines - 1) + 0.1 * self.strips

    @property
    def footers(self) -> int:
        """Strips of the footer."""
        return 2 if self.is_spacious else 1

    @property
    def footer(self) -> float:
        return STRIP * self.footers

    @property
    def comfort(self) -> float:
        """Of the least call: a wall that would leave it less is too small for this style."""
        if self.is_spacious:
            return 2
        if not self.is_roomy:
            return 1
        return 1.6 if self.is_upright else 1.3

    @property
    def label(self) -> float:
        """The words over the called number."""
        return 1.4 if self.is_roomy else 1

    @property
    def air(self) -> float:
        """Above, between and below what the call consists of."""
        return 3.4 if self.is_roomy else 2.05

    @property
    def rows(self) -> int:
        """The fewest that are worth a list."""
        return 5 if self.is_roomy else 2


def width_of(code: str) -> float:
    """In ems, bold: `A042`, `14`."""
    return sum(_DIGIT if sign.isdigit() else _WIDE.get(sign, _CAPITAL) for sign in code)


def row_width(row: float, codes: Codes) -> float:
    return row * (codes.number + codes.counter + 1.1)


def row_pitch(row: float, gap: float) -> float:
    return row * DIGIT / ROW_FILL + gap


def call_height(small: float, number: float, counter: float, style: Style) -> float:
    return call_frame(small, style) + DIGIT * (number + counter)


def call_frame(small: float, style: Style) -> float:
    """All of the call's height but the digits; upright, the word «counter» is above its number."""
    words = 2 * LINE * style.label if style.is_upright else LINE * style.label
    return small * (words + style.air)


def call_width(small: float, call: float, codes: Codes, style: Style) -> float:
    """With number and counter of the same size, and the smallest tag."""
    place = call * (codes.counter + ARROW)
    beside = small * (1.5 if style.is_upright else 1.6 + _TAG)
    return max(call * codes.number, place + beside) + RIM * small


def widest_counter(width: float, small: float, codes: Codes, style: Style) -> float:
    """The size of the counter's digits in a call of that width; the tag beside them is a quarter of it, or small."""
    ems = codes.counter + ARROW
    if style.is_upright:
        return (width - (1.5 + RIM) * small) / ems
    room = width - (1.6 + RIM) * small
    with_large_tag = room / (ems + _TAG / 4)
    return with_large_tag if with_large_tag / 4 >= small else (room - _TAG * small) / ems


def wall_height(small: float, call: float, row: float, style: Style) -> float:
    """Of the lowest wall with calls and rows of these sizes."""
    bars = style.header + style.footer + 2 * style.gap
    height = small * bars + call_height(small, call, call, style)
    if not style.is_upright:
        return height
    heading = LINE * small if style.is_roomy else 0
    return height + heading + small * style.gap + style.rows * row_pitch(row, small * style.gap / 2)
