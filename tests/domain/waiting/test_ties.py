"""Two who are alike in everything: one of them is called, and the reason can be told."""

import pytest

from common.domain.waiting.choice import Why, choose, plain
from common.domain.waiting.rule import RULES, Waiting


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("wait", [60.0, 6000.0])
def test_of_two_with_the_same_index_one_is_called(rule: str, wait: float) -> None:
    twins = [Waiting(key, upper=False, since=0.0, target=600.0, place=7) for key in (1, 2)]
    choice = choose(RULES[rule], twins, wait, 0)
    assert choice is not None
    assert {choice.called, choice.runner_up} == set(twins)
    assert choice.why is Why.ORDER
    assert plain(choice)["why"] == "order"
