"""Numbers of identity cards: in any digits, and a doubt about what is no usual one."""

import pytest

from common.domain.id_number import id_number, is_likely


@pytest.mark.parametrize("typed", ["1098765432", "١٠٩٨٧٦٥٤٣٢", "۱۰۹۸۷۶۵۴۳۲", " 1098 765 432 "])
def test_a_number_is_the_same_in_whatever_digits_it_is_typed(typed: str) -> None:
    assert id_number(typed) == "1098765432"


def test_what_is_no_digit_stays_for_a_person_to_see() -> None:
    assert id_number("AB ١٢") == "AB12"


@pytest.mark.parametrize("number", ["1000000008", "2000000006", "1098765439"])
def test_a_number_whose_check_digit_fits_is_not_doubted(number: str) -> None:
    assert is_likely(number)


@pytest.mark.parametrize("number", ["1000000009", "3000000004", "100000000", "10000000080", "AB00000008", ""])
def test_any_other_number_is_doubted(number: str) -> None:
    assert not is_likely(number)
