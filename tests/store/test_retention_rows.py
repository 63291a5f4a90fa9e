"""How long documents are kept comes out of a store as it went in."""

from dataclasses import replace

import pytest

from common.domain.errors import StoreRefused
from common.domain.profile import Profile
from common.domain.retention import USUAL, Keeping, Retention
from common.store.store import Store

CHANGED = {**USUAL, Retention.RECEIPT: Keeping(years=3, uncollected_days=7)}


def test_a_schedule_comes_out_as_it_went_in_and_a_later_one_takes_its_place(
    store_path: object, profile: Profile
) -> None:
    store = Store.open(store_path)
    for schedule in (CHANGED, USUAL):
        store.profiles.save(replace(profile, retention=schedule))
        assert store.profiles.load(profile.code).retention == schedule


def test_a_store_from_before_there_were_schedules_keeps_documents_as_is_usual(
    store_path: object, profile: Profile
) -> None:
    store = Store.open(store_path)
    store.profiles.save(replace(profile, retention=CHANGED))
    store._engine.run("DELETE FROM retention", {})  # as the migration leaves it
    assert store.profiles.load(profile.code).retention == USUAL


def test_a_class_that_nobody_knows_is_told_as_damage(store_path: object, profile: Profile) -> None:
    store = Store.open(store_path)
    store._engine.run("UPDATE retention SET class = 'card' WHERE class = 'receipt'", {})
    with pytest.raises(StoreRefused):
        store.profiles.load(profile.code)
