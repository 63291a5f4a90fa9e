"""Somebody of the staff is called, by a touch or by the button beside the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.health import Condition, Part
from common.operations import Operations
from common.qt import finger
from tests.devices.wire import Wire
from tests.kiosk.conftest import OpenKiosk, Visitor
from tests.kiosk.test_away import Road, road

__all__ = ["road"]


@pytest.fixture
def button(tmp_path: Path) -> Iterator[Wire]:
    wire = Wire(tmp_path / "button")
    wire.plug()
    yield wire
    wire.unplug()


@pytest.fixture
def with_button(open_kiosk: OpenKiosk, button: Wire) -> Visitor:
    visitor = open_kiosk(help_button=button.address)
    assert finger.wait_until(lambda: visitor.app.heartbeat._parts.get(Part.HELP_BUTTON) is Condition.OK)
    return visitor


def test_a_touch_calls_staff_to_this_kiosk(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-en", "help", "call-staff")
    assert visitor.reads("help-coming-text") == "Someone is coming to you: please wait here"
    assert not visitor.sees("call-staff")
    assert [call.place for call in operations.open_help()] == ["K1"]


def test_who_is_to_wait_here_is_not_sent_to_the_reception(visitor: Visitor) -> None:
    visitor.touch("language-en", "help")
    assert visitor.sees("reception-en")
    visitor.touch("call-staff")
    assert visitor.waits_for("help-coming")
    assert not visitor.sees("reception-en")


def test_before_a_language_is_chosen_help_is_offered_in_two(visitor: Visitor, road: Road) -> None:
    assert visitor.reads("help") == "اطلب المساعدة · Ask for help"
    visitor.touch("help")
    assert visitor.reads("reception-ar") == "خدمات الاستقبال والتوجيه"
    assert visitor.reads("reception-en") == "Reception and Guidance"
    assert visitor.reads("panel-title") == "يسعدنا أن نساعدك\nWe are happy to help you"
    assert visitor.reads("call-staff") == "نادِ موظفًا · Call staff"
    visitor.touch("call-staff")
    assert visitor.waits_for("help-coming")
    assert "Someone is coming to you" in visitor.reads("help-coming-text")
    assert "سيأتيك موظف" in visitor.reads("help-coming-text")
    road.cut()
    visitor.touch("close-help")
    assert visitor.waits_for("away-sign")
    visitor.touch("help", "call-staff")
    assert "توجّه إليهم" in visitor.reads("notice")
    assert "please go to them" in visitor.reads("notice")


def test_once_a_language_is_chosen_help_is_offered_in_it_alone(visitor: Visitor) -> None:
    visitor.touch("language-en")
    assert visitor.reads("help") == "Ask for help"
    visitor.touch("help")
    assert not visitor.sees("reception-ar")


def test_quick_touches_are_one_call_and_so_is_a_second_one(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("help").hammer("call-staff", 3)
    visitor.touch("close-help", "help", "call-staff")
    assert len(operations.open_help()) == 1


def test_the_next_visitor_is_not_told_that_somebody_comes(visitor: Visitor) -> None:
    visitor.touch("help", "call-staff").rests(46)
    visitor.touch("help")
    assert visitor.sees("call-staff")
    assert not visitor.sees("help-coming")


def test_while_the_store_is_away_it_says_so(visitor: Visitor, road: Road) -> None:
    road.cut()
    assert visitor.waits_for("away-sign")
    visitor.touch("language-en", "help", "call-staff")
    assert visitor.reads("notice") == "Staff cannot be called from here now: please go to them"


@pytest.mark.parametrize("way", [(), ("language-ar",), ("language-ar", "agency-MOI-TR", "service-T2"), ("where",)])
def test_the_button_beside_the_screen_calls_on_every_screen(
    with_button: Visitor, operations: Operations, button: Wire, way: tuple[str, ...]
) -> None:
    with_button.touch(*way)
    button.say(b"H")
    assert with_button.waits_for("help-coming")
    assert [call.place for call in operations.open_help()] == ["K1"]


def test_the_button_answers_while_something_is_asked_of_the_store(with_button: Visitor, button: Wire) -> None:
    with_button.app.view_model._change(busy=True)
    button.say(b"H")
    assert with_button.waits_for("help-panel")
