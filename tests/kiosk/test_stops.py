"""The stops of a visit: where to go, in which order, and what is prepared meanwhile."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from common.domain.journey import next_stop, planned
from common.domain.profile import Profile
from common.domain.ticket import State, Step, Ticket, Turn
from common.language.phrases import Phrases
from common.language.translation import ScreenTranslator
from kiosk.stops import StopRow, Teller, current, progress_stops, ticket_stops

NOW = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)
PREPARED = "Your document is being prepared; please wait for your call"


@pytest.fixture
def english(translator: ScreenTranslator) -> Teller:
    translator.reset("en")
    return Teller("en", date(2026, 11, 22), Phrases())


def ticket(*errands: str) -> Ticket:
    return Ticket(id=1, day=date(2026, 11, 22), number="T001", language="en", issued_at=NOW, errands=errands)


def first(profile: Profile, *errands: str) -> Turn:
    """As it is issued."""
    stop = planned(profile, errands)[0]
    step = Step(id=1, ticket=1, position=1, priority="normal", place=1, since=NOW, queued_at=NOW, **stop._asdict())
    return Turn(ticket(*errands), step)


def after(profile: Profile, turns: list[Turn], state: State = State.WAITING) -> list[Turn]:
    """The newest one is finished, and the next stop's is in that state."""
    *before, newest = turns
    done = Turn(newest.ticket, replace(newest.step, state=State.FINISHED))
    stop = next_stop(profile, newest.ticket, newest.step)
    assert stop is not None
    step = replace(newest.step, id=newest.step.id + 1, position=newest.step.position + 1, **stop._asdict())
    return [*before, done, Turn(newest.ticket, replace(step, state=state))]


def told(rows: list[StopRow]) -> list[tuple[str, str, str, str]]:
    return [(row.mark, row.place, row.note, row.phase) for row in rows]


def test_a_journey_is_told_in_order_with_numbers_for_the_places_to_go_to(profile: Profile, english: Teller) -> None:
    assert told(ticket_stops(profile, first(profile, "T1"), english)) == [
        ("1", "Support Services", "", "now"),
        ("2", "Service Desks", "", "ahead"),
        ("", PREPARED, "", "ahead"),
        ("3", "Service Desks", "Document pick-up", "ahead"),
    ]


def test_reception_is_not_a_stop_for_who_holds_a_ticket(profile: Profile, english: Teller) -> None:
    assert told(ticket_stops(profile, first(profile, "M4"), english)) == [("1", "Service Desks", "", "now")]


def test_each_service_of_several_is_named_where_it_begins(profile: Profile, english: Teller) -> None:
    assert told(ticket_stops(profile, first(profile, "M4", "C2", "B3"), english)) == [
        ("1", "Service Desks", "Municipal report (940)", "now"),
        ("2", "Service Desks", "National ID renewal or replacement", "ahead"),
        ("", PREPARED, "", "ahead"),
        ("3", "Service Desks", "Document pick-up", "ahead"),
        ("4", "E-Services", "Trade-name reservation", "ahead"),
    ]


def ahead_of(profile: Profile, turns: list[Turn]) -> list:
    here = current(turns)
    stops = planned(profile, here.ticket.errands)
    return [stop for stop in stops if (stop.errand, stop.stop) > (here.step.errand, here.step.stop)]


def test_what_is_done_and_what_is_ahead_are_told_of_a_visit_under_way(profile: Profile, english: Teller) -> None:
    turns = after(profile, [first(profile, "T1")])
    assert told(progress_stops(profile, turns, ahead_of(profile, turns), english)) == [
        ("1", "Support Services", "", "done"),
        ("2", "Service Desks", "", "now"),
        ("", PREPARED, "", "ahead"),
        ("3", "Service Desks", "Document pick-up", "ahead"),
    ]


def test_what_a_visit_is_for_is_not_told_to_who_types_a_number(profile: Profile, english: Teller) -> None:
    turns = [first(profile, "L4", "C2")]
    rows = progress_stops(profile, turns, ahead_of(profile, turns), english)
    said = " ".join(row.place + row.note for row in rows)
    assert "Disability" not in said
    assert "National ID" not in said


def test_a_visit_that_waits_for_a_support_step_goes_on_after_it(profile: Profile, english: Teller) -> None:
    parked = first(profile, "M4")
    parked = Turn(parked.ticket, replace(parked.step, state=State.PARKED))
    support = replace(parked.step, id=2, position=2, service="S1", wing="SUP", support_of=1, state=State.WAITING)
    turns = [parked, Turn(parked.ticket, support)]
    assert told(progress_stops(profile, turns, [], english)) == [
        ("1", "Support Services", "Personal photos and copying", "now"),
        ("2", "Service Desks", "", "ahead"),
    ]


@pytest.mark.parametrize(
    ("state", "phase"),
    [
        (State.WAITING, "now"),
        (State.CALLED, "now"),
        (State.SERVING, "now"),
        (State.PARKED, "now"),
        (State.FINISHED, "done"),
        (State.NO_SHOW, "broken"),
        (State.CANCELLED, "broken"),
        (State.EXPIRED, "broken"),
    ],
)
def test_each_state_of_a_step_has_its_mark(profile: Profile, english: Teller, state: State, phase: str) -> None:
    turn = first(profile, "M4")
    turn = Turn(turn.ticket, replace(turn.step, state=state))
    assert [row.phase for row in progress_stops(profile, [turn], [], english)] == [phase]
