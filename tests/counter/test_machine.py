"""The devices of a counter on real wires: the key pad is the keyboard, the panel shows the call, both may be pulled."""

from collections.abc import Callable
from pathlib import Path

import pytest

from common.devices.keypad import SAME
from common.domain.health import Condition, Part
from common.domain.ticket import Turn
from common.qt import finger
from tests.counter.conftest import Clerk, Start
from tests.counter.papers import show
from tests.devices.wire import Wire

NEXT, RECALL, NO_SHOW, START, FINISH = (str(key).encode() for key in range(1, 6))
PLACE = "counter/1"


@pytest.fixture
def pad(tmp_path: Path) -> Wire:
    wire = Wire(tmp_path / "pad")
    wire.plug()
    return wire


@pytest.fixture
def panel(tmp_path: Path) -> Wire:
    wire = Wire(tmp_path / "panel")
    wire.plug()
    return wire


@pytest.fixture
def clerk(start: Start, pad: Wire, panel: Wire) -> Clerk:
    clerk = start("1", keypad=pad.address, panel=f"cd5220:{panel.address}")
    assert finger.wait_until(lambda: part(clerk, Part.KEYPAD) is Condition.OK)
    assert finger.wait_until(lambda: part(clerk, Part.PANEL) is Condition.OK)
    return clerk


def part(clerk: Clerk, which: Part) -> Condition | None:
    """As the store knows it."""
    rows = [row.health for row in clerk.operations.healths() if row.health.device == PLACE]
    return next((row.condition for row in rows if row.part is which and not row.is_silent(clerk.clock.now)), None)


def say(clerk: Clerk, pad: Wire, key: bytes, until: Callable[[], bool]) -> None:
    clerk.clock.advance(1)
    pad.say(key)
    assert finger.wait_until(until)
    clerk.settle()


def test_the_keys_of_the_pad_do_what_those_of_the_keyboard_do(clerk: Clerk, pad: Wire) -> None:
    first, second = clerk.issue("C1", "C2")
    say(clerk, pad, NEXT, lambda: clerk.state(first) == "called")
    say(clerk, pad, RECALL, lambda: calls(clerk, first) == 2)
    say(clerk, pad, START, lambda: clerk.state(first) == "serving")
    say(clerk, pad, FINISH, lambda: clerk.state(first) == "finished")
    assert clerk.state(second) == "waiting"


def calls(clerk: Clerk, turn: Turn) -> int:
    now = clerk.operations.turn(turn.step.id)
    return now.step.calls if now else 0


def test_a_key_of_the_pad_that_is_not_possible_now_does_nothing(clerk: Clerk, pad: Wire) -> None:
    (first,) = clerk.issue("C1")
    say(clerk, pad, NEXT, lambda: clerk.state(first) == "called")
    pad.say(NO_SHOW)
    finger.rest(0.4)
    pad.say(FINISH)
    finger.rest(0.4)
    clerk.settle()
    assert clerk.state(first) == "called"


def test_a_key_of_the_pad_that_jams_finishes_nobody_and_is_told(clerk: Clerk, pad: Wire) -> None:
    first, second = clerk.issue("C1", "C2")
    say(clerk, pad, NEXT, lambda: clerk.state(first) == "called")
    finger.rest(SAME)
    say(clerk, pad, NEXT, lambda: clerk.state(first) == "serving")
    for _ in range(3):
        finger.rest(SAME)
        clerk.clock.advance(1)
        pad.say(NEXT)
    assert finger.wait_until(lambda: part(clerk, Part.KEYPAD) is Condition.FAULT)
    clerk.settle()
    assert (clerk.state(first), clerk.state(second)) == ("serving", "waiting")
    assert finger.wait_until(lambda: part(clerk, Part.KEYPAD) is Condition.OK)


def test_the_pad_finishes_nobody_while_a_sheet_is_open(clerk: Clerk, pad: Wire) -> None:
    (first,) = clerk.issue("C1")
    clerk.serve(first, finish=False)
    show(clerk)
    clerk.clock.advance(1)
    pad.say(NEXT)
    finger.rest(0.4)
    clerk.settle()
    assert clerk.state(first) == "serving"


def test_the_panel_shows_the_call_and_nothing_when_the_visitor_has_gone(clerk: Clerk, panel: Wire) -> None:
    (first,) = clerk.issue("C1")
    number = first.ticket.number.encode()
    clerk.serve(first, finish=False)
    assert number in panel.heard(lambda got: number in got)
    clerk.app.view_model.press("finish")
    clerk.settle()
    assert clerk.state(first) == "finished"
    assert b"\x0c" in panel.heard(lambda got: b"\x0c" in got)


def test_the_panel_shows_the_call_again_after_it_was_unplugged(clerk: Clerk, panel: Wire) -> None:
    (first,) = clerk.issue("C1")
    number = first.ticket.number.encode()
    clerk.serve(first, finish=False)
    assert number in panel.heard(lambda got: number in got)
    panel.unplug()
    assert finger.wait_until(lambda: part(clerk, Part.PANEL) is Condition.MISSING)
    panel.plug()
    assert number in panel.heard(lambda got: number in got)


def test_the_pad_is_pulled_told_of_and_works_again(clerk: Clerk, pad: Wire) -> None:
    (first,) = clerk.issue("C1")
    pad.unplug()
    assert finger.wait_until(lambda: part(clerk, Part.KEYPAD) is Condition.MISSING)
    pad.plug()
    assert finger.wait_until(lambda: part(clerk, Part.KEYPAD) is Condition.OK)
    say(clerk, pad, NEXT, lambda: clerk.state(first) == "called")


def test_the_printer_of_documents_is_a_part_of_the_counter(start: Start, tmp_path: Path) -> None:
    clerk = start("1", document_printer=f"folder:{tmp_path / 'tray'}")
    assert finger.wait_until(lambda: part(clerk, Part.DOCUMENT_PRINTER) is Condition.OK)
