"""What the camera sees is shown, on any machine, and nothing of it is kept."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame

from common.domain.health import Condition
from common.qt import finger
from tests.kiosk.conftest import OpenKiosk, Visitor
from tests.kiosk.test_sizes import rect

pytestmark = pytest.mark.qt_log_ignore("Couldn't", "No RHI backend")  # the camera's: libraries that Qt does without


def held_up(visitor: Visitor, picture: QImage) -> None:
    """Before a camera that sees, at the check of a document."""
    visitor.touch("check-document").touch("language-ar")
    camera = visitor.app.view_model._camera
    assert camera is not None
    camera._say(Condition.OK)
    assert visitor.waits_for("camera-picture")
    camera.look_at(QVideoFrame(picture.convertToFormat(QImage.Format.Format_RGB32)))
    assert finger.wait_until(lambda: not camera._worker.busy)


def two_halves() -> QImage:
    """Red at the left and blue at the right, as wide as a camera's picture."""
    picture = QImage(1280, 720, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    painter = QPainter(picture)
    painter.fillRect(640, 0, 640, 720, QColor("blue"))
    painter.end()
    return picture


@pytest.mark.parametrize("size", [(540, 960), (960, 540)])
def test_the_visitor_sees_as_in_a_mirror_what_the_camera_sees_also_without_a_graphics_card(
    open_kiosk: OpenKiosk, size: tuple[int, int]
) -> None:
    visitor = open_kiosk(*size)
    held_up(visitor, two_halves())
    mirrored = ["#0000ff", "#0000ff", "#ff0000", "#ff0000"]
    assert finger.wait_until(lambda: across(visitor, "camera-picture") == mirrored)


def across(visitor: Visitor, name: str) -> list[str]:
    """The colours of something on the screen at its left edge, beside its middle, and at its right edge."""
    place, seen = rect(visitor.item(name)), visitor.window.grabWindow()
    middle = place.center()
    edges = (place.left() + 4, middle.x() - 4, middle.x() + 4, place.right() - 4)
    return [seen.pixelColor(int(at), int(middle.y())).name() for at in edges]


def test_no_picture_of_the_camera_is_kept(visitor: Visitor, tmp_path: Path) -> None:
    before = {file for file in tmp_path.rglob("*") if file.is_file()}
    held_up(visitor, two_halves())
    visitor.app.view_model.leave()
    visitor.settle()
    held_up(visitor, QImage())
    assert visitor.item("camera-picture")._picture.isNull()
    assert {file for file in tmp_path.rglob("*") if file.is_file()} == before
