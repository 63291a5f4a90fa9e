"""The languages there are, found by their .ts files, and the compiled .qm file of each."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale, QStandardPaths, Qt

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "assets" / "translations"
FIRST = ("ar", "en")


def languages() -> tuple[str, ...]:
    """Arabic and English first, then the others by code."""
    found = {path.stem.removeprefix("dawr_") for path in SOURCES.glob("dawr_*.ts")}
    return (*FIRST, *sorted(found.difference(FIRST)))


def direction(language: str) -> Qt.LayoutDirection:
    return QLocale(language).textDirection()


def own_name(language: str) -> str:
    """The language's name as its speakers write it; Qt's for English is "American English"."""
    return "English" if language == "en" else QLocale(language).nativeLanguageName()


def source(language: str) -> Path:
    return SOURCES / f"dawr_{language}.ts"


def compiled(language: str) -> Path:
    """The language's .qm file, made now if there is none of just this .ts file."""
    text = source(language).read_bytes()
    name = f"{source(language).stem}-{sha256(text).hexdigest()[:16]}.qm"
    ready = next((folder / name for folder in _folders() if (folder / name).exists()), None)
    return ready or _release(source(language), _writable() / name)


def qt_tool(name: str) -> str:
    """lupdate and lrelease come with PySide6, without their wrappers' start-up time."""
    return shutil.which(name, path=Path(PySide6.__file__).parent) or f"pyside6-{name}"


def _release(ts: Path, qm: Path) -> Path:
    """Several apps may start at once: each writes a file of its own and renames it into place."""
    handle, draft = tempfile.mkstemp(dir=qm.parent, suffix=".part")
    os.close(handle)
    subprocess.run([qt_tool("lrelease"), "-silent", ts, "-qm", draft], check=True, capture_output=True)
    Path(draft).chmod(0o644)  # whoever sets up is not always who runs
    return Path(draft).replace(qm)


def _folders() -> Iterator[Path]:
    yield ROOT / "build" / "translations"
    yield Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)) / "dawr"


def _writable() -> Path:
    for folder in _folders():
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            return folder
    return Path(tempfile.mkdtemp(prefix="dawr-"))
