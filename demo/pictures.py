"""Pictures of the windows as people see them."""

from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from common.qt import finger

MOTION = 0.5  # seconds: longer than anything moves


class Pictures:
    """Each picture is taken the first time its moment comes, and again when there is more to see."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[str, int] = {}
        folder.mkdir(parents=True, exist_ok=True)

    def wants(self, name: str, seen: int) -> bool:
        """`seen`: how much there is."""
        return seen > self._seen.get(name, -1)

    def take(self, name: str, window: QQuickWindow, seen: int = 0) -> None:
        if self.wants(name, seen):
            self._seen[name] = seen
            finger.rest(MOTION)
            window.grabWindow().save(str(self._folder / f"{name}.png"))
