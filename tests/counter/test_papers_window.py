"""Where only papers go: they are taken up at once, nobody is called, nobody stays away, nobody is asked."""

import pytest
from PySide6.QtCore import Qt

from common.domain.ticket import Turn
from tests.counter.conftest import Clerk, Start

F8, F10 = Qt.Key.Key_F8, Qt.Key.Key_F10


@pytest.fixture
def back_office(start: Start) -> Clerk:
    """Counter 41, with papers of two visitors from the service desks."""
    clerk = start("41", staff="S30")
    clerk.operations.open_counter("1", "S01")
    for turn in clerk.issue("C2", "C1"):
        clerk.operations.call_next("1")
        clerk.operations.start("1", turn.step.id)
        clerk.operations.finish("1", turn.step.id)
    clerk.look_again()
    return clerk


def at_counter(clerk: Clerk) -> Turn:
    turn = clerk.turn()
    assert turn is not None
    return turn


def test_f8_takes_the_next_papers_at_once_and_then_finishes_and_takes_the_next(back_office: Clerk) -> None:
    clerk = back_office
    assert str(clerk.item("primary").property("text")) == "استلام المعاملة التالية"
    assert clerk.text("no-ticket") == "معاملتان في الانتظار"
    clerk.press(F8)
    first = at_counter(clerk)
    assert first.step.state == "serving"
    assert clerk.text("toast-text").startswith("استُلمت معاملة")
    clerk.press(F8)
    assert clerk.state(first) == "finished"
    assert at_counter(clerk).step.state == "serving"


def test_papers_are_not_recalled_nor_absent(back_office: Clerk) -> None:
    back_office.press(F8)
    assert not back_office.sees("verb-recall")
    assert not back_office.sees("verb-no-show")
    assert not back_office.sees("tab-no-shows")


def test_nothing_of_papers_is_on_the_wall(back_office: Clerk) -> None:
    back_office.press(F8)
    assert [turn.step.wing for turn in back_office.operations.board(10) if turn.step.wing == "BKO"] == []


def test_nobody_is_asked_to_rate_papers(back_office: Clerk) -> None:
    back_office.press(F8)
    back_office.press(F10)
    back_office.look_again()
    assert not back_office.sees("rating-question", back_office.app.rating_window)


def test_finished_papers_go_on_to_the_pick_up(back_office: Clerk) -> None:
    back_office.press(F8)
    turn = at_counter(back_office)
    back_office.press(F10)
    assert "استلام وثيقة" in back_office.text("toast-text")
    picked_up = back_office.operations.find(turn.ticket.number)[-1]
    assert (picked_up.step.service, picked_up.step.state) == ("X1", "waiting")
