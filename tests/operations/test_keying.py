"""The keys of a centre: one signs, others have retired or were revoked; what happened to them is in the chain."""

import pytest

from common.documents.signing.checking import Finding, check
from common.domain.document_key import KeyReason, kid_of
from common.domain.errors import QueueError
from common.domain.event import Kind
from tests.documents.signing.centre import CLAIMS, CODE, KEY, OTHER
from tests.operations.hall import Hall


def kinds(hall: Hall) -> list[Kind]:
    return [event.happening.kind for event in hall.operations.events_after(hall.operations.head() - 3)]


def test_a_new_key_signs(hall: Hall) -> None:
    key = hall.operations.add_document_key(KEY.public)
    assert key.signs
    assert key.kid == kid_of(KEY.public)
    assert key.made_at == hall.clock()
    assert hall.operations.document_keys() == [key]


def test_a_newer_key_retires_the_one_before(hall: Hall) -> None:
    hall.operations.add_document_key(KEY.public)
    hall.clock.advance(60)
    newer = hall.operations.add_document_key(OTHER.public)
    old, new = hall.operations.document_keys()
    assert (old.kid, old.retired_at, old.revoked_at) == (KEY.kid, hall.clock(), None)
    assert new == newer
    assert kinds(hall) == [Kind.KEY_MADE, Kind.KEY_RETIRED, Kind.KEY_MADE]


def test_a_revoked_key_signs_no_more_and_says_why(hall: Hall) -> None:
    hall.operations.add_document_key(KEY.public)
    revoked = hall.operations.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    assert hall.operations.document_keys() == [revoked]
    assert (revoked.signs, revoked.revoked_at, revoked.reason) == (False, hall.clock(), KeyReason.STOLEN)


def test_a_retired_key_can_still_be_revoked(hall: Hall) -> None:
    hall.operations.add_document_key(KEY.public)
    hall.operations.add_document_key(OTHER.public)
    hall.operations.revoke_document_key(KEY.kid, KeyReason.COMPROMISED)
    keys = {key.kid: key for key in hall.operations.document_keys()}
    assert keys[KEY.kid].retired_at
    assert keys[KEY.kid].revoked_at
    assert keys[OTHER.kid].signs


def test_revoked_twice_it_stays_as_it_was_the_first_time(hall: Hall) -> None:
    hall.operations.add_document_key(KEY.public)
    first = hall.operations.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    hall.clock.advance(60)
    assert hall.operations.revoke_document_key(KEY.kid, KeyReason.MISUSED) == first
    assert kinds(hall).count(Kind.KEY_REVOKED) == 1


def test_a_key_that_is_not_there_cannot_be_revoked(hall: Hall) -> None:
    with pytest.raises(QueueError, match="no key x"):
        hall.operations.revoke_document_key("x", KeyReason.STOLEN)


def test_a_request_is_carried_out_once(hall: Hall) -> None:
    first = hall.operations.add_document_key(KEY.public, request="r")
    assert hall.operations.add_document_key(KEY.public, request="r") == first
    assert kinds(hall).count(Kind.KEY_MADE) == 1


def test_what_documents_are_checked_against_is_of_one_moment(hall: Hall) -> None:
    """The keys of the tests belong to CSC-1, as the hall does."""
    hall.operations.add_document_key(KEY.public)
    trust = hall.operations.trust()
    assert trust.as_of == hall.clock()
    assert check(CODE, trust.keys, trust.revoked).finding is Finding.AUTHENTIC
    hall.operations.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    trust = hall.other_program().trust()
    assert check(CODE, trust.keys, trust.revoked).claims == CLAIMS
    assert check(CODE, trust.keys, trust.revoked).finding is Finding.REVOKED


def test_the_chain_is_whole_with_keys_in_it(hall: Hall) -> None:
    hall.operations.add_document_key(KEY.public)
    hall.operations.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    assert hall.centre.verify() is None
