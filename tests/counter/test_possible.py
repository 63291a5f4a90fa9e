from datetime import timedelta

import pytest

from common.domain.profile import Profile
from common.domain.reasons import Leaving
from common.domain.ticket import Turn
from common.operations.desk import Desk
from counter.possible import VerbProps, asked_for, asked_of, verb_props
from counter.sheets import Kind, Sheet
from counter.verbs import Wish
from tests.counter.turns import NOW, called, here, serving, turn


def desk_with(at_counter: Turn | None, *, somebody_waits: bool = True, absent_in: float = 0) -> Desk:
    following = turn("C002") if somebody_waits else None
    waiting = [following] if following else []
    return Desk("S01", here(at_counter, absent_in=absent_in), waiting, next=following)


def verbs_at(profile: Profile, desk: Desk) -> VerbProps:
    return verb_props(desk, profile, NOW, undo=False)


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
    verbs = verbs_at(profile, desk_with(at_counter, somebody_waits=somebody_waits))
    assert (verbs.main, verbs.ready) == (verb, ready)


@pytest.mark.parametrize(
    ("at_counter", "possible"),
    [
        (None, {"walk_in"}),
        (called(), {"recall", "back"}),
        (called(calls=2), {"recall", "absent", "back"}),
        (called(calls=3), {"absent", "back"}),
        (serving(), {"finish", "send", "back"}),
    ],
)
def test_only_the_verbs_that_a_state_allows_are_possible(
    profile: Profile, at_counter: Turn | None, possible: set[str]
) -> None:
    verbs = verbs_at(profile, desk_with(at_counter))
    names = ("recall", "absent", "finish", "send", "back", "walk_in")
    assert {name for name in names if getattr(verbs, name)} == possible


def test_a_no_show_is_possible_after_two_calls_and_when_there_was_time_to_come(profile: Profile) -> None:
    table = {(2, 0.0): True, (2, 0.1): False, (1, 0.0): False, (3, -5.0): True}
    for (calls, left), possible in table.items():
        assert verbs_at(profile, desk_with(called(calls=calls), absent_in=left)).absent is possible


@pytest.mark.parametrize(
    ("action", "at_counter", "asked"),
    [
        ("primary", None, Wish("call-next")),
        ("primary", called(), Wish("start", 1)),
        ("recall", called(), Wish("recall", 1)),
        ("recall", serving(), None),
        ("transfer", serving(), Sheet(Kind.TRANSFER, 1)),
        ("transfer", called(), None),
        ("park", serving(), Sheet(Kind.PARK, 1)),
        ("more", None, Sheet(Kind.MORE)),
        ("more", called(), Sheet(Kind.MORE, 1)),
        ("undo", called(), Wish("undo")),
        ("leave", None, Sheet(Kind.LEAVE)),
    ],
)
def test_a_key_asks_for_a_verb_or_a_sheet_or_nothing(
    profile: Profile, action: str, at_counter: Turn | None, asked: Wish | Sheet | None
) -> None:
    desk = desk_with(at_counter)
    assert asked_for(action, verbs_at(profile, desk), desk) == asked


def test_leaving_a_visitor_is_asked_of_the_operations_which_say_what_to_do_first(profile: Profile) -> None:
    desk = desk_with(serving())
    assert asked_for("leave", verbs_at(profile, desk), desk) == Wish("leave", of=Leaving.END)


def test_whose_turn_it_is_is_called_at_once_and_anybody_else_only_with_a_reason() -> None:
    desk = desk_with(None)
    assert asked_of("call", 2, desk) == Wish("call", 2)
    assert asked_of("call", 7, desk) == Sheet(Kind.OUT_OF_TURN, 7)
    assert asked_of("restore", 7, desk) == Wish("restore", 7)


def test_while_a_visitor_is_here_a_row_is_asked_for_and_refused_by_the_operations() -> None:
    assert asked_of("call", 7, desk_with(serving())) == Wish("call", 7)


def test_a_wait_that_is_over_counts_down_to_nothing(profile: Profile) -> None:
    late = here(called(200, calls=2), absent_in=-80)
    assert late is not None
    assert late.absent_from < NOW - timedelta(seconds=79)
    assert verb_props(Desk("S01", late, []), profile, NOW, undo=False).absent
