"""The slip in a profile's file: every mistake in it is told with what would be right, and a picture is looked at."""

from pathlib import Path

import pytest

from common.domain.errors import ProfileError
from common.domain.slip import LINES, SlipLayout
from common.profiles.picture import LARGEST
from common.profiles.reader import parse, read
from common.profiles.writer import write
from tests.printing.samples import LOGO
from tests.profiles.broken import Broken, expect_told

LINES_OF_SMALL = 'lines = ["logo", "centre", "number", "route", "code", "notes"]'
LANGUAGES_OF_SMALL = 'languages = ["ar", "ur", "visitor"]'

MISTAKES = [
    Broken('"route", "code"', '"rout", "code"', "slip.lines", "Did you mean “route”?", "أتقصد «route»؟"),
    Broken('"centre", "number"', '"number"', "slip.lines", "“centre” may not be left out", "لا بد من «centre»"),
    Broken('"centre", "number"', '"centre"', "slip.lines", "“number” may not be left out", "لا بد من «number»"),
    Broken('"route", "code"', '"route", "route"', "slip.lines", "“route” is written twice", "«route» مكتوب مرتين"),
    Broken('"ur", "visitor"]', '"urd"]', "slip.languages", "Did you mean “ur”?", "أتقصد «ur»؟"),
    Broken('["ar", "ur"', '["ur"', "slip.languages", "“ar” may not be left out", "لا بد من «ar»"),
    Broken("large = true", 'large = "yes"', "slip.large", "expected true or false", "المتوقع true أو false"),
    Broken("large = true", "larg = true", "slip.larg", "Did you mean “large”?", "أتقصد «large»؟"),
    Broken('en = "Telephone 000 0000"', "", "slip.note[1].en", "“en” is missing", "المفتاح «en» ناقص"),
    Broken(
        "[[slip.note]]",
        '[[slip.note]]\nar = "سطر"\nen = "Line"\n' * 12 + "[[slip.note]]",
        "slip.note",
        "more than 12",
        "من 12",
    ),
    Broken('"الهاتف 0000 000"', '" "', "slip.note[1].ar", "the name is empty", "الاسم فارغ"),
    Broken('"base64:', '"base64:?', "slip.logo", "is no whole PNG or SVG picture", "ليست صورة PNG أو SVG سليمة"),
    Broken('"base64:', '"../base64:', "slip.logo", "without folders", "بلا مجلدات"),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: f"{one.path} {one.new}"[:40])
def test_a_mistake_is_told_with_what_would_be_right(small: str, mistake: Broken) -> None:
    expect_told(small, mistake)


def test_a_profile_without_a_slip_has_the_one_that_nobody_has_changed(small: str) -> None:
    profile = parse(small[: small.index("[slip]")], "small.toml")
    assert profile.slip == SlipLayout()
    assert "slip" not in write(profile)


def test_a_slip_with_one_key_keeps_the_rest_as_it_is(small: str) -> None:
    profile = parse(f"{small[: small.index('[slip]')]}\n[slip]\nlarge = true\n", "small.toml")
    assert profile.slip == SlipLayout(large=True)
    assert profile.slip.lines == LINES


@pytest.fixture
def named(small: str, tmp_path: Path) -> Path:
    """The small profile with a picture beside it, `logo.svg`."""
    file = tmp_path / "centre.toml"
    lines = [line for line in small.splitlines() if not line.startswith("logo")]
    file.write_text("\n".join(lines).replace("[slip]", '[slip]\nlogo = "logo.svg"'), encoding="utf-8")
    (tmp_path / "logo.svg").write_bytes(LOGO)
    return file


def told(file: Path) -> str:
    with pytest.raises(ProfileError) as caught:
        read(file)
    return caught.value.text("en")


def test_the_picture_is_found_beside_the_profile(named: Path) -> None:
    assert read(named).slip.logo == LOGO


def test_a_written_profile_has_its_picture_in_it_or_names_a_file(named: Path) -> None:
    profile = read(named)
    assert parse(write(profile), "elsewhere.toml") == profile
    named.write_text(write(profile, "logo.svg"), encoding="utf-8")
    assert 'logo = "logo.svg"' in named.read_text(encoding="utf-8")
    assert read(named) == profile


def test_a_missing_picture_is_told_with_the_one_that_was_meant(named: Path) -> None:
    named.with_name("logo.svg").rename(named.with_name("logos.svg"))
    assert "slip.logo: there is no picture “logo.svg” beside the profile. Did you mean “logos.svg”?" in told(named)


def test_a_picture_that_is_too_large_is_told(named: Path) -> None:
    named.with_name("logo.svg").write_bytes(LOGO + b" " * LARGEST)
    assert "the picture “logo.svg” is larger than 200 kB" in told(named)


def test_a_file_that_is_no_picture_is_told(named: Path) -> None:
    named.with_name("logo.svg").write_bytes(b"GIF89a")
    assert "“logo.svg” is no whole PNG or SVG picture" in told(named)


def test_a_folder_in_the_place_of_the_picture_is_told(named: Path) -> None:
    named.with_name("logo.svg").unlink()
    named.with_name("logo.svg").mkdir()
    assert "there is no picture “logo.svg”" in told(named)
