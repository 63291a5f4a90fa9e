"""Tickets wait for the printer in order; a visitor does not wait for ever; and the store knows what became of each."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from common.domain.errors import QueueError, StoreUnavailable
from common.domain.paper import PaperState
from common.domain.wording import Wording
from common.operations import Operations
from common.printing.failure import CUT_OFF, MISSING
from common.printing.outcome import NotBegun, Printed, Uncertain
from common.printing.queue import Job, PaperQueue
from common.printing.slip import Slip
from common.printing.status import Status

HERE = "usb:/dev/usb/lp0"


class Scripted:
    """A printer whose next attempts end so; after them all is well."""

    prints = True

    def __init__(self, *ends: Exception) -> None:
        self.ends, self.out = list(ends), list[str]()

    def status(self) -> Status:
        return Status()

    def print_slip(self, slip: Slip) -> Printed:
        if self.ends:
            raise self.ends.pop(0)
        self.out.append(slip.number)
        return Printed(HERE, is_confirmed=True)


class Time:
    """A clock that goes on only while somebody sleeps, and remembers how long."""

    def __init__(self) -> None:
        self.now, self.slept = 0.0, list[float]()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


AddTicket = Callable[[PaperQueue], Job]


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def add(operations: Operations, slip: Slip) -> AddTicket:
    """A ticket that is issued and waits in a queue."""

    def add(queue: PaperQueue) -> Job:
        turn = operations.issue("T2", language="ar", device="K1", prints=True)
        job = Job(turn.ticket.id, 1, replace(slip, number=turn.ticket.number))
        queue.add(job, operations)
        return job

    return add


def queue_of(printer: Scripted, time: Time, patience: float = 20.0) -> PaperQueue:
    return PaperQueue(printer, patience, now=time, sleep=time.sleep)


def absent() -> NotBegun:
    return NotBegun(MISSING, address=HERE)


def state(operations: Operations, job: Job) -> PaperState:
    return operations.papers(job.ticket)[0].state


def test_tickets_are_printed_in_the_order_in_which_they_were_asked_for(
    operations: Operations, add: AddTicket, time: Time
) -> None:
    printer = Scripted(absent())
    queue = queue_of(printer, time)
    jobs = [add(queue) for _ in range(3)]
    ends = [queue.work() for _ in jobs]
    assert [ended.job for ended in ends if ended] == jobs
    assert printer.out == ["T001", "T002", "T003"]
    assert {state(operations, job) for job in jobs} == {PaperState.PRINTED}
    assert queue.work() is None


def test_the_store_knows_where_a_ticket_came_out(operations: Operations, add: AddTicket, time: Time) -> None:
    queue = queue_of(Scripted(), time)
    job = add(queue)
    ended = queue.work()
    assert ended is not None
    assert (ended.state, ended.printed) == (PaperState.PRINTED, Printed(HERE, is_confirmed=True))
    assert operations.papers(job.ticket)[0].printer == HERE


def test_it_is_tried_again_with_growing_pauses_while_nothing_was_sent(add: AddTicket, time: Time) -> None:
    printer = Scripted(*(absent() for _ in range(5)))
    queue = queue_of(printer, time)
    add(queue)
    ended = queue.work()
    assert ended is not None
    assert ended.state is PaperState.PRINTED
    assert time.slept == [0.5, 1.0, 2.0, 4.0, 4.0]


def test_a_visitor_waits_no_longer_than_patience_lasts(operations: Operations, add: AddTicket, time: Time) -> None:
    queue = queue_of(Scripted(*(absent() for _ in range(99))), time, patience=6.0)
    job = add(queue)
    ended = queue.work()
    assert ended is not None
    assert (ended.state, time.now) == (PaperState.FAILED, 6.0)
    (paper,) = operations.papers(job.ticket)
    assert (paper.state, "no printer" in paper.fault) == (PaperState.FAILED, True)


def test_who_waited_behind_others_gets_one_try_at_least(operations: Operations, add: AddTicket, time: Time) -> None:
    printer = Scripted(*(absent() for _ in range(5)))
    queue = queue_of(printer, time, patience=4.0)
    first, second = add(queue), add(queue)
    queue.work()
    printer.ends.clear()
    queue.work()
    assert [state(operations, job) for job in (first, second)] == [PaperState.FAILED, PaperState.PRINTED]


def test_what_broke_off_is_not_tried_again(operations: Operations, add: AddTicket, time: Time) -> None:
    printer = Scripted(Uncertain(CUT_OFF, address=HERE))
    queue = queue_of(printer, time)
    job = add(queue)
    ended = queue.work()
    assert ended is not None
    assert (ended.state, state(operations, job)) == (PaperState.UNCERTAIN, PaperState.UNCERTAIN)
    assert (printer.out, time.slept) == ([], [])


def test_what_another_program_prints_is_not_printed_here(operations: Operations, add: AddTicket, time: Time) -> None:
    printer = Scripted()
    queue = queue_of(printer, time)
    job = add(queue)
    operations.begin_paper(job.ticket, 1)
    with pytest.raises(QueueError):
        queue.work()
    assert printer.out == []


def test_a_reprint_is_printed_and_what_it_replaces_is_not(operations: Operations, add: AddTicket, time: Time) -> None:
    printer = Scripted()
    queue = queue_of(printer, time)
    job = add(queue)
    again = operations.reprint(job.ticket, device="K1")
    queue.add(replace(job, copy=again.copy), operations)
    with pytest.raises(QueueError):
        queue.work()
    queue.work()
    assert printer.out == ["T001"]


def test_a_queue_that_is_stopped_begins_nothing_more(operations: Operations, add: AddTicket, time: Time) -> None:
    printer = Scripted()
    queue = queue_of(printer, time)
    job = add(queue)
    queue.stop()
    ended = queue.work()
    assert ended is not None
    assert (ended.state, printer.out) == (PaperState.ASKED, [])
    assert [paper.copy for paper, _ in operations.unsettled_papers("K1")] == [1]
    assert state(operations, job) is PaperState.ASKED


class Away:
    """A store that is away after so many answers, until it is back."""

    def __init__(self, operations: Operations, answers: int) -> None:
        self._operations, self.answers = operations, answers

    def begin_paper(self, ticket: int, copy: int, *, request: str) -> None:
        self._ask()
        self._operations.begin_paper(ticket, copy, request=request)

    def settle_paper(self, ticket: int, copy: int, state: PaperState, *, printer: str, fault: str) -> None:
        self._ask()
        self._operations.settle_paper(ticket, copy, state, printer=printer, fault=fault)

    def _ask(self) -> None:
        self.answers -= 1
        if self.answers < 0:
            raise StoreUnavailable(Wording("ليس هنا", "away"))


def test_nothing_is_sent_while_nobody_can_say_whether_it_may_be(
    operations: Operations, add: AddTicket, time: Time
) -> None:
    printer = Scripted()
    queue = queue_of(printer, time, patience=3.0)
    job = add(PaperQueue(printer))
    queue.add(job, Away(operations, 0))
    ended = queue.work()
    assert ended is not None
    assert (ended.state, printer.out) == (PaperState.FAILED, [])


def test_what_a_store_could_not_be_told_it_is_told_before_the_next_ticket(
    operations: Operations, add: AddTicket, time: Time
) -> None:
    printer = Scripted()
    queue = queue_of(printer, time)
    job, away = add(PaperQueue(printer)), Away(operations, 1)
    queue.add(job, away)
    queue.work()
    assert state(operations, job) is PaperState.SENDING
    away.answers = 99
    queue.add(add(PaperQueue(printer)), away)
    queue.work()
    assert state(operations, job) is PaperState.PRINTED
    assert printer.out == ["T001", "T002"]


def test_a_store_that_is_away_does_not_keep_the_kiosk_s_own_tickets_from_being_printed(
    operations: Operations, add: AddTicket, time: Time
) -> None:
    printer = Scripted()
    queue = queue_of(printer, time)
    queue.add(add(PaperQueue(printer)), Away(operations, 1))
    queue.work()
    own = add(queue)
    queue.work()
    assert printer.out == ["T001", "T002"]
    assert state(operations, own) is PaperState.PRINTED


class Deaf(Away):
    """A store that does what it is asked to, while its first answers are lost on the way."""

    lost = 2

    def begin_paper(self, ticket: int, copy: int, *, request: str) -> None:
        self._operations.begin_paper(ticket, copy, request=request)
        self.lost -= 1
        if self.lost >= 0:
            raise StoreUnavailable(Wording("ليس هنا", "away"))


def test_a_ticket_whose_beginning_was_written_down_unheard_is_printed_all_the_same(
    operations: Operations, add: AddTicket, time: Time
) -> None:
    printer = Scripted()
    queue = queue_of(printer, time)
    job = add(PaperQueue(printer))
    queue.add(job, Deaf(operations, 99))
    ended = queue.work()
    assert ended is not None
    assert (ended.state, printer.out) == (PaperState.PRINTED, ["T001"])
    assert state(operations, job) is PaperState.PRINTED


def test_what_a_store_could_not_be_told_it_is_told_when_the_printer_rests(
    operations: Operations, add: AddTicket, time: Time
) -> None:
    printer = Scripted()
    queue = queue_of(printer, time)
    job, away = add(PaperQueue(printer)), Away(operations, 1)
    queue.add(job, away)
    queue.work()
    queue.pay()
    assert state(operations, job) is PaperState.SENDING
    away.answers = 99
    queue.pay()
    assert state(operations, job) is PaperState.PRINTED
