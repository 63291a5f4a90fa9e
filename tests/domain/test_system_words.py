"""What the system says of a file or a connection is told in the reader's language."""

import errno
from pathlib import Path

import pytest

from common.domain.errors import DawrError
from common.domain.system_words import reason
from common.domain.wording import Wording


def failure(path: Path) -> OSError:
    with pytest.raises(OSError) as failed:  # noqa: PT011 - which one it is depends on the path
        path.read_bytes()
    return failed.value


def test_a_file_that_is_missing_and_a_folder_are_told_in_arabic_and_english(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert reason(failure(tmp_path / "none")) == ("لا وجود له", "No such file or directory")
    assert reason(failure(tmp_path)) == ("هو مجلد", "Is a directory")
    assert reason(failure(tmp_path / "file" / "in")) == ("ليس مجلدًا", "Not a directory")


@pytest.mark.parametrize(
    "name",
    [
        "ENOENT",
        "EACCES",
        "EPERM",
        "EISDIR",
        "ENOTDIR",
        "ENOSPC",
        "EROFS",
        "EEXIST",
        "EBUSY",
        "ETIMEDOUT",
        "ECONNREFUSED",
        "EHOSTUNREACH",
    ],
)
def test_the_common_reasons_have_arabic_words(name: str) -> None:
    told = reason(OSError(getattr(errno, name), "as the system says"))
    assert told.ar != told.en
    assert "as the system says" not in told


@pytest.mark.parametrize("fault", [OSError(errno.EXDEV, "Odd {link}"), OSError("Odd {link}")])
def test_any_other_reason_is_as_the_system_says_it(fault: OSError) -> None:
    line = DawrError(Wording("تعذّر: {cause}", "No: {cause}"), cause=reason(fault))
    assert (line.text("ar"), line.text("en")) == ("تعذّر: Odd {link}", "No: Odd {link}")
