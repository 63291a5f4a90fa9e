"""However a finger strikes, one visit has one ticket."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.qt import finger
from common.store import sqlite
from common.store.faults import BUSY
from tests.kiosk.conftest import OpenKiosk, Visitor


def issued(operations: Operations) -> int:
    return len(operations.events_after(0))


@pytest.fixture
def choosing(visitor: Visitor) -> Visitor:
    """Before the services of the Traffic agency."""
    return visitor.touch("language-ar", "agency-MOI-TR")


@pytest.fixture
def dependent(open_kiosk: OpenKiosk) -> Visitor:
    """The same at a kiosk that has no series of its own: it cannot go on without the store."""
    return open_kiosk(device="").touch("language-ar", "agency-MOI-TR")


@pytest.mark.parametrize("times", [2, 10])
def test_quick_touches_on_a_service_give_one_ticket(choosing: Visitor, operations: Operations, times: int) -> None:
    choosing.hammer("service-T2", times)
    assert choosing.waits_for("number")
    assert issued(operations) == 1
    assert choosing.reads("number") == "T001"


def test_two_services_touched_at_once_give_one_ticket(choosing: Visitor, operations: Operations) -> None:
    first, second = choosing.place("service-T2"), choosing.place("service-T3")
    for place in (first, second, first, second):
        finger.touch_at(choosing.window, place)
    choosing.settle()
    assert choosing.waits_for("number")
    assert issued(operations) == 1


def test_touches_while_the_ticket_is_made_do_nothing(choosing: Visitor, operations: Operations) -> None:
    shown = choosing.app.view_model
    shown.chooseService("T2")
    assert shown.busy
    for strike in (lambda: shown.chooseService("T1"), shown.back, shown.search, shown.enquire, shown.leave, shown.done):
        strike()
    choosing.settle()
    assert choosing.reads("number") == "T001"
    assert (issued(operations), operations.find("T001")[0].step.service) == (1, "T2")


def test_a_double_strike_does_not_hit_what_comes_next_at_that_place(visitor: Visitor) -> None:
    visitor.touch("language-ar")
    visitor.hammer("agency-MOI-CA", 2)
    assert visitor.waits_for("service-C1")
    assert not visitor.sees("number")


def test_hammering_goes_on_without_harm_after_the_ticket_is_shown(choosing: Visitor, operations: Operations) -> None:
    choosing.app.window.resize(960, 540)
    for place in (QPoint(x, y) for y in range(450, 180, -60) for x in range(60, 940, 220)):
        if choosing.sees("number"):
            break
        choosing.app.view_model.stay()
        for _ in range(3):
            finger.touch_at(choosing.window, place)
        choosing.settle()
    assert choosing.sees("number")
    assert issued(operations) == 1


def test_the_same_key_can_be_struck_twice_quickly(visitor: Visitor) -> None:
    visitor.touch("language-ar", "search")
    visitor.hammer("key-ل", 2)
    assert visitor.reads("search-text") == "لل"


def test_after_a_moment_the_same_place_can_be_touched_again(visitor: Visitor) -> None:
    visitor.touch("language-ar")
    place = visitor.place("agency-MOI-CA")
    finger.touch_at(visitor.window, place)
    QTest.qWait(550)
    place = visitor.place("service-C1")
    finger.touch_at(visitor.window, place)
    visitor.settle()
    assert visitor.sees("number")


def test_a_finger_that_slides_off_a_card_chooses_nothing(choosing: Visitor, operations: Operations) -> None:
    start, end = choosing.place("service-T2"), choosing.place("help")
    touch = QTest.touchEvent(choosing.window, finger._screen())
    touch.press(0, start, choosing.window).commit()
    QTest.touchEvent(choosing.window, finger._screen()).move(0, end, choosing.window).commit()
    QTest.touchEvent(choosing.window, finger._screen()).release(0, end, choosing.window).commit()
    choosing.settle()
    assert choosing.sees("service-T2")
    assert issued(operations) == 0


def test_trying_again_after_a_lost_answer_gives_the_ticket_that_is_there(
    dependent: Visitor, operations: Operations, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store committed, but its answer was lost on the way."""
    real = dependent.app.runtime.operations
    issue = real.issue

    def lost(*args: object, **named: object) -> None:
        issue(*args, **named)  # type: ignore[arg-type]
        raise StoreUnavailable(BUSY)

    monkeypatch.setattr(real, "issue", lost)
    dependent.touch("service-T2")
    assert dependent.sees("closed")
    monkeypatch.setattr(real, "issue", issue)
    dependent.rests(3).touch("service-T2")
    assert dependent.reads("number") == "T001"
    assert issued(operations) == 1


def test_trying_again_at_a_busy_store_gives_one_ticket(
    dependent: Visitor, operations: Operations, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE", 0.1)
    other = sqlite3.connect(store_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    dependent.touch("service-T2")
    assert dependent.sees("closed")
    other.execute("ROLLBACK")
    other.close()
    dependent.rests(3).touch("service-T2")
    assert dependent.reads("number") == "T001"
    assert issued(operations) == 1


def test_the_next_visitor_gets_a_ticket_of_their_own(choosing: Visitor, operations: Operations) -> None:
    choosing.touch("service-T2", "done", "language-ar", "agency-MOI-TR", "service-T2")
    assert choosing.reads("number") == "T002"
    assert issued(operations) == 2
