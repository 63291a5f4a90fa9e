"""The paper of a ticket: told before the number, printed once whatever breaks, and once more only when asked for."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from common.domain.errors import StoreUnavailable
from common.domain.health import Condition, Part
from common.domain.paper import PaperState
from common.domain.wording import Wording
from common.operations import Operations
from common.printing.links import port
from common.qt import finger
from kiosk.ledger import Ledger
from tests.conftest import ROOT, Clock
from tests.kiosk.conftest import OpenKiosk, Visitor
from tests.kiosk.paper import CODE, comes_to, desk, looks_at_printer, put_right, states, whole
from tests.kiosk.test_away import Road, road
from tests.printing.desk_socket import SerialSocket

__all__ = ["desk", "road"]
ISSUE = ("language-en", "agency-MOI-TR", "service-T2")


@pytest.fixture(autouse=True)
def short_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not too short: on a busy machine a printer that is silent for a moment would be one that says nothing."""
    monkeypatch.setattr(port, "REPLY_SECONDS", 0.5)
    monkeypatch.setattr(port, "SEND_SECONDS", 1.0)


def test_a_paper_is_asked_for_with_its_number_and_settled_when_it_is_out(
    open_kiosk: OpenKiosk, operations: Operations, desk: SerialSocket
) -> None:
    visitor = open_kiosk(printer=desk.address).touch(*ISSUE)
    assert comes_to(visitor, "printed")
    visitor.settle()
    assert whole(desk.mechanism) == [CODE]
    assert states(operations) == ["printed"]


def test_a_store_that_was_away_when_it_was_out_is_told_without_another_ticket(
    open_kiosk: OpenKiosk, operations: Operations, desk: SerialSocket, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle, is_away = Ledger.settle_paper, [True]

    def settle_later(ledger: Ledger, *what: Any, **more: Any) -> object:
        if is_away:
            is_away.clear()
            raise StoreUnavailable(Wording("ليس هنا", "away"))
        return settle(ledger, *what, **more)

    monkeypatch.setattr(Ledger, "settle_paper", settle_later)
    visitor = open_kiosk(printer=desk.address).touch(*ISSUE)
    assert comes_to(visitor, "printed")
    looks_at_printer(visitor)
    assert states(operations) == ["printed"]


def test_before_a_number_is_given_a_visitor_is_told_that_there_is_no_paper(
    open_kiosk: OpenKiosk, operations: Operations, desk: SerialSocket
) -> None:
    desk.mechanism.rows_left = 0
    visitor = open_kiosk(printer=desk.address)
    assert visitor.reads("paperless-ar-text") == "الطباعة متوقفة الآن: يظهر رقمك على الشاشة"
    assert visitor.reads("paperless-en-text") == "Nothing is printed now: your number will be shown on the screen"
    visitor.touch("language-en")
    assert visitor.sees("paperless-en")
    assert not visitor.sees("paperless-ar")
    visitor.touch("agency-MOI-TR", "service-T2")
    assert visitor.reads("number") == "T001"
    assert visitor.app.view_model.paper == "shown"
    assert visitor.sees("code")
    assert not visitor.sees("print-again")
    assert states(operations) == ["shown"]


def test_paper_that_is_put_in_is_seen_and_the_ticket_can_be_printed_then(
    open_kiosk: OpenKiosk, operations: Operations, desk: SerialSocket
) -> None:
    desk.mechanism.rows_left = 0
    visitor = open_kiosk(printer=desk.address).touch(*ISSUE)
    put_right(desk)
    looks_at_printer(visitor).touch("print-again")
    assert comes_to(visitor, "printed")
    assert states(operations) == ["shown", "printed"]
    visitor.touch("done")
    assert not visitor.sees("paperless")


def test_low_paper_is_no_matter_of_visitors(open_kiosk: OpenKiosk, desk: SerialSocket) -> None:
    desk.mechanism.rows_left = 5000
    visitor = open_kiosk(printer=desk.address)
    assert not visitor.sees("paperless")


def test_with_another_printer_at_hand_the_ticket_is_at_the_reception(
    open_kiosk: OpenKiosk, operations: Operations, tmp_path: Path
) -> None:
    visitor = open_kiosk(printer="usb:/dev/no-such-printer", fallback_printer=f"png:{tmp_path / 'there'}")
    assert visitor.reads("paperless-en-text") == "Your ticket is printed at the reception"
    visitor.touch(*ISSUE)
    assert comes_to(visitor, "elsewhere")
    assert visitor.reads("paper") == "Take your ticket at the reception"
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["T001.png"]
    visitor.settle()
    assert states(operations) == ["printed"]


def test_a_printer_that_does_not_begin_is_tried_again(
    open_kiosk: OpenKiosk, operations: Operations, desk: SerialSocket
) -> None:
    visitor = open_kiosk(printer=desk.address).touch(*ISSUE[:2])
    desk.mechanism.cover_open = True
    finger.touch(visitor.window, ISSUE[2])
    assert visitor.waits_for("number")
    finger.rest(0.3)
    assert visitor.app.view_model.paper == "printing"
    desk.mechanism.cover_open = False
    assert comes_to(visitor, "printed")
    visitor.settle()
    assert (whole(desk.mechanism), states(operations)) == ([CODE], ["printed"])


def test_a_paper_that_broke_off_is_printed_again_only_by_a_touch_and_once_by_two(
    open_kiosk: OpenKiosk, operations: Operations, desk: SerialSocket
) -> None:
    visitor = open_kiosk(printer=desk.address)
    desk.mechanism.unplugged_after = 3000
    visitor.touch(*ISSUE)
    assert comes_to(visitor, "uncertain")
    assert visitor.reads("number") == "T001"
    assert visitor.sees("code")
    assert not finger.can_touch(visitor.window, "print-again")
    put_right(desk)
    looks_at_printer(visitor).hammer("print-again", 2)
    assert comes_to(visitor, "printed")
    visitor.settle()
    assert whole(desk.mechanism) == [CODE]
    assert states(operations) == ["uncertain", "printed"]


def test_papers_are_printed_while_the_store_is_away(open_kiosk: OpenKiosk, road: Road, desk: SerialSocket) -> None:
    visitor = open_kiosk(printer=desk.address)
    road.cut()
    assert visitor.waits_for("away-sign")
    visitor.touch(*ISSUE)
    assert comes_to(visitor, "printed")
    visitor.settle()
    assert whole(desk.mechanism) == [CODE.replace("T001", "TA001")]
    journal = visitor.app.reserve._near
    assert journal is not None
    paper = journal.papers(journal.outstanding()[0].ticket.id)[0]
    assert (paper.copy, paper.state) == (1, PaperState.PRINTED)


def test_a_copy_is_printed_while_the_store_is_away(open_kiosk: OpenKiosk, road: Road, desk: SerialSocket) -> None:
    visitor = open_kiosk(printer=desk.address)
    road.cut()
    assert visitor.waits_for("away-sign")
    desk.mechanism.unplugged_after = 3000
    visitor.touch(*ISSUE)
    assert comes_to(visitor, "uncertain")
    put_right(desk)
    looks_at_printer(visitor).touch("print-again")
    assert comes_to(visitor, "printed")
    assert whole(desk.mechanism) == [CODE.replace("T001", "TA001")]


def test_the_staff_see_how_the_printer_fares(open_kiosk: OpenKiosk, operations: Operations, desk: SerialSocket) -> None:
    visitor = open_kiosk(printer=desk.address)
    desk.mechanism.rows_left = 0
    looks_at_printer(visitor)
    healths = {row.health.part: row.health.condition for row in operations.healths() if row.health.device == "K1"}
    assert healths == {Part.PROGRAM: Condition.OK, Part.PRINTER: Condition.PAPER_OUT}


class Killed:
    """A kiosk that gave T001 and was killed with its paper on the way."""

    def __init__(self, store: Path, desk: SerialSocket) -> None:
        self._command = [sys.executable, "-m", "tests.kiosk.dying_kiosk"]
        self._arguments = [str(store), str(store.parent / "local"), desk.address]

    def begin(self, when: str) -> "subprocess.Popen[bytes]":
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.Popen([*self._command, *self._arguments, when], cwd=ROOT, env=environment)


def killed_before(store: Path, desk: SerialSocket) -> None:
    assert Killed(store, desk).begin("before").wait(60) == -signal.SIGKILL


def killed_while_sending(store: Path, desk: SerialSocket) -> None:
    """With the printer stuck in the middle of the ticket."""
    desk.mechanism.rows_left = 60
    kiosk = Killed(store, desk).begin("while")
    assert finger.wait_until(lambda: desk.mechanism.is_full)
    kiosk.kill()
    kiosk.wait(60)


def test_a_kiosk_killed_before_it_printed_prints_when_it_is_back(
    open_kiosk: OpenKiosk, operations: Operations, store_path: Path, desk: SerialSocket
) -> None:
    killed_before(store_path, desk)
    assert (whole(desk.mechanism), states(operations)) == ([], ["asked"])
    visitor = open_kiosk(printer=desk.address)
    assert comes_to(visitor, "printed")
    assert visitor.reads("number") == "T001"
    visitor.settle()
    assert (whole(desk.mechanism), states(operations)) == ([CODE], ["printed"])
    visitor.touch("done")
    again = open_kiosk(printer=desk.address).settle()
    assert again.sees("language-ar")
    assert whole(desk.mechanism) == [CODE]


def test_a_kiosk_killed_while_it_sent_asks_whether_it_came_out(
    open_kiosk: OpenKiosk, operations: Operations, store_path: Path, desk: SerialSocket
) -> None:
    killed_while_sending(store_path, desk)
    assert states(operations) == ["sending"]
    put_right(desk)
    visitor = open_kiosk(printer=desk.address)
    assert comes_to(visitor, "uncertain")
    assert visitor.reads("number") == "T001"
    assert states(operations) == ["uncertain"]
    assert whole(desk.mechanism) == []
    looks_at_printer(visitor).touch("print-again")
    assert comes_to(visitor, "printed")
    visitor.settle()
    assert (whole(desk.mechanism), states(operations)) == ([CODE], ["uncertain", "printed"])


def test_a_paper_that_nobody_waits_for_any_more_is_not_printed_after_a_restart(
    open_kiosk: OpenKiosk, operations: Operations, clock: Clock, desk: SerialSocket
) -> None:
    operations.issue("T2", language="ar", device="K1", prints=True)
    clock.advance(121)
    visitor = open_kiosk(printer=desk.address)
    assert visitor.sees("language-ar")
    assert (whole(desk.mechanism), states(operations)) == ([], ["failed"])


def test_a_ticket_that_was_given_up_meanwhile_is_not_printed(
    open_kiosk: OpenKiosk, operations: Operations, desk: SerialSocket
) -> None:
    operations.cancel(operations.issue("T2", language="ar", device="K1", prints=True).step.id)
    visitor = open_kiosk(printer=desk.address)
    assert visitor.sees("language-ar")
    assert (whole(desk.mechanism), states(operations)) == ([], ["failed"])


def test_a_visitor_who_touches_at_once_sees_nothing_of_another_visitors_ticket(
    open_kiosk: OpenKiosk, operations: Operations, desk: SerialSocket, visitor: Visitor
) -> None:
    """The paper comes all the same."""
    operations.issue("T2", language="ar", device="K1", prints=True)
    kiosk = open_kiosk(printer=desk.address, show=False)
    kiosk.app.view_model.chooseLanguage("en")
    kiosk.app.show()
    kiosk.settle()
    assert kiosk.sees("agency-MOI-TR")
    assert finger.wait_until(lambda: whole(desk.mechanism) == [CODE])
