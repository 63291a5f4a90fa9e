"""Stands before the kiosk's window: nobody closes it, only touches and scanned codes reach it (T01, T05)."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPointerEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.scanner import Scanner

DOUBLE_WITHIN, SAME_PLACE = 0.5, 8.0  # seconds and millimetres between two strikes of one finger
_MILLIMETRES_PER_INCH = 25.4
_REFUSED = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut}
    | {QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.Drop}
)
_STRIKES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Guard(QObject):
    """An event filter. `touched` is told of each finger that comes down, `scanned` of each code that a scanner reads.

    A second strike at the same place is meant for what was there at the first: when the `face`, what the visitor sees,
    has changed it is dropped.
    """

    def __init__(
        self,
        window: QQuickWindow,
        inches: float,
        *,
        touched: Callable[[], None],
        scanned: Callable[[str], None],
        face: Callable[[], object],
        is_locked: bool,
    ) -> None:
        super().__init__()
        self._window, self._inches = window, inches
        self._touched, self._scanned = touched, scanned
        self._face, self._is_locked = face, is_locked
        self._scanner = Scanner()
        self._struck_at, self._place, self._struck = -math.inf, QPointF(), face()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        kind = event.type()
        if kind in _STRIKES and isinstance(event, QPointerEvent):
            return self._is_repeated(event.points()[0].position())
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._read(event)
        if kind is QEvent.Type.Close and self._is_locked:
            event.ignore()
            return True
        return kind in _REFUSED

    def _read(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Shift:
            return
        is_plain = not event.modifiers() & ~_PLAIN and not event.isAutoRepeat()
        code = self._scanner.key(event.text() if is_plain else "", time.monotonic())
        if code:
            self._scanned(code)

    def _is_repeated(self, place: QPointF) -> bool:
        now = time.monotonic()
        near = math.dist(place.toTuple(), self._place.toTuple()) < SAME_PLACE * self._pixels_per_millimetre
        is_repeated = near and now - self._struck_at < DOUBLE_WITHIN and self._face() != self._struck
        self._struck_at = now
        if not is_repeated:
            self._place, self._struck = place, self._face()
            self._touched()
        return is_repeated

    @property
    def _pixels_per_millimetre(self) -> float:
        diagonal = math.hypot(self._window.width(), self._window.height())
        return diagonal / (self._inches * _MILLIMETRES_PER_INCH)
