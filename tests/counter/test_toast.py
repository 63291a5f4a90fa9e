from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from common.domain.event import Event, Happening, Kind
from common.domain.profile import Profile
from common.domain.ticket import Turn
from counter.manner import Manner
from counter.toast import LastVerb, last_verb, seconds_left, toast_props
from tests.counter.turns import NOW, finished, turn

ENGLISH = Manner("en")
HERE = finished()
PAPERS = turn(wing="BKO", stop=2, id=7, position=2)
PICK_UP = turn(service="X1", stop=3, id=8, position=3, errands=("C2",))
TO_COUNTER = turn(id=9, for_counter="5")
TO_STAFF = turn(id=10, for_staff="S07")


def event(kind: Kind, step: int, body: Mapping[str, Any] | None = None) -> Event:
    return Event(step, Happening(at=NOW, kind=kind, request="r", step=step, body=body or {}), "", "")


def told(events: list[Event], onward: Turn | None, profile: Profile) -> tuple[str, str]:
    turns = {one.step.id: one for one in (HERE, onward) if one}
    toast = toast_props(None, last_verb(events, turns), NOW, profile, ENGLISH)
    return toast.kind, toast.to.strip("\u2066\u2069")


@pytest.mark.parametrize(
    ("kind", "onward", "sentence", "place"),
    [
        (Kind.FINISHED, None, "finished", ""),
        (Kind.FINISHED, PAPERS, "papers-on", "Back Offices"),
        (Kind.FINISHED, PICK_UP, "finished-on", "Document pick-up"),
        (Kind.TRANSFERRED, turn(id=11), "transferred-on", "Service Desks"),
        (Kind.TRANSFERRED, TO_COUNTER, "to-counter", "5"),
        (Kind.TRANSFERRED, TO_STAFF, "to-staff", "Staff 7"),
        (Kind.PARKED, None, "parked", ""),
        (Kind.PARKED, PICK_UP, "parked-on", "Document pick-up"),
        (Kind.RESTORED, None, "restored", ""),
    ],
)
def test_what_was_done_is_told_with_where_the_visitor_goes_now(
    profile: Profile, kind: Kind, onward: Turn | None, sentence: str, place: str
) -> None:
    events = [event(kind, HERE.step.id), *([event(Kind.QUEUED, onward.step.id)] if onward else [])]
    assert told(events, onward, profile) == (sentence, place)


def test_a_restored_visitor_who_lost_the_place_is_said_to(profile: Profile) -> None:
    assert told([event(Kind.RESTORED, HERE.step.id, {"place": 40})], None, profile) == ("restored-behind", "")


def test_papers_that_are_called_and_begun_at_once_are_taken_up(profile: Profile) -> None:
    begun = [event(Kind.CALLED, HERE.step.id), event(Kind.STARTED, HERE.step.id)]
    assert told(begun, None, profile)[0] == "taken-up"


def test_who_came_without_a_ticket_keeps_the_number_so_that_there_is_nothing_to_undo() -> None:
    events = [event(kind, HERE.step.id) for kind in (Kind.ISSUED, Kind.CALLED, Kind.STARTED)]
    assert last_verb(events, {HERE.step.id: HERE}) is None


@pytest.mark.parametrize(("later", "left"), [(0, 10), (9.1, 1), (10, 0), (-3, 7), (-3600, 0)])
def test_an_undo_is_offered_for_ten_seconds_by_a_clock_that_may_be_set_back(later: float, left: int) -> None:
    last = LastVerb("called", "C001", NOW)
    assert seconds_left(last, NOW + timedelta(seconds=later)) == left
