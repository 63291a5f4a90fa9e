from PySide6.QtCore import Qt

from common.qt import finger
from tests.counter.conftest import PATIENCE, WALK, Clerk

F8, F11 = Qt.Key.Key_F8, Qt.Key.Key_F11


def test_the_mini_bar_is_low_frameless_and_always_on_top(clerk: Clerk) -> None:
    clerk.press(F11)
    bar = clerk.app.mini_bar
    assert bar.isVisible()
    assert not clerk.app.window.isVisible()
    assert bar.height() <= 64
    assert bar.flags() & Qt.WindowType.WindowStaysOnTopHint
    assert bar.flags() & Qt.WindowType.FramelessWindowHint


def test_the_mini_bar_is_low_on_a_large_screen_too(clerk: Clerk) -> None:
    clerk.app.window.resize(1920, 1080)
    clerk.press(F11)
    assert clerk.app.mini_bar.height() <= 64


def test_all_verbs_work_from_the_mini_bar(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    clerk.press(F11)
    bar = clerk.app.mini_bar
    clerk.press(F8, bar)
    assert clerk.text("mini-number", bar) == first.ticket.number
    clerk.press(Qt.Key.Key_F9, bar)
    clerk.press(F8, bar)
    clerk.press(F8, bar)
    assert (clerk.state(first), clerk.state(second)) == ("finished", "called")
    clerk.press(Qt.Key.Key_Z, bar, ctrl=True)
    assert (clerk.state(first), clerk.state(second)) == ("serving", "waiting")
    assert clerk.text("mini-waiting", bar) == "1"
    clerk.press(Qt.Key.Key_F10, bar)
    clerk.press(F8, bar)
    clerk.press(Qt.Key.Key_F9, bar)
    clerk.wait(WALK + PATIENCE)
    clerk.press(Qt.Key.Key_F7, bar)
    assert (clerk.state(first), clerk.state(second)) == ("finished", "no-show")


def test_the_mini_bar_tells_what_was_done(clerk: Clerk) -> None:
    clerk.issue("C1")
    clerk.press(F11)
    clerk.press(F8, clerk.app.mini_bar)
    assert clerk.text("mini-toast", clerk.app.mini_bar).startswith("نودي على التذكرة")


def test_f11_goes_back_to_the_full_window(clerk: Clerk) -> None:
    clerk.press(F11)
    clerk.press(F11, clerk.app.mini_bar)
    assert clerk.app.window.isVisible()
    assert not clerk.app.mini_bar.isVisible()


def test_the_mini_bar_docks_to_the_other_edge_and_stays_there(clerk: Clerk) -> None:
    clerk.press(F11)
    bar = clerk.app.mini_bar
    bottom = bar.screen().availableGeometry().height() - bar.height()
    assert bar.y() == 0
    finger.touch(bar, "mini-dock")
    assert bar.y() == bottom
    clerk.press(F11, bar)
    clerk.press(F11)
    assert bar.y() == bottom


def test_there_is_no_mini_bar_before_the_sign_in(clerk: Clerk) -> None:
    clerk.leave()
    clerk.press(F11)
    assert not clerk.app.mini_bar.isVisible()


def test_whoever_is_taken_over_from_sees_the_full_window_again(clerk: Clerk) -> None:
    clerk.press(F11)
    clerk.operations.open_counter("1", "S05", take_over=True)
    assert finger.wait_until(lambda: clerk.sees("sign-in"))
    assert not clerk.app.mini_bar.isVisible()
