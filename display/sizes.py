"""How the wall's room is shared out: the least sizes first, then bigger is better."""

from dataclasses import dataclass
from math import floor

from display.legibility import Least, Screen, legibility
from display.parts import (
    DIGIT,
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
SENTENCE = 18  # ems of what is told to those who are sent on, in one language
WAIT = 4.8  # ems of a letter and «45–60» with their distance
WIDE = 16  # ems of a list in which both columns' words have room in both languages
USUAL_ROWS = 5  # before a tight list has words over it, and before half of an upright wall is the call


@dataclass(frozen=True, slots=True)
class Sizes:
    """In pixels. Fonts: small, clock, title, label, tag, number, counter, row; the rest are heights, widths and counts.

    `chip` is the width of one letter's last call, `wait` that of its wait, `bar` a row's height; `together`: how many
    numbers are told at once where to go.
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
    footers: int
    header: float
    footer: float
    gap: float
    chip: float
    wait: float
    together: int
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
        return LINE * self.small


def sizes(screen: Screen, farthest: float, codes: Codes) -> Sizes:
    """The whole wall's measures."""
    room = _room(screen, legibility(screen, farthest, codes), codes)
    list_width, list_height = _list(room)
    call_room = _beside(room, list_width, list_height)
    number, counter = _call_fonts(room, *call_room)
    heading = _heading(room, list_width, list_height)
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
        footers=room.style.footers,
        header=room.small * room.style.header,
        footer=room.small * room.style.footer,
        gap=room.gap,
        chip=room.small * (codes.number + 1),
        wait=room.small * WAIT,
        together=max(1, floor((screen.width / room.small - SENTENCE) / (codes.number + 0.5))),
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
    style = _style(screen, least, small)
    height = screen.height - small * (style.header + style.footer + 2 * style.gap)
    return _Room(screen.width - 2 * small * style.gap, height, small, least, codes, style)


def _style(screen: Screen, least: Least, small: int) -> Style:
    """The most generous one that leaves the call enough."""
    upright = screen.is_upright
    roomy = (Style(is_roomy=True, is_upright=upright, is_spacious=spacious) for spacious in (True, False))
    fitting = (
        style for style in roomy if wall_height(small, style.comfort * least.call, least.row, style) <= screen.height
    )
    return next(fitting, Style(is_roomy=False, is_upright=upright))


def _list(room: _Room) -> tuple[float, float]:
    """The list's width and height: beside the call, or on an upright wall below it."""
    least = room.least
    if room.style.is_upright:
        comfortable = room.style.comfort * least.call
        lowest = call_height(room.small, comfortable, comfortable, room.style)
        rows = USUAL_ROWS * row_pitch(least.row, room.gap / 2) + (room.heading if room.style.is_roomy else 0)
        call = min(0.52 * room.height, room.height - room.gap - rows)
        return room.width, room.height - room.gap - max(lowest, call)
    _, _, row = _rows(room, room.width, room.height - room.heading)
    call = call_width(room.small, least.call, room.codes, room.style)
    wanted = min(0.36 * room.width, max(6.5 * row, WIDE * room.small))
    return max(row_width(least.row, room.codes), min(wanted, room.width - room.gap - call)), room.height


def _beside(room: _Room, list_width: float, list_height: float) -> tuple[float, float]:
    """The call's width and height."""
    if room.style.is_upright:
        return room.width, room.height - room.gap - list_height
    return room.width - room.gap - list_width, room.height


def _heading(room: _Room, width: float, height: float) -> float:
    """The height of the words over the list; a tight wall has them if they cost it no row that it needs."""
    rows, _, _ = _rows(room, width, height - room.heading)
    return room.heading if room.style.is_roomy or rows >= USUAL_ROWS else 0


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
