"""Every machine checks documents; only the owner of the store makes, retires and revokes the keys."""

from collections.abc import Callable

import pytest

from common.documents.signing.checking import Finding, check
from common.domain.document_key import KeyReason
from common.domain.errors import StoreRefused
from common.operations import Operations
from tests.documents.signing.centre import CODE, KEY, OTHER

OperationsOf = Callable[..., Operations]


@pytest.fixture
def owner(operations_of: OperationsOf) -> Operations:
    owner = operations_of("owner", "CSC-1")
    if not owner.document_keys():
        owner.add_document_key(KEY.public)
    return owner


@pytest.mark.parametrize("role", ["kiosk", "counter", "reports"])
def test_a_machine_checks_documents(operations_of: OperationsOf, owner: Operations, role: str) -> None:
    trust = operations_of(role).trust()
    assert check(CODE, trust.keys, trust.revoked).finding is Finding.AUTHENTIC


@pytest.mark.parametrize("role", ["kiosk", "counter", "display", "reports"])
def test_a_machine_neither_makes_nor_revokes_a_key(operations_of: OperationsOf, owner: Operations, role: str) -> None:
    machine = operations_of(role)
    with pytest.raises(StoreRefused):
        machine.add_document_key(OTHER.public)
    with pytest.raises(StoreRefused):
        machine.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    assert [key.signs for key in owner.document_keys()] == [True]
