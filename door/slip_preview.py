"""`./dawr centre slip`: a profile's tickets in a window that follows the file, or as PNG files."""

import argparse
import os
import signal
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.language.catalogue import paper_languages
from common.printing.preview import previews
from common.profiles.reader import read
from common.profiles.shipped import located
from common.qt.app import application, load_window
from common.qt.slip_preview import SlipPreview
from door.output import NOT_WRITTEN, make_folder
from door.screen import has_screen
from installer.reader import reader_language

DRAWN = Wording("✓ الصور في {folder}، وعددها {count}.", "✓ {count} pictures in {folder}")
NO_SCREEN = Wording(
    "لا توجد شاشة هنا: أضف ‎--out DIR لتُكتب الصور في ملفات.",
    "There is no screen here: add --out DIR to have the pictures written to files.",
)
NO_LANGUAGE = Wording(
    "لا تُكتب التذاكر باللغة «{value}». اللغات: {known}", "Tickets are not written in “{value}”. There is: {known}"
)


def preview(options: argparse.Namespace) -> int:
    file = located(options.file)
    chosen = options.language or ["ar", "en"]
    _refuse_unknown(chosen)
    return _write(file, chosen, options.out) if options.out else _show(file, chosen[0])


def _refuse_unknown(languages: Sequence[str]) -> None:
    for language in languages:
        if language not in paper_languages():
            raise DawrError(NO_LANGUAGE, value=language, known=", ".join(paper_languages()))


def _write(file: Path, languages: Sequence[str], folder: Path) -> int:
    profile, now = read(file), datetime.now(UTC)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application(reader_language())
    drawn = [one for language in languages for one in previews(profile, language, now)]
    make_folder(folder)
    for one in drawn:
        if not one.image.save(str(folder / one.name)):
            raise DawrError(NOT_WRITTEN, file=folder / one.name, cause="PNG")
    print(DRAWN.text(reader_language(), count=len(drawn), folder=folder))
    return 0


def _show(file: Path, language: str) -> int:
    """Until the window is closed."""
    if not has_screen():
        raise DawrError(NO_SCREEN)
    reader = reader_language()
    qt, translator = application(reader)
    shown = SlipPreview(file, language, reader, lambda: datetime.now(UTC))
    engine, window = load_window("SlipPreview", translator, preview=shown)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window.show()
    code = qt.exec()
    del engine
    return code
