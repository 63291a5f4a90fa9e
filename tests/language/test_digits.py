"""Three digit sets come in, one is stored; one of two is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.language.digits import ascii_digits, shown


@pytest.mark.parametrize("typed", ["1012345672", "١٠١٢٣٤٥٦٧٢", "۱۰۱۲۳۴۵۶۷۲", "١٠١٢345۶۷۲"])
def test_all_digit_sets_are_accepted_in_input(typed: str) -> None:
    assert ascii_digits(typed) == "1012345672"


def test_latin_digits_are_shown_as_they_are() -> None:
    assert shown("7 زوار", "latin") == "7 زوار"


@given(st.integers(min_value=0).map(str))
def test_a_shown_number_can_be_typed_back(number: str) -> None:
    assert shown(number, "arabic-indic") != number
    assert ascii_digits(shown(number, "arabic-indic")) == number
