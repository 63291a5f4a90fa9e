"""What is checked in a profile that was put together by a program rather than read from a file."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from common.domain.profile import Names, Naming, Profile
from common.profiles.check import check
from common.profiles.finding import Problem
from common.profiles.reader import parse

NAME = {"ar": "اسم", "en": "Name"}


@pytest.fixture
def profile(small: str) -> Profile:
    return parse(small, "small.toml")


def found(profile: Profile) -> list[tuple[str, Problem]]:
    return [(finding.path, finding.problem) for finding in check(profile)]


def test_a_valid_profile_has_no_findings(profile: Profile) -> None:
    assert check(profile) == []


def test_a_name_in_one_language_only_is_found(profile: Profile) -> None:
    changed = replace(profile, owner=Names((Naming({"ar": "المالك"}),)))
    assert found(changed) == [("centre.owner.en", Problem.EMPTY_NAME)]


def test_a_first_name_that_begins_on_a_day_is_found(profile: Profile) -> None:
    changed = replace(profile, names=Names((Naming(NAME, date(2020, 1, 1)),)))
    assert found(changed) == [("centre", Problem.NAME_DATES)]


def test_two_names_from_the_same_day_are_found(profile: Profile) -> None:
    later = Naming(NAME, date(2020, 1, 1))
    changed = replace(profile, names=Names((Naming(NAME), later, later)))
    assert found(changed) == [("centre.name[2].since", Problem.NAME_DATES)]


NOTHING: list[dict[str, Any]] = [
    {"wings": ()},
    {"agencies": ()},
    {"services": ()},
    {"counters": ()},
    {"staff": ()},
    {"hours": {}},
]


@pytest.mark.parametrize("nothing", NOTHING, ids=str)
def test_a_profile_without_any_of_them_is_found(profile: Profile, nothing: dict[str, Any]) -> None:
    assert Problem.NONE in {problem for _, problem in found(replace(profile, **nothing))}


def test_a_centre_without_machines_is_a_centre(profile: Profile) -> None:
    assert check(replace(profile, devices=())) == []


def test_successors_that_go_round_are_found(profile: Profile) -> None:
    agencies = tuple(
        replace(one, until=date(2030, 1, 1), successor=to)
        for one, to in zip(profile.agencies, ("CIVIL", "ROADS", "MIN"), strict=True)
    )
    assert found(replace(profile, agencies=agencies)) == [("agency[1].successor", Problem.LOOP)]
