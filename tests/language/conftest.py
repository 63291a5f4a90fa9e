"""The fonts of the project, for the tests that look at where letters are drawn."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from common.language.catalogue import ROOT
from common.language.translation import ScreenTranslator, install_translator


@pytest.fixture
def fonts(qapp: QApplication) -> None:
    for path in (ROOT / "assets" / "fonts").glob("*.ttf"):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[ScreenTranslator]:
    """Arabic by default, and gone again after the test."""
    installed = install_translator("ar", qapp)
    yield installed
    qapp.removeTranslator(installed)
