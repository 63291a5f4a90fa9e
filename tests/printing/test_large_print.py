"""Large print is legible for low vision: every letter and the number have the size that they must have."""

from dataclasses import replace
from math import radians, tan

import numpy as np
import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from common.domain.forecast import WaitRange
from common.printing.sizes import LARGE, SIZES
from common.printing.slip import Slip, draw
from common.printing.typeface import load_fonts, text_font
from tests.printing.ink import codes, ink, letters

DOTS_A_MM = 203 / 25.4
CAP_RATIO = 0.698  # of IBM Plex Sans Arabic
HELD_AT = 350  # millimetres
SMALLEST = HELD_AT * tan(radians(0.7))


@pytest.mark.parametrize("width", sorted(LARGE))
@pytest.mark.parametrize("language", ["ar", "tr"])
def test_the_capitals_of_all_text_are_seen_at_seven_tenths_of_a_degree(slip: Slip, width: int, language: str) -> None:
    load_fonts()
    size = LARGE[width]
    for dots in (size.small, size.line, size.head):
        metrics = QFontMetricsF(text_font(dots, QFont.Weight.Medium, language))
        assert metrics.capHeight() >= SMALLEST * DOTS_A_MM


@pytest.mark.parametrize("width", sorted(LARGE))
@pytest.mark.parametrize("number", ["C042", "CA1042"])
def test_the_digits_of_the_number_are_at_least_twenty_millimetres_high(slip: Slip, width: int, number: str) -> None:
    dots = ink(draw(replace(slip, large=True, number=number, token="", layout=only_number(slip)), width))
    tallest = sorted(len(letter) for letter in letters(dots[last_rule(dots) + 1 :]))
    assert tallest[-1] >= 20 * DOTS_A_MM


def only_number(slip: Slip) -> object:
    return replace(slip.layout, lines=("centre", "number"))


def last_rule(dots: np.ndarray) -> int:
    return max(row for row in range(len(dots)) if dots[row].mean() > 0.8)


@pytest.mark.parametrize("width", sorted(LARGE))
def test_a_visitor_may_have_large_print(slip: Slip, width: int) -> None:
    assert draw(replace(slip, large=True), width).height() > draw(slip, width).height()


@pytest.mark.parametrize("width", sorted(LARGE))
@pytest.mark.parametrize("language", ["ar", "en", "ur", "tr"])
def test_large_print_of_three_stops_is_shorter_than_a_forearm(slip: Slip, width: int, language: str) -> None:
    assert draw(replace(slip, large=True, language=language), width).height() < 400 * DOTS_A_MM


@pytest.mark.parametrize("width", sorted(LARGE))
def test_lines_in_large_print_are_as_far_apart_as_signs_for_low_vision_have_them(width: int) -> None:
    """135 to 170 % of the height of a capital, and no less than that (ADA 703.5.9)."""
    assert LARGE[width].pitch / 100 / CAP_RATIO >= 1.35


@pytest.mark.parametrize("width", sorted(LARGE))
def test_large_print_spends_no_paper_on_courtesies(slip: Slip, width: int) -> None:
    lines = tuple(line for line in slip.layout.lines if line not in {"owner", "thanks"})
    plain = replace(slip, large=True, layout=replace(slip.layout, lines=lines))
    assert draw(replace(slip, large=True), width) == draw(plain, width)


@pytest.mark.parametrize("width", sorted(LARGE))
def test_large_print_tells_the_wait_where_no_clock_times_are_known(slip: Slip, width: int) -> None:
    soon, late = (replace(slip, large=True, wait=WaitRange(low, low + 60)) for low in (60, 90))
    assert draw(soon, width) != draw(late, width)


@pytest.mark.parametrize("language", ["ar", "tr"])
def test_a_sign_stands_in_the_first_line_where_the_paper_is_narrow(slip: Slip, language: str) -> None:
    """A line of signs alone would be lost paper."""
    alone = replace(
        slip, large=True, language=language, layout=replace(slip.layout, lines=("centre", "number", "time"))
    )
    dots = ink(draw(alone, 384))
    below = dots[last_rule(dots) + 1 :]
    first = next(row for row in range(len(below)) if below[row].any())
    line = below[first : first + LARGE[384].line].any(axis=0)
    assert line[: len(line) // 2].any()
    assert line[len(line) // 2 :].any()


@pytest.mark.parametrize("width", sorted(LARGE))
def test_the_code_in_large_print_is_larger_and_read(slip: Slip, width: int) -> None:
    assert LARGE[width].code > SIZES[width].code
    assert codes(ink(draw(replace(slip, large=True), width))) == [slip.token]
