"""Whether a document is ours and as we made it, told from its code alone: no store, no network, no staff."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from common.documents.signing.claims import Claims, claims_of
from common.documents.signing.envelope import Envelope, named_kid, opened, signed_bytes
from common.domain.document_key import DocumentKey


class Finding(StrEnum):
    """AUTHENTIC is the only one that says yes.

    CHANGED: it names a key of ours, and is not what that key signed. UNKNOWN: not one of ours, or of a later program.
    REVOKED: signed by us, but the document is no longer good, or the key is not: staff know more.
    """

    AUTHENTIC = "authentic"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`claims` is there when the signature holds: authentic or revoked. `by_key`: revoked with all of its key."""

    finding: Finding
    claims: Claims | None = None
    by_key: bool = False


_CHANGED, _UNKNOWN = Verdict(Finding.CHANGED), Verdict(Finding.UNKNOWN)


def check(text: str, keys: Sequence[DocumentKey], revoked: Container[str]) -> Verdict:
    """Of any text at all, however it came here; `revoked` are serials. Never raises for what is in the text."""
    kid = named_kid(text)
    key = next((one for one in keys if one.kid == kid), None)
    if key is None:
        return _UNKNOWN
    envelope = opened(text, key.kid)
    if envelope is None or not _holds(key, envelope):
        return _CHANGED
    claims = claims_of(envelope.payload)
    if claims is None or claims.centre != key.centre:
        return _UNKNOWN
    by_key = key.revoked_at is not None
    is_revoked = by_key or claims.serial in revoked
    return Verdict(Finding.REVOKED if is_revoked else Finding.AUTHENTIC, claims, by_key)


def _holds(key: DocumentKey, envelope: Envelope) -> bool:
    try:
        public = Ed25519PublicKey.from_public_bytes(key.public)
        public.verify(envelope.signature, signed_bytes(key.kid, envelope.payload))
    except (InvalidSignature, ValueError):  # the latter: what was kept as our key is none
        return False
    return True
