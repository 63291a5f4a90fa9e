"""A profile that is broken in one place, and what must be told of it."""

from typing import NamedTuple

import pytest

from common.domain.errors import ProfileError
from common.profiles.reader import parse


class Broken(NamedTuple):
    """`old` of the small profile becomes `new`; a line tells of `path`, and what would be right."""

    old: str
    new: str
    path: str
    english: str
    arabic: str


def refused(text: str) -> ProfileError:
    with pytest.raises(ProfileError) as caught:
        parse(text, "centre.toml")
    return caught.value


def expect_told(small: str, broken: Broken) -> None:
    text = small.replace(broken.old, broken.new, 1)
    assert text != small
    error = refused(text)
    for language, expected in (("en", broken.english), ("ar", broken.arabic)):
        lines = [line for line in error.text(language).splitlines() if f": {broken.path}: " in line]
        assert any(expected in line for line in lines), error.text(language)
