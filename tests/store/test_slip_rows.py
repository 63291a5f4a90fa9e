"""The layout of the slip, its picture and its notes come out of a store as they went in."""

from dataclasses import replace

import pytest

from common.domain.profile import Profile
from common.domain.slip import SlipLayout
from common.store.store import Store
from tests.printing.samples import LOGO, NOTES

CHANGED = SlipLayout(lines=("number", "centre"), languages=("ar", "ur"), large=True, logo=LOGO, notes=NOTES)


@pytest.mark.parametrize("layout", [CHANGED, SlipLayout(), SlipLayout(logo=bytes(range(256)) * 780)])
def test_a_layout_comes_out_as_it_went_in(store_path: object, profile: Profile, layout: SlipLayout) -> None:
    store = Store.open(store_path)
    store.profiles.save(replace(profile, slip=layout))
    assert store.profiles.load(profile.code).slip == layout


def test_a_note_that_the_profile_no_longer_has_is_gone(store_path: object, profile: Profile) -> None:
    store = Store.open(store_path)
    for notes in (NOTES, NOTES[1:], ()):
        store.profiles.save(replace(profile, slip=SlipLayout(notes=notes)))
        assert store.profiles.load(profile.code).slip.notes == notes


def test_a_store_from_before_there_were_layouts_has_the_usual_slip(store_path: object, profile: Profile) -> None:
    store = Store.open(store_path)
    store._engine.run("DELETE FROM slip", {})  # as the migration leaves it
    assert store.profiles.load(profile.code).slip == SlipLayout()
