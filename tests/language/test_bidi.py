"""What is typed is cleaned before it is stored; tests/language/test_shown_order.py tests what is shown."""

import pytest

from common.language.bidi import isolated, ltr, rtl, strip_controls


@pytest.mark.parametrize(
    "mark", ["\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f", "\u061c", "\u202a", "\u202e"]
)
def test_a_direction_mark_in_input_is_gone(mark: str) -> None:
    assert strip_controls(f"CMP{mark}123") == "CMP123"


@pytest.mark.parametrize("control", ["\x00", "\x1b", "\n", "\x7f", "\x85", "\x9f"])
def test_a_control_character_in_input_is_gone(control: str) -> None:
    assert strip_controls(f"A{control}042") == "A042"


def test_arabic_with_its_vowels_and_joiners_is_left_alone() -> None:
    assert strip_controls("محمّد مى\u200cشود é") == "محمّد مى\u200cشود é"


def test_what_we_marked_ourselves_comes_back_clean() -> None:
    assert strip_controls(rtl(f"{ltr('A042')} {isolated('المرور')}")) == "A042 المرور"
