"""The profiles that come with Dawr are valid and are what they say."""

import json
from datetime import date, time
from pathlib import Path

import pytest

from common.domain.calendar import Hours
from common.domain.profile import Profile, Stop
from common.profiles.check import check
from common.profiles.reader import read
from common.profiles.shipped import FOLDER, located, shipped
from common.profiles.skills import stops

ICONS = json.loads((FOLDER.parent / "icons" / "icons.json").read_text(encoding="utf-8"))


@pytest.fixture(params=shipped())
def profile(request: pytest.FixtureRequest) -> Profile:
    return read(located(request.param))


@pytest.fixture(scope="module")
def madinah() -> Profile:
    return read(located("madinah"))


def test_four_profiles_come_with_dawr() -> None:
    assert list(shipped()) == ["al-ahsa", "madinah", "madinah-municipality", "riyadh-madinaty"]


def test_nothing_is_wrong_with_it(profile: Profile) -> None:
    assert check(profile) == []


def test_everyone_who_waits_can_be_called_there(profile: Profile) -> None:
    called = {(counter.wing, skill) for counter in profile.counters for skill in counter.skills}
    assert {stop for service in profile.services for stop in stops(service)} <= called


def test_its_icons_are_in_the_icon_font(profile: Profile) -> None:
    assert {agency.icon for agency in profile.agencies if agency.icon} <= set(ICONS)
    assert all(agency.icon for agency in profile.agencies_on_offer)


def test_it_is_open_from_sunday_to_thursday(profile: Profile) -> None:
    assert profile.hours == dict.fromkeys((6, 0, 1, 2, 3), Hours(time(8), time(16)))
    assert profile.time_zone == "Asia/Riyadh"


def test_its_holidays_come_every_year_and_ramadan_is_shorter(profile: Profile) -> None:
    assert [day.names.en for day in profile.calendar.special_days if day.yearly] == [
        "Founding Day",
        "National Day",
        "Eid al-Fitr",
        "Eid al-Adha",
    ]
    (ramadan,) = profile.calendar.seasons
    assert (ramadan.hijri_month, ramadan.hours) == (9, dict.fromkeys(profile.hours, Hours(time(10), time(15))))


def test_every_counter_can_have_its_staff_and_no_staff_has_a_persons_name(profile: Profile) -> None:
    assert len(profile.staff) == len(profile.counters)
    assert [person.names.text("en") for person in profile.staff] == [
        f"Staff {n + 1}" for n in range(len(profile.staff))
    ]


def test_it_says_that_its_times_are_illustrative(profile: Profile) -> None:
    assert all(service.illustrative for service in profile.services)


def test_a_path_is_no_shipped_name(tmp_path: Path) -> None:
    assert located(str(tmp_path / "madinah")) == tmp_path / "madinah"


def test_the_madinah_centre_has_its_size(madinah: Profile) -> None:
    kinds = [device.kind for device in madinah.devices]
    desks = [counter for counter in madinah.counters if counter.wing == "DSK"]
    assert (len(madinah.wings), len(madinah.services)) == (6, 41)
    assert [counter.number for counter in desks] == [str(n) for n in range(1, 25)]
    assert sum(counter.accessible for counter in desks) == 2
    assert (kinds.count("kiosk"), kinds.count("display")) == (6, 8)
    assert all(any(counter.wing == wing.code for counter in madinah.counters) for wing in madinah.wings)


def test_the_madinah_kiosk_offers_the_most_used_first_and_the_centre_last(madinah: Profile) -> None:
    letters = [agency.letter for agency in madinah.agencies_on_offer]
    assert letters == ["C", "J", "T", "B", "M", "L", "K", "G", "R", "H", "A"]


def test_comprehensive_employees_serve_whatever_comes_to_the_desks(madinah: Profile) -> None:
    everything = {code for service in madinah.services for wing, code in stops(service) if wing == "DSK"}
    comprehensive = [counter.number for counter in madinah.counters if counter.skills == everything]
    assert comprehensive == ["20", "21", "22", "23", "24"]


def test_a_document_is_picked_up_at_the_desks(madinah: Profile) -> None:
    assert madinah.service_of["C1"].journey[-1] == Stop(wing="DSK", service="X1")


def test_only_papers_go_to_the_back_office_of_madinah(madinah: Profile) -> None:
    assert [wing.code for wing in madinah.wings if not wing.visited] == ["BKO"]
    assert {wing.code: wing.minutes for wing in madinah.wings if wing.minutes} == {"SUP": 4, "BKO": 7, "SSK": 3}
    assert all(30 <= wing.walk <= 60 for wing in madinah.wings if wing.visited and wing.code != "REC")


def test_madinah_rests_at_the_two_prayers_of_its_hours(madinah: Profile) -> None:
    assert madinah.calendar.prayers is not None
    assert madinah.calendar.prayers.pauses == {"dhuhr": (0, 15), "asr": (0, 12)}
    assert madinah.calendar.last_ticket == 15


def test_the_desks_that_help_e_services_have_the_skill(madinah: Profile) -> None:
    (rule,) = madinah.overflows
    assert (rule.wing, rule.to, rule.after.total_seconds()) == ("ESV", "DSK", 1800)
    there = {code for service in madinah.services for wing, code in stops(service) if wing == "ESV"}
    helping = [counter.number for counter in madinah.counters if counter.wing == "DSK" and counter.skills & there]
    assert {"20", "21", "22", "23", "24"} <= set(helping)


def test_ministries_have_the_name_of_the_day(madinah: Profile) -> None:
    labour, municipal = madinah.agency_of["MLSD"].names, madinah.agency_of["MOMRA"].names
    assert labour.text("ar", date(2019, 12, 31)) == "وزارة العمل والتنمية الاجتماعية"
    assert labour.text("ar") == "وزارة الموارد البشرية والتنمية الاجتماعية"
    assert [naming.texts["ar"].split()[-1] for naming in municipal.namings] == ["والقروية", "والإسكان", "والإسكان"]


def test_al_ahsa_keeps_its_thirteen_units_through_renames_raises_and_merges() -> None:
    profile = read(located("al-ahsa"))
    units = [agency for agency in profile.agencies if agency.parent == "PO3"]
    assert sum(len(agency.names.namings) for agency in units) == 13
    assert {agency.code: agency.successor for agency in units if agency.successor} == {
        "H2a": "H2",
        "H4a": "H4",
        "H6a": "H6",
        "H6b": "H6",
    }
    digital = profile.agency_of["H7"].names
    assert digital.text("ar", date(2020, 1, 1)) == "الإدارة العامة لتقنية المعلومات"
    assert digital.text("ar") == "الإدارة العامة للتحول الرقمي"


def test_every_agency_of_the_madinah_municipality_has_its_two_standing_units() -> None:
    profile = read(located("madinah-municipality"))
    kinds = [agency.kind for agency in profile.agencies]
    assert (kinds.count("agency"), kinds.count("general-department"), kinds.count("department")) == (7, 5, 6)
    for agency in profile.agencies:
        if agency.kind == "agency":
            units = [unit.names.text("ar") for unit in profile.agencies if unit.parent == agency.code]
            assert units == ["إدارة المشاريع", "الجودة"]


def test_every_office_of_riyadh_hangs_under_one_of_five_sectors() -> None:
    profile = read(located("riyadh-madinaty"))
    sectors = {agency.code for agency in profile.agencies if agency.kind == "sector"}
    assert len(sectors) == 5
    assert {agency.parent for agency in profile.agencies if agency.kind == "office"} <= sectors
    assert {service.agency for service in profile.services} == {"OF1"}
