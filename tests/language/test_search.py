import pytest

from common.domain.profile import Profile
from common.language.search import entries, found, plain

PLAIN = [
    ("إصدار", "اصدار"),
    ("الأحوال", "الاحوال"),
    ("آخر", "اخر"),
    ("ٱلله", "الله"),
    ("شؤون", "شوون"),
    ("بيئة", "بييه"),
    ("بناء", "بنا"),
    ("رخصة", "رخصه"),
    ("مستشفى", "مستشفي"),
    ("هُوِيَّةٌ", "هويه"),
    ("هـــويـة", "هويه"),
    ("کلی", "كلي"),
    ("٩٤٠", "940"),
    ("۹۴۰", "940"),
    ("  Renewal/ISSUE ", "renewal issue"),
    ("Café", "cafe"),
    ("\u202eابشر\u202c", "ابشر"),
    ("«النفاذ»، (برنت)", "النفاذ برنت"),
    ("", ""),
]


@pytest.mark.parametrize(("typed", "expected"), PLAIN)
def test_letters_that_people_write_for_one_another_are_one(typed: str, expected: str) -> None:
    assert plain(typed) == expected


FOUND = [
    ("جواز", ["J1", "J4", "J2", "J3", "J5"]),  # those of the passport first, then all of الجوازات
    ("هويه", ["C1", "C2", "J2"]),
    ("الهوية", ["C1", "C2"]),
    ("رخصة قيادة", ["T1"]),
    ("قيادة رخصة", ["T1"]),
    ("تجديد رخصه", ["T2", "T3"]),
    ("Renewal national", ["C2"]),
    ("IQAMA", ["J2"]),
    ("٩٤٠", ["M4"]),
    ("940", ["M4"]),
    ("ابشر", ["E1"]),
    ("absher", ["E1"]),
    ("وكاله", ["K1"]),
    ("وزارة العمل", ["L1", "L2", "L3", "L4"]),  # the ministry's former name
    ("zebra", []),
    ("هوية zebra", []),
    ("   ", []),
    ("", []),
]


@pytest.mark.parametrize(("typed", "expected"), FOUND)
def test_a_service_is_found_by_any_of_its_words(profile: Profile, typed: str, expected: list[str]) -> None:
    assert found(entries(profile), typed)[: len(expected) or 1] == expected


def test_all_services_of_an_agency_are_found_by_its_name(profile: Profile) -> None:
    assert set(found(entries(profile), "المرور")) == {service.code for service in profile.services_of("MOI-TR")}


def test_words_that_begin_so_come_before_words_that_only_contain_it(profile: Profile) -> None:
    assert found(entries(profile), "tra")[0] == "J4"  # transfer; then Traffic's; then "registration" and the like
    assert found(entries(profile), "tra")[-1] not in {service.code for service in profile.services_of("MOI-TR")}


def test_each_further_letter_finds_no_more_than_before(profile: Profile) -> None:
    known = entries(profile)
    typed = "تجديد رخصة"
    counts = [len(found(known, typed[:length])) for length in range(1, len(typed) + 1)]
    assert counts == sorted(counts, reverse=True)
    assert counts[-1] == 2
