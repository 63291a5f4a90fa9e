"""The centre in which processes are killed: nobody walks, and nobody is waited for."""

from dataclasses import replace
from datetime import timedelta

from common.domain.profile import Profile
from common.profiles.reader import read
from common.store.store import Store
from tests.conftest import MADINAH
from tests.durability.workers import Place


def hurried() -> Profile:
    profile = read(MADINAH)
    policy = replace(profile.policy, no_show_calls=1, no_show_after=timedelta())
    return replace(profile, policy=policy, wings=tuple(replace(wing, walk=0) for wing in profile.wings))


def made(place: Place) -> Place:
    """A new store there."""
    store = Store.create(place)
    store.profiles.save(hurried())
    store.close()
    return place
