"""The benchmarks measure what they say, also after the store has changed."""

import pytest

from benchmarks import history, verbs


def test_the_verbs_are_measured_beside_the_same_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verbs, "ROUNDS", 6)
    monkeypatch.setattr(verbs, "WARM_UP", 2)
    monkeypatch.setattr(history, "PAST", 2_000)
    monkeypatch.setattr(history, "WAITING", 60)
    figures = verbs.measure()
    assert {"issue_ratio", "call_next_ratio", "issue_with_years_ratio"} < set(figures)
    assert all(figure > 0 for figure in figures.values())
