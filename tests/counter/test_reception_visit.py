"""The ticket that was found: where it stands, its way, and what may be done with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import pytest

from common.domain.errors import QueueError
from common.domain.forecast import Outlook, WaitRange
from common.domain.profile import Profile
from common.domain.reasons import Parking
from common.domain.ticket import State, Turn
from common.operations import Operations
from common.operations.looking import Visit
from counter.manner import Manner
from counter.reader import Reader
from counter.reception_visit import is_of, may, stops, visit_props
from tests.conftest import Clock
from tests.counter.turns import NOW, turn


def reader(profile: Profile, counter: str = "25") -> Reader:
    return Reader(profile, profile.counter_of[counter], "S01", NOW, Manner("en"))


@dataclass
class OpenVisit:
    """A real ticket, brought into a state, and verbs tried on it."""

    operations: Operations

    def at(self, state: State) -> Turn:
        do, step = self.operations, self.operations.issue("C1", language="ar").step.id
        way = {
            State.CALLED: [lambda: do.call_next("1")],
            State.SERVING: [lambda: do.call_next("1"), lambda: do.start("1", step)],
            State.PARKED: [lambda: do.park("1", step, Parking.DOCUMENT)],
            State.FINISHED: [lambda: do.finish("1", step)],
        }
        before = [State.SERVING] if state in {State.PARKED, State.FINISHED} else []
        for one in (*before, state):
            for verb in way.get(one, []):
                verb()
        found = do.turn(step)
        assert found is not None
        return found

    def accepts(self, verb: Callable[[Operations], object]) -> bool:
        try:
            verb(self.operations)
        except QueueError:
            return False
        return True


@pytest.fixture
def open_visit(operations: Operations) -> OpenVisit:
    operations.open_counter("1", "S01")
    return OpenVisit(operations)


@pytest.mark.parametrize(
    ("state", "possible"),
    [
        (State.WAITING, ("correct", "errand", "cancel")),
        (State.CALLED, ("errand",)),
        (State.SERVING, ("errand",)),
        (State.PARKED, ("errand", "cancel")),
        (State.FINISHED, ()),
        (State.CANCELLED, ()),
        (State.EXPIRED, ("restore",)),
    ],
)
def test_only_what_the_state_allows_is_offered(profile: Profile, state: State, possible: tuple[str, ...]) -> None:
    assert may(turn(state=state), reader(profile)) == possible


@pytest.mark.parametrize("state", [State.WAITING, State.CALLED, State.SERVING, State.PARKED, State.FINISHED])
def test_what_is_offered_is_what_the_operations_accept(open_visit: OpenVisit, state: State) -> None:
    found = open_visit.at(state)
    offered = may(found, reader(open_visit.operations.profile))
    assert ("correct" in offered) is open_visit.accepts(lambda do: do.correct(found.step.id, language="en"))
    assert ("errand" in offered) is open_visit.accepts(lambda do: do.add_errand(found.step.id, "J1"))
    assert ("cancel" in offered) is open_visit.accepts(lambda do: do.cancel(found.step.id))


def test_a_no_show_is_restored_by_reception_or_by_a_counter_that_serves_it(profile: Profile) -> None:
    absent = turn(service="C2", state=State.NO_SHOW)
    assert may(absent, reader(profile, "1")) == ("restore",)
    assert may(absent, reader(profile, "25")) == ("restore",)
    assert may(absent, reader(profile, "5")) == ()
    props = visit_props(Visit([absent], []), None, reader(profile, "5"))
    assert props.elsewhere == profile.wing_of["DSK"].names.text("en")


def test_a_support_step_is_not_made_another_service(profile: Profile) -> None:
    assert "correct" not in may(turn(service="S1", wing="SUP", support_of=1), reader(profile))


def test_a_visit_tells_what_was_done_what_goes_on_and_what_is_to_come(operations: Operations, clock: Clock) -> None:
    operations.open_counter("1", "S01")
    issued = operations.issue("C1", language="ar", also=("S1",))
    operations.call_next("1")
    clock.advance(60)
    operations.start("1", issued.step.id)
    operations.finish("1", issued.step.id)
    visit = operations.visit(issued.ticket.number)
    assert visit is not None
    way = stops(visit, reader(operations.profile))
    assert [(stop.phase, stop.status, stop.counter) for stop in way] == [
        ("done", "finished", "1"),
        ("now", "waiting", ""),
        ("ahead", "", ""),
        ("ahead", "", ""),
    ]
    assert [bool(stop.errand) for stop in way] == [True, False, False, True]


def test_of_a_visit_that_is_over_nothing_is_to_come(operations: Operations) -> None:
    issued = operations.issue("C1", language="ar")
    operations.cancel(issued.step.id)
    visit = operations.visit(issued.ticket.number)
    assert visit is not None
    assert [stop.phase for stop in stops(visit, reader(operations.profile))] == ["missed"]


def test_people_ahead_and_the_range_are_those_of_the_waiting_step(profile: Profile) -> None:
    props = visit_props(Visit([turn()], []), Outlook(4, WaitRange(10, 20)), reader(profile))
    assert (props.people, props.wait, props.state) == ("4", "\u206610–20\u2069 min", "waiting")
    assert visit_props(Visit([turn()], []), None, reader(profile)).people == ""


def test_a_ticket_that_was_carried_over_is_still_that_of_its_paper() -> None:
    known = turn()
    ticket = replace(known.ticket, carried_from=date(2026, 11, 19))
    carried = Visit([Turn(ticket, known.step)], [])
    assert [is_of(carried, day) for day in ("", "2026-11-22", "2026-11-19", "2026-11-18")] == [True, True, True, False]
