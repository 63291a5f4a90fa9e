"""The public half of a key that documents are signed with, and all that a machine needs to check them by itself."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

KID_BYTES = 8


class KeyReason(StrEnum):
    """Why a key is revoked. One that was only replaced, or whose private half is lost to everybody, retires instead."""

    COMPROMISED = "compromised"
    STOLEN = "stolen"
    MISUSED = "misused"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentKey:
    """`kid` names it, as hexadecimal; `public` are the 32 bytes of an Ed25519 key.

    It signs until it retires, and what it signed stays good; revoked, nothing that bears it is good any more.
    """

    centre: str
    kid: str
    public: bytes
    made_at: datetime
    retired_at: datetime | None = None
    revoked_at: datetime | None = None
    reason: KeyReason | None = None

    @property
    def signs(self) -> bool:
        return self.retired_at is None and self.revoked_at is None


@dataclass(frozen=True, slots=True)
class Trust:
    """What documents are checked against: keys, serials with the moment since when each is good no more, and `as_of`,
    the moment of which that is true.
    """

    keys: Sequence[DocumentKey]
    revoked: Mapping[str, datetime]
    as_of: datetime


def kid_of(public: bytes) -> str:
    return hashlib.sha256(public).digest()[:KID_BYTES].hex()
