"""The tour of one ticket: kiosk, paper, counter, wall, rating. Three real windows, by touch and key, in Arabic."""

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
def counter(settings: Callable[..., Settings], translator: ScreenTranslator, clock: Clock) -> Iterator[CounterApp]:
    app = CounterApp(settings(counter=COUNTER), translator, clock)
    app.show()
    yield app
    app.close()


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
    touch(counter.window, "staff-field-input")
    finger.write(counter.window, "S20")
    touch(counter.window, "choice-S20")
    touch(counter.window, "begin")
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
    finger.press(counter.window, Qt.Key.Key_F8)
    assert finger.wait_until(lambda: state() is State.CALLED)
    see(display.window, "call-number")
    assert finger.wait_until(lambda: finger.find(display.window, "call-number").property("text") == "C001")
    assert text_of(display.window, "call-counter") == COUNTER

    # The visitor comes, is served, and the next would be called.
    assert finger.wait_until(lambda: finger.can_touch(counter.window, "verb-recall"))
    clock.advance(30)
    finger.press(counter.window, Qt.Key.Key_F8)
    assert finger.wait_until(lambda: state() is State.SERVING)
    assert finger.wait_until(lambda: finger.can_touch(counter.window, "verb-finish"))
    clock.advance(300)
    counter.tick()
    finger.press(counter.window, Qt.Key.Key_F8)
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
