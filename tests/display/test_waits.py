"""The waits on the wall, in a table of what the estimator tells."""

import pytest

from common.domain.forecast import Outlook, WaitRange
from common.domain.journey import planned
from common.domain.profile import Profile
from display.board import Wall
from display.waits import steadied, waits

DESKS = Wall(frozenset({"DSK"}), "DSK")


def outlook(low: int, high: int, expected: float) -> Outlook:
    return Outlook(1, WaitRange(low, high), 1, expected * 60)


def of_letter(profile: Profile, letter: str) -> list[str]:
    """Its services that begin at the desks."""
    mine = (service.code for service in profile.services if service.letter == letter)
    return [code for code in mine if planned(profile, (code,))[0].wing == "DSK"]


def shown(profile: Profile, letter: str, ranges: list[tuple[int, int] | None], digits: str = "latin") -> list[str]:
    services = of_letter(profile, letter)
    assert len(services) >= 2
    told = (ranges + ranges[-1:] * len(services))[: len(services)]
    known = {code: WaitRange(*one) for code, one in zip(services, told, strict=True) if one}
    return [chip.text.strip("\u2066\u2069") for chip in waits(known, profile, DESKS, digits) if chip.letter == letter]


@pytest.mark.parametrize(
    ("ranges", "text"),
    [
        ([(10, 15)], ["10–15"]),
        ([(10, 15), (5, 10)], ["5–15"]),
        ([(0, 0)], ["0"]),
        ([(5, 5)], ["5"]),
        ([(60, 120)], ["60+"]),
        ([(40, 95)], ["40+"]),
        ([(5, 95)], []),
        ([(10, 15), None], []),
        ([None], []),
    ],
    ids=[
        "alike",
        "one range for all",
        "now",
        "one figure",
        "surely long",
        "long perhaps",
        "too wide",
        "one is not known",
        "none is",
    ],
)
def test_a_letter_has_one_range_for_all_its_services_or_none(
    profile: Profile, ranges: list[tuple[int, int] | None], text: list[str]
) -> None:
    assert shown(profile, "C", ranges) == text


def test_minutes_follow_the_digits_setting(profile: Profile) -> None:
    assert "١٠–١٥" in shown(profile, "C", [(10, 15)], "arabic-indic")[0]


def test_only_what_begins_in_the_wings_of_the_wall_is_told(profile: Profile) -> None:
    everywhere = {service.code: WaitRange(5, 10) for service in profile.services}
    letters = {service.letter for service in profile.services if planned(profile, (service.code,))[0].wing == "ESV"}
    assert {chip.letter for chip in waits(everywhere, profile, Wall(frozenset({"ESV"})), "latin")} == letters


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (outlook(10, 18, 15), WaitRange(10, 20)),
        (outlook(15, 20, 18), WaitRange(15, 20)),
        (outlook(15, 25, 21), WaitRange(15, 25)),
        (Outlook(1, None), None),
    ],
    ids=["still holds", "much narrower", "moved away", "not known any more"],
)
def test_a_shown_range_changes_for_a_reason_only(now: Outlook, then: WaitRange | None) -> None:
    assert steadied({"C1": WaitRange(10, 20)}, {"C1": now}).get("C1") == then
