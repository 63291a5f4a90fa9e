from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from common.calendar import doors
from common.domain.profile import Profile
from common.language.bidi import ltr
from kiosk.flow import Screen, Visit
from kiosk.look import Moment, Opening, is_mirrored, moment, opening, place

DAY = date(2026, 11, 22)
NIGHT = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)  # after midnight in Madinah


def test_the_moment_is_that_of_the_centre_and_begins_with_the_language_s_calendar(profile: Profile) -> None:
    assert moment(profile, NIGHT, "ar", "latin") == Moment(
        ltr("00:30"), "الاثنين 13 جمادى الآخرة 1448هـ", "23 نوفمبر 2026م"
    )
    assert moment(profile, NIGHT, "en", "latin") == Moment(
        ltr("00:30"), "Monday 23 November 2026", "13 Jumada al-Akhirah 1448 AH"
    )


def test_the_place_names_everything_in_the_visitor_s_language(profile: Profile) -> None:
    seen = place(profile, Visit("en", Screen.SERVICES, agency="MOI-TR"), DAY)
    assert (seen.screen, seen.agency, seen.icon, seen.mirrored) == ("services", "Traffic (Muroor)", "car", False)
    assert seen.centre == "Madinah Comprehensive Services Centre"
    assert seen.enquiry == "Enquiry and guidance"


def test_before_an_agency_is_chosen_none_is_named(profile: Profile) -> None:
    seen = place(profile, Visit("ar"), DAY)
    assert (seen.agency, seen.icon, seen.mirrored) == ("", "", True)


def test_without_a_service_at_the_reception_no_enquiry_is_offered(profile: Profile) -> None:
    served = replace(profile, services=tuple(one for one in profile.services if one.wing != "REC"))
    assert place(served, Visit("ar"), DAY).enquiry == ""


@pytest.mark.parametrize(("language", "mirrored"), [("ar", True), ("ur", True), ("fa", True), ("en", False)])
def test_direction_is_the_language_s(language: str, mirrored: bool) -> None:
    assert is_mirrored(language) is mirrored


def test_a_code_can_begin_with_the_letters_of_the_centre_s_numbers(profile: Profile) -> None:
    assert set(place(profile, Visit("ar"), DAY).letters) == {service.letter for service in profile.services}


def at(profile: Profile, hour: int, minute: int, screen: Screen = Screen.WELCOME, day: int = 22) -> Opening:
    """At a local time in November; the 27th is a Friday."""
    now = datetime(2026, 11, day, hour, minute, tzinfo=profile.zone)
    return opening(doors(profile, now), screen, "latin")


OPENINGS = [
    ((7, 59), Opening(shut=True, opens=ltr("08:00"))),
    ((8, 0), Opening(inside=True)),
    ((12, 7), Opening(inside=True)),
    ((12, 8), Opening(inside=True, resting=True)),
    ((12, 23), Opening(inside=True)),
    ((15, 44), Opening(inside=True)),
    ((15, 45), Opening(shut=True, inside=True, opens=ltr("08:00"))),
    ((16, 0), Opening(shut=True, opens=ltr("08:00"))),
]


@pytest.mark.parametrize(("time", "expected"), OPENINGS)
def test_the_doors_open_and_close_with_the_calendar(profile: Profile, time: tuple[int, int], expected: Opening) -> None:
    assert at(profile, *time) == expected


@pytest.mark.parametrize("screen", [Screen.CODE, Screen.TICKET, Screen.PROGRESS])
def test_who_has_a_ticket_reads_it_to_the_end_though_the_doors_close(profile: Profile, screen: Screen) -> None:
    assert not at(profile, 17, 0, screen).shut


@pytest.mark.parametrize("screen", [Screen.AGENCIES, Screen.SERVICES, Screen.SEARCH])
def test_nobody_chooses_a_service_when_the_doors_are_closed(profile: Profile, screen: Screen) -> None:
    assert at(profile, 17, 0, screen).shut
