"""COSE_Sign1 (RFC 9052, tag 18) with EdDSA over Ed25519, in one form only: no other bytes stand for the same document.

A code begins with HEAD and its key's kid, then: an empty unprotected header, the payload, the signature. It is taken
apart at those places, and put together again to see that nothing else was in between; nothing that a stranger wrote is
ever given to a CBOR decoder.
"""

from typing import NamedTuple

import cbor2

from common.documents.signing import base45
from common.domain.document_key import KID_BYTES

PREFIX = "DAWR1:"
LONGEST = 1024
"""Letters; more cannot be one of ours, and are not looked at."""
_ALG, _KID, _EDDSA = 1, 4, -8  # IANA: COSE header parameters and algorithms
_SIGN1 = 18
_SIGNATURE_BYTES = 64
_HEAD = bytes.fromhex("d2844da201270448")
"""Tag 18, an array of four, the protected header: 13 bytes, {1: -8, 4: 8 bytes}."""
_NAMED = len(_HEAD) + KID_BYTES
_NAMED_LETTERS = _NAMED // 2 * 3
_PAYLOAD_HEADS = (1, 2, 3)  # bytes before a byte string of up to 23, 255, 65535


class Envelope(NamedTuple):
    payload: bytes
    signature: bytes


def named_kid(text: str) -> str | None:
    """The key that a text claims to be signed with; None where it has not the form of our codes."""
    if not text.startswith(PREFIX) or len(text) > LONGEST:
        return None
    beginning = text[len(PREFIX) :][:_NAMED_LETTERS]
    try:
        named = base45.decode(beginning)
    except ValueError:
        return None
    return named[len(_HEAD) :].hex() if len(named) == _NAMED and named.startswith(_HEAD) else None


def opened(text: str, kid: str) -> Envelope | None:
    """Of a text that names this key; None where it is not just as `closed` writes it."""
    try:
        raw = base45.decode(text.removeprefix(PREFIX))
    except ValueError:
        return None
    for head in _PAYLOAD_HEADS:
        payload = raw[_NAMED + 1 + head : -_SIGNATURE_BYTES - 2]
        envelope = Envelope(payload, raw[-_SIGNATURE_BYTES:])
        if closed(kid, envelope) == text:
            return envelope
    return None


def closed(kid: str, envelope: Envelope) -> str:
    """The text for a QR code."""
    parts = [_protected(kid), {}, envelope.payload, envelope.signature]
    return PREFIX + base45.encode(cbor2.dumps(cbor2.CBORTag(_SIGN1, parts)))


def signed_bytes(kid: str, payload: bytes) -> bytes:
    """What a signature is over: RFC 9052, 4.4, with no external data."""
    return cbor2.dumps(["Signature1", _protected(kid), b"", payload])


def _protected(kid: str) -> bytes:
    return cbor2.dumps({_ALG: _EDDSA, _KID: bytes.fromhex(kid)}, canonical=True)
