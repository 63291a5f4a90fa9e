"""The ticket says everything, large enough, within its margins, at both widths of paper."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtGui import QFont

from common.domain.calendar import Pause
from common.domain.forecast import WaitRange
from common.domain.profile import Names
from common.domain.wording import Wording
from common.printing.block import sheet
from common.printing.lettering import text
from common.printing.slip import SIZES, Slip, draw
from common.printing.typeface import load_fonts, text_font
from common.profiles.reader import read
from common.profiles.shipped import shipped
from tests.printing.conftest import AT
from tests.printing.ink import Ink, codes, cropped, heights, ink, letters

DOTS_A_MM = 8
PRAYER = Pause(start=time(12, 8), end=time(12, 23), reason="prayer", names=Wording("صلاة الظهر", "Dhuhr prayer"))
WIDTHS = sorted(SIZES)
EDGE = 2 * DOTS_A_MM


def written(words: str, language: str = "ar", width: int = 560) -> Ink:
    """One text on paper of its own."""
    load_fonts()
    return ink(sheet(text(words, text_font(34, QFont.Weight.Medium, language), language, width), width, 0))


def longest(kind: str) -> Names:
    """The longest names in any shipped profile."""
    found = [item.names for path in shipped().values() for item in getattr(read(path), kind)]
    return max(found, key=lambda names: len(names.text("ar")) + len(names.text("en")))


@pytest.fixture
def wordy(slip: Slip) -> Slip:
    """A ticket with the longest names there are, late on a long day."""
    agency, service, wing = map(longest, ("agencies", "services", "wings"))
    stops = tuple(replace(stop, place=wing, purpose=service, errand=service) for stop in slip.stops)
    changed = {"centre": agency, "owner": agency, "services": (service,) * 3, "stops": stops, "pause": PRAYER}
    told = {"people_ahead": 103, "wait": WaitRange(60, 90), "priority": "elderly", "is_update": True}
    return replace(slip, **changed, **told, number="C1042", language="en")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_digits_of_the_number_are_at_least_twelve_millimetres_high(slip: Slip, width: int) -> None:
    dots = ink(draw(replace(slip, token=""), width))
    top, bottom = next((top, bottom) for top, bottom in runs(dots) if bottom - top == max(heights(dots)))
    digits = letters(dots[top:bottom])[1:]
    assert len(digits) == 3
    assert min(len(digit) for digit in digits) >= 12 * DOTS_A_MM


def runs(dots: Ink) -> list[tuple[int, int]]:
    """Where the runs of rows with ink begin and end."""
    inked = [False, *dots.any(axis=1), False]
    edges = [row for row in range(len(inked) - 1) if inked[row] != inked[row + 1]]
    return list(zip(edges[::2], edges[1::2], strict=True))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", ["slip", "english", "wordy"])
def test_no_ink_touches_the_edges_of_the_paper(kind: str, width: int, request: pytest.FixtureRequest) -> None:
    dots = ink(draw(request.getfixturevalue(kind), width))
    assert dots.shape[1] == width
    assert not dots[:, :EDGE].any()
    assert not dots[:, -EDGE:].any()
    assert not dots[:8].any()
    assert not dots[-8:].any()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_code_is_read_from_the_drawn_ticket(slip: Slip, width: int) -> None:
    assert codes(ink(draw(slip, width))) == [slip.token]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_ticket_without_a_token_has_no_code(slip: Slip, width: int) -> None:
    assert codes(ink(draw(replace(slip, token=""), width))) == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "change",
    [
        {"number": "C043"},
        {"people_ahead": 8},
        {"people_ahead": None},
        {"number": "TA1000"},
        {"wait": WaitRange(10, 20)},
        {"wait": None},
        {"language": "en"},
        {"token": "other"},
        {"pause": PRAYER},
        {"priority": "elderly"},
        {"priority": "appointment"},
        {"is_update": True},
        {"told_at": AT + timedelta(minutes=5)},
        {"issued_at": AT + timedelta(minutes=5)},
        {"stops": ()},
    ],
    ids=str,
)
def test_every_fact_is_on_the_paper(slip: Slip, width: int, change: dict[str, object]) -> None:
    assert draw(replace(slip, **change), width) != draw(slip, width)  # type: ignore[arg-type]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["centre", "owner"])
def test_every_name_is_on_the_paper(slip: Slip, width: int, name: str) -> None:
    assert draw(replace(slip, **{name: longest("services")}), width) != draw(slip, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_service_of_the_visit_is_on_the_paper(slip: Slip, width: int) -> None:
    more = replace(slip, services=(*slip.services, longest("services")))
    assert draw(more, width).height() > draw(slip, width).height()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("part", ["place", "purpose", "errand"])
@pytest.mark.parametrize("at", [0, 2])
def test_every_stop_is_on_the_paper(slip: Slip, width: int, part: str, at: int) -> None:
    stops = list(slip.stops)
    stops[at] = replace(stops[at], **{part: longest("services")})
    assert draw(replace(slip, stops=tuple(stops)), width) != draw(slip, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_where_only_papers_go_the_visitor_is_not_sent(slip: Slip, width: int) -> None:
    """The wing of such a stop is not named."""
    stops = (slip.stops[0], replace(slip.stops[1], place=longest("services")), slip.stops[2])
    assert draw(replace(slip, stops=stops), width) == draw(slip, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_class_is_a_mark_that_does_not_tell_why(slip: Slip, width: int) -> None:
    drawn = [draw(replace(slip, priority=one), width) for one in ("elderly", "assisted", "with-infant")]
    assert drawn[0] == drawn[1] == drawn[2]


def test_a_ticket_is_drawn_in_a_worker_thread_as_in_the_main_one(slip: Slip, english: Slip) -> None:
    with ThreadPoolExecutor(2) as workers:
        drawn = list(workers.map(draw, [slip, english], [576, 384]))
    assert drawn == [draw(slip, 576), draw(english, 384)]


def test_an_unknown_language_of_the_visitor_falls_back_to_english(slip: Slip, english: Slip) -> None:
    assert draw(replace(slip, language="xx"), 576) == draw(english, 576)


def test_long_words_are_broken_and_none_is_cut_off() -> None:
    assert len(heights(written("خدمات الاستقبال", width=120))) >= 2
    broken = written("Donaudampfschifffahrtsgesellschaft", "en", 120)
    assert sum(len(letters(broken[top:bottom])) for top, bottom in runs(broken)) >= 30


def test_wrapped_lines_are_about_as_long() -> None:
    dots = written("مركز الخدمات الشامل بالمدينة المنورة", width=400)
    first, second = (cropped(dots[top:bottom]).shape[1] for top, bottom in runs(merged(dots)))
    assert 0.6 < first / second < 1.6


def merged(dots: Ink) -> Ink:
    """The text with the white between letters and their dots filled in, so that a run of rows is a line."""
    filled = dots.copy()
    for row in range(3, len(dots)):
        filled[row] |= dots[row - 3 : row].any(axis=0)
    return filled


def test_arabic_letters_are_joined() -> None:
    joined, apart = letters(written("سمسم")), letters(written("\u200c".join("سمسم")))
    assert (len(joined), len(apart)) == (1, 4)


def test_digits_are_as_high_in_arabic_text_as_in_latin_text() -> None:
    in_arabic = letters(written("رقم 8"))[0]
    assert in_arabic.shape == cropped(written("8", "en")).shape


def test_arabic_reads_from_the_right() -> None:
    number_last = letters(written("رقم 1"))
    assert number_last[0].shape == cropped(written("1", "en")).shape
