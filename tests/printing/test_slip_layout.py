"""The profile lays the slip out: which lines in which order, in which languages, with a picture and notes."""

from dataclasses import replace

import numpy as np
import pytest

from common.domain.slip import LINES, SlipLayout
from common.printing.block import sheet, space, stack
from common.printing.sizes import LARGE, SIZES
from common.printing.slip import GROUPS, Slip, blocks, draw
from tests.printing.ink import Ink, cropped, ink
from tests.printing.samples import LOGO, NOTES, PRAYER

AROUND = 60
OVERHANG = 8  # a millimetre: some letters reach out of their own width
LANGUAGES = ["ar", "en", "ur", "tr", "xx"]


def full(slip: Slip, **changes: object) -> Slip:
    layout = SlipLayout(logo=LOGO, notes=NOTES, **changes)  # type: ignore[arg-type]
    return replace(slip, layout=layout, pause=PRAYER, priority="elderly", is_update=True, copy=2)


def test_every_line_belongs_to_a_group() -> None:
    assert set(GROUPS) == set(LINES)


@pytest.mark.parametrize("line", LINES)
def test_a_line_that_the_profile_leaves_out_is_not_on_the_paper(slip: Slip, line: str) -> None:
    whole, without = full(slip), full(slip, lines=tuple(one for one in LINES if one != line))
    assert ink(draw(without, 384)).sum() < ink(draw(whole, 384)).sum()


def test_the_slip_needs_no_more_than_its_centre_and_its_number(slip: Slip) -> None:
    assert draw(full(slip, lines=("number", "centre")), 384).height() < draw(full(slip), 384).height() / 3


def test_lines_come_in_the_order_of_the_profile(slip: Slip) -> None:
    layouts = [SlipLayout(lines=lines) for lines in (("centre", "number"), ("number", "centre"))]
    first, last = (ink(draw(replace(slip, layout=layout), 576)) for layout in layouts)
    assert np.array_equal(name_of(first, top=True), name_of(last, top=False))


def name_of(dots: Ink, *, top: bool) -> Ink:
    """What is above the rule between the two, or below it."""
    rule = [row for row in range(len(dots)) if dots[row, SIZES[576].margin : -SIZES[576].margin].all()]
    assert len(rule) == 2
    return cropped(dots[: rule[0]] if top else dots[rule[1] + 1 :])


def test_paper_in_chosen_languages_is_the_same_for_every_visitor(slip: Slip) -> None:
    drawn = [draw(replace(full(slip, languages=("ar", "en", "ur")), language=one), 576) for one in ("ar", "ur", "tr")]
    assert drawn[0] == drawn[1] == drawn[2]


def test_paper_in_chosen_languages_and_the_visitors_names_each_once(slip: Slip) -> None:
    layout = SlipLayout(languages=("ar", "en", "visitor"))
    assert [layout.spoken(one) for one in ("en", "ur")] == [("ar", "en"), ("ar", "en", "ur")]


@pytest.mark.parametrize("width", [576, 384])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_runs_into_another_or_off_the_paper(slip: Slip, language: str, large: bool, width: int) -> None:
    changed = replace(full(slip), language=language, large=large)
    size = (LARGE if large else SIZES)[width]
    for block in blocks(changed, size, width):
        dots = ink(sheet(stack([space(AROUND), block, space(AROUND)]), width, size.margin))
        assert not dots[:AROUND].any()
        assert not dots[-AROUND:].any()
        assert not dots[:, : size.margin - OVERHANG].any()
        assert not dots[:, OVERHANG - size.margin :].any()


@pytest.mark.parametrize("width", [576, 384])
def test_two_papers_of_one_number_are_told_apart(slip: Slip, width: int) -> None:
    papers = [draw(replace(slip, copy=number), width) for number in (1, 2, 3)]
    assert papers[0] == draw(slip, width)
    assert len({paper.height() for paper in papers[1:]}) == 1
    assert papers[1] != papers[2]
    assert papers[1].height() > papers[0].height()


def test_a_copy_says_so_white_on_black_from_margin_to_margin(slip: Slip) -> None:
    dots = ink(draw(replace(slip, copy=2, language="en"), 576))
    margin = SIZES[576].margin
    band = [row for row in range(len(dots)) if dots[row, margin:-margin].mean() > 0.5]
    assert len(band) > 30
    assert dots[band].mean() < 0.95


def test_a_note_that_lacks_the_language_of_the_visitor_is_said_in_english(slip: Slip) -> None:
    noted = {
        language: SlipLayout(notes=({"ar": "ملاحظة", "en": "Note", language: "Note"},)) for language in ("tr", "fr")
    }
    lacking = draw(replace(slip, language="tr", layout=noted["fr"]), 576)
    assert lacking.height() == draw(replace(slip, language="tr", layout=noted["tr"]), 576).height()
    assert lacking.height() > draw(replace(slip, language="ar", layout=noted["fr"]), 576).height()
