"""A profile with mistakes is refused with the line, the place and what would be right, in both languages."""

import os
from datetime import date, time
from pathlib import Path

import pytest

from common.domain.calendar import Hours
from common.domain.errors import ProfileError
from common.domain.profile import Profile, Stop
from common.profiles.reader import parse, read
from tests.profiles.broken import Broken, expect_told, refused

BROKEN = [
    # the form of the file
    Broken(
        'wing = "DSK"', 'wnig = "DSK"', "service[1].wnig", "unknown key “wnig”. Did you mean “wing”?", "أتقصد «wing»؟"
    ),
    Broken(
        "[[device]]",
        "[[xyzzy]]",
        "xyzzy",
        "unknown key “xyzzy”. There is: centre, hours,",
        "غير معروف. الموجود: centre",
    ),
    Broken(
        '[centre.owner]\nar = "المالك"', "[centre.owner]", "centre.owner.ar", "“ar” is missing: text in quotes", "ناقص"
    ),
    Broken('[[service]]\ncode = "C1"\n', "[[service]]\n", "service[1].code", "“code” is missing", "«code» ناقص"),
    Broken("minutes = 12", 'minutes = "12"', "service[1].minutes", "expected a number.", "المتوقع عدد."),
    Broken("minutes = 12", "minutes = true", "service[1].minutes", "expected a number.", "المتوقع عدد."),
    Broken("accessible = true", "accessible = 1", "counter[1].accessible", "expected true or false", "true أو false"),
    Broken("since = 2021-01-01", "since = 2021", "agency[3].since", "expected a date such as 2020-02-25", "تاريخ مثل"),
    Broken("since = 2021-01-01", "since = 2021-01-01T08:00:00", "agency[3].since", "expected a date", "المتوقع تاريخ"),
    Broken('services = ["R1"]', 'services = ["R1", 2]', "counter[1].services", "a list of texts", "قائمة نصوص"),
    Broken("[hours]", "[[hours]]", "hours", "expected a [table]", "المتوقع جدول"),
    # the centre
    Broken(
        'code = "SMALL"', 'code = "SMALL 1"', "centre.code", "“SMALL 1” cannot be a code", "الرمز «SMALL 1» غير صالح"
    ),
    Broken('"Asia/Riyadh"', '"Asia/Riyad"', "centre.time_zone", "Did you mean “Asia/Riyadh”?", "أتقصد «Asia/Riyadh»؟"),
    Broken("sunday =", "sunnday =", "hours.sunnday", "Did you mean “sunday”?", "أتقصد «sunday»؟"),
    Broken('"08:00-16:00"', '"8-16"', "hours.sunday", 'write hours as "08:00-16:00"', "تُكتب الساعات هكذا"),
    Broken('"08:00-16:00"', '"29:00-30:00"', "hours.sunday", 'write hours as "08:00-16:00"', "تُكتب الساعات هكذا"),
    Broken('"08:00-16:00"', '"16:00-08:00"', "hours.sunday", "opening comes before closing", "وقت الفتح قبل"),
    Broken(
        'sunday = "08:00-16:00"\nthursday = "09:30-12:00"\n', "", "hours", "there is no hours: add", "لا يوجد أي hours"
    ),
    # names
    Broken('en = "Card"', 'en = " "', "service[1].en", "the name is empty", "الاسم فارغ"),
    Broken('en = "Card"', 'en = "Ca\\u202Erd"', "service[1].en", "direction character (U+202E)", "اتجاه مخفي (U+202E)"),
    Broken('en = "Card"', 'en = "Ca\\trd"', "service[1].en", "(U+0009): delete it", "(U+0009): احذفه"),
    Broken('en = "Card"', f'en = "{"C" * 121}"', "service[1].en", "longer than 120", "أطول من 120"),
    Broken(
        '[[agency]]\ncode = "CIVIL"',
        '[[agency.name]]\nsince = 2019-01-01\nar = "أ"\nen = "A"\n[[agency]]\ncode = "CIVIL"',
        "agency[1].name[2].since",
        "oldest first",
        "من الأقدم إلى الأحدث",
    ),
    # codes and references
    Broken(
        'code = "DSK"', 'code = "REC"', "wing[2].code", "“REC” is used already, by wing[1]", "مستعمل من قبل في wing[1]"
    ),
    Broken(
        'code = "X1"', 'code = "C1"', "service[2].code", "is used already, by service[1]", "مستعمل من قبل في service[1]"
    ),
    Broken('number = "25"', 'number = "1"', "counter[2].number", "“1” is used already, by counter[1]", "في counter[1]"),
    Broken('agency = "CIVIL"', 'agency = "civl"', "service[1].agency", "Did you mean “CIVIL”?", "أتقصد «CIVIL»؟"),
    Broken(
        'agency = "CIVIL"', 'agency = "zz"', "service[1].agency", "There is: MIN, CIVIL, ROADS", "MIN، CIVIL، ROADS"
    ),
    Broken(
        'wing = "DSK"', 'wing = "DSQ"', "service[1].wing", "no “DSQ” in [[wing]]. Did you mean “DSK”?", "أتقصد «DSK»؟"
    ),
    Broken('parent = "MIN"', 'parent = "MIM"', "agency[2].parent", "Did you mean “MIN”?", "أتقصد «MIN»؟"),
    Broken('successor = "MIN"', 'successor = "M"', "agency[3].successor", "no “M” in [[agency]]", "لا يوجد «M»"),
    Broken('services = ["R1"]', 'services = ["R2"]', "counter[1].services", "no “R2” in [[service]]", "لا يوجد «R2»"),
    Broken(
        'agencies = ["CIVIL"]', 'agencies = ["CIVL"]', "counter[1].agencies", "Did you mean “CIVIL”?", "أتقصد «CIVIL»؟"
    ),
    Broken('wings = ["DSK", "REC"]', 'wings = ["RCE"]', "device[2].wings", "Did you mean “REC”?", "أتقصد «REC»؟"),
    # the tree
    Broken('kind = "ministry"', 'parent = "CIVIL"', "agency[1].parent", "a loop: MIN ← CIVIL ← MIN", "حلقة: MIN"),
    Broken('parent = "MIN"', 'parent = "CIVIL"', "agency[2].parent", "a loop: CIVIL ← CIVIL", "حلقة: CIVIL ← CIVIL"),
    Broken("until = 2030-01-01", "until = 2020-01-01", "agency[3].until", "until comes after since", "until بعد since"),
    Broken("until = 2030-01-01\n", "", "agency[3].until", "needs its last day: write until", "اكتب until"),
    # letters
    Broken('letter = "C"', 'letter = "O"', "agency[2].letter", "Allowed: A B C D", "المسموح: A B C D"),
    Broken('letter = "C"', 'letter = "CC"', "agency[2].letter", "“CC” cannot be a ticket letter", "لا يصلح حرفًا"),
    Broken(
        'letter = "R"', 'letter = "C"', "agency[3].letter", "letter C is used by CIVIL. Free: A B", "C مستعمل في CIVIL"
    ),
    Broken('letter = "X"', 'letter = "R"', "service[2].letter", "letter R is used by ROADS", "الحرف R مستعمل في ROADS"),
    Broken('letter = "R"\n', "", "service[3].letter", "write one here or in agency ROADS", "أو في الجهة ROADS"),
    # services and journeys
    Broken(
        '"DSK/X1"]', '"DSK/X1/"]', "service[1].journey", "write a stop as DSK or DSK/X1", "تُكتب هكذا: DSK أو DSK/X1"
    ),
    Broken(
        '"DSK/X1"]', '"DSK/X2"]', "service[1].journey", "no “X2” in [[service]]. There is: C1, X1, R1", "لا يوجد «X2»"
    ),
    Broken('"DSK/X1"]', '"RECC"]', "service[1].journey", "no “RECC” in [[wing]]. Did you mean “REC”?", "أتقصد «REC»؟"),
    Broken(
        '["REC", "DSK", "DSK/X1"]',
        '["REC"]',
        "service[1].journey",
        "does not pass the service's own wing DSK",
        "DSK: أضفه",
    ),
    Broken(
        'services = ["R1"]\n', "", "service[3].journey", "no counter in wing DSK serves R1", "في الجناح DSK يقدم R1"
    ),
    Broken("minutes = 12", "minutes = 0", "service[1].minutes", "from 0.1 to 1440", "من 0.1 إلى 1440"),
    Broken("minutes = 12", "minutes = 1e-320", "service[1].minutes", "from 0.1 to 1440", "من 0.1 إلى 1440"),
    Broken("minutes = 12", "minutes = nan", "service[1].minutes", "from 0.1 to 1440", "من 0.1 إلى 1440"),
    Broken("target = 15.5", "target = -1", "service[1].target", "from 0.1 to 1440", "من 0.1 إلى 1440"),
    Broken('"partial"', '"partly"', "service[1].self_service", "Did you mean “partial”?", "أتقصد «partial»؟"),
    Broken('ar = "استلام وثيقة"', 'ar = "بطاقة"', "service[2].ar", "a service has one owner", "لكل خدمة جهة واحدة"),
    # counters and devices
    Broken('number = "25"', 'number = "٢٥"', "counter[2].number", "1 to 999 in Latin digits", "بأرقام لاتينية"),
    Broken('number = "25"', 'number = "1000"', "counter[2].number", "1 to 999 in Latin digits", "من 1 إلى 999"),
    Broken('direction = "left"', 'direction = "lfet"', "counter[1].direction", "Did you mean “left”?", "أتقصد «left»؟"),
    Broken('serves = "all"', 'serves = "everything"', "counter[2].serves", "There is: all", "الموجود: all"),
    Broken('serves = "all"\n', "", "counter[2].agencies", "the counter serves nothing", "لا يقدم أي خدمة"),
    Broken(
        'serves = "all"',
        'agencies = ["ROADS"]',
        "counter[2].agencies",
        "no service of “ROADS” comes to wing REC",
        "بالجناح REC",
    ),
    Broken('kind = "kiosk"', 'kind = "kisok"', "device[1].kind", "Did you mean “kiosk”?", "أتقصد «kiosk»؟"),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.path} {broken.new[:20]!r}")
def test_a_mistake_is_told_with_its_place_and_what_would_be_right(small: str, broken: Broken) -> None:
    expect_told(small, broken)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('agency = "ROADS"', 'agency = "ROAD"', 'agency = "ROAD"'),
        ('direction = "left"', 'direction = "lfet"', 'direction = "lfet"'),
        ("since = 2020-02-25", "since = 2020", "since = 2020"),
        ('ar = "المالك"\n', "", "[centre.owner]"),
        ('agency = "ROADS"\n', "", '[[service]]\ncode = "R1"'),
    ],
)
def test_the_line_is_that_of_the_key_or_of_the_table_that_lacks_it(small: str, old: str, new: str, line: str) -> None:
    text = small.replace(old, new, 1)
    number = text[: text.index(line)].count("\n") + 1
    assert refused(text).text("en").startswith(f"centre.toml:{number}: ")


def test_two_letters_that_sound_alike_are_refused(small: str) -> None:
    text = small.replace('letter = "C"', 'letter = "D"', 1).replace('letter = "R"', 'letter = "T"', 1)
    assert "agency[3].letter: letter T sounds like D, which CIVIL uses." in refused(text).text("en")
    assert "agency[3].letter: الحرف T يشبه في النطق D" in refused(text).text("ar")


def test_an_agency_without_services_takes_no_letter_from_others(small: str) -> None:
    assert parse(small.replace('kind = "ministry"', 'letter = "C"', 1), "centre.toml")


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(small: str) -> None:
    text = (
        small.replace('kind = "kiosk"', 'kind = "x"')
        .replace('"Asia/Riyadh"', '"X"')
        .replace("minutes = 2", "minutes = 0")
    )
    told = [line.split(": ")[1] for line in refused(text).text("en").splitlines()]
    assert told == ["centre.time_zone", "service[2].minutes", "device[1].kind"]


def test_of_very_many_mistakes_the_first_twenty_are_told_and_the_rest_counted(small: str) -> None:
    text = small + "".join(f'\n[[staff]]\ncode = "S0{n}"\nar = ""\nen = "Staff"\n' for n in range(2, 32))
    assert len(refused(text).text("en").splitlines()) == 21
    assert refused(text).text("en").endswith("… and 10 more.")
    assert refused(text).text("ar").endswith("… و10 غيرها.")


def test_a_misspelt_key_is_one_mistake_and_not_a_missing_key_too(small: str) -> None:
    assert len(refused(small.replace('agency = "ROADS"', 'agencyy = "ROADS"')).text("en").splitlines()) == 1


def test_what_a_file_says_cannot_forge_the_terminal(small: str) -> None:
    text = small.replace('agency = "ROADS"', 'agency = "{0}\\u001b[2J\\u202E"')
    assert "“{0}\\u001b[2J\\u202e”" in refused(text).text("en")


@pytest.mark.parametrize("text", ["centre =", "[centre]\n[centre]", "a = " + "9" * 5000, "a = " + "[" * 50_000, "\x00"])
def test_what_is_not_toml_is_told_in_one_line(text: str) -> None:
    assert "not valid TOML" in refused(text).text("en")
    assert "كتابة TOML غير صحيحة" in refused(text).text("ar")
    assert "\n" not in refused(text).text("en")


def test_a_syntax_mistake_is_told_with_its_line(small: str) -> None:
    text = small.replace("minutes = 12", "minutes 12")
    line = text[: text.index("minutes 12")].count("\n") + 1
    assert refused(text).text("en").startswith(f"centre.toml:{line}: not valid TOML")


def test_an_empty_file_is_told_every_table_it_needs() -> None:
    told = [line.split(": ")[1] for line in refused("").text("en").splitlines()]
    assert told == ["centre", "hours", "wing", "agency", "service", "counter", "staff"]


@pytest.mark.parametrize(
    ("content", "english", "arabic"),
    [
        (b"# " + b"x" * 1_000_000, "larger than 1 MB", "أكبر من 1 ميغابايت"),
        ("# one\n# مركز".encode("cp1256"), ":2: not UTF-8; save it as UTF-8", ":2: ليس بترميز UTF-8"),
    ],
)
def test_a_file_that_is_no_profile_is_told_in_one_line(
    tmp_path: Path, content: bytes, english: str, arabic: str
) -> None:
    file = tmp_path / "centre.toml"
    file.write_bytes(content)
    with pytest.raises(ProfileError) as caught:
        read(file)
    assert english in caught.value.text("en")
    assert arabic in caught.value.text("ar")


def test_a_file_that_is_not_there_or_a_folder_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match="there is no such file"):
        read(tmp_path / "none.toml")
    with pytest.raises(ProfileError, match="this is a folder"):
        read(tmp_path)
    with pytest.raises(ProfileError, match="cannot be read"):
        read(tmp_path / ("x" * 300))


def test_a_file_without_end_is_not_read_to_its_end() -> None:
    if os.name == "posix":
        with pytest.raises(ProfileError, match="larger than 1 MB"):
            read(Path("/dev/zero"))


def test_a_file_from_windows_reads_the_same(tmp_path: Path, small: str) -> None:
    file = tmp_path / "centre.toml"
    file.write_bytes(b"\xef\xbb\xbf" + small.replace("\n", "\r\n").encode())
    assert read(file) == parse(small, "centre.toml")


@pytest.fixture
def profile(small: str) -> Profile:
    return parse(small, "centre.toml")


def test_names_have_their_dates(profile: Profile) -> None:
    ministry = profile.agency_of["MIN"].names
    assert ministry.text("ar", date(2019, 1, 1)) == "الوزارة"
    assert ministry.text("ar", date(2020, 2, 25)) == "الوزارة الجديدة"
    assert profile.wing_of["DSK"].names.text("ur") == "ڈیسک"


def test_an_agency_as_skill_means_its_services_that_come_to_the_wing(profile: Profile) -> None:
    assert profile.counter_of["1"].skills == {"C1", "X1", "R1"}
    assert profile.counter_of["25"].skills == {"C1"}


def test_a_service_takes_letter_and_mark_from_its_agency_and_catalogue_unless_it_has_its_own(profile: Profile) -> None:
    assert [(one.letter, one.illustrative) for one in profile.services] == [("C", False), ("X", True), ("R", True)]


def test_journeys_and_hours_are_understood(profile: Profile) -> None:
    assert profile.service_of["C1"].journey == (Stop(wing="REC"), Stop(wing="DSK"), Stop(wing="DSK", service="X1"))
    assert profile.hours == {6: Hours(time(8), time(16)), 3: Hours(time(9, 30), time(12))}
