"""How far away a wall can be read: called number D/80, rows D/160, nothing below D/250."""

import pytest

from display.legibility import Screen, legibility
from display.parts import CAP, DIGIT, Codes, width_of
from display.sizes import sizes

USUAL = Codes(number=2.53, counter=1.2)
SHAPES = [(1920, 1080), (3840, 2160), (1366, 768), (1080, 1920)]
SEATS = [2.0, 4.0, 6.0, 8.0, 10.0, 14.0]


@pytest.mark.parametrize(
    ("inches", "farthest", "reaches"),
    [
        (55, 4, True),
        (55, 6, True),
        (55, 8, True),
        (55, 10, True),
        (55, 11, False),
        (43, 7, True),
        (43, 9, False),
        (21.5, 3, True),
        (21.5, 6, False),
    ],
)
def test_a_screen_serves_seats_as_far_away_as_its_size_allows(inches: float, farthest: float, reaches: bool) -> None:
    assert (legibility(Screen(1920, 1080, inches), farthest, USUAL).reach == farthest) == reaches


def test_a_screen_too_small_says_how_far_it_can_be_read() -> None:
    assert legibility(Screen(1920, 1080, 55), 15, USUAL).reach == pytest.approx(10.1, abs=0.1)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("farthest", SEATS)
def test_nothing_is_smaller_than_the_rule_says_at_the_distance_that_is_reached(
    shape: tuple[int, int], farthest: float
) -> None:
    wall = sizes(Screen(*shape, 55), farthest, USUAL)
    metres = 1000 * wall.millimetre  # in pixels
    assert min(wall.number, wall.counter) * CAP >= wall.reach * metres / 80
    assert wall.row * CAP >= wall.reach * metres / 160
    assert min(wall.small, wall.title, wall.label, wall.tag, wall.clock) * CAP >= wall.reach * metres / 250 - 1e-6


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("farthest", SEATS)
def test_all_parts_fit_on_the_wall(shape: tuple[int, int], farthest: float) -> None:
    wall = sizes(Screen(*shape, 55), farthest, USUAL)
    rows = wall.heading + wall.rows * wall.bar + (wall.rows - 1) * wall.gap / 2
    bars = wall.header + wall.footer + 2 * wall.gap
    assert rows <= wall.list_height + 1e-6
    assert wall.row * (USUAL.number + USUAL.counter + 0.7) <= wall.list_width
    if wall.upright:
        call = shape[1] - bars - wall.gap - wall.list_height
        assert (call - DIGIT * (wall.number + wall.counter)) / wall.small >= 5
    else:
        assert wall.list_width + wall.number * USUAL.number + 3 * wall.gap <= shape[0]
        assert DIGIT * (wall.number + wall.counter) + 3 * wall.small <= shape[1] - bars


@pytest.mark.parametrize(
    ("farthest", "rows"),
    [(3, 6), (6, 5), (7, 6), (8, 5), (10, 4)],
    ids=["3 m", "6 m", "7 m: everything else gives way", "8 m", "10 m: at most four"],
)
def test_the_number_of_rows_follows_from_what_fits(farthest: float, rows: int) -> None:
    assert sizes(Screen(1920, 1080, 55), farthest, USUAL).rows == rows


def test_near_seats_leave_room_that_is_used_for_larger_digits() -> None:
    wall = sizes(Screen(1920, 1080, 55), 4, USUAL)
    assert wall.number * DIGIT / wall.millimetre >= 4 * 1000 / 80 * 3


@pytest.mark.parametrize(("code", "ems"), [("A042", 2.53), ("W042", 2.78), ("14", 1.2), ("A1000", 3.13)])
def test_the_width_of_a_code_is_known_beforehand(code: str, ems: float) -> None:
    assert width_of(code) == pytest.approx(ems)
