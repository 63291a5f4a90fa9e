"""Everything on every screen can be read and touched: sizes in millimetres, nothing cut off, nothing overlapping."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from common.operations import Operations
from common.profiles.reader import read
from common.store.store import Store
from tests.conftest import ROOT
from tests.kiosk.conftest import OpenKiosk, Visitor
from tests.kiosk.walk import walk

pytestmark = pytest.mark.qt_log_ignore("Couldn't", "No RHI backend")  # the camera's: libraries that Qt does without
SIZES = {
    "upright 21.5": (540, 960, 21.5),
    "upright 27": (540, 960, 27.0),
    "lying 21.5": (960, 540, 21.5),
    "lying 27": (960, 540, 27.0),
    "window": (1366, 768, 21.5),
}
KINDS = [pytest.param(size, marks=pytest.mark.heavy) if "27" in size else size for size in SIZES]
CAP_HEIGHT, TARGET, GAP = 4.8, 20.0, 2.0  # millimetres
CAP_RATIO = 0.698  # of IBM Plex Sans Arabic
ROUNDING = 0.6  # pixels


def visible(window: QQuickWindow, wanted: str) -> Iterator[QQuickItem]:
    """The items of that kind on the screen."""
    pending = [window.contentItem()]
    while pending:
        item = pending.pop()
        if item.isVisible():
            pending.extend(item.childItems())
            if item.inherits(f"QQuick{wanted}"):
                yield item


def texts(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in visible(visitor.window, "Text") if str(item.property("text")).strip()]


def is_icon(text: QQuickItem) -> bool:
    return text.property("font").family() == "Dawr Icons"


def rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def ink_height(text: QQuickItem) -> float:
    """Of several lines their whole height; of one only its letters, because its air may lie outside."""
    if text.property("lineCount") > 1:
        return float(text.property("contentHeight"))
    return QFontMetricsF(text.property("font")).tightBoundingRect(text.property("text")).height()


def surroundings(item: QQuickItem) -> Iterator[QQuickItem]:
    """The cards, buttons and bars around it."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickRectangle") and parent.width() and parent.height():
            yield parent
        parent = parent.parentItem()


def sticks_out(inner: QRectF, outer: QRectF) -> bool:
    return not outer.adjusted(-1, -1, 1, 1).contains(inner)


def unread(visitor: Visitor, *, is_covered: bool) -> Iterator[str]:
    """What is wrong with the texts on the screen."""
    screen = QRectF(0, 0, visitor.window.width(), visitor.window.height())
    for text in texts(visitor):
        said = text.property("text")
        if text.property("truncated"):
            yield f"cut: {said}"
        if text.property("contentWidth") > text.width() + 1 or ink_height(text) > text.height() + 1:
            yield f"too large for its place: {said}"
        if any(sticks_out(rect(text), rect(around)) for around in surroundings(text)) or sticks_out(rect(text), screen):
            yield f"out of its card: {said}"
        millimetres = text.property("font").pixelSize() * CAP_RATIO / visitor.millimetre
        if not is_icon(text) and millimetres < CAP_HEIGHT - ROUNDING / visitor.millimetre:
            yield f"small: {said} {millimetres:.2f} mm"
    for one, other in combinations([] if is_covered else texts(visitor), 2):
        if rect(one).adjusted(1, 1, -1, -1).intersects(rect(other)):
            yield f"one over the other: {one.property('text')} / {other.property('text')}"


def targets(visitor: Visitor) -> list[QRectF]:
    """What can be touched, but not the grounds of panels."""
    areas = [item for item in visible(visitor.window, "MouseArea") if item.isEnabled()]
    return [rect(area) for area in areas if not any(isinside(area, other) for other in areas if other is not area)]


def isinside(area: QQuickItem, other: QQuickItem) -> bool:
    """Whether `area` is only the ground on which the other one stands."""
    return rect(area).adjusted(-1, -1, 1, 1).contains(rect(other)) and rect(area) != rect(other)


def untouchable(visitor: Visitor) -> Iterator[str]:
    """What is wrong with the things to touch."""
    slack = ROUNDING / visitor.millimetre
    found = targets(visitor)
    assert found
    for one in found:
        if min(one.width(), one.height()) / visitor.millimetre < TARGET - slack:
            yield f"small target at {one}"
    for one, other in combinations(found, 2):
        across = max(one.left() - other.right(), other.left() - one.right())
        down = max(one.top() - other.bottom(), other.top() - one.bottom())
        if max(across, down) / visitor.millimetre < GAP - slack:
            yield f"too near: {one} {other}"


@pytest.fixture
def busy_day(staffed: Operations, store_path: Path) -> Operations:
    """Many wait everywhere, so that the texts are long."""
    for service in staffed.profile.services:
        for _ in range(3):
            staffed.issue(service.code, language="ar")
    return staffed


COVERED = {"help", "priority", "idle", "closed"}  # a panel lies over the screen: what is below is seen, but not read


def wrong(visitor: Visitor, language: str) -> list[str]:
    """What is wrong on all screens together."""
    found = []
    for screen in walk(visitor, language):
        visitor.look()
        found += [f"{screen}: {line}" for line in unread(visitor, is_covered=screen in COVERED)]
        if screen not in COVERED:
            found += [f"{screen}: {line}" for line in untouchable(visitor)]
    return found


@pytest.mark.parametrize("size", KINDS)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_everything_can_be_read_and_touched(
    open_kiosk: OpenKiosk, busy_day: Operations, language: str, size: str
) -> None:
    width, height, inches = SIZES[size]
    assert wrong(open_kiosk(width, height, screen_inches=inches), language) == []


@pytest.mark.parametrize("size", [(540, 960), (960, 540)])
@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("name", ["al-ahsa", "madinah-municipality", "riyadh-madinaty"])
def test_every_shipped_centre_fits(
    open_kiosk: OpenKiosk, tmp_path: Path, name: str, language: str, size: tuple[int, int]
) -> None:
    store = Store.create(tmp_path / "other.db")
    store.profiles.save(read(ROOT / "assets" / "profiles" / f"{name}.toml"))
    store.close()
    assert wrong(open_kiosk(*size, store=str(tmp_path / "other.db")), language) == []


def test_a_text_that_is_too_long_for_its_card_would_be_noticed(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk().touch("language-ar").look()
    assert [*unread(visitor, is_covered=False)] == []
    visitor.item("agency-MOI-CA-name").setProperty("text", "زوار " * 60)
    visitor.look()
    assert [*unread(visitor, is_covered=False)]


def test_a_small_button_would_be_noticed(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk().look()
    assert [*untouchable(visitor)] == []
    visitor.item("help").setHeight(30)
    assert [*untouchable(visitor)]


def test_a_smaller_screen_shows_the_same_scaled_down(open_kiosk: OpenKiosk) -> None:
    small, smallest = open_kiosk(screen_inches=15.6), open_kiosk(screen_inches=21.0)
    for visitor in (small, smallest):
        visitor.look()
    assert small.item("help").height() == smallest.item("help").height()
