"""Nothing that is to be read is cut off, in either language, on the smallest usual screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from common.qt import finger
from tests.counter.conftest import Clerk, Start

DESK = (1366, 768)
LONGEST = ["C2", "C3", "C4", "J2", "J4", "T5", "B2", "L1", "L3", "L4", "M1", "G2", "T1", "K1"]
SMALLEST_TARGET = 44


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


def test_no_text_is_cut_off_at_the_desk(desk: Clerk) -> None:
    for key in (None, Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_F1):
        if key:
            desk.press(key)
        desk.wait(700)
        assert cut(desk.app.window) == []


def test_no_service_is_cut_off_on_the_ticket_card_or_in_the_list_of_no_shows(desk: Clerk) -> None:
    for _ in LONGEST:
        desk.press(Qt.Key.Key_F8)
        assert cut(desk.app.window) == []
        desk.press(Qt.Key.Key_F7)
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
    names = ["primary", "switch-language", "help-button", "sign-out", "tab-waiting", "tab-no-shows", "search"]
    verbs = [f"verb-{verb}" for verb in ("recall", "no-show", "finish", "undo", "search", "mini")]
    assert [name for name in names + verbs if desk.item(name).height() < SMALLEST_TARGET] == []
