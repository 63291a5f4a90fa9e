"""The estimator through a day, with everything that a day may bring."""

import pytest

from common.domain.estimator import events
from common.domain.estimator.estimator import LEAST_GUESS, Estimator
from common.domain.estimator.events import StepId
from tests.domain.estimator.small import MINUTE, NINE, Told, plan


@pytest.fixture
def told() -> Told:
    """One counter, busy since now; one waits."""
    made = Told().begin()
    made.issue("busy", "me")
    made.call("busy")
    made.served("busy")
    return made


def test_a_step_that_is_not_known_is_not_predicted(told: Told) -> None:
    assert told.predict("nobody") is None


def test_a_step_that_was_called_is_not_predicted(told: Told) -> None:
    assert told.predict("busy") is None


def test_nothing_is_promised_when_no_counter_serves_the_service(told: Told) -> None:
    told.issue("other", service="B")
    assert told.predict("other") is None


def test_a_service_code_that_is_not_known_harms_nothing(told: Told) -> None:
    told.issue("odd", service="X9")
    assert told.predict("odd") is None
    assert told.wait("me") > 0


def test_a_guess_is_half_an_hour_at_least(told: Told) -> None:
    assert told.estimator.guess(StepId("nobody", 1)).wait >= LEAST_GUESS


def test_a_guess_knows_the_last_wait_of_the_service(told: Told) -> None:
    told.after(80 * MINUTE).call("me")
    told.close("1", "end")
    told.issue("next")
    assert told.estimator.guess(StepId("next", 1)).wait == 80 * MINUTE


def test_whoever_comes_next_can_be_told_before_a_ticket_is_issued(told: Told) -> None:
    newcomer = told.estimator.newcomer("A", "W", "normal", told.now)
    told.issue("next")
    assert newcomer.told == told.predict("next", "issue")


def test_asking_for_a_newcomer_leaves_no_trace(told: Told) -> None:
    before = told.wait("me")
    for _ in range(5):
        told.estimator.newcomer("A", "W", "priority", told.now)
    assert told.wait("me") == before


def test_a_visit_in_progress_comes_nearer_to_its_end(told: Told) -> None:
    for n in range(40):
        told.finished("busy" if n == 0 else f"v{n - 1}")
        told.issue(f"v{n}")
        told.call(f"v{n}")
        told.after((4 + n % 3) * MINUTE)
    early = told.wait("me")
    told.after(-4 * MINUTE)
    assert early < told.wait("me")


def test_a_finished_visit_frees_its_counter(told: Told) -> None:
    told.after(60).finished("busy")
    assert told.wait("me") <= 12


def test_a_no_show_frees_its_counter(told: Told) -> None:
    told.after(60).no_show("busy")
    assert told.wait("me") <= 12


def test_a_restored_ticket_has_its_old_place(told: Told) -> None:
    told.after(60).no_show("busy")
    told.call("me")
    told.issue("later")
    told.restored("busy")
    assert told.wait("busy") < told.wait("later")


def test_a_ticket_restored_twice_waits_once(told: Told) -> None:
    told.no_show("busy")
    told.restored("busy")
    told.restored("busy")
    told.call("busy")
    assert told.predict("busy") is None


@pytest.mark.parametrize("ticket", ["me", "unknown", "busy"])
def test_who_leaves_or_expires_is_forgotten_without_a_word(told: Told, ticket: str) -> None:
    told.issue("next")
    before = told.wait("next")
    told.left(ticket)
    assert (told.wait("next") < before) is (ticket == "me")


def test_a_counter_that_closes_with_a_visitor_is_closed(told: Told) -> None:
    told.close("1", "pause")
    assert told.wait("me") == pytest.approx(10 * MINUTE)
    told.finished("busy")
    assert told.wait("me") == pytest.approx(10 * MINUTE)


def test_a_counter_that_goes_from_one_break_to_the_next_is_back_after_the_last(told: Told) -> None:
    told.close("1", "pause")
    told.after(60).close("1", "absent")
    assert told.wait("me") == pytest.approx(60 * MINUTE)


def test_nothing_is_promised_when_the_last_counter_has_closed_for_today(told: Told) -> None:
    told.close("1", "end")
    assert told.predict("me") is None


def test_a_counter_that_calls_is_open_whatever_was_said(told: Told) -> None:
    told.close("1", "end")
    told.issue("next")
    told.call("me")
    assert told.wait("next") > 0


def test_a_counter_nobody_planned_is_known_by_what_it_calls(told: Told) -> None:
    told.issue("other", "another", service="B")
    told.call("other", counter="new")
    assert told.wait("another") > 0


def test_a_clock_that_goes_back_a_second_harms_nothing(told: Told) -> None:
    told.after(-1).issue("next")
    assert told.wait("me") <= told.wait("next")
    told.finished("busy")
    told.after(-1).call("me")
    assert told.wait("next") > 0


def test_a_question_from_a_second_before_the_ticket_is_answered() -> None:
    told = Told().begin()
    told.issue("me")
    assert told.after(-1).wait("me") == 0


def test_a_second_start_of_the_day_begins_it_anew(told: Told) -> None:
    told.begin()
    assert told.predict("me") is None


def test_the_next_day_begins_with_an_empty_floor(told: Told) -> None:
    told.day, told.now = 2, NINE
    told.begin()
    assert told.predict("me") is None
    told.issue("me")
    assert told.predict("me") == (0, 0, 0)


def test_a_day_that_is_not_announced_has_yesterdays_plan(told: Told) -> None:
    told.day, told.now = 2, NINE
    told.open("1")
    told.issue("busy", "me")
    told.call("busy")
    assert told.wait("me") > 0


def test_what_was_learnt_outlives_the_day() -> None:
    told = Told(plan(usual=None)).begin()
    for n in range(60):
        told.issue(f"v{n}")
        told.visit(f"v{n}", 3 * MINUTE)
    told.day, told.now = 2, NINE
    told.begin()
    told.issue("busy", "me")
    told.call("busy")
    told.served("busy")
    assert told.wait("me") < 4 * MINUTE


def test_a_centre_that_was_never_described_is_learnt_as_it_goes() -> None:
    estimator = Estimator()
    for event in (
        events.Issued(1, 0, StepId("a", 1), "A", "W", "normal"),
        events.Issued(1, 0, StepId("b", 1), "A", "W", "normal"),
        events.Called(1, 5, StepId("a", 1), "1"),
    ):
        estimator.on_event(event)
    prediction = estimator.predict(StepId("b", 1), "refresh", 10)
    assert prediction is not None
    assert prediction.wait > 0


def test_what_was_told_yesterday_is_not_judged_by_todays_ticket_of_that_number(told: Told) -> None:
    told.predict("me")
    told.day, told.now = 2, NINE
    told.begin()
    assert not told.estimator._told


def test_a_ticket_issued_twice_waits_once(told: Told) -> None:
    told.issue("me")
    told.finished("busy")
    told.call("me")
    told.served("me")
    told.issue("next")
    assert told.wait("next") < 11 * MINUTE


def test_how_long_a_counter_takes_to_call_again_is_learnt(told: Told) -> None:
    told.issue(*(f"v{n}" for n in range(100)))
    for n in range(100):
        told.visit(f"v{n}", 5 * MINUTE)
        told.after(90)
    told.visit("me", 60)
    told.issue("next")
    assert 60 < told.wait("next") < 90


def test_where_nobody_comes_the_queue_is_short(told: Told) -> None:
    told.issue("a", "b", "c", "last")
    before = told.wait("last")
    for n in range(300):
        told.issue(f"gone {n}")
        told.call(f"gone {n}")
        told.no_show(f"gone {n}")
    assert told.wait("last") < before / 2


def test_how_late_the_counters_open_is_learnt() -> None:
    told, waits = Told(now=NINE - 600), []
    for day in range(1, 30):
        told.day, told.now = day, NINE - 600
        told.begin(closed="1")
        told.issue("me")
        waits.append(told.wait("me"))
        told.after(600 + 5 * MINUTE).open("1")
    assert waits[0] < 13 * MINUTE
    assert waits[-1] > 14 * MINUTE


def test_how_long_a_counter_is_away_is_learnt() -> None:
    told = Told().begin()
    for _ in range(30):
        told.close("1", "pause")
        told.after(40 * MINUTE).open("1")
    told.close("1", "pause")
    told.issue("me")
    assert told.wait("me") > 30 * MINUTE


def test_a_class_with_half_the_target_goes_first_after_more_than_half_the_wait() -> None:
    told = Told(plan(rule="rel")).begin()
    told.issue("busy", "normal")
    told.call("busy")
    told.after(60).issue("priority", priority="priority")
    assert told.wait("priority") < told.wait("normal")


def test_a_display_that_asks_every_second_is_remembered_once_in_five_minutes(told: Told) -> None:
    for _ in range(600):
        told.after(1).predict("me")
    assert len(told.estimator._told[StepId("me", 1)]) == 2


def test_events_of_steps_never_issued_are_passed_over(told: Told) -> None:
    before = told.wait("me")
    for tell in (told.call, told.served, told.finished, told.no_show, told.restored, told.left):
        tell("ghost")
    assert told.wait("me") == before
