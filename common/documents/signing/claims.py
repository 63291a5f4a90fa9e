"""What a signed code says of its document: a CBOR map with claim numbers of CWT (RFC 8392) and three of our own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import cbor2

from common.domain.document import DIGEST_BYTES

ISSUER, SUBJECT, ISSUED_AT, TOKEN_ID = 1, 2, 6, 7
TEMPLATE, SERVICE, DIGEST = -65537, -65538, -65539  # of the range for private use

_KINDS: Mapping[int, type] = {ISSUER: str, TOKEN_ID: bytes, ISSUED_AT: int, TEMPLATE: str, SERVICE: str, DIGEST: bytes}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MARK = "***"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """`holder` is masked, or empty; `digest` are 16 bytes of what is written on the document (domain/document.py)."""

    centre: str
    serial: str
    template: str
    service: str
    issued_on: date
    holder: str
    digest: bytes

    def encoded(self) -> bytes:
        """In the one form that is signed: deterministic CBOR (RFC 8949, 4.2)."""
        said: dict[int, Any] = {
            ISSUER: self.centre,
            ISSUED_AT: int(datetime.combine(self.issued_on, time(), UTC).timestamp()),
            TOKEN_ID: self.serial.encode("ascii"),
            TEMPLATE: self.template,
            SERVICE: self.service,
            DIGEST: self.digest,
        }
        if self.holder:
            said[SUBJECT] = self.holder
        return cbor2.dumps(said, canonical=True)


def claims_of(payload: bytes) -> Claims | None:
    """Of bytes whose signature holds; None when they say something else, or more, than this program knows."""
    try:
        claims = _claims(cbor2.loads(payload))
        return claims if claims and claims.encoded() == payload else None
    except (cbor2.CBORError, ValueError, LookupError, TypeError, AttributeError, OverflowError):
        return None


def _claims(said: Mapping[int, Any]) -> Claims | None:
    holder = said.get(SUBJECT, "")
    kinds = [*((said[claim], kind) for claim, kind in _KINDS.items()), (holder, str)]
    if not all(isinstance(value, kind) for value, kind in kinds) or len(said[DIGEST]) != DIGEST_BYTES:
        return None
    return Claims(
        centre=said[ISSUER],
        serial=said[TOKEN_ID].decode("ascii"),
        template=said[TEMPLATE],
        service=said[SERVICE],
        issued_on=(_EPOCH + timedelta(seconds=said[ISSUED_AT])).date(),
        holder=holder,
        digest=said[DIGEST],
    )


def masked(name: str) -> str:
    """The first letters of a name's first and last word: who holds the paper recognises them, nobody learns a name."""
    letters = [letter for word in name.split() if (letter := next(filter(str.isalpha, word), ""))]
    return " ".join(f"{letter}{_MARK}" for letter in letters[:1] + letters[1:][-1:])
