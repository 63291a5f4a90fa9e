"""What backups are made of."""

import pytest

from common.domain.profile import Profile
from tests.store.morning import spend_a_morning
from tests.stores import NewStore


@pytest.fixture
def address(new_store: NewStore, profile: Profile) -> str:
    """Of a store with a morning in it, on either engine."""
    found = str(new_store("madinah", profile))
    spend_a_morning(found)
    return found
