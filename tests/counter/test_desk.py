from dataclasses import replace
from datetime import timedelta

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.profile import Profile
from common.domain.ticket import Turn
from common.operations.looking import Desk
from counter.desk import Choice, DeskProps, Seat, Seen, desk_props
from counter.manner import Manner
from counter.toast import LastVerb, Notice
from tests.counter.turns import NOW, called, no_show, serving, turn

ARABIC = Manner("ar")
SEAT = Seat("1", "S01")


def shown(
    profile: Profile,
    at_counter: Turn | None = None,
    waiting: list[Turn] | None = None,
    no_shows: list[Turn] | None = None,
    *,
    last: LastVerb | None = None,
    choice: Choice | None = None,
    found: list[Turn] | None = None,
    manner: Manner = ARABIC,
) -> DeskProps:
    desk = Desk(staff="S01", turn=at_counter, waiting=waiting or [], no_shows=no_shows or [], undoable=None)
    seen = Seen(SEAT, {"1": "S01"}, desk, last, found or [])
    return desk_props(SEAT, seen, choice or Choice(), now=NOW, profile=profile, manner=manner)


@pytest.mark.parametrize(
    ("at_counter", "somebody_waits", "verb", "ready"),
    [
        (None, True, "call-next", True),
        (None, False, "call-next", False),
        (called(), True, "start", True),
        (called(), False, "start", True),
        (serving(), True, "finish-and-call-next", True),
        (serving(), False, "finish", True),
    ],
)
def test_the_primary_key_does_the_natural_next_thing(
    profile: Profile, at_counter: Turn | None, somebody_waits: bool, verb: str, ready: bool
) -> None:
    verbs = shown(profile, at_counter, [turn("C002")] if somebody_waits else []).verbs
    assert (verbs.main, verbs.ready) == (verb, ready)


@pytest.mark.parametrize(
    ("at_counter", "possible"),
    [(None, set()), (called(), {"recall", "absent"}), (serving(), {"finish"})],
)
def test_only_the_verbs_that_a_state_allows_are_possible(
    profile: Profile, at_counter: Turn | None, possible: set[str]
) -> None:
    verbs = shown(profile, at_counter).verbs
    assert {name for name in ("recall", "absent", "finish") if getattr(verbs, name)} == possible


def test_nothing_is_possible_while_the_store_does_not_answer(profile: Profile) -> None:
    last = LastVerb("called", "C001", NOW)
    for at_counter in (None, called(), serving()):
        verbs = shown(profile, at_counter, [turn("C002")], last=last, choice=Choice(live=False)).verbs
        assert not any((verbs.ready, verbs.recall, verbs.absent, verbs.finish, verbs.undo))


def test_the_next_one_is_marked_by_place_and_not_by_the_clock(profile: Profile) -> None:
    waiting = [turn("C001", waited=1), turn("C002", waited=30)]
    assert [(line.number, line.next) for line in shown(profile, waiting=waiting).lines] == [
        ("C001", True),
        ("C002", False),
    ]


@pytest.mark.parametrize(
    ("minutes", "age"), [(0, "fine"), (7.4, "fine"), (7.5, "half"), (12, "near"), (14.9, "near"), (15, "over")]
)
def test_a_wait_is_coloured_at_50_80_and_100_per_cent_of_its_target(profile: Profile, minutes: float, age: str) -> None:
    assert profile.service_of["C2"].target == 15
    assert shown(profile, waiting=[turn(waited=minutes)]).lines[0].age == age


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


@pytest.mark.parametrize(("seconds", "calls", "patient"), [(59, 2, False), (60, 1, False), (60, 2, True)])
def test_a_no_show_is_fair_after_two_calls_and_a_minute(
    profile: Profile, seconds: float, calls: int, patient: bool
) -> None:
    assert shown(profile, called(seconds, calls)).timer.patient is patient


def test_the_journey_marks_the_stop_where_the_visitor_is(profile: Profile) -> None:
    stops = shown(profile, serving()).ticket.stops
    assert [stop.phase for stop in stops] == ["done", "now", "ahead", "ahead"]


def test_a_pick_up_is_another_stop_of_the_same_wing(profile: Profile) -> None:
    assert [stop.phase for stop in shown(profile, serving(service="X1")).ticket.stops] == ["now"]


def test_the_ticket_tells_number_service_language_and_wait_in_the_language_of_the_staff(profile: Profile) -> None:
    ticket = shown(profile, called(waited=11), manner=Manner("en")).ticket
    assert (ticket.number, ticket.service, ticket.language) == ("C001", "National ID renewal or replacement", "en")
    assert ticket.waited == 11


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


def test_the_header_names_the_agencies_whose_services_a_counter_serves(profile: Profile) -> None:
    place = shown(profile, manner=Manner("en")).place
    assert (place.counter, place.wing, place.agencies, place.staff) == (
        "1",
        "Service Desks",
        ("Civil Affairs",),
        "Staff 1",
    )


def test_the_toast_counts_the_seconds_in_which_a_verb_can_be_taken_back(profile: Profile) -> None:
    def seconds(ago: float) -> str:
        return shown(profile, last=LastVerb("finished", "C001", NOW - timedelta(seconds=ago))).toast.seconds

    assert [seconds(0), seconds(1.5), seconds(9.9), seconds(10)] == ["10", "9", "1", ""]


def test_undo_is_possible_as_long_as_the_toast_offers_it(profile: Profile) -> None:
    for ago, possible in ((9.9, True), (10, False)):
        last = LastVerb("finished", "C001", NOW - timedelta(seconds=ago))
        assert shown(profile, last=last).verbs.undo is possible


def test_an_error_is_told_for_a_while_in_the_language_of_the_staff_and_then_the_undo_is_back(profile: Profile) -> None:
    error = QueueError(Refusal.COUNTER_BUSY, ticket="C001")
    last = LastVerb("called", "C001", NOW)
    fresh = Choice(notice=Notice("error", NOW - timedelta(seconds=5), error))
    old = replace(fresh, notice=Notice("error", NOW - timedelta(seconds=6), error))
    assert shown(profile, last=last, choice=fresh, manner=Manner("en")).toast.text == "Finish ticket C001 first."
    assert shown(profile, last=last, choice=fresh).toast.text == "أنهِ التذكرة C001 أولًا."
    assert shown(profile, last=last, choice=old).toast.kind == "called"


def test_an_empty_queue_has_no_longest_wait(profile: Profile) -> None:
    assert shown(profile).queue.longest == ""
    assert shown(profile, waiting=[turn(waited=3), turn("C002", waited=9)]).queue.longest == "9"
