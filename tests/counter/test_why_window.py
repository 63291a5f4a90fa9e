"""Why this visitor is next: told before the call, and small while another is served."""

from PySide6.QtCore import Qt

from tests.counter.conftest import Clerk, Start

F8, F7, F9 = Qt.Key.Key_F8, Qt.Key.Key_F7, Qt.Key.Key_F9


def line(clerk: Clerk) -> tuple[str, str, str]:
    after = clerk.text("why-after") if clerk.sees("why-after") else ""
    return clerk.text("why-number"), clerk.text("why-text").removeprefix("— "), after


def restore(clerk: Clerk) -> None:
    """The latest no-show."""
    clerk.touch("tab-no-shows")
    clerk.clock.advance(1)
    clerk.touch("row-action")


def test_the_idle_desk_says_who_is_next_and_why_and_who_comes_then(clerk: Clerk) -> None:
    (normal,) = clerk.issue("C1")
    clerk.clock.advance(60)
    elderly = clerk.operations.issue("C2", language="ar", priority="elderly")
    clerk.look_again()
    assert line(clerk) == (elderly.ticket.number, "من فئات الأولوية", normal.ticket.number)
    assert clerk.text("class-badge") == "كبير سن"
    clerk.press(F8)
    assert clerk.text("ticket-number") == elderly.ticket.number


def test_who_waits_alone_has_nobody_after(clerk: Clerk) -> None:
    clerk.issue("C1")
    assert line(clerk)[1:] == ("لا ينتظر غيره خدمات هذا الشباك", "")


def test_while_one_is_served_the_line_is_about_the_next(clerk: Clerk) -> None:
    first, second = clerk.issue("C1", "C2")
    clerk.serve(first, finish=False)
    assert line(clerk)[0] == second.ticket.number


def test_the_line_is_in_the_language_of_the_staff(start: Start) -> None:
    clerk = start("1", language="en")
    clerk.issue("C1")
    assert line(clerk)[1] == "nobody else waits for what this counter serves"


def test_the_no_show_says_how_long_it_still_waits_and_is_off_until_then(clerk: Clerk) -> None:
    clerk.issue("C1")
    clerk.press(F8)
    clerk.press(F9)
    clerk.wait(60)
    shown = str(clerk.item("verb-no-show").property("text"))
    assert shown.startswith("عدم الحضور بعد")
    assert "0:58" in shown
    clerk.press(F7)
    assert clerk.turn() is not None
    clerk.wait(60)
    assert str(clerk.item("verb-no-show").property("text")) == "عدم الحضور"
    clerk.press(F7)
    assert clerk.turn() is None


def test_a_restored_visitor_who_was_gone_for_long_is_said_to_be_behind_the_others(clerk: Clerk) -> None:
    turns = clerk.issue(*["C2"] * 7)
    clerk.press(F8)
    clerk.give_up()
    for turn in turns[1:6]:
        clerk.serve(turn)
    clerk.wait(16 * 60)
    restore(clerk)
    assert "بعد المنتظرين" in clerk.text("toast-text")
    assert line(clerk)[0] == turns[6].ticket.number


def test_a_restored_visitor_who_comes_soon_is_said_to_have_the_old_place(clerk: Clerk) -> None:
    first, _ = clerk.issue("C2", "C2")
    clerk.press(F8)
    clerk.give_up()
    restore(clerk)
    assert "إلى مكانها" in clerk.text("toast-text")
    assert line(clerk)[0] == first.ticket.number
