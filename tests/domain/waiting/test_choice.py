"""Why this visitor is next."""

import pytest

from common.domain.waiting.choice import Choice, Why, choose
from common.domain.waiting.rule import DEFAULT, RULES, Waiting
from tests.domain.waiting.test_rule import ELDERLY, LATE, LATER, NOW, OLD, SHORT, waiting


def chosen(*heads: Waiting, streak: int = 0, rule: str = DEFAULT.name) -> Choice:
    choice = choose(RULES[rule], heads, NOW, streak)
    assert choice is not None
    return choice


@pytest.mark.parametrize(
    ("choice", "why"),
    [
        (chosen(OLD), Why.ALONE),
        (chosen(OLD, ELDERLY), Why.TIER),
        (chosen(OLD, ELDERLY, streak=2), Why.GUARD),
        (chosen(LATE, SHORT), Why.CAP),
        (chosen(LATE, LATER), Why.URGENCY),
        (chosen(OLD, SHORT), Why.URGENCY),
        (chosen(OLD, SHORT, rule="fifo"), Why.ORDER),
        (chosen(waiting("a", 5, place=1), waiting("b", 5, place=2)), Why.ORDER),
    ],
)
def test_a_choice_says_what_set_the_called_before_the_others(choice: Choice, why: Why) -> None:
    assert choice.why is why


def test_the_runner_up_is_who_would_have_been_called_otherwise() -> None:
    choice = chosen(OLD, SHORT, LATE)
    assert (choice.called.key, choice.runner_up and choice.runner_up.key) == ("past 90 minutes", "short errand")


def test_the_guards_runner_up_is_the_one_it_set_aside() -> None:
    choice = chosen(OLD, SHORT, ELDERLY, streak=2)
    assert (choice.called.key, choice.runner_up and choice.runner_up.key) == ("short errand", "elderly")


def test_a_choice_keeps_the_rule_and_both_indices() -> None:
    choice = chosen(OLD, SHORT)
    assert choice.rule == "tier_cap90"
    assert choice.index == (False, 0, 3.0, -SHORT.place)
    assert choice.runner_up_index == (False, 0, 2.0, -OLD.place)


def test_there_is_no_choice_where_nobody_waits() -> None:
    assert choose(DEFAULT, [], NOW, streak=0) is None


@pytest.mark.parametrize("why", Why)
def test_every_reason_is_one_line_in_both_languages(why: Why) -> None:
    assert all(text and "\n" not in text for text in why.value)
