"""Pictures of the windows as people see them."""

from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from common.qt import finger

MOTION = 0.5  # seconds: longer than anything moves


class Pictures:
    """Each picture is taken once, the first time its moment comes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken: set[str] = set()
        folder.mkdir(parents=True, exist_ok=True)

    def has(self, name: str) -> bool:
        return name in self._taken

    def take(self, name: str, window: QQuickWindow) -> None:
        if name not in self._taken:
            self._taken.add(name)
            finger.rest(MOTION)
            window.grabWindow().save(str(self._folder / f"{name}.png"))
