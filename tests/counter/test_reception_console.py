"""The reception's state: what each choice makes of it."""

from dataclasses import replace

import pytest

from common.domain.reasons import OutOfTurn
from common.domain.ticket import State
from counter import reception_console as consoles
from counter.reception_acts import Act
from counter.reception_console import MOST_ERRANDS, Asking, Console
from tests.counter.turns import turn

EMPTY = Console("ar")
FOUND = Console("ar", number="C007")


def test_services_are_kept_in_the_order_in_which_they_were_chosen_and_once() -> None:
    console = consoles.added(consoles.added(consoles.added(EMPTY, "J1"), "C1"), "J1")
    assert console.errands == ("J1", "C1")
    assert consoles.dropped(console, "J1").errands == ("C1",)


def test_a_visit_has_no_more_services_than_a_slip_can_tell() -> None:
    console = replace(EMPTY, errands=tuple(f"A{number}" for number in range(MOST_ERRANDS)))
    assert consoles.added(console, "J1") == console


def test_choosing_a_service_begins_a_new_ticket_after_one_was_looked_at() -> None:
    console = consoles.added(replace(FOUND, fresh=True, typed="jaw"), "J1")
    assert (console.number, console.fresh, console.typed, console.errands) == ("", False, "", ("J1",))


def test_nothing_is_issued_without_a_service_or_while_another_ticket_is_looked_at() -> None:
    assert consoles.issue(EMPTY) is None
    assert consoles.issue(replace(FOUND, errands=("C1",))) is None


def test_what_is_issued_is_what_was_chosen() -> None:
    console = Console("en", "elderly", ("J1", "C1"))
    assert consoles.issue(console) == Act("issue", services=("J1", "C1"), language="en", priority="elderly")


def test_looking_at_another_ticket_keeps_what_was_chosen_for_a_new_one() -> None:
    console = consoles.showing(replace(EMPTY, errands=("J1",), typed="C042"), "C042")
    assert (console.number, console.errands, console.typed) == ("C042", ("J1",), "")


def test_after_a_ticket_is_issued_the_next_visitor_begins_anew() -> None:
    assert consoles.issued("J004", "ar") == Console("ar", number="J004", fresh=True)


@pytest.mark.parametrize(
    ("asking", "expected"),
    [
        (Asking.SERVICE, Act("correct", 7, services=("J1",))),
        (Asking.ERRAND, Act("errand", 7, services=("J1",))),
        (Asking.NOTHING, None),
    ],
)
def test_a_service_from_the_list_is_for_what_was_asked(asking: Asking, expected: Act | None) -> None:
    assert consoles.picked(replace(FOUND, asking=asking), "J1", 7) == expected


def test_another_class_asks_for_the_reason_and_the_same_class_for_nothing() -> None:
    asking = replace(FOUND, asking=Asking.CLASS)
    asked = consoles.classed(asking, turn(), "elderly")
    assert (asked.asking, asked.wanted) == (Asking.REASON, "elderly")
    assert consoles.reasoned(asked, 7, OutOfTurn.HEALTH) == Act(
        "correct", 7, priority="elderly", reason=OutOfTurn.HEALTH
    )
    assert consoles.classed(asking, turn(), "normal").asking is Asking.NOTHING


def test_asking_the_same_again_takes_the_question_back() -> None:
    asked = consoles.asked(FOUND, Asking.LANGUAGE)
    assert asked.asking is Asking.LANGUAGE
    assert consoles.asked(asked, Asking.LANGUAGE) == FOUND


def test_escape_goes_back_one_step_at_a_time() -> None:
    console = replace(FOUND, errands=("J1",), asking=Asking.REASON, wanted="elderly", typed="x", priority="elderly")
    steps = []
    for _ in range(5):
        console = consoles.stepped_back(console)
        steps.append((console.typed, console.asking.value, console.number, console.errands))
    assert steps == [
        ("", "reason", "C007", ("J1",)),
        ("", "class", "C007", ("J1",)),
        ("", "", "C007", ("J1",)),
        ("", "", "", ("J1",)),
        ("", "", "", ()),
    ]
    assert console == EMPTY


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((State.FINISHED, State.WAITING), 1),
        ((State.PARKED, State.WAITING), 1),
        ((State.WAITING, State.FINISHED), 0),
        ((State.PARKED, State.FINISHED), 0),
        ((State.FINISHED, State.NO_SHOW), 1),
        ((State.FINISHED, State.FINISHED), 1),
    ],
)
def test_a_visit_stands_where_it_goes_on(states: tuple[State, ...], expected: int) -> None:
    turns = [turn(f"C00{number}", state=state) for number, state in enumerate(states, 1)]
    assert consoles.current(turns) is turns[expected]
