from dataclasses import replace
from datetime import timedelta

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.profile import Profile
from common.domain.reasons import Parking
from common.domain.ticket import State, Turn
from common.operations.desk import Desk
from counter.desk import DeskProps, desk_props
from counter.manner import Manner
from counter.seen import Choice, Seat, Seen
from counter.toast import LastVerb, Notice
from tests.counter.turns import NOW, called, here, no_show, serving, turn

ARABIC = Manner("ar")
SEAT = Seat("1", "S01")


def shown(
    profile: Profile,
    at_counter: Turn | None = None,
    waiting: list[Turn] | None = None,
    no_shows: list[Turn] | None = None,
    *,
    parked: list[Turn] | None = None,
    upcoming: Turn | None = None,
    last: LastVerb | None = None,
    choice: Choice | None = None,
    found: list[Turn] | None = None,
    manner: Manner = ARABIC,
) -> DeskProps:
    """`upcoming` is called next: the first of those who wait, if nobody is named."""
    following = upcoming or (waiting[0] if waiting else None)
    desk = Desk("S01", here(at_counter), waiting or [], no_shows or [], parked or [], following)
    seen = Seen(SEAT, {"1": "S01"}, desk, last, found or [], parked_at={one.step.id: NOW for one in parked or []})
    return desk_props(SEAT, seen, choice or Choice(), now=NOW, profile=profile, manner=manner)


def test_while_the_store_is_away_only_the_visitor_at_hand_can_be_started_and_finished(profile: Profile) -> None:
    last = LastVerb("called", "C001", NOW)
    for at_counter, ready, finish in ((None, False, False), (called(), True, False), (serving(), True, True)):
        verbs = shown(profile, at_counter, [turn("C002")], last=last, choice=Choice(live=False)).verbs
        assert (verbs.ready, verbs.finish) == (ready, finish)
        assert not any((verbs.recall, verbs.absent, verbs.send, verbs.back, verbs.walk_in, verbs.undo))


def test_who_is_called_next_stands_first_and_the_others_in_the_order_of_the_rule(profile: Profile) -> None:
    first, second, third = turn("C001"), turn("C002"), turn("C003")
    lines = shown(profile, waiting=[first, second, third], upcoming=second).lines
    assert [(line.number, line.next) for line in lines] == [("C002", True), ("C001", False), ("C003", False)]


def test_who_waits_in_a_wing_that_this_one_helps_is_shown_with_that_wing_when_it_is_their_turn(
    profile: Profile,
) -> None:
    helped = turn("C007", wing="ESV")
    lines = shown(profile, waiting=[turn("C001")], upcoming=helped).lines
    assert [(line.number, line.wing, line.action) for line in lines] == [
        ("C007", "الخدمات الإلكترونية", "call"),
        ("C001", "", "call"),
    ]


@pytest.mark.parametrize(
    ("minutes", "age"), [(0, "fine"), (7.4, "fine"), (7.5, "half"), (12, "near"), (14.9, "near"), (15, "over")]
)
def test_a_wait_is_coloured_at_50_80_and_100_per_cent_of_its_target(profile: Profile, minutes: float, age: str) -> None:
    assert profile.service_of["C2"].target == 15
    assert shown(profile, waiting=[turn(waited=minutes)]).lines[0].age == age


@pytest.mark.parametrize(("minutes", "age"), [(3.7, "fine"), (3.8, "half"), (6, "near"), (7.5, "over")])
def test_the_target_of_an_elderly_visitor_is_half_of_the_others(profile: Profile, minutes: float, age: str) -> None:
    assert shown(profile, waiting=[turn(waited=minutes, priority="elderly")]).lines[0].age == age


def test_the_wait_is_counted_as_the_call_rule_counts_it(profile: Profile) -> None:
    sent_on = turn(waited=2, since=NOW - timedelta(minutes=31))
    props = shown(profile, waiting=[sent_on])
    assert (props.lines[0].minutes, props.queue.longest) == ("31", "31")


def test_an_appointment_shows_its_time(profile: Profile) -> None:
    later = turn(priority="appointment", since=NOW + timedelta(minutes=6))
    line = shown(profile, waiting=[later]).lines[0]
    assert ("10:30" in line.when, line.minutes, line.share) == (True, "0", 0.0)


@pytest.mark.parametrize(("kept", "mine"), [({"for_counter": "1"}, True), ({"for_staff": "S01"}, True), ({}, False)])
def test_what_a_colleague_sent_here_is_marked(profile: Profile, kept: dict[str, str], mine: bool) -> None:
    assert shown(profile, waiting=[turn(**kept)]).lines[0].kept is mine


def test_my_list_tells_why_and_since_when_each_was_parked(profile: Profile) -> None:
    parked = turn("C009", state=State.PARKED, reason=Parking.DOCUMENT.value, counter="1")
    props = shown(profile, parked=[parked], choice=Choice(tab="parked"))
    line = props.lines[0]
    assert (line.number, line.action, line.reason, "10:24" in line.when) == ("C009", "resume", "يُحضر مستندًا", True)
    assert props.queue.parked == 1


@pytest.mark.parametrize(("minutes", "level"), [(0, "fine"), (6.3, "fine"), (6.4, "near"), (8, "over"), (20, "over")])
def test_the_service_clock_is_coloured_at_80_and_100_per_cent_of_the_usual_time(
    profile: Profile, minutes: float, level: str
) -> None:
    assert profile.service_of["C2"].minutes == 8
    assert shown(profile, serving(minutes)).timer.level == level


def test_the_service_clock_counts_minutes_and_seconds_in_the_digits_of_the_screen(profile: Profile) -> None:
    minutes = 4 + 32 / 60
    assert "04:32" in shown(profile, serving(minutes)).timer.text
    assert "٠٤:٣٢" in shown(profile, serving(minutes), manner=Manner("ar", "arabic-indic")).timer.text


def test_the_ticket_tells_number_service_language_class_and_wait_in_the_language_of_the_staff(profile: Profile) -> None:
    ticket = shown(profile, called(waited=11, priority="elderly"), manner=Manner("en")).ticket
    assert (ticket.number, ticket.service, ticket.language) == ("C001", "National ID renewal or replacement", "en")
    assert (ticket.waited, ticket.priority) == (11, "elderly")


def test_no_shows_are_those_that_this_counter_can_serve(profile: Profile) -> None:
    no_shows = [no_show("C001"), no_show("J002", service="J1")]
    props = shown(profile, no_shows=no_shows, choice=Choice(tab="no-shows"))
    assert [(line.number, line.action, line.place) for line in props.lines] == [("C001", "restore", "2")]
    assert props.queue.absent == 1


def test_a_search_finds_whoever_has_these_digits_each_once(profile: Profile) -> None:
    waiting, gone = turn("C042"), no_show("C142")
    elsewhere = turn("J1042", service="J1")
    props = shown(
        profile, None, [waiting, turn("C007")], [gone], found=[waiting, elsewhere], choice=Choice(search="42")
    )
    assert [(line.number, line.action) for line in props.lines] == [
        ("C042", "call"),
        ("J1042", ""),
        ("C142", "restore"),
    ]
    assert props.queue.tab == "found"


def test_a_search_takes_arabic_digits_small_letters_and_blanks(profile: Profile) -> None:
    lines = shown(profile, waiting=[turn("C042")], choice=Choice(search=" c ٠٤٢")).lines
    assert [line.number for line in lines] == ["C042"]


def test_the_header_names_the_agencies_and_counts_the_services_of_a_counter(profile: Profile) -> None:
    place = shown(profile, manner=Manner("en")).place
    assert (place.counter, place.wing, place.agencies, place.staff) == (
        "1",
        "Service Desks",
        ("Civil Affairs",),
        "Staff 1",
    )
    assert place.services == len(profile.counter_of["1"].skills)
    assert not place.papers


def test_the_toast_counts_the_seconds_in_which_a_verb_can_be_taken_back(profile: Profile) -> None:
    def seconds(ago: float) -> str:
        return shown(profile, last=LastVerb("finished", "C001", NOW - timedelta(seconds=ago))).toast.seconds

    assert [seconds(0), seconds(1.5), seconds(9.9), seconds(10)] == ["10", "9", "1", ""]


def test_undo_is_possible_as_long_as_the_toast_offers_it(profile: Profile) -> None:
    for ago, possible in ((9.9, True), (10, False)):
        last = LastVerb("finished", "C001", NOW - timedelta(seconds=ago))
        assert shown(profile, last=last).verbs.undo is possible


def test_an_error_is_told_for_a_while_in_the_language_of_the_staff_beside_the_undo(profile: Profile) -> None:
    error = QueueError(Refusal.COUNTER_BUSY, ticket="C001")
    last = LastVerb("called", "C001", NOW)
    fresh = Choice(notice=Notice("error", NOW - timedelta(seconds=5), error))
    old = replace(fresh, notice=Notice("error", NOW - timedelta(seconds=6), error))
    toast = shown(profile, last=last, choice=fresh, manner=Manner("en")).toast
    assert (toast.text, toast.seconds) == ("Finish ticket C001 first.", "10")
    assert shown(profile, last=last, choice=fresh).toast.text == "أنهِ التذكرة C001 أولًا."
    assert shown(profile, last=last, choice=old).toast.kind == "called"


def test_an_empty_queue_has_no_longest_wait(profile: Profile) -> None:
    assert shown(profile).queue.longest == ""
    assert shown(profile, waiting=[turn(waited=3), turn("C002", waited=9)]).queue.longest == "9"
