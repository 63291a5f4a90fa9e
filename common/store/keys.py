"""The public keys of a centre: never deleted, for documents that they signed are out in the world."""

from datetime import datetime
from types import NoneType
from typing import Any

from common.domain.document_key import DocumentKey, KeyReason
from common.domain.event import instant_text
from common.store.damage import check_types, moment, reads
from common.store.engine import Engine
from common.store.queries import QUERIES


class DocumentKeys:
    """Of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def all(self) -> list[DocumentKey]:
        """Oldest first."""
        return [_key(row) for row in self._engine.rows(QUERIES["document_keys"], {"centre": self._centre})]

    def add(self, key: DocumentKey) -> None:
        self._run("document_key_insert", key.kid, public=key.public.hex(), made_at=instant_text(key.made_at))

    def retire(self, kid: str, at: datetime) -> None:
        self._run("document_key_retire", kid, at=instant_text(at))

    def revoke(self, kid: str, at: datetime, reason: KeyReason) -> None:
        self._run("document_key_revoke", kid, at=instant_text(at), reason=reason.value)

    def _run(self, query: str, kid: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, "kid": kid, **values})


_TYPES = (*[(str,)] * 4, *[(str, NoneType)] * 3)


@reads("document_key", lambda row: row[1])
def _key(row: Any) -> DocumentKey:
    check_types(row, _TYPES)
    centre, kid, public, made_at, retired_at, revoked_at, reason = row
    return DocumentKey(
        centre=centre,
        kid=kid,
        public=bytes.fromhex(public),
        made_at=moment(made_at),
        retired_at=retired_at and moment(retired_at),
        revoked_at=revoked_at and moment(revoked_at),
        reason=KeyReason(reason) if reason else None,
    )
