"""What a person is told when the operating system lacks something that Dawr may not install."""

from pathlib import Path

import pytest

from installer import libraries, system
from installer.reader import SetupError


@pytest.fixture(autouse=True)
def lacking_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine that lacks a library, and has no apt-get to bring it."""
    monkeypatch.setattr(libraries, "ALWAYS", {"libnowhere.so.9": "libnowhere9"})
    monkeypatch.setenv("PATH", str(tmp_path))


def test_without_apt_get_nothing_is_installed() -> None:
    assert not system.may_install()


def test_a_person_is_told_the_command_where_there_is_apt_get(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "apt-get").write_text("")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(SetupError, match="sudo apt-get install libnowhere9"):
        system.provide(qt=True, venv=False, stops=True)


def test_a_person_is_told_the_library_where_there_is_no_apt_get() -> None:
    with pytest.raises(SetupError, match=r"libnowhere\.so\.9"):
        system.provide(qt=True, venv=False, stops=True)


@pytest.mark.parametrize(("qt", "stops"), [(False, True), (True, False)])
def test_a_command_that_can_do_without_qt_is_not_held_up(*, qt: bool, stops: bool) -> None:
    system.provide(qt=qt, venv=True, stops=stops)


def test_as_root_the_package_is_installed_and_a_failure_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "apt-get").write_text("#!/bin/sh\necho 'E: Unable to locate package libnowhere9'\nexit 100\n")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    with pytest.raises(SetupError, match="Unable to locate package libnowhere9"):
        system.provide(qt=True, venv=False, stops=True)
