"""A camera that reads codes: frames are looked at in the background, shown small, and forgotten; none is ever kept."""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from common.documents.signing.reader import texts
from common.domain.errors import DawrError
from common.domain.health import Condition
from common.qt.worker import Worker

_SHOW_EVERY, _READ_EVERY = 1 / 15, 0.125  # seconds: so many frames are shown and searched for codes, at most
_SMALL = QSize(960, 960)  # dots at most of what is shown
_AGAIN = 3.0  # seconds: a code that is still held up is not read again, one that comes back is
_SHARP = 1280 * 720  # dots: more only costs time
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Look:
    small: QImage
    found: Sequence[str]


class Camera(QObject):
    """`read` gives the text of each code that is held up, once. `condition` is OK, MISSING or FAULT; OFFLINE while off.

    `saw` has what it sees now, made small. A camera that is unplugged and plugged in again goes on by itself.
    """

    read = Signal(str)
    saw = Signal(QImage)
    changed = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.condition = Condition.OFFLINE
        self._clock, self._worker = clock, Worker()
        self._is_wanted, self._camera = False, _NONE
        self._shown_at = self._read_at = self._seen_at = -_AGAIN
        self._seen = frozenset[str]()
        self._session, self._sink, self._devices = QMediaCaptureSession(), QVideoSink(), QMediaDevices()
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self.look_at)
        self._devices.videoInputsChanged.connect(self._plugged)

    def start(self) -> None:
        """Look for codes from now on, with the first camera there is."""
        self._is_wanted = True
        self._ask()

    def stop(self) -> None:
        """The camera is off, and its light with it; the last picture goes, too."""
        self._is_wanted = False
        self._leave(Condition.OFFLINE)
        self._sink.setVideoFrame(QVideoFrame())

    def close(self) -> None:
        self.stop()
        self._worker.close()

    @Slot(QVideoFrame)
    def look_at(self, frame: QVideoFrame) -> None:
        """A frame of the camera; while the one before is looked at, others pass."""
        now = self._clock()
        if not frame.isValid() or self._worker.busy or now - self._shown_at < _SHOW_EVERY:
            return
        self._shown_at, is_due = now, now - self._read_at >= _READ_EVERY
        if is_due:
            self._read_at = now
        self._worker.run(lambda: _look(frame.toImage(), is_due=is_due), self._tell, _refused)

    def _tell(self, look: _Look) -> None:
        """Once the camera is off, what was under way is nobody's."""
        if self._is_wanted:
            self.saw.emit(look.small)
            self._tell_read(look.found)

    def _tell_read(self, found: Sequence[str]) -> None:
        now = self._clock()
        if now - self._seen_at >= _AGAIN:
            self._seen = frozenset()
        if found:
            self._seen_at = now
        for text in dict.fromkeys(found):
            if text not in self._seen:
                self.read.emit(text)
        self._seen |= frozenset(found)

    def _ask(self) -> None:
        """Where a person must permit the use of cameras; elsewhere it is granted at once."""
        application, permission = QCoreApplication.instance(), QCameraPermission()
        if application is None or application.checkPermission(permission) == Qt.PermissionStatus.Granted:
            self._plugged()
        elif application.checkPermission(permission) == Qt.PermissionStatus.Denied:
            self._leave(Condition.FAULT)
        else:
            application.requestPermission(permission, self, lambda _: self._ask())

    @Slot()
    def _plugged(self) -> None:
        """Cameras came or went, or this one is wanted now."""
        inputs = QMediaDevices.videoInputs()
        if not self._is_wanted or (self._camera and self._camera.cameraDevice() in inputs):
            return
        if inputs:
            self._use(inputs[0])
        else:
            self._leave(Condition.MISSING)

    def _use(self, device: QCameraDevice) -> None:
        self._leave(Condition.OK)
        self._camera = QCamera(device)
        self._camera.errorOccurred.connect(self._failed)
        formats = device.videoFormats()
        if formats:
            self._camera.setCameraFormat(max(formats, key=_suits))
        self._session.setCamera(self._camera)
        self._camera.start()

    @Slot()
    def _failed(self) -> None:
        _log.warning("the camera failed: %s", self._camera and self._camera.errorString())
        self._say(Condition.FAULT)

    def _leave(self, condition: Condition) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._session.setCamera(_NONE)  # type: ignore[arg-type]
            self._camera = _NONE
        self._say(condition)

    def _say(self, condition: Condition) -> None:
        if condition is not self.condition:
            self.condition = condition
            self.changed.emit()


_NONE: QCamera | None = None


def _look(picture: QImage, *, is_due: bool) -> _Look:
    small = picture.scaled(_SMALL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return _Look(small, texts(picture) if is_due else [])


def _suits(one: QCameraFormat) -> tuple[int, float]:
    """Sharp enough for a code on paper, then as many frames as there are."""
    dots = one.resolution().width() * one.resolution().height()
    return -abs(dots - _SHARP), one.maxFrameRate()


def _refused(error: DawrError) -> None:
    _log.warning("%s", error)
