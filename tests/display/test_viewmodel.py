"""The wall in its window, at a real store, while counters call through connections of their own."""

import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from common.domain.errors import SettingsError
from common.qt.finger import find, wait_until
from common.settings import Settings
from display.main import DisplayApp
from tests.conftest import Clock
from tests.display.conftest import Hall, Wall

MakeWall = Callable[..., Wall]
TOO_SMALL = "the farthest seat is at 10.0 m, but a wall of 21.5 inches can be read from 3.9 m only"


def test_a_call_appears_with_the_feed_and_is_announced(wall: MakeWall, hall: Hall) -> None:
    shown = wall()
    number = hall.call("17").ticket.number
    assert shown.shows(number, announced=True)
    assert (shown.view_model.call["counter"], shown.view_model.call["arrow"]) == ("17", "arrow-left")


def test_after_its_slot_the_newest_call_stays_large_but_calm(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall()
    number = hall.call("17").ticket.number
    assert shown.shows(number, announced=True)
    clock.advance(8)
    assert shown.shows(number, announced=False)
    assert shown.view_model.call["words"] == ["آخر نداء", "Latest call"]


def test_two_calls_at_once_are_announced_one_after_the_other(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall()
    first, second = hall.call("17").ticket.number, hall.call("9").ticket.number
    assert shown.shows(first, announced=True)
    assert wait_until(lambda: shown.rows == [second])
    clock.advance(8)
    assert shown.shows(second, announced=True)
    assert shown.rows == [first]


def test_a_recall_is_announced_as_the_second_call(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall()
    turn = hall.call("17")
    assert shown.shows(turn.ticket.number, announced=True)
    clock.advance(20)
    hall.recall(turn)
    assert wait_until(lambda: shown.view_model.call["words"][0] == "النداء الثاني")
    assert shown.view_model.call["words"] == ["النداء الثاني", "Second call"]


def test_an_undone_call_disappears_from_the_wall(wall: MakeWall, hall: Hall) -> None:
    shown = wall()
    assert shown.shows(hall.call("17").ticket.number, announced=True)
    hall.operations.undo("17")
    assert wait_until(lambda: shown.large is None)
    assert find(shown.window, "welcome") is not None


def test_calls_of_other_wings_do_not_appear(wall: MakeWall, hall: Hall) -> None:
    shown = wall()
    hall.call("61")
    number = hall.call("17").ticket.number
    assert shown.shows(number, announced=True)
    assert shown.rows == []


def test_a_wall_of_all_wings_shows_every_call_under_the_centres_name(wall: MakeWall, hall: Hall) -> None:
    shown = wall(device="")
    hall.call("61")
    number = hall.call("17").ticket.number
    assert wait_until(lambda: len(shown.rows) == 1)
    assert number in {shown.large, *shown.rows}
    assert shown.view_model.header["title"][1] == "Madinah Comprehensive Services Centre"


def test_a_wall_that_starts_late_shows_the_board_at_once_but_announces_nothing(wall: MakeWall, hall: Hall) -> None:
    earlier, latest = hall.call("17").ticket.number, hall.call("9").ticket.number
    shown = wall()
    assert shown.shows(latest, announced=False)
    assert shown.rows == [earlier]
    assert not shown.view_model.rows.row(0).fresh


def test_a_row_stands_out_until_twenty_seconds_after_its_slot_began(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall()
    hall.call("17")
    hall.call("9")
    assert wait_until(lambda: len(shown.rows) == 1)
    fresh = []
    for seconds in (8, 11.5, 1):
        clock.advance(seconds)
        shown.settle()
        fresh.append(shown.view_model.rows.row(0).fresh)
    assert fresh == [True, True, False]


def test_the_last_call_of_each_letter_stands_in_the_footer(wall: MakeWall, hall: Hall) -> None:
    shown = wall()
    numbers = {hall.call(counter).ticket.number for counter in ("1", "9", "17")}
    assert wait_until(lambda: shown.view_model.families.rowCount() == len({number[0] for number in numbers}))
    shown_numbers = [shown.view_model.families.row(at) for at in range(shown.view_model.families.rowCount())]
    assert {one.text for one in shown_numbers} <= numbers


def test_a_store_that_goes_away_is_said_with_the_time_of_the_last_look(
    wall: MakeWall, hall: Hall, store_path: Path, clock: Clock
) -> None:
    shown = wall()
    number = hall.call("17").ticket.number
    assert shown.shows(number, announced=True)
    hall.close()
    store_path.rename(store_path.with_suffix(".away"))
    assert wait_until(lambda: find(shown.window, "notice") is not None)
    clock.advance(3600)
    shown.settle()
    assert "10:24" in shown.view_model.notice["texts"][1]
    assert shown.large == number


def test_a_store_that_is_back_makes_the_wall_live_again_by_itself(wall: MakeWall, hall: Hall, store_path: Path) -> None:
    shown = wall()
    away = store_path.with_suffix(".away")
    store_path.rename(away)
    assert wait_until(lambda: find(shown.window, "notice") is not None)
    away.rename(store_path)
    assert wait_until(lambda: find(shown.window, "notice") is None)
    assert shown.shows(hall.call("17").ticket.number, announced=True)


def test_a_store_that_cannot_be_read_is_tried_again_every_few_seconds(
    wall: MakeWall, store_path: Path, clock: Clock
) -> None:
    shown = wall()
    with closing(sqlite3.connect(store_path)) as hand:
        hand.execute("ALTER TABLE step RENAME TO mislaid")
        assert wait_until(lambda: find(shown.window, "notice") is not None)
        hand.execute("ALTER TABLE mislaid RENAME TO step")
    clock.advance(5)
    assert wait_until(lambda: find(shown.window, "notice") is None)


def test_midnight_in_the_centre_clears_the_wall(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall()
    assert shown.shows(hall.call("17").ticket.number, announced=True)
    hall.call("9")
    assert wait_until(lambda: len(shown.rows) == 1)
    clock.now = datetime(2026, 11, 22, 20, 59, 59, tzinfo=UTC)
    shown.settle()
    assert (shown.large, shown.view_model.header["dates"][1]) != (None, "Monday 23 November 2026")
    clock.advance(1)
    shown.settle()
    assert (shown.large, shown.rows, shown.view_model.families.rowCount()) == (None, [], 0)
    assert shown.view_model.header["dates"] == ["الاثنين 13 جمادى الآخرة 1448هـ", "Monday 23 November 2026"]


def test_the_header_names_wing_and_centre_with_time_and_both_dates(wall: MakeWall) -> None:
    header = wall().view_model.header
    assert header["title"] == ["المكاتب الخدمية", "Service Desks"]
    assert header["centre"][0] == "مركز الخدمات الشامل بالمدينة المنورة"
    assert header["dates"] == ["الأحد 12 جمادى الآخرة 1448هـ", "Sunday 22 November 2026"]
    assert "10:24" in header["clock"]


def test_english_first_turns_the_order_of_the_languages(wall: MakeWall) -> None:
    shown = wall(language="en")
    assert shown.view_model.words["counter"] == ["Counter", "الشباك"]
    assert not shown.view_model.rightToLeft


def test_times_and_dates_follow_the_digits_setting_and_codes_do_not(wall: MakeWall, hall: Hall) -> None:
    shown = wall(digits="arabic-indic")
    number = hall.call("17").ticket.number
    assert shown.shows(number, announced=True)
    assert "١٠:٢٤" in shown.view_model.header["clock"]
    assert number.isascii()
    assert shown.view_model.call["counter"] == "17"


def test_seats_too_far_away_are_logged_and_not_shown(wall: MakeWall, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        shown = wall(screen_inches=21.5, farthest_seat=10.0)
        assert wait_until(lambda: TOO_SMALL in caplog.text)
        assert "farthest" not in str(shown.view_model.notice)


def test_seats_near_enough_are_no_cause_for_a_warning(wall: MakeWall, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        wall(farthest_seat=10.0).settle()
    assert "the farthest seat" not in caplog.text


@pytest.mark.parametrize("device", ["D77", "K1"], ids=["unknown", "a kiosk"])
def test_a_device_that_is_no_display_keeps_the_wall_from_starting(
    settings: Callable[..., Settings], translator: object, clock: Clock, device: str
) -> None:
    with pytest.raises(SettingsError, match=f"no display “{device}”; it has: D1, "):
        DisplayApp(settings(device=device), translator, clock)
