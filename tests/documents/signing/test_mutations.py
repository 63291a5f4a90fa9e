"""Ten thousand changed codes: none is taken for ours, none does harm."""

import random

import pytest

from common.documents.signing.checking import Finding, check
from tests.documents.signing.centre import CODE, KEYS
from tests.documents.signing.mutations import MUTATIONS, Mutation

EACH = 10_000 // len(MUTATIONS)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda one: one.__name__)
def test_a_changed_code_is_never_authentic(mutation: Mutation) -> None:
    chance, changed = random.Random(mutation.__name__), 0
    while changed < EACH:
        text = mutation(chance)
        if text == CODE:
            continue
        changed += 1
        verdict = check(text, KEYS, frozenset())
        assert verdict.finding in {Finding.CHANGED, Finding.UNKNOWN}, text
        assert verdict.claims is None


def test_there_are_ten_thousand_of_them() -> None:
    assert EACH * len(MUTATIONS) == 10_000
