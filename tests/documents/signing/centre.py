"""A centre's keys that are the same in every test, and a document signed with them."""

from dataclasses import replace
from datetime import UTC, date, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from common.documents.signing import base45
from common.documents.signing.claims import Claims
from common.documents.signing.envelope import PREFIX
from common.documents.signing.signer import Signer
from common.domain.document_key import DocumentKey, kid_of

MADE_AT = datetime(2026, 11, 1, 6, tzinfo=UTC)
CLAIMS = Claims(
    centre="CSC-1",
    serial="CSC1-2026-000123-7",
    template="service-certificate",
    service="A1",
    issued_on=date(2026, 11, 23),
    holder="م*** ع***",
    digest=bytes(range(16)),
)


def private_key(number: int) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)


def key_of(number: int, centre: str = "CSC-1") -> DocumentKey:
    public = private_key(number).public_key().public_bytes_raw()
    return DocumentKey(centre=centre, kid=kid_of(public), public=public, made_at=MADE_AT)


def signer_of(number: int) -> Signer:
    return Signer(key_of(number).kid, private_key(number))


KEY, OTHER = key_of(1), key_of(2)
KEYS = (KEY, OTHER)
CODE = signer_of(1).sign(CLAIMS)
RAW = base45.decode(CODE.removeprefix(PREFIX))


def code_of(raw: bytes) -> str:
    """A text of bytes as they are."""
    return PREFIX + base45.encode(raw)


def ended(key: DocumentKey, **how: object) -> DocumentKey:
    return replace(key, **how)  # type: ignore[arg-type]
