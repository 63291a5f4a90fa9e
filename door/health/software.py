"""Programs and libraries: Python, Qt, what Qt leaves to the system, SQLite."""

import importlib.metadata
import platform
import sys

from common.domain.wording import Wording
from door.health.finding import Finding, Level, judged, same
from installer import interpreter, libraries

# PySide6 from 6.12 on loses a reference to None at every void call, which kills Pythons before 3.12.
FIRST_HARMFUL_QT = (6, 12)
FIRST_SAFE_PYTHON = (3, 12)
FIRST_GOOD_SQLITE = (3, 37)


def python() -> Finding:
    return Finding(same("Python"), Level.FINE, same(f"{platform.python_version()} · {sys.executable}"))


def qt() -> Finding:
    name = same("PySide6")
    try:
        version = importlib.metadata.version("PySide6-Addons")
    except importlib.metadata.PackageNotFoundError:
        return Finding(
            name, Level.LACKS, Wording("غير مثبت", "not installed"), Wording("شغّل ‎./dawr", "start with ./dawr")
        )
    advice = Wording(
        "هذه النسخة توقف Python 3.11 بعد دقائق: احذف البيئة وأعد التشغيل",
        "this version kills Python 3.11 after minutes: delete the environment and start again",
    )
    return judged(name, good=suits(version, sys.version_info[:2]), found=same(version), advice=advice)


def suits(qt_version: str, python_version: tuple[int, int]) -> bool:
    major, minor = map(int, qt_version.split(".")[:2])
    return (major, minor) < FIRST_HARMFUL_QT or python_version >= FIRST_SAFE_PYTHON


def system_libraries() -> Finding:
    missing = libraries.lacking()
    return judged(
        Wording("مكتبات النظام", "system libraries"),
        good=not missing,
        found=same(", ".join(sorted(missing))) if missing else Wording("كاملة", "complete"),
        advice=same(f"sudo apt-get install {' '.join(sorted(set(missing.values())))}"),
    )


def sqlite() -> Finding:
    return judged(
        same("SQLite"),
        good=interpreter.sqlite_version() >= FIRST_GOOD_SQLITE,
        found=same(".".join(map(str, interpreter.sqlite_version()))),
        advice=Wording("يلزم 3.37 أو أحدث", "3.37 or newer is needed"),
    )
