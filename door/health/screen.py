"""What people will see: a screen that Qt can open, and letters that join as they should."""

import ctypes
import os
from pathlib import Path

from common.domain.wording import Wording
from door.health.finding import Finding, Level, judged, same
from installer.environment import ROOT

FONTS = ROOT / "assets" / "fonts"
ARABIC_FONT = FONTS / "IBMPlexSansArabic-Regular.ttf"
JOINED = "تذكرة"


def plug_ins() -> Finding:
    """Qt's platform plug-ins that load; offscreen is the one that tests and reports need."""
    name = Wording("منافذ العرض في Qt", "Qt platforms")
    try:
        from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - where libraries lack, that is a finding
    except ImportError as error:
        return Finding(name, Level.LACKS, same(str(error)))
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    loaded = sorted(_plug_in_name(file) for file in folder.iterdir() if _loads(file))
    return judged(
        name,
        good="offscreen" in loaded or "windows" in loaded,
        found=same(", ".join(loaded)),
        advice=Wording("انظر مكتبات النظام", "see the system libraries"),
    )


def _plug_in_name(file: Path) -> str:
    return file.stem.removeprefix("lib").removeprefix("q")


def _loads(file: Path) -> bool:
    try:
        ctypes.CDLL(str(file))
    except OSError:
        return False
    return True


def screen() -> Finding:
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    return judged(
        Wording("الشاشة", "screen"),
        good=bool(shown) or os.name == "nt",
        found=same(shown) if shown else Wording("لا توجد" if os.name != "nt" else "سطح المكتب", "none"),
        advice=Wording(
            "لا تُفتح نوافذ هنا؛ ‎./dawr demo --headless يعمل بلا شاشة",
            "no windows can open here; ./dawr demo --headless does without",
        ),
        otherwise=Level.NOTE,
    )


def fonts() -> Finding:
    """Loads the Arabic font and shapes a word: joined letters are other glyphs than the same letters alone."""
    name = Wording("الخط العربي", "Arabic font")
    if not ARABIC_FONT.exists():
        return Finding(name, Level.LACKS, same(str(ARABIC_FONT)), Wording("الملف غير موجود", "the file is missing"))
    try:
        joined = letters_join(ARABIC_FONT)
    except ImportError as error:
        return Finding(name, Level.LACKS, same(str(error)))
    found = Wording("الحروف موصولة", "letters join") if joined else Wording("الحروف مقطعة", "letters do not join")
    return Finding(name, Level.FINE if joined else Level.LACKS, found)


def letters_join(font: Path) -> bool:
    from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont, QTextLayout  # noqa: PLC0415 - as above

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application = QGuiApplication.instance() or QGuiApplication([])
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))
    layout = QTextLayout(JOINED, QFont(families))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    own = (run for run in layout.glyphRuns() if run.rawFont().familyName() in families)
    shaped = {glyph for run in own for glyph in run.glyphIndexes()}
    alone = set(QRawFont(str(font), 16).glyphIndexesForString(JOINED))
    return 0 not in shaped and bool(shaped - alone)
