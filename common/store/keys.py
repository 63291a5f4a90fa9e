"""The public keys of a centre: never deleted, for documents that they signed are out in the world."""

from datetime import datetime
from typing import Any

from common.domain.document_key import DocumentKey, KeyReason
from common.domain.event import instant_text
from common.store.engine import Engine
from common.store.queries import QUERIES


class DocumentKeys:
    """Of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def all(self) -> list[DocumentKey]:
        """Oldest first."""
        return [_key(*row) for row in self._engine.rows(QUERIES["document_keys"], {"centre": self._centre})]

    def add(self, key: DocumentKey) -> None:
        self._run("document_key_insert", key.kid, public=key.public.hex(), made_at=instant_text(key.made_at))

    def retire(self, kid: str, at: datetime) -> None:
        self._run("document_key_retire", kid, at=instant_text(at))

    def revoke(self, kid: str, at: datetime, reason: KeyReason) -> None:
        self._run("document_key_revoke", kid, at=instant_text(at), reason=reason.value)

    def _run(self, query: str, kid: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, "kid": kid, **values})


def _key(centre: str, kid: str, public: str, made_at: str, *ended: str | None) -> DocumentKey:
    retired_at, revoked_at, reason = ended
    return DocumentKey(
        centre=centre,
        kid=kid,
        public=bytes.fromhex(public),
        made_at=datetime.fromisoformat(made_at),
        retired_at=datetime.fromisoformat(retired_at) if retired_at else None,
        revoked_at=datetime.fromisoformat(revoked_at) if revoked_at else None,
        reason=KeyReason(reason) if reason else None,
    )
