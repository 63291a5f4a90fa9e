"""The language of the terminal, from the locale's variables in the order of POSIX."""

import pytest

from installer.reader import reader_language


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "ar_SA.UTF-8"}, "ar"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "ar_EG"}, "ar"),
        ({"LANG": "ar_SA.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "ar_SA.UTF-8", "LC_ALL": ""}, "ar"),
    ],
)
def test_the_language_is_that_of_the_locale(environ: dict[str, str], language: str) -> None:
    assert reader_language(environ) == language
