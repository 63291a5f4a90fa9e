"""The reception's paper: printed after the commit, shown when it fails, printed again under the same number."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from common.domain.errors import SettingsError, StoreUnavailable
from common.domain.paper import Paper
from common.domain.wording import Wording
from common.operations import Operations
from common.operations.papering import LONGEST
from common.printing.outcome import Printed
from common.printing.printer import PreviewPrinter
from common.printing.slip import Slip
from common.qt import finger
from common.qt.runtime import open_runtime
from common.settings import Settings, of_file
from counter.reception_office import Office
from tests.counter.conftest import Clerk, Start

F8, ENTER = Qt.Key.Key_F8, Qt.Key.Key_Return


def issue(clerk: Clerk, service: str = "J1") -> str:
    """The number of a new ticket."""
    finger.write(clerk.app.window, service)
    clerk.settle()
    clerk.press(ENTER)
    clerk.press(F8)
    return clerk.text("found-number")


def becomes(clerk: Clerk, paper: str) -> bool:
    return finger.wait_until(lambda: clerk.app.reception.found.property("paper") == paper)


def copies(clerk: Clerk, number: str) -> list[tuple[int, str]]:
    """As the store knows them, newest first."""
    (turn, *_) = clerk.operations.find(number)
    return [(paper.copy, paper.state.value) for paper in clerk.operations.papers(turn.ticket.id)]


def test_the_ticket_is_printed_as_soon_as_it_is_issued(start: Start, tmp_path: Path) -> None:
    reception = start("25", printer=f"png:{tmp_path / 'paper'}")
    number = issue(reception)
    assert becomes(reception, "printed")
    assert not QImage(str(tmp_path / "paper" / f"{number}.png")).isNull()
    assert not reception.sees("found-code")
    assert copies(reception, number) == [(1, "printed")]


def test_a_failed_print_is_told_and_the_number_is_shown_with_its_code(start: Start, tmp_path: Path) -> None:
    reception = start("25", printer=f"usb:{tmp_path / 'nothing'}")
    number = issue(reception)
    assert becomes(reception, "failed")
    assert "لا توجد طابعة" in reception.text("paper-trouble")
    assert reception.sees("found-code")
    assert reception.operations.find(number)[0].step.state.value == "waiting"
    assert copies(reception, number) == [(1, "failed")]


def test_two_presses_print_one_copy_more(start: Start, tmp_path: Path) -> None:
    reception = start("25", printer=f"png:{tmp_path / 'paper'}")
    number = issue(reception)
    assert becomes(reception, "printed")
    reception.clock.advance(1)
    for _ in range(2):
        reception.app.reception.act("print")
        reception.clock.advance(1)
    assert finger.wait_until(lambda: copies(reception, number)[0] == (2, "printed"))
    assert len(copies(reception, number)) == 2


def test_a_copy_that_was_cut_off_is_given_up_when_another_is_wanted(start: Start, tmp_path: Path) -> None:
    reception = start("25", printer=f"png:{tmp_path / 'paper'}")
    (turn,) = [reception.operations.issue("J1", language="ar", prints=True)]
    reception.operations.begin_paper(turn.ticket.id, 1)
    reception.clock.advance(LONGEST.total_seconds() + 1)
    finger.write(reception.app.window, turn.ticket.number)
    reception.settle()
    reception.press(ENTER)
    reception.clock.advance(1)
    finger.touch(reception.app.window, "print")
    assert becomes(reception, "printed")
    assert copies(reception, turn.ticket.number) == [(2, "printed"), (1, "uncertain")]


def test_a_store_that_was_away_is_told_later_what_became_of_a_slip(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reception, settle = start("25", printer=f"png:{tmp_path / 'paper'}"), Operations.settle_paper
    is_away = [True]

    def settle_later(do: Operations, *what: Any, **more: Any) -> Paper:
        if is_away:
            is_away.clear()
            raise StoreUnavailable(Wording("ليس هنا", "away"))
        return settle(do, *what, **more)

    monkeypatch.setattr(Operations, "settle_paper", settle_later)
    first = issue(reception)
    assert becomes(reception, "printed")
    assert copies(reception, first) == [(1, "sending")]
    issue(reception, "C1")
    assert finger.wait_until(lambda: copies(reception, first) == [(1, "printed")])


def test_a_ticket_that_is_found_is_printed_again_as_an_update(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[Slip] = []

    def take(_: PreviewPrinter, slip: Slip) -> Printed:
        printed.append(slip)
        return Printed("tray", is_confirmed=True)

    monkeypatch.setattr(PreviewPrinter, "print_slip", take)
    reception = start("25", printer=f"png:{tmp_path}")
    number = issue(reception)
    assert becomes(reception, "printed")
    reception.clock.advance(1)
    finger.touch(reception.app.window, "print")
    assert finger.wait_until(lambda: len(printed) == 2)
    assert [(slip.number, slip.is_update, slip.copy) for slip in printed] == [(number, False, 1), (number, True, 2)]
    assert becomes(reception, "printed")
    assert copies(reception, number) == [(2, "printed"), (1, "printed")]


def test_without_a_printer_nothing_can_be_printed_again(start: Start) -> None:
    reception = start("25")
    issue(reception)
    assert not reception.item("print").isEnabled()


@pytest.mark.skipif(sys.platform == "win32", reason="a device file")
def test_a_printer_that_takes_nothing_keeps_nobody_waiting(start: Start) -> None:
    reception = start("25", printer="usb:/dev/full")
    first, second = issue(reception), issue(reception, "C1")
    assert first != second


def test_a_wrong_address_of_the_ticket_printer_is_told_at_the_start_with_its_file(
    settings: Callable[..., Settings], store_path: Path
) -> None:
    runtime = open_runtime(settings())
    with (
        pytest.raises(SettingsError, match=r"counter\.toml: “printer” is not right.*lpt1"),
        of_file(Path("counter.toml")),
    ):
        Office(runtime, settings(printer="lpt1"))
    runtime.close()
