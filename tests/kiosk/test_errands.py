"""Several services in one visit: one number, one paper that says it all."""

from pathlib import Path

from common.domain.event import Kind
from common.operations import Operations
from tests.kiosk.conftest import Visitor


def add(visitor: Visitor, agency: str, service: str) -> Visitor:
    return visitor.touch("add-service", f"agency-{agency}", f"service-{service}")


def kinds(operations: Operations) -> list[Kind]:
    return [event.happening.kind for event in operations.events_after(0)]


def test_another_service_has_the_same_number(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2")
    visitor.touch("add-service")
    assert visitor.reads("title") == "Which other service?"
    assert "T001" in visitor.reads("subtitle")
    visitor.touch("agency-MOI-CA", "service-C2")
    assert visitor.reads("number") == "T001"
    assert operations.find("T001")[0].ticket.errands == ("T2", "C2")
    assert kinds(operations) == [Kind.ISSUED, Kind.ERRAND_ADDED]


def test_the_ticket_tells_the_whole_plan(visitor: Visitor) -> None:
    add(visitor.touch("language-en", "agency-MOI-TR", "service-T2"), "MOC", "B3")
    assert [visitor.reads(f"stop-{at}-place") for at in (0, 3)] == ["Service Desks", "E-Services"]
    assert [visitor.reads(f"stop-{at}-note") for at in (0, 2, 3)] == [
        "Driving licence renewal",
        "Document pick-up",
        "Trade-name reservation",
    ]
    assert visitor.sees("stop-0-now")
    assert not visitor.sees("stop-3-now")


def test_the_paper_is_printed_again_as_an_update_of_the_same_number(printing: Visitor, tmp_path: Path) -> None:
    printing.touch("language-en", "agency-MOI-TR", "service-T2")
    first = (tmp_path / "tickets" / "T001.png").read_bytes()
    add(printing, "MOI-CA", "C2")
    assert printing.reads("paper") == "Take your updated ticket: the number is the same"
    assert [path.name for path in (tmp_path / "tickets").iterdir()] == ["T001.png"]
    assert (tmp_path / "tickets" / "T001.png").read_bytes() != first


def test_the_way_back_from_adding_is_the_ticket(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2", "add-service", "agency-MOI-CA", "back", "back")
    assert visitor.reads("number") == "T001"
    assert kinds(operations) == [Kind.ISSUED]


def test_while_adding_there_is_no_way_to_a_second_number(visitor: Visitor) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2", "add-service")
    for name in ("enquire", "where", "appointment", "priority"):
        assert not visitor.sees(name)


def test_quick_touches_add_one_service(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2", "add-service", "agency-MOI-CA")
    visitor.hammer("service-C2", 5)
    assert operations.find("T001")[0].ticket.errands == ("T2", "C2")


def test_three_services_are_enough_for_one_ticket(visitor: Visitor) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2")
    add(add(visitor, "MOI-CA", "C2"), "MOC", "B3")
    assert not visitor.sees("add-service")
    assert visitor.sees("done")


def test_the_next_visitor_begins_a_ticket_of_their_own(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2", "add-service").rests(66)
    visitor.touch("language-en", "agency-MOI-TR", "service-T2")
    assert visitor.reads("number") == "T002"
    assert operations.find("T001")[0].ticket.errands == ("T2",)


def test_a_ticket_with_several_services_can_be_given_back(visitor: Visitor) -> None:
    add(visitor.touch("language-en", "agency-MOI-TR", "service-T2"), "MOI-CA", "C2").touch("cancel-ticket")
    assert "T001" in visitor.reads("subtitle")
    visitor.touch("agency-MOI-TR", "service-T2")
    assert visitor.reads("number") == "T002"
