"""The file for other bodies is enough to verify a document with another program."""

import json
from base64 import urlsafe_b64decode

from common.documents.signing.exported import key_set
from common.domain.document_key import KeyReason, Trust
from tests.documents.signing.centre import KEY, MADE_AT, OTHER, RAW, ended
from tests.documents.signing.test_other_programs import message_of

REVOKED = ended(OTHER, revoked_at=MADE_AT, reason=KeyReason.STOLEN)
TOLD = json.loads(key_set(Trust([KEY, REVOKED], {"S-2": MADE_AT, "S-1": MADE_AT}, MADE_AT)))


def test_another_program_verifies_with_the_key_of_the_file() -> None:
    (named,) = [one for one in TOLD["keys"] if one["kid"] == KEY.kid]
    assert message_of(RAW, urlsafe_b64decode(named["x"] + "=")).verify_signature()


def test_a_key_says_what_it_is_and_how_it_ended() -> None:
    first, second = TOLD["keys"]
    assert (first["kty"], first["crv"], first["alg"]) == ("OKP", "Ed25519", "EdDSA")
    assert not {"retired_at", "revoked_at", "reason", "d"} & set(first)
    assert (second["revoked_at"], second["reason"]) == ("2026-11-01T06:00:00.000+00:00", "stolen")


def test_what_was_revoked_and_when_that_was_true_is_in_it() -> None:
    assert TOLD["revoked_serials"] == ["S-1", "S-2"]
    assert TOLD["as_of"] == "2026-11-01T06:00:00.000+00:00"
