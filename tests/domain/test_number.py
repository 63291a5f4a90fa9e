"""Ticket numbers are told apart, by eye and by ear."""

import pytest

from common.domain.number import LETTERS, SERIES, count_of, is_ticket_number, ticket_number


@pytest.mark.parametrize("number", ["A001", "T1000", "TA001", "CB1000", "AA001"])
def test_a_letter_or_two_and_three_digits_or_more_are_a_number(number: str) -> None:
    assert is_ticket_number(number)


@pytest.mark.parametrize("text", ["A01", "TA01", "TAB001", "001", "TP001", "TO001", "ta001", "TA001X", "OA001"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_ticket_number(text)


def test_no_kiosks_number_is_the_stores() -> None:
    counts = (1, 42, 999, 1000, 12_345)
    of_stores = {ticket_number(letter, count) for letter in LETTERS for count in counts}
    of_kiosks = [ticket_number(letter + kiosk, count) for letter in LETTERS for kiosk in SERIES for count in counts]
    assert len({*of_stores, *of_kiosks}) == len(of_stores) + len(of_kiosks)


@pytest.mark.parametrize(("number", "count"), [("A001", 1), ("TA042", 42), ("TA1000", 1000)])
def test_a_number_knows_its_count(number: str, count: int) -> None:
    assert count_of(number) == count
