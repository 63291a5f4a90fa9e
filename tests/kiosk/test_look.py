from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from common.domain.profile import Profile
from common.language.bidi import ltr
from common.language.translation import ScreenTranslator
from kiosk.flow import Screen, Visit
from kiosk.look import Moment, is_mirrored, language_rows, moment, place
from kiosk.wording import KioskWording

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
    assert (seen.centre, seen.reception) == ("Madinah Comprehensive Services Centre", "Reception and Guidance")
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


def test_each_language_says_in_itself_what_is_said_before_one_is_chosen(
    profile: Profile, translator: ScreenTranslator
) -> None:
    arabic, english = language_rows(profile, DAY, KioskWording("latin"))[:2]
    assert (arabic.name, arabic.greeting, arabic.mirrored) == ("العربية", "مرحبًا بك", True)
    assert (english.name, english.greeting, english.mirrored) == ("English", "Welcome", False)
    assert english.advice == "Please go to reception; they will give you a ticket"
