"""Visitors who go away, and the clock on the wall."""

import pytest

from tests.kiosk.conftest import OpenKiosk, Visitor

DEEP = [("language-en",), ("language-en", "agency-MOI-TR"), ("language-en", "search"), ("language-en", "help")]


@pytest.mark.parametrize("steps", DEEP)
def test_after_45_seconds_the_kiosk_asks_and_after_20_more_it_begins_again(
    visitor: Visitor, steps: tuple[str, ...]
) -> None:
    visitor.touch(*steps).rests(44)
    assert not visitor.sees("idle-panel")
    visitor.rests(1)
    assert visitor.reads("panel-title") in ("Do you need more time?", "We are happy to help you")
    assert visitor.sees("idle-panel")
    visitor.rests(19)
    assert visitor.reads("seconds-left") == "We begin again in 1 second"
    visitor.rests(1)
    assert visitor.sees("greeting-0")
    assert not visitor.sees("idle-panel")
    assert not visitor.sees("help-panel")
    assert visitor.app.view_model.language == "ar"


def test_one_touch_answers_and_the_visit_goes_on_where_it_was(visitor: Visitor) -> None:
    visitor.touch("language-ar", "search", "key-ه").rests(50).touch("stay")
    assert not visitor.sees("idle-panel")
    assert visitor.reads("search-text") == "ه"
    visitor.rests(44)
    assert not visitor.sees("idle-panel")


def test_the_question_can_be_answered_ten_times(visitor: Visitor) -> None:
    visitor.touch("language-ar", "agency-MOI-TR")
    for _ in range(10):
        visitor.rests(60).touch("stay")
    assert visitor.sees("service-T2")


def test_ending_brings_the_first_screen_at_once(visitor: Visitor) -> None:
    visitor.touch("language-en").rests(50).touch("leave")
    assert visitor.sees("greeting-0")


def test_each_touch_begins_the_wait_anew(visitor: Visitor) -> None:
    visitor.touch("language-ar").rests(40).touch("agency-MOI-TR").rests(40).touch("back").rests(40)
    assert not visitor.sees("idle-panel")


def test_a_touch_beside_everything_shows_that_somebody_is_there(visitor: Visitor) -> None:
    visitor.touch("language-ar").rests(40).touch("title").rests(40)
    assert not visitor.sees("idle-panel")


def test_the_first_screen_never_asks(visitor: Visitor) -> None:
    visitor.rests(10_000)
    assert not visitor.sees("idle-panel")


def test_how_long_the_kiosk_waits_is_a_setting(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(idle_seconds=10).touch("language-ar").rests(10)
    assert visitor.sees("idle-panel")


def test_a_printed_ticket_leaves_after_15_seconds(printing: Visitor) -> None:
    printing.touch("language-en", "agency-MOI-TR", "service-T2").rests(14)
    assert printing.sees("number")
    printing.rests(1)
    assert printing.sees("greeting-0")


def test_a_number_that_must_be_written_down_stays_longer(visitor: Visitor) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2").rests(44)
    assert visitor.sees("number")
    visitor.rests(1)
    assert visitor.sees("greeting-0")


def test_a_clock_that_jumps_back_does_not_keep_a_visit_for_ever(visitor: Visitor) -> None:
    visitor.touch("language-ar").rests(-3600).rests(45)
    assert visitor.sees("idle-panel")


def test_time_and_date_follow_the_clock(visitor: Visitor) -> None:
    visitor.rests(36 * 60)
    assert "11:00" in visitor.reads("time")
    visitor.rests(24 * 3600)
    assert visitor.reads("date").startswith("الاثنين 13")


def test_waits_that_grow_old_are_read_again(visitor: Visitor) -> None:
    read = visitor.app.view_model._read_at
    visitor.rests(29)
    assert visitor.app.view_model._read_at == read
    visitor.rests(1)
    assert visitor.app.view_model._read_at > read


def test_a_clock_set_back_does_not_keep_the_waits_as_they_are(visitor: Visitor) -> None:
    read = visitor.app.view_model._read_at
    visitor.rests(-3600)
    assert visitor.app.view_model._read_at == visitor.clock.now < read


def test_digits_are_those_of_the_settings_but_a_number_stays_as_it_is(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(digits="arabic-indic")
    assert "١٠:٢٤" in visitor.reads("time")
    visitor.touch("language-ar", "agency-MOI-TR", "service-T2")
    assert visitor.reads("number") == "T001"
