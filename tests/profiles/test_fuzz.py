"""Whatever is done to a profile's text, reading it gives a profile or a ProfileError in both languages."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.errors import ProfileError
from common.domain.profile import Profile
from common.profiles.reader import parse, read
from common.profiles.writer import write

SMALL = (Path(__file__).parent / "small.toml").read_text(encoding="utf-8")
LINES = SMALL.split("\n")
KEYS = sorted({line.partition(" = ")[0] for line in LINES if " = " in line})
HEADERS = sorted({line for line in LINES if line.startswith("[")})
VALUES = [
    *(
        '""',
        '"C"',
        '"DSK"',
        '"{0}"',
        '"\\u0000"',
        '"Asia"',
        '"/"',
        '"08:00-16:00"',
        "true",
        "[]",
        '["C1"]',
        "[[1]]",
        "{}",
    ),
    *("0", "-1", "inf", "1e400", "9" * 400, "{a = 1}", "2020-02-25", "2020-02-25T08:00:00Z", "08:00:00"),
    *("[0, 15]", "[]", "[-1, 1, 1]", '"02-29"', '"12:10"', "nan", "31", '"meal"', "false"),
]

PLACE = st.integers(0, len(LINES) - 1)
LINE = st.one_of(
    st.sampled_from(HEADERS + LINES),
    st.builds("{} = {}".format, st.sampled_from(KEYS), st.sampled_from(VALUES)),
    st.text(max_size=40),
)
EDIT = st.tuples(PLACE, st.one_of(st.none(), LINE))


def outcome(text: str) -> Profile | ProfileError:
    try:
        return parse(text, "fuzz.toml")
    except ProfileError as error:
        return error


def expect_a_profile_or_a_clear_error(text: str) -> None:
    read_ = outcome(text)
    if isinstance(read_, Profile):
        assert parse(write(read_), "written.toml") == read_
    else:
        english, arabic = (read_.text(language).split("\n") for language in ("en", "ar"))
        assert all(line.startswith(("fuzz.toml", "…")) for line in english)
        assert len(arabic) == len(english)


@settings(max_examples=300, deadline=None)
@given(st.lists(EDIT, min_size=1, max_size=4))
def test_lines_changed_or_taken_out_never_break_the_reader(edits: list[tuple[int, str | None]]) -> None:
    lines: list[str | None] = list(LINES)
    for place, line in edits:
        lines[place] = line
    expect_a_profile_or_a_clear_error("\n".join(line for line in lines if line is not None))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(SMALL)), st.integers(0, 30), st.text(max_size=10))
def test_characters_changed_never_break_the_reader(start: int, length: int, text: str) -> None:
    expect_a_profile_or_a_clear_error(SMALL[:start] + text + SMALL[start + length :])


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_bytes_that_are_no_text_never_break_the_reader(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "fuzz.toml"
        file.write_bytes(content)
        with pytest.raises(ProfileError, match=r"fuzz\.toml"):
            read(file)
