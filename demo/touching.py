"""A window as a person uses it: look for a thing, touch it, press a key. LookupError when it does not answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from common.qt import finger
from demo.hall import Hall


class Touching:
    def __init__(self, window: QQuickWindow, hall: Hall) -> None:
        self.window, self._hall = window, hall

    def sees(self, name: str) -> bool:
        return finger.find(self.window, name) is not None

    def see(self, name: str) -> None:
        self.until(lambda: self.sees(name), name)

    def can_touch(self, name: str) -> bool:
        return finger.can_touch(self.window, name)

    def touch(self, name: str) -> None:
        self.until(lambda: self.can_touch(name), name)
        finger.touch(self.window, name)

    def press(self, key: Qt.Key) -> None:
        """As people do: with a second between two presses."""
        self._hall.pass_time(1)
        self._hall.settle()
        finger.press(self.window, key)

    def write(self, text: str) -> None:
        finger.write(self.window, text)

    def until(self, is_so: Callable[[], bool], what: str) -> None:
        if not finger.wait_until(is_so):
            raise finger.NotThere(what)
