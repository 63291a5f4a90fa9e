"""What is written reads back equal, and is short enough to be edited by hand."""

from dataclasses import replace

import pytest

from common.domain.profile import Names, Naming, Profile
from common.profiles.reader import parse, read
from common.profiles.shipped import shipped
from common.profiles.writer import write


@pytest.fixture
def profile(small: str) -> Profile:
    return parse(small, "small.toml")


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_profile_reads_back_equal(name: str) -> None:
    profile = read(shipped()[name])
    assert parse(write(profile), name) == profile


def test_a_small_profile_reads_back_equal(profile: Profile) -> None:
    assert parse(write(profile), "small.toml") == profile


@pytest.mark.parametrize("text", ['say "yes"', "back\\slash", "{braces} %s", "a # b = [c]", "'", "م" * 120])
def test_any_name_that_people_can_read_reads_back_equal(profile: Profile, text: str) -> None:
    renamed = replace(profile, names=Names((Naming({"ar": text, "en": text}),)))
    assert parse(write(renamed), "small.toml") == renamed


@pytest.mark.parametrize("minutes", [1, 2.0, 0.1, 0.30000000000000004, 1440])
def test_any_number_of_minutes_reads_back_equal(profile: Profile, minutes: float) -> None:
    changed = replace(profile, services=tuple(replace(one, minutes=minutes) for one in profile.services))
    assert parse(write(changed), "small.toml") == changed


def test_arabic_is_written_as_arabic_and_whole_minutes_without_a_point(profile: Profile) -> None:
    text = write(profile)
    assert 'ar = "مركز صغير"' in text
    assert "minutes = 12\ntarget = 15.5\n" in text


def test_skills_are_written_as_people_say_them(profile: Profile) -> None:
    text = write(
        replace(profile, counters=(*profile.counters, replace(profile.counters[0], skills=frozenset({"R1", "X1"}))))
    )
    assert 'number = "25"\nwing = "REC"\nserves = "all"\n' in text
    assert 'number = "1"\nwing = "DSK"\nserves = "all"\n' in text
    assert 'agencies = ["ROADS"]\nservices = ["X1"]\n' in text


def test_a_wing_where_visitors_come_by_car_reads_back_equal(profile: Profile) -> None:
    lanes = replace(profile, wings=(*profile.wings[:-1], replace(profile.wings[-1], lane=True)))
    assert parse(write(lanes), "small.toml") == lanes
    assert write(lanes).count("lane = true\n") == 1
