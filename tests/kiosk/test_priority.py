"""Priority: chosen by who needs it, shown without its reason, and gone with the visit."""

from pathlib import Path

import pytest

from common.operations import Operations
from tests.kiosk.conftest import Visitor

CLASSES = ("elderly", "assisted", "with-infant")


@pytest.mark.parametrize("priority", CLASSES)
def test_a_class_chosen_first_is_that_of_the_ticket(visitor: Visitor, operations: Operations, priority: str) -> None:
    visitor.touch("language-en", "priority", f"priority-{priority}", "agency-MOI-TR", "service-T2")
    assert operations.find("T001")[0].ticket.priority == priority
    assert operations.find("T001")[0].step.priority == priority


def test_who_chooses_nothing_has_an_ordinary_ticket(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2")
    assert operations.find("T001")[0].ticket.priority == "normal"
    assert not visitor.sees("ticket-mark")


def test_the_ticket_says_priority_and_not_why(visitor: Visitor) -> None:
    visitor.touch("language-ar", "priority", "priority-assisted", "agency-MOI-TR", "service-T2")
    assert visitor.reads("ticket-mark") == "أولوية"


@pytest.mark.parametrize("steps", [(), ("agency-MOI-TR",), ("search",)])
def test_the_choice_is_seen_on_every_screen_of_choices_and_can_be_taken_back_there(
    visitor: Visitor, operations: Operations, steps: tuple[str, ...]
) -> None:
    visitor.touch("language-ar", "priority", "priority-elderly", *steps)
    assert visitor.item("priority").property("chosen")
    visitor.touch("priority", "priority-normal")
    assert not visitor.item("priority").property("chosen")
    visitor.app.view_model.chooseService("T2")
    visitor.settle()
    assert operations.find("T001")[0].ticket.priority == "normal"


def test_the_panel_shows_what_is_chosen_and_goes_away_without_choosing(visitor: Visitor) -> None:
    visitor.touch("language-ar", "priority")
    assert visitor.item("priority-normal").property("chosen")
    visitor.touch("priority-elderly", "priority")
    assert visitor.item("priority-elderly").property("chosen")
    visitor.app.view_model.closePanel()
    assert visitor.item("priority").property("chosen")


@pytest.mark.parametrize("way_out", ["done", "leave"])
def test_the_next_visitor_has_no_priority(visitor: Visitor, operations: Operations, way_out: str) -> None:
    visitor.touch("language-ar", "priority", "priority-elderly")
    if way_out == "done":
        visitor.touch("agency-MOI-TR", "service-T2", "done")
    else:
        visitor.rests(50).touch("leave")
    visitor.touch("language-ar")
    assert not visitor.item("priority").property("chosen")


def test_the_waits_on_the_cards_are_those_of_the_chosen_class(visitor: Visitor, staffed: Operations) -> None:
    for _ in range(40):
        staffed.issue("T2", language="ar")
    visitor.rests(31).touch("language-en", "agency-MOI-TR")
    ordinary = visitor.reads("service-T2-people")
    visitor.touch("priority", "priority-elderly")
    assert visitor.waits_for("service-T2")
    assert not visitor.sees("service-T2-people") or visitor.reads("service-T2-people") != ordinary


def test_the_class_is_not_in_the_code_on_the_slip(printing: Visitor, tmp_path: Path) -> None:
    printing.touch("language-ar", "priority", "priority-assisted", "agency-MOI-TR", "service-T2")
    assert printing.app.view_model._holding.ticket.slip.token == "CSC-1:2026-11-22:T001"  # noqa: S105 - no secret
    assert (tmp_path / "tickets" / "T001.png").exists()
