"""Ways to change a code: on its letters, on its bytes, and on what COSE and CBOR let one write in more than one way."""

import hashlib
import hmac
import random
from collections.abc import Callable

import cbor2

from common.documents.signing.base45 import ALPHABET
from common.documents.signing.envelope import PREFIX
from tests.documents.signing.centre import CODE, KEY, KEYS, RAW, code_of, key_of, private_key

ALGORITHMS = (None, 0, 4, 5, 6, 7, 1, 3, -7, -19, -35, -36, -37, -65535)  # none, HMACs, AES, other signatures
Mutation = Callable[[random.Random], str]
_MESSAGE = cbor2.loads(RAW)
PROTECTED, UNPROTECTED, PAYLOAD, SIGNATURE = _MESSAGE.value
ORDER = 2**252 + 27742317777372353535851937790883648493  # of the group of Ed25519


def flipped(chance: random.Random) -> str:
    raw = bytearray(RAW)
    for _ in range(chance.randint(1, 3)):
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return code_of(bytes(raw))


def cut(chance: random.Random) -> str:
    begin = chance.choice([0, chance.randrange(len(RAW))])
    return code_of(RAW[begin : chance.randrange(begin, len(RAW)) + chance.randint(0, 1)])


def longer(chance: random.Random) -> str:
    at, more = chance.randrange(len(RAW) + 1), chance.randbytes(chance.randint(1, 8))
    return code_of(RAW[:at] + more + RAW[at:])


def swapped(chance: random.Random) -> str:
    raw = bytearray(RAW)
    one, other = chance.sample(range(len(raw)), 2)
    raw[one], raw[other] = raw[other], raw[one]
    return code_of(bytes(raw))


def letter_changed(chance: random.Random) -> str:
    at = chance.randrange(len(CODE))
    letters = [ALPHABET, ALPHABET.lower(), "٠١٢\0\n\t\u202e\ud800é"]
    return CODE[:at] + chance.choice(chance.choice(letters)) + CODE[at + 1 :]


def letters_moved(chance: random.Random) -> str:
    at, to = sorted(chance.sample(range(len(CODE)), 2))
    return CODE[:at] + CODE[to:] + CODE[at:to]


def letters_dropped(chance: random.Random) -> str:
    at = chance.randrange(len(CODE))
    return CODE[:at] + CODE[at + chance.randint(1, 6) :]


def letters_wrapped(chance: random.Random) -> str:
    around = [" ", "\n", "\r", "\t", "\0", "\ufeff", "\u200f", "0", ":", PREFIX]
    return chance.choice([CODE + chance.choice(around), chance.choice(around) + CODE])


def signed_by_a_stranger(chance: random.Random) -> str:
    """Under a kid of ours."""
    key = private_key(chance.randint(3, 200))
    return wrapped(PROTECTED, {}, PAYLOAD, key.sign(structure(PROTECTED, PAYLOAD)))


def other_kid(chance: random.Random) -> str:
    kid = chance.choice([KEYS[1].kid, key_of(chance.randint(3, 60)).kid, chance.randbytes(8).hex()])
    return wrapped(cbor2.dumps({1: -8, 4: bytes.fromhex(kid)}), {}, PAYLOAD, SIGNATURE)


def other_algorithm(chance: random.Random) -> str:
    """None at all, or a MAC whose key everybody knows: the public key."""
    protected = cbor2.dumps({1: chance.choice(ALGORITHMS), 4: bytes.fromhex(KEY.kid)})
    said = structure(protected, PAYLOAD)
    mac = hmac.new(KEY.public, said, chance.choice([hashlib.sha256, hashlib.sha512])).digest()
    signature = chance.choice([b"", mac, mac.ljust(64, b"\0"), SIGNATURE, bytes(64)])
    return wrapped(chance.choice([protected, PROTECTED]), {}, PAYLOAD, signature)


def other_headers(chance: random.Random) -> str:
    kid = bytes.fromhex(KEY.kid)
    protected = chance.choice([{1: -8, 4: kid}, {1: -8}, {4: kid}, {}, {4: kid, 1: -8}, {1: -8, 4: kid, 2: [1]}])
    unprotected = chance.choice([{}, {4: kid}, {1: -8}, {1: -8, 4: kid}, cbor2.loads(PAYLOAD), {33: b"x" * 30}])
    written = chance.choice([cbor2.dumps(protected), PROTECTED, b""])
    return wrapped(written, unprotected, chance.choice([PAYLOAD, b"", None]), SIGNATURE)


def other_claims(chance: random.Random) -> str:
    said = cbor2.loads(PAYLOAD)
    for name in chance.sample(sorted(said), chance.randint(1, 3)):
        said[name] = chance.choice([None, "", "CSC-2", 0, -1, 10**12, b"", b"CSC1-2026-000124-X", [], {}, 1.5, True])
    return wrapped(PROTECTED, {}, cbor2.dumps(said, canonical=chance.random() < 0.5), SIGNATURE)


def same_claims_otherwise(chance: random.Random) -> str:
    items = [*cbor2.loads(PAYLOAD).items()]
    chance.shuffle(items)
    again = cbor2.dumps(dict(items), indefinite_containers=chance.random() < 0.5)
    key = chance.choice([private_key(1), private_key(2)])  # our own keys, but not how we write
    other = again if again != PAYLOAD else cbor2.dumps(dict(items), indefinite_containers=True)
    return wrapped(PROTECTED, {}, other, key.sign(structure(PROTECTED, other)))


def other_wrapping(chance: random.Random) -> str:
    """The same message: another tag or none, longer heads, indefinite lengths, a tail; its signature is true."""
    parts = [PROTECTED, {}, PAYLOAD, SIGNATURE]
    body = RAW[1:]
    long_head = b"\x59" + len(PAYLOAD).to_bytes(2, "big") + PAYLOAD
    longest_head = b"\x5b" + len(PAYLOAD).to_bytes(8, "big") + PAYLOAD
    forms = [
        body,
        b"\xd8\x12" + body,
        b"\xd9\xd9\xf7" + RAW,
        b"\xd8\x3d" + RAW,
        b"\xd2" + RAW,
        RAW.replace(b"\x58" + bytes([len(PAYLOAD)]) + PAYLOAD, long_head),
        RAW.replace(b"\x58" + bytes([len(PAYLOAD)]) + PAYLOAD, longest_head),
        b"\xd2" + cbor2.dumps(parts, indefinite_containers=True),
        RAW.replace(PROTECTED + b"\xa0", PROTECTED + b"\xb8\x00"),
        RAW.replace(PROTECTED + b"\xa0", PROTECTED + b"\xbf\xff"),
        RAW + chance.randbytes(chance.randint(1, 40)),
        cbor2.dumps(cbor2.CBORTag(chance.choice([16, 17, 61, 96, 97, 98]), parts)),
        b"\xd2" + cbor2.dumps([*parts, None]),
        b"\xd2" + cbor2.dumps([PROTECTED, {}, cbor2.CBORTag(24, PAYLOAD), SIGNATURE]),
    ]
    return code_of(chance.choice(forms))


def same_signature_otherwise(chance: random.Random) -> str:
    """S and S + L pass a check that does not look (RFC 8032, 5.1.7); R and S of little meaning."""
    point, scalar = SIGNATURE[:32], int.from_bytes(SIGNATURE[32:], "little")
    more = scalar + ORDER * chance.randint(1, 14)
    identity = b"\x01" + bytes(31)
    signatures = [
        point + (more % 2**256).to_bytes(32, "little"),
        point + ((ORDER - scalar) % ORDER).to_bytes(32, "little"),
        point[:-1] + bytes([point[-1] ^ 0x80]) + SIGNATURE[32:],
        identity + bytes(32),
        bytes(64),
        b"\xff" * 64,
        SIGNATURE[32:] + point,
    ]
    return wrapped(PROTECTED, {}, PAYLOAD, chance.choice(signatures))


def structure(protected: bytes, payload: bytes) -> bytes:
    return cbor2.dumps(["Signature1", protected, b"", payload])


def wrapped(*parts: object) -> str:
    return code_of(cbor2.dumps(cbor2.CBORTag(18, parts)))


MUTATIONS: tuple[Mutation, ...] = (
    flipped,
    cut,
    longer,
    swapped,
    letter_changed,
    letters_moved,
    letters_dropped,
    letters_wrapped,
    signed_by_a_stranger,
    other_kid,
    other_algorithm,
    other_headers,
    other_claims,
    same_claims_otherwise,
    other_wrapping,
    same_signature_otherwise,
)
