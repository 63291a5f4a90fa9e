"""What a code says, byte by byte, so that other programs can rely on it."""

from dataclasses import replace

import cbor2
import pytest

from common.documents.signing.claims import claims_of, masked
from tests.documents.signing.centre import CLAIMS

KNOWN = (
    "a701654353432d31026bd9852a2a2a20d8b92a2a2a061a6b0382000752435343312d323032362d3030303132332d37"
    "3a0001000073736572766963652d63657274696669636174653a000100016241313a0001000250"
    "000102030405060708090a0b0c0d0e0f"
)
SAID = cbor2.loads(CLAIMS.encoded())


def test_claims_are_these_bytes() -> None:
    assert CLAIMS.encoded().hex() == KNOWN
    assert claims_of(bytes.fromhex(KNOWN)) == CLAIMS


def test_a_document_without_a_holder_says_nothing_of_one() -> None:
    nobody = replace(CLAIMS, holder="")
    assert 2 not in cbor2.loads(nobody.encoded())
    assert claims_of(nobody.encoded()) == nobody


@pytest.mark.parametrize(
    "payload",
    [
        cbor2.dumps(SAID | {99: "new"}, canonical=True),
        cbor2.dumps({key: value for key, value in SAID.items() if key != 7}, canonical=True),
        cbor2.dumps(SAID | {6: "today"}, canonical=True),
        cbor2.dumps(SAID | {6: 10**30}, canonical=True),
        cbor2.dumps(SAID | {6: SAID[6] + 1}, canonical=True),
        cbor2.dumps(SAID | {2: ""}, canonical=True),
        cbor2.dumps(dict(reversed(SAID.items()))),
        cbor2.dumps(SAID | {6: -(2**62)}, canonical=True),
        cbor2.dumps(SAID | {2: [[]]}, canonical=True),
        cbor2.dumps(SAID | {-65537: 5}, canonical=True),
        cbor2.dumps(SAID | {-65538: None}, canonical=True),
        cbor2.dumps(SAID | {-65539: b"short"}, canonical=True),
        CLAIMS.encoded() + b"\0",
        cbor2.dumps([SAID]),
        b"",
        b"\x9f" * 500,
    ],
    ids=[
        "more", "less", "no number", "no day", "not midnight", "empty", "order", "long ago", "holder", "template",
        "service", "digest", "tail", "a list", "nothing", "deep",
    ],
)  # fmt: skip
def test_what_is_said_otherwise_is_not_taken_for_claims(payload: bytes) -> None:
    assert claims_of(payload) is None


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("محمد بن علي العمري", "م*** ا***"),
        ("Ali", "A***"),
        ("  Ali   Omar ", "A*** O***"),
        ("Ali Ali", "A*** A***"),
        ("\u202eعلي (1234567890) \u2067العمري\u2069", "ع*** ا***"),
        ("1234567890", ""),
        ("", ""),
    ],
)
def test_a_holder_is_known_by_two_letters_only(name: str, shown: str) -> None:
    assert masked(name) == shown
