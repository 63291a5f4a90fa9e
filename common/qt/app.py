"""Start Qt the same way for every app: fonts, translations, the QML engine, and what happens when there is a bug."""

import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from common.language.catalogue import direction
from common.language.translation import ScreenTranslator, install_translator

ROOT = Path(__file__).resolve().parents[2]
_log = logging.getLogger(__name__)
TEXT_FAMILIES = ("IBM Plex Sans Arabic", "IBM Plex Sans")


def application(language: str) -> tuple[QGuiApplication, ScreenTranslator]:
    """The one Qt application of this process with our fonts and languages; made on first use."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(app, QGuiApplication)  # noqa: S101 - narrows the type
    app.setApplicationName("Dawr")
    _load_fonts()
    app.setFont(_text_font())
    app.setLayoutDirection(direction(language))
    return app, install_translator(language, app)


def load_window(
    module: str, translator: ScreenTranslator, main: str = "Main", **properties: Any
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The main window of an app's QML module, or its window `main`, given its view-model and whatever else it requires.

    The engine must be deleted before the view-models: keep it, and let it go first.
    """
    engine = QQmlApplicationEngine()
    for folder in ("common", module.lower()):
        engine.addImportPath(ROOT / folder / "qml")
    engine.setInitialProperties(properties)
    engine.loadFromModule(module, main)
    roots = engine.rootObjects()
    if not roots:
        raise RuntimeError(f"the QML of {module} could not be loaded")
    translator.changed.connect(engine.retranslate)
    window = roots[0]
    assert isinstance(window, QQuickWindow)  # noqa: S101 - narrows the type
    return engine, window


def file_url(*parts: str) -> QUrl:
    """The URL of a file among the assets."""
    return QUrl.fromLocalFile(str(ROOT.joinpath("assets", *parts)))


def _load_fonts() -> None:
    for path in sorted((ROOT / "assets").glob("*/*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"the font {path.name} cannot be read")


def _text_font() -> QFont:
    """Plex draws shorter digits between Arabic letters (its `locl` feature): off, so that numbers look alike."""
    font = QFont()
    font.setFamilies(TEXT_FAMILIES)
    font.setFeature(QFont.Tag("locl"), 0)
    font.setStyleStrategy(QFont.StyleStrategy.PreferQuality)
    return font


def call_on_bug(handler: Any) -> None:
    """Log every bug; then let `handler` decide what the people at the screen see."""

    def hook(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        _log.critical("a bug", exc_info=(kind, bug, trace))
        handler()

    sys.excepthook = hook
