"""Another implementation of COSE finds our codes right, and its own are taken if they are written as ours are."""

import cbor2
import pytest
from pycose.algorithms import EdDSA
from pycose.headers import KID, Algorithm
from pycose.keys import OKPKey
from pycose.keys.curves import Ed25519
from pycose.messages import Sign1Message

from common.documents.signing.checking import Finding, Verdict, check
from tests.documents.signing.centre import CLAIMS, KEY, KEYS, OTHER, RAW, code_of, private_key


def message_of(raw: bytes, public: bytes) -> Sign1Message:
    """It takes the four parts of an array from its caller, for it does not know the frozen ones of cbor2 6."""
    tagged = cbor2.loads(raw)
    assert tagged.tag == Sign1Message.cbor_tag
    protected, unprotected, payload, signature = tagged.value
    parts = [protected, dict(unprotected), payload, signature]
    message = Sign1Message.from_cose_obj(parts, allow_unknown_attributes=False)
    message.key = OKPKey(crv=Ed25519, x=public)
    return message


def test_another_program_verifies_our_code_and_reads_its_headers() -> None:
    message = message_of(RAW, KEY.public)
    assert message.verify_signature()
    assert message.phdr == {Algorithm: EdDSA, KID: bytes.fromhex(KEY.kid)}
    assert message.uhdr == {}
    assert message.payload == CLAIMS.encoded()


def test_it_finds_a_change_and_a_wrong_key_as_we_do() -> None:
    assert not message_of(RAW.replace(b"CSC-1", b"CSC-2"), KEY.public).verify_signature()
    assert not message_of(RAW, OTHER.public).verify_signature()


def test_its_own_signature_over_the_same_claims_is_ours() -> None:
    """Ed25519 gives one signature: whoever has the key writes the same bytes."""
    assert written_elsewhere({Algorithm: EdDSA, KID: bytes.fromhex(KEY.kid)}, {}) == RAW


@pytest.mark.parametrize(
    ("protected", "unprotected"),
    [
        ({Algorithm: EdDSA}, {KID: bytes.fromhex(KEY.kid)}),
        ({KID: bytes.fromhex(KEY.kid)}, {Algorithm: EdDSA}),
        ({Algorithm: EdDSA, KID: bytes.fromhex(KEY.kid)}, {KID: bytes.fromhex(KEY.kid)}),
    ],
    ids=["kid outside", "algorithm outside", "kid twice"],
)
def test_a_true_signature_in_another_wrapping_is_not_authentic(protected: object, unprotected: object) -> None:
    raw = written_elsewhere(protected, unprotected)
    assert message_of(raw, KEY.public).verify_signature()
    assert check(code_of(raw), KEYS, frozenset()).finding is not Finding.AUTHENTIC


def written_elsewhere(protected: object, unprotected: object) -> bytes:
    message = Sign1Message(phdr=protected, uhdr=unprotected, payload=CLAIMS.encoded())
    message.key = OKPKey(crv=Ed25519, x=KEY.public, d=private_key(1).private_bytes_raw())
    raw: bytes = message.encode()
    return raw


def test_what_it_wrote_in_our_form_is_authentic() -> None:
    raw = written_elsewhere({Algorithm: EdDSA, KID: bytes.fromhex(KEY.kid)}, {})
    assert check(code_of(raw), KEYS, frozenset()) == Verdict(Finding.AUTHENTIC, CLAIMS)
