"""The languages there are, of screens and of paper, found by their .ts files, and the compiled .qm file of each."""

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
    """Those of the screens: Arabic and English first, then the others by code."""
    return (*FIRST, *sorted(_named("dawr").difference(FIRST)))


def paper_languages() -> tuple[str, ...]:
    """Those of the screens, then those in which only tickets are written yet, by code."""
    return (*languages(), *sorted(_named("paper").difference(languages())))


def direction(language: str) -> Qt.LayoutDirection:
    return QLocale(language).textDirection()


def own_name(language: str) -> str:
    """The language's name as its speakers write it; Qt's for English is "American English"."""
    return "English" if language == "en" else QLocale(language).nativeLanguageName()


def source(language: str) -> Path:
    """The language's .ts file, whether it is one of the screens or of paper alone."""
    paper = SOURCES / f"paper_{language}.ts"
    return paper if paper.exists() and language not in languages() else SOURCES / f"dawr_{language}.ts"


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


def _named(kind: str) -> set[str]:
    return {path.stem.removeprefix(f"{kind}_") for path in SOURCES.glob(f"{kind}_*.ts")}


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
