"""A profile in the store is the profile that was put in."""

from dataclasses import replace

import pytest

from common.domain.errors import QueueError, StoreRefused
from common.domain.profile import Former, Profile
from common.operations import Operations
from common.store.store import CentreStore, Store


def test_a_profile_comes_out_as_it_went_in(centre: CentreStore, profile: Profile) -> None:
    assert centre.profile == profile


def test_a_changed_profile_replaces_the_old_one(store_path: object, profile: Profile) -> None:
    store = Store.open(store_path)
    changed = replace(profile, counters=profile.counters[:3], services=profile.services[:5], staff=profile.staff[:2])
    changed = replace(
        changed,
        counters=tuple(replace(c, skills=c.skills & {s.code for s in changed.services}) for c in changed.counters),
    )
    store.profiles.save(changed)
    assert replace(store.profiles.load("CSC-1"), former=Former()) == changed


def test_a_service_that_is_retired_stays_with_its_tickets(
    store_path: object, operations: Operations, profile: Profile
) -> None:
    turn = operations.issue("C1", language="ar")
    store = Store.open(store_path)
    without = replace(
        profile,
        services=tuple(s for s in profile.services if s.code != "C1"),
        counters=tuple(replace(c, skills=c.skills - {"C1"}) for c in profile.counters),
    )
    store.profiles.save(without)
    loaded = store.profiles.load("CSC-1")
    assert "C1" not in {service.code for service in loaded.services}
    assert loaded.service_of["C1"].names == profile.service_of["C1"].names
    assert store.centre().tickets.turn(turn.step.id) == turn
    with pytest.raises(QueueError):
        Operations(store.centre()).issue("C1", language="ar")


def test_a_profile_that_would_strand_today_s_visitors_is_refused(
    store_path: object, operations: Operations, profile: Profile, clock: object
) -> None:
    operations.issue("C1", language="ar")
    store = Store.open(store_path)
    without = replace(profile, counters=tuple(replace(c, skills=c.skills - {"C1"}) for c in profile.counters))
    with pytest.raises(StoreRefused, match="C1"):
        store.profiles.save(without, profile.day(clock.now))
    assert store.profiles.load("CSC-1") == profile
    clock.advance(24 * 3600)
    store.profiles.save(without, profile.day(clock.now))


def test_a_profile_that_takes_a_counter_from_under_its_staff_is_refused(
    store_path: object, operations: Operations, profile: Profile
) -> None:
    operations.open_counter("24", "S24")
    store = Store.open(store_path)
    without = replace(profile, counters=tuple(c for c in profile.counters if c.number != "24"))
    with pytest.raises(StoreRefused, match="24"):
        store.profiles.save(without)
    operations.close_counter("24")
    store.profiles.save(without)
    assert Operations(store.centre()).profile.counter_of["24"].wing == "DSK"
    with pytest.raises(QueueError):
        Operations(store.centre()).open_counter("24", "S24")


def test_a_profile_that_breaks_a_reference_is_not_saved_at_all(store_path: object, profile: Profile) -> None:
    store = Store.open(store_path)
    broken = replace(profile, services=(replace(profile.services[0], agency="NOBODY"),))
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.profiles.save(broken)
    assert store.profiles.load("CSC-1") == profile


def test_a_centre_that_is_not_in_the_store_is_named_with_those_that_are(store_path: object) -> None:
    with pytest.raises(StoreRefused, match="CSC-1"):
        Store.open(store_path).centre("CSC-9")


def test_a_store_without_a_centre_says_how_to_bring_one_in(tmp_path: object) -> None:
    store = Store.create(tmp_path / "empty.db")
    with pytest.raises(StoreRefused, match="centre import"):
        store.centre()
