"""What a receptionist does at the console, by real keys and clicks."""

from PySide6.QtCore import Qt

from common.domain.event import Kind
from common.domain.ticket import Turn
from common.qt import finger
from tests.counter.conftest import Clerk

F4, F8, ENTER, ESCAPE = Qt.Key.Key_F4, Qt.Key.Key_F8, Qt.Key.Key_Return, Qt.Key.Key_Escape


def type_in(clerk: Clerk, text: str) -> None:
    finger.write(clerk.app.window, text)
    clerk.settle()


def choose(clerk: Clerk, text: str) -> None:
    """Type and take what is found first."""
    type_in(clerk, text)
    clerk.press(ENTER)


def touch(clerk: Clerk, *names: str) -> None:
    for name in names:
        clerk.clock.advance(1)
        finger.touch(clerk.app.window, clerk.item(name).objectName())
        clerk.settle()


def issued(clerk: Clerk) -> list[Turn]:
    """Of the tickets that the counter issued: their first steps."""
    events = clerk.operations.events_after(0)
    steps = [e.happening.step for e in events if e.happening.kind is Kind.ISSUED and e.happening.counter]
    turns = [clerk.operations.turn(step or 0) for step in steps]
    return [turn for turn in turns if turn]


def look_up(clerk: Clerk, turn: Turn) -> None:
    choose(clerk, turn.ticket.number)
    assert clerk.text("found-number") == turn.ticket.number
