"""The tour of one ticket: kiosk, paper, counters, wall, rating. Real windows, by touch and key, in Arabic."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from common.domain.ticket import State
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.qt import finger
from common.settings import Settings
from common.store.store import CentreStore
from counter.main import CounterApp
from display.main import DisplayApp
from kiosk.main import KioskApp
from tests.conftest import Clock

COUNTER = "20"  # serves every service
SUPPORT, BACK_OFFICE = "31", "41"
F8, F10 = Qt.Key.Key_F8, Qt.Key.Key_F10


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    return tmp_path / "paper"


@pytest.fixture
def kiosk(
    settings: Callable[..., Settings], translator: ScreenTranslator, clock: Clock, paper: Path
) -> Iterator[KioskApp]:
    app = KioskApp(settings(device="K1", printer=f"png:{paper}"), translator, clock)
    app.show()
    app.window.resize(1080, 1920)
    yield app
    app.close()


@pytest.fixture
def open_counter(
    settings: Callable[..., Settings], translator: ScreenTranslator, clock: Clock
) -> Iterator[Callable[[str], CounterApp]]:
    apps: list[CounterApp] = []

    def open_counter(number: str) -> CounterApp:
        apps.append(CounterApp(settings(counter=number), translator, clock))
        apps[-1].show()
        return apps[-1]

    yield open_counter
    for app in apps:
        app.close()


@pytest.fixture
def counter(open_counter: Callable[[str], CounterApp]) -> CounterApp:
    return open_counter(COUNTER)


@pytest.fixture
def display(settings: Callable[..., Settings], translator: ScreenTranslator, clock: Clock) -> Iterator[DisplayApp]:
    app = DisplayApp(settings(screen_inches=55.0), translator, clock)
    app.show()
    app.window.resize(1920, 1080)
    yield app
    app.close()


def see(window: QQuickWindow, name: str) -> None:
    assert finger.wait_until(lambda: finger.find(window, name) is not None), f"{name} is not to be seen"


def touch(window: QQuickWindow, name: str) -> None:
    assert finger.wait_until(lambda: finger.can_touch(window, name)), f"{name} cannot be touched"
    finger.touch(window, name)


def text_of(window: QQuickWindow, name: str) -> str:
    see(window, name)
    return str(finger.find(window, name).property("text"))


def sit_down(counter: CounterApp, staff: str) -> None:
    touch(counter.window, "staff-field-input")
    finger.write(counter.window, staff)
    touch(counter.window, f"choice-{staff}")
    touch(counter.window, "begin")
    see(counter.window, "primary")


def press(counter: CounterApp, key: Qt.Key, clock: Clock) -> None:
    """When the counter has seen what there is to be done."""
    clock.advance(30)
    counter.tick()
    assert finger.wait_until(lambda: finger.can_touch(counter.window, "primary"))
    assert finger.wait_until(lambda: counter.runtime.worker.busy == 0)
    finger.press(counter.window, key)


def test_one_ticket_goes_all_the_way_through_the_house(
    kiosk: KioskApp,
    counter: CounterApp,
    display: DisplayApp,
    paper: Path,
    operations: Operations,
    centre: CentreStore,
    clock: Clock,
) -> None:
    def state() -> State:
        return operations.find("C001")[0].step.state

    # A clerk sits down.
    sit_down(counter, "S20")
    assert finger.wait_until(lambda: operations.sittings() == {COUNTER: "S20"})

    # Three touches, and the ticket is in the hand.
    touch(kiosk.window, "language-ar")
    touch(kiosk.window, "agency-MOI-CA")
    touch(kiosk.window, "service-C2")
    see(kiosk.window, "done")
    assert finger.wait_until(lambda: list(paper.glob("*.png")) == [paper / "C001.png"])
    (code,) = zxingcpp.read_barcodes(Image.open(paper / "C001.png").convert("L"))
    assert "C001" in code.text
    turn = operations.find("C001")[0]
    assert (turn.ticket.language, turn.step.service, turn.step.state) == ("ar", "C2", State.WAITING)

    # One key calls; the wall shows it large.
    assert finger.wait_until(lambda: finger.can_touch(counter.window, "primary"))
    clock.advance(60)
    finger.press(counter.window, F8)
    assert finger.wait_until(lambda: state() is State.CALLED)
    see(display.window, "call-number")
    assert finger.wait_until(lambda: finger.find(display.window, "call-number").property("text") == "C001")
    assert text_of(display.window, "call-counter") == COUNTER

    # The visitor comes, is served, and the next would be called.
    assert finger.wait_until(lambda: finger.can_touch(counter.window, "verb-recall"))
    clock.advance(30)
    finger.press(counter.window, F8)
    assert finger.wait_until(lambda: state() is State.SERVING)
    assert finger.wait_until(lambda: finger.can_touch(counter.window, "verb-finish"))
    clock.advance(300)
    counter.tick()
    finger.press(counter.window, F8)
    assert finger.wait_until(lambda: state() is State.FINISHED)

    # Five faces, in Arabic, the worst at the reading start: at the right.
    see(counter.rating_window, "face-1")
    worst, best = (finger.find(counter.rating_window, f"face-{score}") for score in (1, 5))
    assert worst.mapToScene(worst.position()).x() > best.mapToScene(best.position()).x()
    touch(counter.rating_window, "face-5")
    assert finger.wait_until(lambda: centre.tickets.score(turn.step.id) == 5)

    kinds = [event.happening.kind.value for event in centre.events.of_step(turn.step.id)]
    assert kinds == ["issued", "called", "started", "finished", "rated"]
    assert centre.verify() is None


def test_one_visit_goes_through_the_wings_with_one_number(
    kiosk: KioskApp,
    open_counter: Callable[[str], CounterApp],
    display: DisplayApp,
    operations: Operations,
    centre: CentreStore,
    clock: Clock,
) -> None:
    """A driving licence: photos, the desk, the back office where only papers go, and the pick-up."""

    def steps() -> list[tuple[str, str, State]]:
        return [(turn.step.wing, turn.step.service, turn.step.state) for turn in operations.find("T001")]

    def calls_and_serves(counter: CounterApp, number: str) -> None:
        before = len(steps())
        press(counter, F8, clock)
        assert finger.wait_until(lambda: steps()[-1][2] is State.CALLED)
        assert finger.wait_until(lambda: shown_on_the_wall() == ("T001", number))
        press(counter, F8, clock)
        assert finger.wait_until(lambda: steps()[-1][2] is State.SERVING)
        press(counter, F10, clock)
        assert finger.wait_until(lambda: steps()[before - 1][2] is State.FINISHED)

    def shown_on_the_wall() -> tuple[str, str] | None:
        display.view_model.tick()
        items = [finger.find(display.window, name) for name in ("call-number", "call-counter")]
        return tuple(str(item.property("text")) for item in items) if all(items) else None

    support, desk, back_office = (open_counter(number) for number in (SUPPORT, COUNTER, BACK_OFFICE))
    for clerk, staff in ((support, "S27"), (desk, "S20"), (back_office, "S29")):
        sit_down(clerk, staff)

    # One ticket at the kiosk for all of it.
    for name in ("language-ar", "agency-MOI-TR", "service-T1"):
        touch(kiosk.window, name)
    see(kiosk.window, "done")
    assert steps() == [("SUP", "T1", State.WAITING)]

    calls_and_serves(support, SUPPORT)
    assert steps()[1:] == [("DSK", "T1", State.WAITING)]
    calls_and_serves(desk, COUNTER)
    assert steps()[2:] == [("BKO", "T1", State.WAITING)]

    # The papers go on alone: nobody is called.
    press(back_office, F8, clock)
    assert finger.wait_until(lambda: steps()[2][2] is State.SERVING)
    clock.advance(30)
    assert finger.wait_until(lambda: shown_on_the_wall() != ("T001", BACK_OFFICE))
    assert BACK_OFFICE not in {turn.step.counter for turn in operations.board(12)}
    press(back_office, F10, clock)
    assert finger.wait_until(lambda: steps()[2][2] is State.FINISHED)

    # The visitor is called to pick the licence up, and rates the visit.
    assert steps()[3:] == [("DSK", "X1", State.WAITING)]
    calls_and_serves(desk, COUNTER)
    touch(desk.rating_window, "face-5")
    assert finger.wait_until(lambda: centre.tickets.score(operations.find("T001")[-1].step.id) == 5)

    assert [state for _, _, state in steps()] == [State.FINISHED] * 4
    visit = operations.visit("T001")
    assert visit is not None
    assert not visit.ahead
    assert operations.balance().served == operations.balance().issued == 1
    assert centre.verify() is None
