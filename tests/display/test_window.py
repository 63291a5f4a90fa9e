"""What can be measured on the wall: sizes, places, nothing cut off."""

from collections.abc import Callable, Iterator
from math import hypot

import pytest
from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from common.qt.finger import find, wait_until
from tests.conftest import Clock
from tests.display.conftest import Hall, Wall
from tests.display.states import STATES, come_to

MakeWall = Callable[..., Wall]
SHAPES = [(1920, 1080), (3840, 2160), (1366, 768), (1080, 1920)]
SEATS = [4.0, 7.0, 10.0]
CALLED = ("17", "1", "9", "20", "11")


def full(make: MakeWall, hall: Hall, shape: tuple[int, int], **changes: object) -> Wall:
    """A wall with an announcement, a queue and rows, at rest."""
    shown = make(shape, **changes)
    for counter in CALLED:
        hall.call(counter)
    assert wait_until(lambda: len(shown.rows) == min(len(CALLED) - 1, shown.view_model.sizes["rows"]))
    QTest.qWait(350)  # until the rows and the call have arrived
    return shown


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """All that is to be seen."""
    if root.isVisible() and root.opacity() > 0:
        yield root
        for child in root.childItems():
            yield from items(child)


def texts(root: QQuickItem) -> list[QQuickItem]:
    """What is read; drawings are letters of a font of their own."""
    written = (item for item in items(root) if item.property("text") and item.property("truncated") is not None)
    return [item for item in written if item.property("font").family() != "Dawr Icons"]


def take_turns(wall: Wall, turns: int = 6) -> Iterator[int]:
    """Everything that takes turns gets its own, and is in its place."""
    for turn in range(turns):
        wall.window.setProperty("turn", turn)
        QTest.qWait(10)
        wall.window.grabWindow()  # rows find their places with the next frame, however busy the machine is
        yield turn


def named(root: QQuickItem, name: str) -> list[QQuickItem]:
    return [item for item in items(root) if item.objectName() == name]


def ink(text: QQuickItem) -> QRectF:
    """Where a text may have ink: a line has room above its letters that stays empty; a code is as high as its item."""
    if text.objectName() == "code":
        return place(text.parentItem())
    size = text.property("font").pixelSize()
    area = place(text)
    top = text.property("baselineOffset") - 0.85 * size
    return QRectF(area.left() + 1, area.top() + top, area.width() - 2, area.height() - top - 0.05 * size)


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def part(wall: Wall, name: str) -> QQuickItem:
    item = find(wall.window, name)
    assert item is not None, name
    return item


def digit_height(wall: Wall, name: str) -> float:
    """Of what is really drawn there: the rows of pixels that are not background, in millimetres."""
    area = place(part(wall, name)).toAlignedRect().adjusted(0, -20, 0, 20)
    picture = wall.window.grabWindow()
    ground = picture.pixelColor(area.left(), area.top())
    drawn = [
        y
        for y in range(area.top(), area.bottom() + 1)
        if any(_differs(picture.pixelColor(x, y), ground) for x in range(area.left(), area.right() + 1, 2))
    ]
    pixels_a_millimetre = hypot(picture.width(), picture.height()) / (55 * 25.4)
    return (drawn[-1] - drawn[0] + 1) / pixels_a_millimetre


def _differs(colour: QColor, ground: QColor) -> bool:
    return abs(colour.lightness() - ground.lightness()) > 20


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_drawn_digits_are_as_high_as_the_farthest_seat_needs(
    wall: MakeWall, hall: Hall, shape: tuple[int, int], seat: float
) -> None:
    shown = full(wall, hall, shape, farthest_seat=seat)
    assert digit_height(shown, "call-number") >= seat * 1000 / 80
    assert digit_height(shown, "call-counter") >= seat * 1000 / 80
    assert digit_height(shown, "row-number") >= seat * 1000 / 160
    assert digit_height(shown, "row-counter") >= seat * 1000 / 160


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_every_text_is_whole_inside_the_wall_and_large_enough(
    wall: MakeWall, hall: Hall, shape: tuple[int, int], seat: float, language: str
) -> None:
    shown = full(wall, hall, shape, farthest_seat=seat, language=language)
    least = 0.698**-1 * seat * 1000 / 250 * shown.view_model.sizes["millimetre"]
    window = QRectF(0, 0, *shape)
    for _ in take_turns(shown):
        for text in texts(shown.window.contentItem()):
            assert not text.property("truncated"), text.property("text")
            assert text.property("contentWidth") <= text.width() + 1, text.property("text")
            assert window.contains(ink(text)), text.property("text")
            assert text.property("font").pixelSize() >= least - 1, text.property("text")


@pytest.mark.parametrize("shape", [(1920, 1080), (1080, 1920)], ids=str)
@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("state", STATES)
def test_whatever_else_the_wall_says_is_whole_too(
    wall: MakeWall, hall: Hall, clock: Clock, shape: tuple[int, int], seat: float, state: str
) -> None:
    shown = come_to(state, wall, hall, clock, shape, farthest_seat=seat)
    least = 0.698**-1 * seat * 1000 / 250 * shown.view_model.sizes["millimetre"]
    for _ in take_turns(shown):
        for text in texts(shown.window.contentItem()):
            assert QRectF(0, 0, *shape).contains(ink(text)), text.property("text")
            assert text.property("contentWidth") <= text.width() + 1, text.property("text")
            assert text.property("font").pixelSize() >= least - 1, text.property("text")
        pane = place(part(shown, "call"))
        assert all(pane.contains(ink(text)) for text in texts(part(shown, "call")))


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("seat", [4.0, 6.0])
@pytest.mark.parametrize("state", STATES)
def test_nothing_in_the_footer_lies_on_anything_else(
    wall: MakeWall, hall: Hall, clock: Clock, state: str, seat: float, language: str
) -> None:
    shown = come_to(state, wall, hall, clock, farthest_seat=seat, language=language)
    for _ in take_turns(shown):
        areas = [(text.property("text"), place(text)) for text in texts(part(shown, "footer"))]
        assert [(one, other) for one, a in areas for other, b in areas if one < other and a.intersects(b)] == []


@pytest.mark.parametrize("device", ["D1", "D2", "D6"])
@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_what_does_not_fit_into_the_header_takes_its_turn(
    wall: MakeWall, shape: tuple[int, int], seat: float, device: str
) -> None:
    shown = wall(shape, farthest_seat=seat, device=device)
    turns = []
    for turn in range(12):
        shown.window.setProperty("turn", turn)
        turns.append({text.property("text") for text in texts(part(shown, "header"))})
    header = shown.view_model.header
    names = {header["title"][0], *header["centre"][:1]}
    too_long = {name for name in names if shape == (1080, 1920) and seat == 10 and len(name) > 30}
    assert {header["clock"], *header["dates"], *names} - too_long <= set().union(*turns)
    assert all(len(shown_now) >= 2 for shown_now in turns)


def test_header_footer_call_and_rows_do_not_overlap(wall: MakeWall, hall: Hall) -> None:
    for shape in SHAPES:
        shown = wall(shape)
        hall.call({SHAPES[0]: "17", SHAPES[1]: "1", SHAPES[2]: "9"}.get(shape, "20"))
        QTest.qWait(50)
        areas = [place(part(shown, name)) for name in ("header", "call", "calls", "families")]
        overlaps = [(a, b) for a in areas for b in areas if a is not b and a.adjusted(1, 1, -1, -1).intersects(b)]
        assert overlaps == []


@pytest.mark.parametrize(("language", "number_is_right"), [("ar", True), ("en", False)])
def test_numbers_and_counters_have_their_own_columns(
    wall: MakeWall, hall: Hall, language: str, number_is_right: bool
) -> None:
    shown = full(wall, hall, (1920, 1080), language=language)
    rows = named(shown.window.contentItem(), "row")
    cells = [(place(*named(row, "row-number")), place(*named(row, "row-counter"))) for row in rows]
    edges = {round(number.right() if number_is_right else number.left()) for number, _ in cells}
    assert (len(cells), len(edges)) == (len(CALLED) - 1, 1)
    assert all((number.left() > counter.right()) == number_is_right for number, counter in cells)
    assert not any(number.intersects(counter) for number, counter in cells)


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("way", [("17", "arrow-left", -1), ("1", "arrow-right", 1), ("9", "arrow-up", 0)], ids=str)
def test_an_arrow_points_the_real_way_in_every_language_and_stands_on_that_side(
    wall: MakeWall, hall: Hall, language: str, way: tuple[str, str, int]
) -> None:
    counter, arrow, side = way
    shown = wall(language=language)
    assert shown.shows(hall.call(counter).ticket.number, announced=True)
    QTest.qWait(20)
    icon = next(item for item in items(part(shown, "call-place")) if item.property("name") == arrow)
    beside = place(icon).center().x() - place(part(shown, "call-counter")).center().x()
    assert icon.property("mirrored") is False
    assert side == 0 or beside * side > 0


def test_the_pane_is_gold_only_while_a_call_is_announced(wall: MakeWall, hall: Hall, clock: object) -> None:
    shown = wall()
    number = hall.call("17").ticket.number
    assert shown.shows(number, announced=True)
    announcing = part(shown, "call").property("color").name()
    clock.advance(8)
    assert shown.shows(number, announced=False)
    assert [announcing, part(shown, "call").property("color").name()] == ["#f5bd02", "#104631"]


def test_a_new_call_has_arrived_within_four_tenths_of_a_second(wall: MakeWall, hall: Hall) -> None:
    shown = wall()
    assert shown.shows(hall.call("17").ticket.number, announced=True)
    number = part(shown, "call-number")
    assert wait_until(lambda: number.property("rise") == 0 and number.parentItem().opacity() == 1)
    movements = shown.window.findChild(QObject, "call-entry").children()
    assert [0 < one.property("duration") <= 400 for one in movements] == [True, True]


@pytest.mark.parametrize("state", STATES)
def test_whatever_else_the_wall_says_stands_out_seven_to_one(
    wall: MakeWall, hall: Hall, clock: Clock, state: str
) -> None:
    stands_out(come_to(state, wall, hall, clock))


@pytest.mark.parametrize("state", ["announcing", "calm"])
def test_every_text_stands_out_seven_to_one(wall: MakeWall, hall: Hall, clock: object, state: str) -> None:
    shown = full(wall, hall, (1920, 1080))
    if state == "calm":
        clock.advance(3600)
        for _ in range(len(CALLED)):
            shown.settle()
            clock.advance(30)
        shown.settle()
        assert shown.view_model.call["announced"] == 0
        QTest.qWait(350)
    stands_out(shown)


def stands_out(shown: Wall) -> None:
    picture = shown.window.grabWindow()
    for text in texts(shown.window.contentItem()):
        area = place(text)
        ground = picture.pixelColor(QPointF(area.left() - 3, area.center().y()).toPoint())
        assert contrast(text.property("color"), ground) >= 7, text.property("text")


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
