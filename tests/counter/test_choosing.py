from collections.abc import Mapping

import pytest

from common.domain.profile import Profile
from counter.choosing import Choosable, rows
from counter.manner import Manner
from counter.reader import Reader
from counter.sheets import COUNTER, STAFF, Kind, Sheet
from tests.counter.turns import NOW

SITTINGS = {"2": "S02", "20": "S20", "5": "S05"}


def choices(
    sheet: Sheet,
    profile: Profile,
    *,
    counter: str = "1",
    language: str = "ar",
    sittings: Mapping[str, str] = SITTINGS,
    reasons: bool = False,
) -> list[Choosable]:
    reader = Reader(profile, profile.counter_of[counter], "S01", NOW, Manner(language))
    return list(rows(sheet, reader, sittings, "C2", reasons=reasons))


def codes(found: list[Choosable]) -> list[str]:
    return [one.code for one in found]


def test_reasons_are_lines_in_the_language_of_the_staff_that_begin_as_lines_do(profile: Profile) -> None:
    arabic, english = (choices(Sheet(Kind.OUT_OF_TURN), profile, language=language) for language in ("ar", "en"))
    assert codes(arabic) == ["returned", "late", "health", "mistake", "supervisor", "other"]
    assert (arabic[0].name, english[0].name) == ("عاد بما طُلب منه", "Came back with what was asked for")


def test_the_support_services_stand_first_among_the_reasons_to_park(profile: Profile) -> None:
    found = choices(Sheet(Kind.PARK), profile)
    assert codes(found)[:2] == ["support:S1", "document"]
    assert found[0].name == "صور شخصية وتصوير مستندات"
    assert "support" not in codes(found)


def test_the_support_services_do_not_send_to_themselves(profile: Profile) -> None:
    assert "support:S1" not in codes(choices(Sheet(Kind.PARK), profile, counter="31"))


@pytest.mark.parametrize("typed", ["رخصة", "رخصه قياده", "driving", "T1", "t1", "Ｔ１"])
def test_services_are_found_in_arabic_in_english_and_by_code(profile: Profile, typed: str) -> None:
    assert "T1" in codes(choices(Sheet(Kind.TRANSFER, 1, search=typed), profile))


def test_a_code_finds_its_service_first(profile: Profile) -> None:
    assert codes(choices(Sheet(Kind.ERRAND, 1, search="C1"), profile))[0] == "C1"


def test_counters_that_serve_it_are_listed_the_open_ones_first_and_not_this_one(profile: Profile) -> None:
    found = choices(Sheet(Kind.TRANSFER, 1, to=COUNTER), profile)
    assert codes(found)[:3] == ["2", "20", "3"]
    assert [(one.user, one.off) for one in found[:3]] == [("الموظف 2", False), ("الموظف 20", False), ("", True)]
    assert "1" not in codes(found)
    assert "5" not in codes(found)


def test_colleagues_who_sit_somewhere_are_listed_first_with_where(profile: Profile) -> None:
    found = choices(Sheet(Kind.TRANSFER, 1, to=STAFF), profile)
    assert [(one.code, one.at) for one in found[:4]] == [("S02", "2"), ("S05", "5"), ("S20", "20"), ("S03", "")]
    assert "S01" not in codes(found)
    assert codes(choices(Sheet(Kind.TRANSFER, 1, to=STAFF, search="الموظف 12"), profile)) == ["S12"]


def test_who_has_no_ticket_is_offered_what_this_counter_serves(profile: Profile) -> None:
    assert set(codes(choices(Sheet(Kind.WALK_IN), profile))) == profile.counter_of["1"].skills - {"X1"}


def test_more_offers_what_is_possible_now(profile: Profile) -> None:
    assert codes(choices(Sheet(Kind.MORE, 7), profile)) == ["back", "errand", "documents"]
    assert codes(choices(Sheet(Kind.MORE), profile)) == ["walk-in"]
    assert codes(choices(Sheet(Kind.MORE), profile, counter="41")) == []
