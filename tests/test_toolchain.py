"""The ground that the project stands on: the Qt that does no harm, and requirements that anyone can install."""

import re
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

REQUIREMENTS = Path(__file__).parent.parent / "requirements"
LOCKS = sorted(REQUIREMENTS.glob("*.txt"))
HOST = re.compile(r"https?:|file:|\b[\w-]+\.(?:org|com|net|io)\b|--(?:extra-)?index|--find-links|--trusted-host")
PINNED = re.compile(r"^[\w.-]+==\S+ \\$", re.MULTILINE)


def test_a_void_qt_call_takes_no_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("A042")
    assert abs(sys.getrefcount(None) - before) < 1_000


def test_both_halves_of_qt_are_the_pinned_version() -> None:
    assert {version("PySide6-Essentials"), version("PySide6-Addons"), version("shiboken6")} == {"6.11.3"}


@pytest.mark.parametrize("file", sorted(REQUIREMENTS.iterdir()), ids=lambda file: file.name)
def test_a_requirement_file_names_no_host(file: Path) -> None:
    assert not HOST.search(file.read_text())


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_requirement_has_its_hashes(lock: Path) -> None:
    blocks = re.split(r"^(?=[\w.-]+==)", lock.read_text(), flags=re.MULTILINE)[1:]
    assert blocks
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block or not PINNED.match(block)] == []


def test_the_locks_agree_where_they_share_a_package() -> None:
    runtime, dev = (
        dict(re.findall(r"^([\w.-]+)==(\S+)", (REQUIREMENTS / name).read_text(), re.MULTILINE))
        for name in ("runtime.txt", "dev.txt")
    )
    assert {name: runtime[name] for name in runtime.keys() & dev.keys()} == {
        name: dev[name] for name in runtime.keys() & dev.keys()
    }


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_every_wanted_package_is_locked(name: str) -> None:
    wanted = re.findall(r"^([A-Za-z][\w.-]*)", (REQUIREMENTS / f"{name}.in").read_text(), re.MULTILINE)
    locked = (REQUIREMENTS / f"{name}.txt").read_text()
    assert [package for package in wanted if f"\n{package.lower()}==" not in f"\n{locked}"] == []


def test_the_locks_serve_windows_and_linux() -> None:
    """Qt's wheels are one a platform: Linux on two processors, Windows on two, macOS."""
    block = (REQUIREMENTS / "runtime.txt").read_text().split("pyside6-essentials==")[1].split("# via")[0]
    assert block.count("--hash=sha256:") == 5
