"""How the wall's room is shared out: the least sizes first, then bigger is better."""

from dataclasses import dataclass
from math import floor

from display.legibility import Least, Screen, legibility
from display.parts import (
    DIGIT,
    FOOTER,
    LINE,
    RIM,
    Codes,
    Style,
    call_frame,
    call_height,
    call_width,
    row_pitch,
    row_width,
    wall_height,
    widest_counter,
)

MOST_ROWS = 6
COMFORT = 1.3  # of the least call: when a roomy wall would leave it less, the wall is tight
HEADING = 16  # ems of a list in which both columns' words have room


@dataclass(frozen=True, slots=True)
class Sizes:
    """In pixels. Fonts: small, clock, title, label, tag, number, counter, row; the rest are heights, widths and counts.

    `chip` is the width of one letter's last call, `bar` a row's height.
    """

    small: int
    label: int
    tag: int
    number: int
    counter: int
    row: int
    rows: int
    bar: float
    list_width: float
    list_height: float
    heading: float
    header: float
    footer: float
    gap: float
    chip: float
    clock: int
    title: int
    lines: int
    strips: int
    millimetre: float
    upright: bool
    reach: float


@dataclass(frozen=True, slots=True)
class _Room:
    """What is left for calls and rows, and what must be kept to."""

    width: float
    height: float
    small: int
    least: Least
    codes: Codes
    style: Style

    @property
    def gap(self) -> float:
        return self.small * self.style.gap

    @property
    def heading(self) -> float:
        return LINE * self.small if self.style.is_roomy else 0


def sizes(screen: Screen, farthest: float, codes: Codes) -> Sizes:
    """The whole wall's measures."""
    room = _room(screen, legibility(screen, farthest, codes), codes)
    list_width, list_height = _list(room)
    call_room = _beside(room, list_width, list_height)
    number, counter = _call_fonts(room, *call_room)
    heading = room.heading if list_width >= HEADING * room.small else 0
    rows, bar, row = _rows(room, list_width, list_height - heading)
    label = floor(room.small * room.style.label)
    return Sizes(
        small=room.small,
        label=label,
        tag=label if screen.is_upright else max(room.small, counter // 4),
        number=number,
        counter=counter,
        row=row,
        rows=rows,
        bar=bar,
        list_width=list_width,
        list_height=list_height,
        heading=heading,
        header=room.small * room.style.header,
        footer=room.small * FOOTER,
        gap=room.gap,
        chip=room.small * (codes.number + 1.4),
        clock=floor(room.small * room.style.clock),
        title=floor(room.small * room.style.title),
        lines=room.style.lines,
        strips=room.style.strips,
        millimetre=screen.millimetre,
        upright=screen.is_upright,
        reach=room.least.reach,
    )


def _room(screen: Screen, least: Least, codes: Codes) -> _Room:
    small = max(least.small, round(min(screen.width, screen.height) / 30))
    roomy = Style(is_roomy=True, is_upright=screen.is_upright)
    fits = wall_height(small, COMFORT * least.call, least.row, roomy) <= screen.height
    style = Style(is_roomy=fits, is_upright=screen.is_upright)
    height = screen.height - small * (style.header + FOOTER + 2 * style.gap)
    return _Room(screen.width - 2 * small * style.gap, height, small, least, codes, style)


def _list(room: _Room) -> tuple[float, float]:
    """The list's width and height: beside the call, or on an upright wall below it."""
    least = room.least
    if room.style.is_upright:
        lowest = call_height(room.small, least.call, least.call, room.style)
        return room.width, room.height - room.gap - max(lowest, 0.52 * room.height)
    _, _, row = _rows(room, room.width, room.height - room.heading)
    call = call_width(room.small, least.call, room.codes, room.style)
    wanted = min(0.36 * room.width, max(6.5 * row, HEADING * room.small))
    return max(row_width(least.row, room.codes), min(wanted, room.width - room.gap - call)), room.height


def _beside(room: _Room, list_width: float, list_height: float) -> tuple[float, float]:
    """The call's width and height."""
    if room.style.is_upright:
        return room.width, room.height - room.gap - list_height
    return room.width - room.gap - list_width, room.height


def _rows(room: _Room, width: float, height: float) -> tuple[int, float, int]:
    """How many rows, the height of each, and their font."""
    gap = room.gap / 2
    count = min(MOST_ROWS, max(1, floor((height + gap) / row_pitch(room.least.row, gap))))
    bar = (height - (count - 1) * gap) / count
    font = min(bar / 2 / DIGIT, width / row_width(1, room.codes))
    return count, bar, max(room.least.row, floor(font))


def _call_fonts(room: _Room, width: float, height: float) -> tuple[int, int]:
    """The number and the counter as large as their pane allows, the counter somewhat smaller."""
    least = room.least.call
    digits = (height - call_frame(room.small, room.style)) / DIGIT
    number = min(digits / 1.64, 0.88 * (width - RIM * room.small) / room.codes.number)
    widest = widest_counter(width, room.small, room.codes, room.style)
    counter = max(least, floor(min(0.7 * number, widest)))
    return max(least, floor(min(number, digits - counter))), counter
