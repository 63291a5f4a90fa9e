from datetime import timedelta

import pytest

from counter.keys import KEYS
from counter.verbs import Presses, Requests, Wish
from tests.counter.turns import NOW

WISH = Wish("start", "1", 7)


@pytest.mark.parametrize(("seconds", "counts"), [(0, False), (0.49, False), (0.5, True), (-3600, True)])
def test_the_same_key_within_half_a_second_is_one_press(seconds: float, counts: bool) -> None:
    """A clock that was set back does not lock the key."""
    presses = Presses()
    assert presses.counts("primary", NOW)
    assert presses.counts("primary", NOW + timedelta(seconds=seconds)) is counts


def test_another_key_counts_at_once() -> None:
    presses = Presses()
    assert presses.counts("primary", NOW)
    assert presses.counts("undo", NOW)


def test_a_wish_that_was_not_answered_keeps_its_request() -> None:
    requests = Requests()
    assert requests.begin(WISH) == requests.begin(WISH)


def test_a_wish_after_an_answer_is_a_new_request() -> None:
    requests = Requests()
    first = requests.begin(WISH)
    requests.answered()
    assert requests.begin(WISH) != first


def test_another_wish_is_another_request() -> None:
    requests = Requests()
    assert requests.begin(WISH) != requests.begin(Wish("no-show", "1", 7))


def test_no_two_actions_share_a_key() -> None:
    assert len({key.sequence for key in KEYS}) == len({key.action for key in KEYS}) == len(KEYS)
