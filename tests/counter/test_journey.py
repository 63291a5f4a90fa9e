"""C2 goes over the service desks, the back offices and the pick-up; T4 and others begin at the support services."""

from common.domain.profile import Profile
from common.domain.ticket import State, Turn
from counter.journey import stops
from counter.manner import Manner
from tests.counter.turns import finished, serving, turn

ENGLISH = Manner("en")


def shown(here: Turn, visit: list[Turn], profile: Profile) -> list[tuple[str, str]]:
    return [(stop.name, stop.phase) for stop in stops(here, visit, profile, ENGLISH)]


def test_the_stops_of_the_service_are_told_from_where_the_visitor_is(profile: Profile) -> None:
    here = serving()
    assert shown(here, [here], profile) == [
        ("Service Desks", "now"),
        ("Back Offices", "ahead"),
        ("Document pick-up", "ahead"),
    ]


def test_what_was_finished_is_done(profile: Profile) -> None:
    desk, here = finished(), serving(wing="BKO", stop=2, id=7)
    assert shown(here, [desk, here], profile) == [
        ("Service Desks", "done"),
        ("Back Offices", "now"),
        ("Document pick-up", "ahead"),
    ]


def test_a_stop_that_was_passed_over_is_not_said_to_be_done(profile: Profile) -> None:
    here = serving(service="X1", stop=3, errands=("C2",))
    assert shown(here, [here], profile) == [("Document pick-up", "now")]


def test_who_was_transferred_to_another_counter_is_not_done_there(profile: Profile) -> None:
    before, here = finished(), serving(id=7)
    assert shown(here, [before, here], profile)[0] == ("Service Desks", "now")


def test_a_support_step_comes_between_and_the_visitor_goes_back_to_the_counter(profile: Profile) -> None:
    parked = turn(state=State.PARKED)
    here = serving(service="S1", wing="SUP", id=7, support_of=1, errands=("C2",))
    assert shown(here, [parked, here], profile) == [
        ("Personal photos and copying", "now"),
        ("Service Desks", "ahead"),
        ("Back Offices", "ahead"),
        ("Document pick-up", "ahead"),
    ]


def test_support_that_is_finished_is_done(profile: Profile) -> None:
    support = finished(service="S1", wing="SUP", id=7, support_of=1, errands=("C2",))
    here = serving()
    assert shown(here, [here, support], profile)[:2] == [
        ("Personal photos and copying", "done"),
        ("Service Desks", "now"),
    ]


def test_other_errands_of_the_visit_stand_before_and_after_as_one_each(profile: Profile) -> None:
    here = serving(service="J1", errand=1, errands=("C5", "J1", "T1"))
    told = stops(here, [here], profile, ENGLISH)
    assert [(stop.phase, stop.errand) for stop in told] == [
        ("done", True),
        ("now", False),
        ("ahead", False),
        ("ahead", False),
        ("ahead", True),
    ]
    assert (told[0].name, told[-1].name) == (
        profile.service_of["C5"].names.text("en"),
        profile.service_of["T1"].names.text("en"),
    )
