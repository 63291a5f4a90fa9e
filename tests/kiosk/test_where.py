"""Where is my turn: by number or by the code of the slip, without a word about the person."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from common.domain.ticket import State
from common.operations import Operations
from common.qt import finger
from kiosk.scanner import PAUSE
from tests.kiosk.conftest import Visitor


def ask(visitor: Visitor, number: str, language: str = "en") -> Visitor:
    return visitor.touch(f"language-{language}", "where").writes(number).touch("submit")


def test_the_number_of_a_ticket_tells_where_it_waits_and_how_many_are_ahead(
    visitor: Visitor, operations: Operations
) -> None:
    for _ in range(3):
        operations.issue("T2", language="ar")
    ask(visitor, "T003")
    assert visitor.reads("asked") == "T003"
    assert "Service Desks" in visitor.reads("headline")
    assert visitor.reads("progress-people-text") == "2 visitors ahead of you"
    assert visitor.reads("progress-wait-text") == "The wait cannot be estimated now"
    assert [visitor.reads(f"stop-{at}-place") for at in (0, 2)] == ["Service Desks", "Service Desks"]


def test_what_the_visit_is_for_is_not_shown(visitor: Visitor, operations: Operations) -> None:
    operations.issue("L4", language="ar")
    ask(visitor, "L001")
    assert not any("Disability" in str(text) for text in said(visitor))


def said(visitor: Visitor) -> list[str]:
    pending, found = [visitor.window.contentItem()], []
    while pending:
        item = pending.pop()
        if item.isVisible():
            found.append(str(item.property("text") or ""))
            pending.extend(item.childItems())
    return found


def test_a_call_that_comes_while_one_reads_is_told_at_once(visitor: Visitor, staffed: Operations) -> None:
    staffed.issue("T2", language="ar")
    ask(visitor, "T001")
    assert not visitor.sees("counter")
    staffed.call_next("8")
    visitor.app.view_model.read()
    visitor.settle()
    assert visitor.reads("headline") == "Your number is called"
    assert "8" in visitor.reads("counter")


def test_a_visit_is_followed_to_its_next_stop(visitor: Visitor, staffed: Operations) -> None:
    step = staffed.issue("T2", language="ar").step.id
    staffed.call_next("8")
    staffed.start("8", step)
    staffed.finish("8", step)
    ask(visitor, "T001")
    assert visitor.reads("headline") == "Your document is being prepared"
    assert visitor.sees("stop-1-now")
    assert not visitor.sees("counter")


def test_a_number_that_nobody_has_is_told_with_what_to_do(visitor: Visitor) -> None:
    ask(visitor, "T009")
    assert visitor.reads("notice").startswith("There is no such ticket today")
    assert visitor.reads("code-text") == "T009"
    visitor.touch("key-backspace")
    assert visitor.reads("code-text") == "T00"
    assert not visitor.sees("notice")


@pytest.mark.parametrize("text", ["T٠٠١", "t001", " T۰۰۱"])
def test_a_number_is_understood_in_all_digits(visitor: Visitor, operations: Operations, text: str) -> None:
    operations.issue("T2", language="ar")
    visitor.touch("language-ar", "where")
    visitor.app.view_model.typeText(text)
    visitor.touch("submit")
    assert visitor.reads("asked") == "T001"


def test_the_pad_has_the_letters_of_the_centre_and_stands_the_same_in_every_language(visitor: Visitor) -> None:
    visitor.touch("language-ar", "where")
    assert visitor.sees("key-T")
    assert not visitor.sees("key-Z")
    assert visitor.place("key-1").x() < visitor.place("key-3").x()
    assert visitor.place("key-1").y() < visitor.place("key-7").y()


@pytest.mark.parametrize("before", [(), ("language-ar",), ("language-ar", "agency-MOI-TR"), ("language-ar", "where")])
def test_the_slip_s_code_under_the_scanner_shows_the_visit(
    visitor: Visitor, operations: Operations, before: tuple[str, ...]
) -> None:
    operations.issue("T2", language="ar")
    visitor.touch(*before).shows("CSC-1:2026-11-22:T001")
    assert visitor.waits_for("asked")
    assert visitor.reads("asked") == "T001"


def test_who_shows_a_slip_to_a_resting_kiosk_is_answered_in_the_ticket_s_language(
    visitor: Visitor, operations: Operations
) -> None:
    operations.issue("T2", language="en")
    visitor.shows("CSC-1:2026-11-22:T001")
    assert visitor.waits_for("asked")
    assert visitor.app.view_model.language == "en"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("CSC-1:2026-11-20:T001", "This ticket was for another day"),
        ("CSC-9:2026-11-22:T001", "This ticket belongs to another centre"),
        ("T001", "There is no such ticket today"),
    ],
)
def test_a_paper_of_another_day_or_place_is_told_kindly(visitor: Visitor, code: str, told: str) -> None:
    visitor.touch("language-en").shows(code)
    assert visitor.waits_for("notice")
    assert visitor.reads("notice").startswith(told)


def test_a_ticket_that_was_carried_over_is_found_by_its_old_paper(
    visitor: Visitor, operations: Operations, carried: Callable[[], str]
) -> None:
    token = carried()
    visitor.comes_at(9, day=23).touch("language-en").shows(token)
    assert visitor.waits_for("asked")
    assert visitor.reads("asked") == "T001"


@pytest.fixture
def carried(operations: Operations, visitor: Visitor) -> Callable[[], str]:
    """A ticket of yesterday that waits today."""

    def carry() -> str:
        turn = operations.issue("T2", language="en")
        token = f"CSC-1:{turn.ticket.day}:{turn.ticket.number}"
        visitor.comes_at(9, day=23)
        store = operations._store
        with store.transaction():
            over = turn.carry_over(day=operations.today(), opens=operations.now())
            store.tickets.put(over.step)
            store.tickets.put_ticket(over.ticket)
        return token

    return carry


def test_no_scan_is_taken_while_somebody_reads_a_new_ticket(visitor: Visitor, operations: Operations) -> None:
    operations.issue("T2", language="ar")
    visitor.touch("language-ar", "agency-MOI-TR", "service-T2").shows("CSC-1:2026-11-22:T001")
    assert visitor.reads("number") == "T002"


HOSTILE = [
    "\x0f",
    "\x1b[2J",
    "file:///etc/passwd",
    "T001'; DROP TABLE ticket;--",
    "A" * 500,
    "<script>",
]


@pytest.mark.parametrize("payload", HOSTILE)
def test_a_hostile_code_does_nothing(visitor: Visitor, operations: Operations, payload: str) -> None:
    visitor.touch("language-ar").shows(payload)
    assert visitor.sees("title")
    assert visitor.app.view_model.screen == "agencies"
    assert operations.events_after(0) == []


def test_control_keys_of_a_scanner_do_nothing(visitor: Visitor) -> None:
    visitor.touch("language-ar")
    finger.write(visitor.window, "T00")
    finger.press(visitor.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    visitor.shows("1")
    assert visitor.app.view_model.screen == "agencies"


def test_scans_come_one_a_second(visitor: Visitor, operations: Operations) -> None:
    for _ in range(2):
        operations.issue("T2", language="ar")
    visitor.touch("language-ar").shows("T001")
    assert visitor.waits_for("asked")
    visitor.shows("T002")
    assert visitor.reads("asked") == "T001"
    finger.rest(PAUSE)
    visitor.shows("T002")
    assert finger.wait_until(lambda: visitor.reads("asked") == "T002")


def test_asking_changes_nothing(visitor: Visitor, operations: Operations) -> None:
    operations.issue("T2", language="ar")
    head = operations.head()
    ask(visitor, "T001").touch("done")
    assert operations.head() == head
    assert operations.find("T001")[0].step.state is State.WAITING
    assert visitor.sees("greeting-0")


def test_what_was_asked_is_gone_for_the_next_visitor(visitor: Visitor, operations: Operations) -> None:
    operations.issue("T2", language="ar")
    ask(visitor, "T001").rests(46)
    assert visitor.sees("greeting-0")
    assert visitor.app.view_model.asked == ""
    visitor.touch("language-ar", "where")
    assert visitor.reads("code-text") == ""


def test_after_asking_a_new_ticket_can_be_taken(visitor: Visitor, operations: Operations) -> None:
    operations.issue("T2", language="ar")
    ask(visitor, "T001").touch("done", "language-en", "agency-MOI-TR", "service-T2")
    assert visitor.reads("number") == "T002"
    assert visitor.reads("stop-0-place") == "Service Desks"
