"""Only a scanner's whole, quick, short, plain line is a code (T05)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.code import DOCUMENT, LONGEST, LONGEST_DOCUMENT
from kiosk.scanner import Scanner

TOKEN = "CSC-1:2026-11-22:T001"  # noqa: S105 - no secret

SIGNED = "DAWR1:6BF$%*+-./: 0"
LARGE = DOCUMENT + "A" * (LONGEST_DOCUMENT - len(DOCUMENT))


def typed(scanner: Scanner, keys: str | list[str], *, at: float = 0.0, gap: float = 0.01) -> list[str]:
    """The codes that are read while these keys are typed."""
    read = [scanner.key(key, at + number * gap) for number, key in enumerate(keys)]
    return [code for code in read if code]


@pytest.mark.parametrize("code", ["T001", TOKEN, "M4K7", "ab_12.x@y-9", "A" * LONGEST, SIGNED, LARGE])
def test_a_quick_line_with_enter_is_a_code(code: str) -> None:
    assert typed(Scanner(), code + "\r") == [code]


REFUSED = {
    "nothing": "\r",
    "too short": "A1\r",
    "no end": TOKEN,
    "too long": "A" * (LONGEST + 1) + "\r",
    "a control key in it": ["T", "0", "\x0f", "0", "1", "\r"],
    "a function key in it": ["T", "0", "", "0", "1", "\r"],
    "a space in it": "T0 01\r",
    "a document's letters in a ticket's": "T001 $%*+/\r",
    "too long for a document": LARGE + "A\r",
    "what no document has": SIGNED + "'\r",
    "another script": "ت001\r",
    "a mark of direction": "T0\u202e01\r",
    "a quote": "T0'01\r",
}


@pytest.mark.parametrize("keys", REFUSED.values(), ids=REFUSED)
def test_what_is_not_such_a_line_is_refused_as_a_whole(keys: str | list[str]) -> None:
    assert typed(Scanner(), keys) == []


def test_a_refused_line_does_not_spoil_the_next_one() -> None:
    scanner = Scanner()
    assert typed(scanner, ["\x0f", "T", "0", "0", "1", "\r"]) == []
    assert typed(scanner, "T002\r", at=2.0) == ["T002"]


def test_who_types_slowly_is_no_scanner() -> None:
    assert typed(Scanner(), "T001\r", gap=0.2) == []


def test_a_code_that_waits_for_its_end_is_forgotten() -> None:
    scanner = Scanner()
    typed(scanner, "T001")
    assert typed(scanner, "\r", at=5.0) == []


def test_one_code_a_second_and_no_more() -> None:
    scanner = Scanner()
    assert typed(scanner, "T001\r") == ["T001"]
    assert typed(scanner, "T002\r", at=0.5) == []
    assert typed(scanner, "T003\r", at=1.1) == ["T003"]


@given(st.lists(st.characters() | st.just("") | st.just("\r"), max_size=200))
def test_whatever_is_typed_only_plain_codes_come_out(keys: list[str]) -> None:
    for code in typed(Scanner(), [*keys, "\r"]):
        assert code.isascii()
        assert code.isprintable()
        assert 3 <= len(code) <= LONGEST
        assert " " not in code


@pytest.mark.parametrize("first", range(0, 256, 64))
def test_no_byte_of_a_hostile_scanner_does_more_than_be_refused(first: int) -> None:
    scanner = Scanner()
    keys = [chr(byte) for byte in range(first, first + 64)] * 160
    assert all(code.isascii() for code in typed(scanner, [*keys, "\r"], gap=0.001))
