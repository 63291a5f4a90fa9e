"""A window that shows the ticket that was printed last."""

from pathlib import Path

from PySide6.QtCore import QRect, QUrl

from common.language.translation import ScreenTranslator
from common.qt.app import load_window


class Preview:
    """Looks into the folder where a kiosk leaves its tickets as pictures."""

    def __init__(self, tickets: Path, translator: ScreenTranslator, place: QRect) -> None:
        self._tickets = tickets
        self._engine, self._window = load_window("Demo", translator)
        self._window.setGeometry(place)
        self._window.show()

    def look(self) -> None:
        pictures = sorted(self._tickets.glob("*.png"), key=lambda path: path.stat().st_mtime_ns)
        if pictures:
            self._window.setProperty("ticket", QUrl.fromLocalFile(str(pictures[-1])))

    def close(self) -> None:
        self._window.close()
        del self._window, self._engine
