"""A camera's frames become the texts of codes. There is no camera here: the frames are put where its own would come."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCameraDevice, QMediaDevices, QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from common.domain.health import Condition
from common.qt.camera import Camera
from common.qt.finger import wait_until
from tests.documents.signing import paper
from tests.documents.signing.centre import CODE

pytestmark = pytest.mark.qt_log_ignore("Couldn't", "No RHI backend")  # libraries that Qt could use, and does without


class Seconds:
    """A clock that is moved by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


class Held:
    """A camera and what is held before it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock, self.qtbot = Seconds(), qtbot
        self.camera = Camera(self.clock)
        self.read: list[str] = []
        self.shown: list[QImage] = []
        self.camera.read.connect(self.read.append)
        self.camera.saw.connect(self.shown.append)

    def up(self, picture: QImage, after: float = 1.0) -> list[str]:
        """All that was read by when it was looked at."""
        return self.seen(QVideoFrame(picture.convertToFormat(QImage.Format.Format_RGB32)), after)

    def seen(self, frame: QVideoFrame, after: float = 1.0) -> list[str]:
        self.camera.start()
        self.clock.now += after
        self.camera._sink.setVideoFrame(frame)
        assert wait_until(lambda: not self.camera._worker.busy)
        return self.read


@pytest.fixture
def held(qtbot: QtBot) -> Iterator[Held]:
    held = Held(qtbot)
    yield held
    held.camera.close()


def as_a_camera_sends(picture: QImage) -> QVideoFrame:
    """Brightness first, then colours at half the size (NV12)."""
    dots = paper.dots_of(picture)
    height, width = (side - side % 2 for side in dots.shape)
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), QVideoFrameFormat.PixelFormat.Format_NV12))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    light, colour = frame.bits(0), frame.bits(1)
    line = frame.bytesPerLine(0)
    for row in range(height):
        light[row * line : row * line + width] = dots[row, :width].tobytes()
    colour[:] = b"\x80" * len(colour)
    frame.unmap()
    return frame


PAPER = paper.printed(CODE, 4)
HALF = paper.partial(PAPER, 0.5)


def test_a_code_that_is_held_up_is_read(held: Held) -> None:
    assert held.up(PAPER) == [CODE]


def test_a_frame_as_cameras_send_them_is_read(held: Held) -> None:
    assert held.seen(as_a_camera_sends(paper.blurred(PAPER, 3))) == [CODE]


def test_a_code_is_read_in_bad_light_and_askew(held: Held) -> None:
    assert held.up(paper.dark(paper.rotated(PAPER, 20))) == [CODE]


def test_half_a_code_is_nothing_and_the_whole_one_is_read_then(held: Held) -> None:
    assert held.up(HALF) == []
    assert held.up(paper.blurred(PAPER, 25)) == []
    assert held.up(PAPER) == [CODE]


def test_a_code_that_stays_there_is_read_once(held: Held) -> None:
    for _ in range(8):
        held.up(PAPER, after=0.5)
    assert held.read == [CODE]


def test_a_code_that_shakes_is_read_once(held: Held) -> None:
    for frame in (PAPER, HALF, PAPER, HALF, PAPER):
        held.up(frame, after=0.5)
    assert held.read == [CODE]


def test_a_code_that_comes_back_later_is_read_again(held: Held) -> None:
    held.up(PAPER)
    assert held.up(PAPER, after=3.5) == [CODE, CODE]


def test_another_code_is_read_at_once(held: Held) -> None:
    held.up(PAPER)
    assert held.up(paper.printed("DAWR1:OTHER", 4), after=0.2) == [CODE, "DAWR1:OTHER"]


def test_no_more_than_eight_frames_a_second_are_looked_at(held: Held) -> None:
    held.up(HALF)
    assert held.up(PAPER, after=0.1) == []
    assert held.up(PAPER, after=0.07) == [CODE]


def test_a_frame_without_a_picture_is_passed_over(held: Held) -> None:
    assert held.seen(QVideoFrame()) == []
    assert held.up(PAPER) == [CODE]


def test_what_the_camera_sees_is_shown_small_and_in_its_shape(held: Held) -> None:
    held.up(PAPER.scaled(1280, 720))
    assert [(picture.width(), picture.height()) for picture in held.shown] == [(960, 540)]


def test_no_more_than_fifteen_frames_a_second_are_shown(held: Held) -> None:
    for _ in range(30):
        held.up(HALF, after=0.04)
    assert len(held.shown) == 15


def test_what_was_under_way_when_the_camera_went_off_is_neither_shown_nor_read(held: Held) -> None:
    held.camera.start()
    held.camera.look_at(QVideoFrame(PAPER.convertToFormat(QImage.Format.Format_RGB32)))
    held.camera.stop()
    assert wait_until(lambda: not held.camera._worker.busy)
    assert (held.shown, held.read) == ([], [])


def test_nothing_of_a_picture_is_left_when_the_camera_is_off(held: Held) -> None:
    held.up(PAPER)
    held.camera.stop()
    assert not held.camera._sink.videoFrame().isValid()


def test_a_camera_that_is_off_or_not_there_says_so(held: Held) -> None:
    changes: list[Condition] = []
    held.camera.changed.connect(lambda: changes.append(held.camera.condition))
    assert held.camera.condition is Condition.OFFLINE
    held.camera.start()
    held.camera.start()
    held.camera.stop()
    assert changes == [Condition.MISSING, Condition.OFFLINE]


def test_a_camera_that_is_unplugged_and_plugged_in_again_goes_on(held: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what Qt says of cameras is made up: a camera of which it knows nothing, and none."""
    changes: list[Condition] = []
    held.camera.changed.connect(lambda: changes.append(held.camera.condition))
    held.camera.start()
    for inputs in ([QCameraDevice()], [QCameraDevice()], [], [QCameraDevice()]):
        monkeypatch.setattr(QMediaDevices, "videoInputs", lambda inputs=inputs: inputs)
        held.camera._devices.videoInputsChanged.emit()
        assert held.up(PAPER, after=10)[-1] == CODE
    assert changes == [Condition.MISSING, Condition.OK, Condition.MISSING, Condition.OK]
    held.camera.stop()
    held.camera._devices.videoInputsChanged.emit()
    assert held.camera.condition is Condition.OFFLINE
