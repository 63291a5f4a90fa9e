"""What a typed or scanned text is."""

import pytest

from common.language.code import TicketCode, ticket_code


@pytest.mark.parametrize("text", ["C042", "c042", "C٠٤٢", "c۰۴۲", " c 042 ", "\u2066C042\u2069"])
def test_a_number_is_known_in_any_digits_and_either_case(text: str) -> None:
    assert ticket_code(text) == TicketCode("C042")


def test_the_code_of_a_slip_tells_its_centre_and_its_day() -> None:
    assert ticket_code("CSC-1:2026-11-22:C042") == TicketCode("C042", "CSC-1", "2026-11-22")


@pytest.mark.parametrize("text", ["", "C4", "042", "C1", "جواز", "CSC-1:2026-11-22:hello", "CSC-1:yesterday:C042"])
def test_any_other_text_is_no_ticket(text: str) -> None:
    assert ticket_code(text) is None
