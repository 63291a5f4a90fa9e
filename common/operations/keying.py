"""The keys that documents are signed with: one signs, those before it are retired, and some may be revoked."""

from dataclasses import replace

from common.domain.document_key import DocumentKey, KeyReason, Trust, kid_of
from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.operations.transaction import Transaction, Verbs


class Keying(Verbs):
    """On a server only the owner of the store may make, retire and revoke keys (grants.sql)."""

    def document_keys(self) -> list[DocumentKey]:
        """Oldest first."""
        return self._store.keys.all()

    def trust(self) -> Trust:
        """What documents are checked against, as it is now."""
        with self._store.reading():
            return Trust(self._store.keys.all(), self._store.documents.revoked(), self.now())

    def add_document_key(self, public: bytes, *, request: str | None = None) -> DocumentKey:
        """It signs from now on; what signed until now retires, and what that signed stays good."""
        with self._transaction("add document key", request) as act:
            key = DocumentKey(centre=act.store.code, kid=kid_of(public), public=public, made_at=act.now)
            if not act.done:
                self._retire_others(act)
                act.store.keys.add(key)
                act.note(Kind.KEY_MADE, {"kid": key.kid, "public": public.hex()})
            return self._known_key(act, key.kid)

    def revoke_document_key(self, kid: str, reason: KeyReason, *, request: str | None = None) -> DocumentKey:
        """Nothing that it signed is good any more. Revoked again it stays revoked as it was."""
        with self._transaction("revoke document key", request) as act:
            key = self._known_key(act, kid)
            if act.done or key.revoked_at:
                return key
            act.store.keys.revoke(kid, act.now, reason)
            act.note(Kind.KEY_REVOKED, {"kid": kid, "reason": reason.value})
            return replace(key, revoked_at=act.now, reason=reason)

    def _retire_others(self, act: Transaction) -> None:
        for key in act.store.keys.all():
            if key.signs:
                act.store.keys.retire(key.kid, act.now)
                act.note(Kind.KEY_RETIRED, {"kid": key.kid})

    def _known_key(self, act: Transaction, kid: str) -> DocumentKey:
        key = next((one for one in act.store.keys.all() if one.kid == kid), None)
        if key is None:
            raise QueueError(Refusal.UNKNOWN_KEY, kid=kid)
        return key
