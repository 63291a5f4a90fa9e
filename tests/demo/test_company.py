"""Simulated staff and visitors beside somebody at the real windows."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep

import pytest

from common.domain.ticket import State
from common.operations import Operations
from common.store.store import CentreStore
from demo.clock import RunningClock
from demo.company import Company, your_counter
from demo.day import Progress
from demo.plan import Plan
from demo.summary import Summary
from tests.conftest import Clock

FAST = 1200.0
SECONDS = 60.0


class Heard:
    def goes_on(self, progress: Progress) -> None: ...

    def ended(self, summary: Summary) -> None: ...


@pytest.fixture
def running(clock: Clock) -> RunningClock:
    return RunningClock.at(clock.now, FAST)


@pytest.fixture
def visit(centre: CentreStore, running: RunningClock) -> Operations:
    """The verbs of somebody at the real windows."""
    return Operations(centre, running)


@pytest.fixture
def start(store_path: Path, running: RunningClock) -> Iterator[Callable[[int], Company]]:
    companies: list[Company] = []

    def start(visitors: int) -> Company:
        companies.append(Company(store_path, Plan(visitors=visitors), running, Heard()))
        companies[-1].start()
        return companies[-1]

    yield start
    for company in companies:
        company.stop()


def wait_until(is_so: Callable[[], object]) -> bool:
    until = monotonic() + SECONDS
    while monotonic() < until and not is_so():
        sleep(0.02)
    return bool(is_so())


def test_alone_your_visitors_are_served_in_the_other_wings_and_wait_for_you_in_yours(
    start: Callable[[int], Company], visit: Operations
) -> None:
    number = visit.issue("T1", language="ar").ticket.number
    start(0)
    assert wait_until(lambda: [turn.step.wing for turn in visit.find(number)] == ["SUP", "DSK"])
    opened = visit.now()
    assert wait_until(lambda: visit.now() > opened + timedelta(minutes=30))
    assert visit.find(number)[-1].step.state is State.WAITING
    assert your_counter(visit.profile) not in visit.sittings()


def test_papers_of_your_visitors_are_done_and_come_back_to_you(
    start: Callable[[int], Company], visit: Operations
) -> None:
    start(0)
    yours = your_counter(visit.profile)
    visit.open_counter(yours, "S20")
    turn = visit.walk_in(yours, "C2", language="ar")
    visit.finish(yours, turn.step.id)
    assert wait_until(lambda: [one.step.wing for one in visit.find(turn.ticket.number)] == ["DSK", "BKO", "DSK"])


def test_it_stops_at_once(start: Callable[[int], Company]) -> None:
    company = start(5)
    sleep(0.2)
    began = monotonic()
    company.stop()
    assert monotonic() - began < SECONDS
    assert company.summary is None
