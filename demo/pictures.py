"""Pictures of the windows as people see them."""

from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from common.qt import finger

MOTION = 0.5  # seconds: longer than anything moves


class Pictures:
    """Each picture is taken the first time its moment comes, and once more when there is more to see."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken: set[str] = set()
        self._full: set[str] = set()
        folder.mkdir(parents=True, exist_ok=True)

    def has(self, name: str) -> bool:
        return name in self._taken

    def take(self, name: str, window: QQuickWindow, *, full: bool = False) -> None:
        if name not in self._taken or (full and name not in self._full):
            self._taken.add(name)
            self._full.update({name} if full else ())
            finger.rest(MOTION)
            window.grabWindow().save(str(self._folder / f"{name}.png"))
