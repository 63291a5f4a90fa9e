"""The paper of a ticket: asked for with its number, printed by one program, and never a second time by itself."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from common.domain.appointment import Appointment
from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.paper import Paper, PaperState
from common.operations import Operations
from common.operations.papering import LONGEST
from common.store.store import CentreStore
from tests.conftest import Clock
from tests.operations.hall import DESK, Hall
from tests.operations.test_purging import a_day, purge


def states(operations: Operations, ticket: int) -> list[str]:
    """Of the copies, first asked first."""
    return [paper.state.value for paper in reversed(operations.papers(ticket))]


def issued(operations: Operations, device: str = "K1", **more: str) -> int:
    return operations.issue("T2", language="ar", device=device, prints=True, **more).ticket.id  # type: ignore[arg-type]


def test_a_ticket_s_first_paper_is_asked_for_with_its_number(operations: Operations, clock: Clock) -> None:
    ticket = issued(operations, request="touch-1")
    assert operations.papers(ticket) == [Paper(ticket, 1, "K1", "", PaperState.ASKED, "", "issue:touch-1", clock.now)]


def test_a_ticket_that_is_only_shown_has_no_paper(operations: Operations) -> None:
    turn = operations.issue("T2", language="ar", device="K1")
    assert operations.papers(turn.ticket.id) == []


def test_the_same_request_asks_for_one_paper_only(operations: Operations) -> None:
    ticket = issued(operations, request="touch-1")
    assert issued(operations, request="touch-1") == ticket
    assert states(operations, ticket) == ["asked"]


def test_a_refused_ticket_leaves_no_paper(operations: Operations, centre: CentreStore) -> None:
    with pytest.raises(QueueError):
        operations.issue("NOPE", language="ar", device="K1", prints=True)
    assert centre.papers.unsettled("K1") == []


def test_a_further_service_asks_for_the_next_copy(operations: Operations) -> None:
    turn = operations.issue("T2", language="ar", device="K1", prints=True)
    operations.add_errand(turn.step.id, "T1", device="K1", prints=True, request="more")
    operations.add_errand(turn.step.id, "T1", device="K1", prints=True, request="more")
    assert [paper.copy for paper in operations.papers(turn.ticket.id)] == [2, 1]


def test_who_checks_in_gets_a_paper_and_another_when_asking_again(operations: Operations) -> None:
    operations.keep_appointments([Appointment("X-1", operations.now(), "T2")])
    turn = operations.check_in("X-1", language="ar", device="K1", prints=True, request="one")
    for _ in range(2):
        operations.check_in("X-1", language="ar", device="K1", prints=True, request="two")
    assert states(operations, turn.ticket.id) == ["asked", "asked"]


def test_two_programs_never_both_print_a_paper(hall: Hall) -> None:
    ticket = hall.issue("A1", prints=True).ticket.id
    other = hall.other_program()
    hall.operations.begin_paper(ticket, 1)
    with pytest.raises(QueueError) as refused:
        other.begin_paper(ticket, 1)
    assert refused.value.refusal is Refusal.PAPER_TAKEN
    assert "A001" in refused.value.text("ar")


def test_who_has_not_heard_that_it_may_begin_asks_again_and_nobody_else_may(hall: Hall) -> None:
    ticket = hall.issue("A1", prints=True).ticket.id
    for _ in range(2):
        hall.operations.begin_paper(ticket, 1, request="one")
    for request in ("two", ""):
        with pytest.raises(QueueError):
            hall.other_program().begin_paper(ticket, 1, request=request)
    hall.operations.settle_paper(ticket, 1, PaperState.PRINTED)
    with pytest.raises(QueueError):
        hall.operations.begin_paper(ticket, 1, request="one")


@pytest.mark.parametrize("state", ["printed", "sent", "uncertain", "failed"])
def test_what_is_settled_is_never_begun_again(operations: Operations, state: str) -> None:
    ticket = issued(operations)
    operations.begin_paper(ticket, 1)
    operations.settle_paper(ticket, 1, PaperState(state), printer="usb:/dev/usb/lp0", fault="the cable")
    (paper,) = operations.papers(ticket)
    assert (paper.state, paper.printer, paper.fault) == (state, "usb:/dev/usb/lp0", "the cable")
    with pytest.raises(QueueError):
        operations.begin_paper(ticket, 1)
    with pytest.raises(QueueError):
        operations.settle_paper(ticket, 1, PaperState.ASKED)


def test_a_paper_of_which_nothing_was_sent_is_asked_for_as_before(operations: Operations) -> None:
    ticket = issued(operations)
    operations.begin_paper(ticket, 1)
    operations.settle_paper(ticket, 1, PaperState.ASKED, fault="no paper")
    operations.begin_paper(ticket, 1)
    assert states(operations, ticket) == ["sending"]


def test_to_settle_twice_is_to_settle_once(operations: Operations, clock: Clock) -> None:
    ticket = issued(operations)
    operations.begin_paper(ticket, 1)
    first = operations.settle_paper(ticket, 1, PaperState.PRINTED)
    clock.advance(60)
    assert operations.settle_paper(ticket, 1, PaperState.PRINTED) == first


def test_a_paper_nobody_has_begun_is_not_printed(operations: Operations) -> None:
    with pytest.raises(QueueError):
        operations.settle_paper(issued(operations), 1, PaperState.PRINTED)


@pytest.mark.parametrize("state", [PaperState.FAILED, PaperState.SHOWN])
def test_a_paper_can_be_given_up_before_it_is_begun(operations: Operations, state: PaperState) -> None:
    ticket = issued(operations)
    operations.settle_paper(ticket, 1, state)
    assert states(operations, ticket) == [state]


def test_a_person_asks_for_a_reprint_and_the_chain_says_who(hall: Hall) -> None:
    ticket = hall.issue("A1", prints=True).ticket.id
    hall.operations.begin_paper(ticket, 1)
    hall.operations.settle_paper(ticket, 1, PaperState.UNCERTAIN)
    paper = hall.operations.reprint(ticket, device="R1", counter=DESK)
    assert (paper.copy, paper.state, paper.device) == (2, PaperState.ASKED, "R1")
    said = hall.centre.events.newest(1)[0].happening
    assert (said.kind, said.ticket, said.device, said.counter) == (Kind.REPRINTED, ticket, "R1", DESK)
    assert said.body == {"copy": 2}
    assert hall.centre.verify() is None


def test_the_same_request_reprints_once(operations: Operations) -> None:
    ticket = issued(operations)
    first = operations.reprint(ticket, device="K1", request="again")
    assert operations.reprint(ticket, device="K1", request="again") == first
    assert states(operations, ticket) == ["failed", "asked"]


def test_a_reprint_takes_the_place_of_what_was_not_begun(operations: Operations) -> None:
    ticket = issued(operations)
    operations.reprint(ticket, device="K1")
    with pytest.raises(QueueError):
        operations.begin_paper(ticket, 1)
    operations.begin_paper(ticket, 2)


def test_nothing_is_reprinted_while_a_copy_is_being_sent(operations: Operations) -> None:
    ticket = issued(operations)
    operations.begin_paper(ticket, 1)
    with pytest.raises(QueueError) as refused:
        operations.reprint(ticket, device="K1")
    assert refused.value.refusal is Refusal.PAPER_IS_SENT
    assert operations.head() == 1


def test_a_machine_that_died_while_it_printed_keeps_nobody_from_a_reprint(operations: Operations, clock: Clock) -> None:
    ticket = issued(operations)
    operations.begin_paper(ticket, 1)
    clock.advance(LONGEST.total_seconds() + 1)
    operations.reprint(ticket, device="R1")
    assert states(operations, ticket) == ["uncertain", "asked"]
    with pytest.raises(QueueError):
        operations.settle_paper(ticket, 1, PaperState.PRINTED)


def test_ten_who_ask_for_a_reprint_at_once_get_one_paper(hall: Hall) -> None:
    ticket = hall.issue("A1", prints=True).ticket.id
    programs = [hall.other_program() for _ in range(10)]

    def ask(program: Operations) -> int:
        return program.reprint(ticket, device="R1").copy

    with ThreadPoolExecutor(10) as pool:
        copies = sorted(pool.map(ask, programs))
    assert copies == list(range(2, 12))
    assert states(hall.operations, ticket) == ["failed"] * 10 + ["asked"]
    assert hall.centre.verify() is None


def test_a_reprint_is_never_the_first_copy(operations: Operations) -> None:
    """The ticket may have been printed by a kiosk that was away."""
    ticket = operations.issue("T2", language="ar").ticket.id
    assert operations.reprint(ticket, device="R1").copy == 2


def test_no_ticket_has_no_reprint(operations: Operations) -> None:
    with pytest.raises(QueueError) as refused:
        operations.reprint(999, device="K1")
    assert refused.value.refusal is Refusal.UNKNOWN_TICKET


def test_after_a_restart_a_device_knows_what_it_owes(hall: Hall) -> None:
    first, second, done = (hall.issue("A1", device="K1", prints=True).ticket.id for _ in range(3))
    hall.issue("A1", device="K2", prints=True)
    hall.operations.begin_paper(first, 1)
    hall.operations.begin_paper(done, 1)
    hall.operations.settle_paper(done, 1, PaperState.PRINTED)
    hall.clock.advance(5)
    again = hall.operations.reprint(second, device="K1")
    owed = hall.other_program().unsettled_papers("K1")
    assert [(paper.ticket, paper.copy, paper.state) for paper, _ in owed] == [
        (second, again.copy, PaperState.ASKED),
        (first, 1, PaperState.SENDING),
    ]
    assert [turn.ticket.number for _, turn in owed] == ["A002", "A001"]


def test_the_turn_of_an_unsettled_paper_is_that_of_now(hall: Hall) -> None:
    hall.issue("A1", device="K1", prints=True)
    hall.finish()
    ((_, turn),) = hall.operations.unsettled_papers("K1")
    assert turn.step.position == 2


def test_papers_go_with_their_visit(hall: Hall) -> None:
    ticket = hall.issue("A1", prints=True).ticket.id
    a_day(hall)
    hall.operations.reprint(ticket, device="R1")
    assert purge(hall, days=0) == 4
    assert hall.centre.papers.of_ticket(ticket) == []
    assert hall.centre.verify() is None


def test_the_moment_of_a_paper_is_that_of_its_state(operations: Operations, clock: Clock) -> None:
    began = clock.now
    ticket = issued(operations)
    clock.advance(7)
    operations.begin_paper(ticket, 1)
    assert operations.papers(ticket)[0].at == began + timedelta(seconds=7)
