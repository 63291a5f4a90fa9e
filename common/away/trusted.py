"""What documents are checked against, as this machine saw it last in its store: checking goes on while that is away."""

import json
import logging
from datetime import datetime, timedelta
from typing import Any

from common.away.folder import LocalFolder
from common.domain.document_key import DocumentKey, KeyReason, Trust
from common.domain.event import instant_text
from common.store.damage import moment

_log = logging.getLogger(__name__)
_FRESH = timedelta(minutes=1)  # the disk is not written to more often for the moment alone


class Trusted:
    """In a folder of this machine, for one centre."""

    def __init__(self, folder: LocalFolder, centre: str) -> None:
        self._folder, self._path = folder, folder.place(centre, "trusted.json")
        self._kept: Trust | None = None

    def keep(self, trust: Trust) -> None:
        """After every look. StoreUnavailable if it cannot be kept."""
        if self._kept is None or _is_news(self._kept, trust):
            self._folder.keep(self._path, json.dumps(_plain(trust)))
            self._kept = trust

    def read(self) -> Trust | None:
        """None when none was kept that can be read; `as_of` says how old the list of revoked documents is."""
        text = self._folder.read(self._path)
        try:
            return _trust(json.loads(text)) if text else None
        except (ValueError, TypeError, KeyError, RecursionError) as fault:
            _log.warning("%s cannot be read: %r", self._path, fault)
            return None


def _is_news(kept: Trust, trust: Trust) -> bool:
    same = (kept.keys, kept.revoked) == (trust.keys, trust.revoked)
    return not same or abs(trust.as_of - kept.as_of) >= _FRESH


def _plain(trust: Trust) -> dict[str, Any]:
    keys = [_plain_key(key) for key in trust.keys]
    revoked = {serial: instant_text(at) for serial, at in trust.revoked.items()}
    return {"as_of": instant_text(trust.as_of), "keys": keys, "revoked": revoked}


def _plain_key(key: DocumentKey) -> dict[str, Any]:
    named = {"centre": key.centre, "kid": key.kid, "public": key.public.hex(), "reason": key.reason}
    moments = {"made_at": key.made_at, "retired_at": key.retired_at, "revoked_at": key.revoked_at}
    return named | {name: at and instant_text(at) for name, at in moments.items()}


def _trust(plain: dict[str, Any]) -> Trust:
    keys = [_key(key) for key in plain["keys"]]
    revoked = {serial: moment(at) for serial, at in dict(plain["revoked"]).items()}
    return Trust(keys, revoked, moment(plain["as_of"]))


def _key(plain: dict[str, Any]) -> DocumentKey:
    return DocumentKey(
        centre=plain["centre"],
        kid=plain["kid"],
        public=bytes.fromhex(plain["public"]),
        made_at=moment(plain["made_at"]),
        retired_at=_ended(plain["retired_at"]),
        revoked_at=_ended(plain["revoked_at"]),
        reason=KeyReason(plain["reason"]) if plain["reason"] else None,
    )


def _ended(text: str | None) -> datetime | None:
    return moment(text) if text else None
