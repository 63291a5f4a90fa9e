"""Base45 as RFC 9285 has it, and no text but one for each bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.documents.signing.base45 import ALPHABET, decode, encode


@pytest.mark.parametrize(
    ("data", "text"), [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"", "")]
)
def test_it_is_as_in_the_rfc(data: bytes, text: str) -> None:
    assert encode(data) == text
    assert decode(text) == data


def test_the_rfc_s_text_of_ietf_is_read() -> None:
    assert decode("QED8WEX0") == b"ietf!"


@pytest.mark.parametrize("text", ["GGW", ":::", "::", "A", "BB8A", "bb8", "BB٨", "B\x008", "\ud800B8", "BB8\n"])
def test_what_is_no_base45_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no base45"):
        decode(text)


@given(st.binary(max_size=300))
def test_what_was_written_is_read_again(data: bytes) -> None:
    assert decode(encode(data)) == data


@given(st.text(ALPHABET, max_size=30))
def test_no_second_text_stands_for_the_same_bytes(text: str) -> None:
    try:
        data = decode(text)
    except ValueError:
        return
    assert encode(data) == text


@given(st.binary(min_size=1, max_size=300))
def test_no_text_ends_with_a_space_that_a_scanner_might_leave_out(data: bytes) -> None:
    assert encode(data)[-1] != " "
