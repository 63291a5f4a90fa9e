"""The device board and the calls for help, as a clerk sees them."""

import pytest
from PySide6.QtCore import Qt

from common.domain.health import Condition, Part
from common.qt import finger
from tests.counter.conftest import Clerk, Start
from tests.counter.test_legibility import LEAST, cut

E, G = Qt.Key.Key_E, Qt.Key.Key_G
WELL = {Part.PROGRAM: Condition.OK}


def report_all(clerk: Clerk, **others: dict[Part, Condition]) -> None:
    """All kiosks and displays are on; then the board is looked at."""
    do = clerk.operations
    do.report("counter/1", WELL)
    for device in do.profile.devices:
        if device.kind in {"kiosk", "display"}:
            do.report(device.code, others.get(device.code, WELL))
    clerk.wait(6)


def test_while_all_is_well_there_is_no_indicator(clerk: Clerk) -> None:
    report_all(clerk)
    assert not clerk.sees("devices-button")


def test_troubles_are_counted_and_told_worst_first(clerk: Clerk) -> None:
    low = {**WELL, Part.PRINTER: Condition.PAPER_LOW}
    report_all(clerk, K2=low, D3={**WELL, Part.PROGRAM: Condition.FAULT})
    assert clerk.text("devices-troubles") == "2"
    clerk.touch("devices-button")
    board = clerk.app.board.rows
    first = [board.row(at) for at in range(2)]  # type: ignore[attr-defined]
    assert [row.name for row in first] == ["شاشة D3", "جهاز K2: الطابعة"]
    assert first[1].advice == "الورق قليل: جهّز لفة."


def test_a_machine_that_falls_silent_is_told_of_without_a_touch(clerk: Clerk) -> None:
    report_all(clerk)
    clerk.press(E, ctrl=True)
    assert clerk.sees("devices")
    clerk.clock.advance(41)
    for device in clerk.operations.profile.devices:
        if device.code != "D3" and device.kind in {"kiosk", "display"}:
            clerk.operations.report(device.code, WELL)
    clerk.operations.report("counter/1", WELL)
    clerk.wait(6)
    row = clerk.app.board.rows.row(0)  # type: ignore[attr-defined]
    assert (row.name, row.level) == ("شاشة D3", "trouble")
    assert row.seen.startswith("منذ")


def test_a_call_for_help_is_shown_in_its_wing_until_somebody_goes(start: Start) -> None:
    first, second, other = start("61", staff="S33"), start("62", staff="S34"), start("1", staff="S01")
    call = first.operations.ask_help("K6")
    first.wait(65)
    for one in (first, second, other):
        one.look_again()
    assert "K6" in first.text("help-text")
    assert second.sees("help-banner")
    assert not other.sees("help-banner")
    first.press(G, ctrl=True)
    second.look_again()
    first.look_again()
    assert first.operations.open_help() == []
    assert not first.sees("help-banner")
    assert not second.sees("help-banner")
    assert call.place == "K6"


def test_a_call_from_a_wing_where_nobody_sits_is_shown_to_all(clerk: Clerk) -> None:
    clerk.operations.ask_help("K6")
    clerk.look_again()
    assert clerk.sees("help-banner")
    clerk.touch("help-answer")
    assert clerk.operations.open_help() == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_banner_and_the_board_are_read_whole_on_the_smallest_window(start: Start, language: str) -> None:
    clerk = start("1", language=language)
    clerk.app.window.resize(*LEAST)
    clerk.operations.ask_help("K6")
    clerk.wait(65)
    clerk.look_again()
    assert cut(clerk.app.window) == []
    clerk.press(E, ctrl=True)
    assert finger.wait_until(lambda: clerk.sees("devices"))
    assert cut(clerk.app.window) == []


def test_a_machine_that_was_never_seen_alarms_nobody(clerk: Clerk) -> None:
    clerk.operations.report("counter/1", WELL)
    clerk.operations.report("K2", {**WELL, Part.PRINTER: Condition.PAPER_LOW})
    clerk.wait(6)
    assert clerk.text("devices-troubles") == "1"
    clerk.touch("devices-button")
    assert clerk.app.board.rows.row(0).level == "trouble"  # type: ignore[attr-defined]
    assert clerk.app.board.rows.row(1).level == "doubt"  # type: ignore[attr-defined]


@pytest.mark.parametrize("part", Part)
def test_every_part_has_its_row(clerk: Clerk, part: Part) -> None:
    clerk.operations.report("K2", {**WELL, part: Condition.FAULT})
    clerk.wait(6)
    assert clerk.text("devices-troubles") == "1"
