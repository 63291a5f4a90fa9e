"""What QML reads of a document that was checked, and of the camera that reads its code."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickPaintedItem

from common.qt.rows import Rows
from kiosk.verdict import FactRow, VerdictShown
from kiosk.visit_showing import VisitShowing

if TYPE_CHECKING:
    from common.qt.camera import Camera

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("only its view-model is made")
class CheckShowing(VisitShowing):  # type: ignore[operator]
    verdict_changed = Signal()
    camera_changed = Signal()

    def __init__(self, inches: float) -> None:
        super().__init__(inches)
        self._verdict = VerdictShown()
        self._facts = Rows(FactRow, self)
        self._eye: QObject | None = None

    def face(self) -> object:
        return super().face(), self._verdict.finding

    def show_verdict(self, verdict: VerdictShown) -> None:
        if verdict != self._verdict:
            self._verdict = verdict
            self.verdict_changed.emit()

    def show_camera(self, camera: QObject | None) -> None:
        """None: there is no camera that sees."""
        if camera is not self._eye:
            self._eye = camera
            self.camera_changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def facts(self) -> Rows:
        return self._facts

    @Property(QObject, notify=camera_changed)
    def camera(self) -> QObject | None:
        return self._eye

    @Property(str, notify=verdict_changed)
    def finding(self) -> str:
        return self._verdict.finding

    @Property(str, notify=verdict_changed)
    def emblem(self) -> str:
        return self._verdict.icon

    @Property(str, notify=verdict_changed)
    def verdict(self) -> str:
        return self._verdict.headline

    @Property(str, notify=verdict_changed)
    def elsewise(self) -> str:
        return self._verdict.other

    @Property(str, notify=verdict_changed)
    def advice(self) -> str:
        return self._verdict.advice

    @Property(str, notify=verdict_changed)
    def age(self) -> str:
        return self._verdict.age


@QmlElement
class CameraPicture(QQuickPaintedItem):
    """What the camera sees, painted by ourselves: a VideoOutput shows nothing where there is no graphics card.

    As in a mirror, so that a paper goes where the hand moves it. Only the newest picture is there.
    """

    _picture = QImage()

    @Slot(QObject)
    def watch(self, camera: "Camera") -> None:
        camera.saw.connect(self.show)

    @Slot(QImage)
    def show(self, picture: QImage) -> None:
        self._picture = picture.flipped(Qt.Orientation.Horizontal)
        self.update()

    def paint(self, painter: QPainter) -> None:
        """So large that nothing of the item is left free; what sticks out is cut off."""
        if self._picture.isNull():
            return
        room = self.size().toSize()
        size = self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        place = QRect(QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2), size)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)
