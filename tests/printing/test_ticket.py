"""The slip of a turn: what the visitor was told, where to go, and a code that names no person."""

from dataclasses import fields
from datetime import datetime

import pytest

from common.domain.forecast import Outlook, WaitRange
from common.domain.profile import Profile
from common.operations import Operations
from common.operations.looking import Visit
from common.printing.slip import Slip
from common.printing.ticket import pause_within, slip_of, token
from tests.conftest import Clock

TOLD = Outlook(3, WaitRange(10, 15))


def slip(operations: Operations, *services: str, priority: str = "normal") -> Slip:
    first, *also = services
    turn = operations.issue(first, language="en", also=also, priority=priority)
    return slip_of(operations.profile, turn, TOLD, operations.now())


def test_the_token_names_centre_day_and_number_in_ascii(operations: Operations) -> None:
    text = token(operations.profile, operations.issue("T2", language="en").ticket)
    assert text == "CSC-1:2026-11-22:T001"
    assert text.isascii()


def test_the_slip_says_what_the_visitor_was_told(operations: Operations) -> None:
    told = slip(operations, "T2", priority="elderly")
    assert (told.number, told.people_ahead, told.wait, told.language) == ("T001", 3, WaitRange(10, 15), "en")
    assert [names.text("en") for names in told.services] == ["Driving licence renewal"]
    assert (told.priority, told.is_update) == ("elderly", False)
    assert told.token == "CSC-1:2026-11-22:T001"  # noqa: S105 - no secret


def test_a_slip_from_a_kiosk_that_is_away_promises_nothing(operations: Operations) -> None:
    turn = operations.issue("T2", language="en")
    told = slip_of(operations.profile, turn, None, operations.now())
    assert (told.people_ahead, told.wait, told.pause) == (None, None, None)


def test_the_slip_tells_the_whole_journey(operations: Operations) -> None:
    stops = slip(operations, "T1", "B3").stops
    assert [(stop.number, stop.place.text("en")) for stop in stops] == [
        (1, "Support Services"),
        (2, "Service Desks"),
        (None, "Back Offices (official document printing)"),
        (3, "Service Desks"),
        (4, "E-Services"),
    ]
    assert [names and names.text("en") for names in (stop.purpose for stop in stops)][3] == "Document pick-up"
    assert [bool(stop.errand) for stop in stops] == [True, False, False, False, True]


def test_one_errand_alone_is_not_named_at_its_stops(operations: Operations) -> None:
    assert [stop.errand for stop in slip(operations, "T1").stops] == [None] * 4


def test_a_slip_printed_on_the_way_begins_where_the_visit_is(operations: Operations) -> None:
    operations.open_counter("8", "S08")
    operations.issue("T2", language="en")
    operations.call_next("8")
    operations.start("8", operations.find("T001")[0].step.id)
    operations.finish("8", operations.find("T001")[0].step.id)
    visit = operations.visit("T001")
    assert isinstance(visit, Visit)
    told = slip_of(operations.profile, visit.turns[-1], TOLD, operations.now(), is_update=True)
    assert [stop.stop.wing for stop in told.stops] == ["BKO", "DSK"]
    assert told.is_update


def test_the_slip_tells_the_time_of_the_centre(operations: Operations, clock: Clock) -> None:
    turn = operations.issue("T2", language="en")
    clock.advance(300)
    told = slip_of(operations.profile, turn, TOLD, clock.now)
    assert f"{told.issued_at:%H:%M} {told.told_at:%H:%M}" == "10:24 10:29"


def test_the_slip_knows_nothing_about_a_person() -> None:
    assert {field.name for field in fields(Slip)}.isdisjoint({"name", "person", "phone", "identity"})


PAUSES = [
    ((11, 30), WaitRange(10, 15), False),
    ((11, 50), WaitRange(10, 20), True),
    ((12, 10), WaitRange(10, 20), True),
    ((12, 23), WaitRange(10, 20), False),
    ((12, 10), WaitRange(0, 0), False),
    ((12, 10), None, False),
]


@pytest.mark.parametrize(("at", "wait", "runs_into"), PAUSES)
def test_a_wait_tells_of_the_pause_it_runs_into(
    profile: Profile, at: tuple[int, int], wait: WaitRange | None, runs_into: bool
) -> None:
    found = pause_within(profile, datetime(2026, 11, 22, *at, tzinfo=profile.zone), wait)
    assert (found is not None) is runs_into
    assert found is None or found.names.en == "Dhuhr prayer"


def test_a_wait_over_midnight_ends_with_the_day(profile: Profile) -> None:
    late = datetime(2026, 11, 22, 23, 50, tzinfo=profile.zone)
    assert pause_within(profile, late, WaitRange(30, 60)) is None
