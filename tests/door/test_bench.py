"""The benchmarks measure what they say, also after the store has changed."""

import pytest

from benchmarks import verbs


def test_the_verbs_are_measured_beside_the_same_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verbs, "ROUNDS", 6)
    monkeypatch.setattr(verbs, "WARM_UP", 2)
    figures = verbs.measure()
    assert set(figures) == {"issue_ratio", "call_next_ratio"}
    assert all(figure > 0 for figure in figures.values())
