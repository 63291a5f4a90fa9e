"""The public keys of a centre as a file for other bodies: a JWK set (RFC 7517, RFC 8037), which their tools read."""

import json
from base64 import urlsafe_b64encode
from datetime import datetime
from typing import Any

from common.domain.document_key import DocumentKey, Trust
from common.domain.event import instant_text


def key_set(trust: Trust) -> str:
    """With the serials that were revoked, and the moment of which all that is true."""
    told = {
        "as_of": instant_text(trust.as_of),
        "keys": [_key(one) for one in trust.keys],
        "revoked_serials": sorted(trust.revoked),
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _key(key: DocumentKey) -> dict[str, Any]:
    public = urlsafe_b64encode(key.public).rstrip(b"=").decode()
    jwk = {"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": key.kid, "x": public}
    ours = {"centre": key.centre, "made_at": instant_text(key.made_at), "reason": key.reason}
    ended = {"retired_at": _moment(key.retired_at), "revoked_at": _moment(key.revoked_at)}
    return jwk | {name: value for name, value in (ours | ended).items() if value is not None}


def _moment(at: datetime | None) -> str | None:
    return instant_text(at) if at else None
