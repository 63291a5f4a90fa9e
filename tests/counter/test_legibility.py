"""Nothing that is to be read is cut off, in either language, on the smallest usual screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from common.domain.policy import PlacePolicy
from common.domain.reasons import OutOfTurn
from common.operations.transferring import To
from common.qt import finger
from tests.counter.conftest import Clerk, Start

DESK, LEAST = (1366, 768), (1180, 700)
LONGEST = ["C2", "C3", "C4", "J2", "J4", "T5", "B2", "L1", "L3", "L4", "M1", "G2", "T1", "K1"]
SMALLEST_TARGET = 44
SMALLEST_NUMBER = 40  # pixels: still the largest on the card


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from visible(child)


def cut(window: QQuickWindow) -> list[str]:
    """The texts that are cut off once everything has come to its place."""

    def now() -> list[str]:
        return [str(i.property("text")) for i in visible(window.contentItem()) if i.property("truncated")]

    finger.wait_until(lambda: not now(), 1)
    return now()


@pytest.fixture(params=["ar", "en"])
def desk(request: pytest.FixtureRequest, start: Start) -> Clerk:
    """A counter that serves everything, with the longest names waiting."""
    clerk = start("20", language=request.param)
    clerk.app.window.resize(*DESK)
    clerk.issue(*LONGEST)
    return clerk


@pytest.mark.parametrize("size", [DESK, LEAST])
def test_no_text_is_cut_off_at_the_desk(desk: Clerk, size: tuple[int, int]) -> None:
    desk.app.window.resize(*size)
    for key in (None, Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_F1):
        if key:
            desk.press(key)
        desk.wait(700)
        assert cut(desk.app.window) == []


def test_no_service_is_cut_off_on_the_ticket_card_or_in_the_list_of_no_shows(desk: Clerk) -> None:
    for _ in LONGEST:
        desk.press(Qt.Key.Key_F8)
        assert cut(desk.app.window) == []
        desk.give_up()
    desk.app.view_model.turnTo("no-shows")
    desk.settle()
    assert cut(desk.app.window) == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_text_is_cut_off_at_the_sign_in(start: Start, language: str) -> None:
    clerk = start("4", signed_in=False, language=language)
    clerk.app.window.resize(*DESK)
    clerk.operations.open_counter("4", "S03")
    clerk.look_again()
    clerk.app.view_model.signIn.choose("S05")
    clerk.press(Qt.Key.Key_F8)
    assert cut(clerk.app.window) == []


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_text_is_cut_off_on_the_tablet(start: Start, language: str, size: tuple[int, int]) -> None:
    clerk = start()
    clerk.app.rating_window.resize(*size)
    (turn,) = clerk.issue("C2", language=language)
    assert cut(clerk.app.rating_window) == []
    clerk.serve(turn)
    clerk.item("rating-question", clerk.app.rating_window)
    assert cut(clerk.app.rating_window) == []
    clerk.app.rating.rate(5)
    clerk.settle()
    assert cut(clerk.app.rating_window) == []


def test_every_button_at_the_desk_is_at_least_44_pixels_high(desk: Clerk) -> None:
    names = ["primary", "switch-language", "mini-button", "help-button", "sign-out", "search"]
    names += [f"tab-{tab}" for tab in ("waiting", "parked", "no-shows")]
    verbs = [f"verb-{verb}" for verb in ("recall", "no-show", "finish", "transfer", "park", "more")]
    assert [name for name in names + verbs if desk.item(name).height() < SMALLEST_TARGET] == []


@pytest.mark.parametrize("size", [DESK, LEAST])
def test_no_text_is_cut_off_on_a_sheet(desk: Clerk, size: tuple[int, int]) -> None:
    desk.app.window.resize(*size)
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_F8)
    for keys in ([Qt.Key.Key_F6], [Qt.Key.Key_F5], [Qt.Key.Key_F2, Qt.Key.Key_1], [Qt.Key.Key_F2, Qt.Key.Key_2]):
        for key in keys:
            desk.press(key)
        assert desk.sees("sheet")
        assert cut(desk.app.window) == []
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_F10)
    for keys in ([Qt.Key.Key_F12], [Qt.Key.Key_F2, Qt.Key.Key_1]):
        for key in keys:
            desk.press(key)
        desk.wait(11)
        assert cut(desk.app.window) == []


@pytest.mark.parametrize("size", [DESK, LEAST])
def test_a_note_of_three_hundred_letters_is_read_whole_beside_the_number(desk: Clerk, size: tuple[int, int]) -> None:
    desk.app.window.resize(*size)
    (turn,) = desk.issue("J2")
    desk.operations.open_counter("21", "S21")
    desk.operations.call("21", turn.step.id, reason=OutOfTurn.HEALTH)
    desk.operations.start("21", turn.step.id)
    note = "يحتاج توثيق العنوان قبل الإصدار " * 12
    desk.operations.transfer("21", turn.step.id, To(counter="20"), place=PlacePolicy.HEAD, note=note)
    kept = desk.operations.find(turn.ticket.number)[-1]
    desk.operations.call("20", kept.step.id, reason=OutOfTurn.HEALTH)
    desk.look_again()
    assert len(desk.text("ticket-note")) > 290
    assert cut(desk.app.window) == []
    number, card, note = desk.item("ticket-number"), desk.item("ticket-card"), desk.item("ticket-note")
    assert number.height() >= SMALLEST_NUMBER
    assert number.mapToItem(card, QPointF()).y() > desk.item("state-chip").mapToItem(card, QPointF()).y()
    assert note.mapToItem(card, QPointF(0, note.height())).y() <= card.height()


@pytest.mark.parametrize("size", [DESK, LEAST])
def test_the_facts_of_a_long_visit_stay_on_the_card(desk: Clerk, size: tuple[int, int]) -> None:
    desk.app.window.resize(*size)
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_F9)
    desk.wait(3 * 3600)
    assert desk.sees("in-centre")
    facts, card = desk.item("ticket-facts"), desk.item("ticket-card")
    assert facts.mapToItem(card, QPointF(facts.width(), facts.height())).y() <= card.height()
    assert all(fact.x() >= 0 and fact.x() + fact.width() <= facts.width() for fact in facts.childItems())
