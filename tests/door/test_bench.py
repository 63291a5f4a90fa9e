"""The benchmarks measure what they say, also after the store has changed."""

import json
from pathlib import Path

import pytest

from benchmarks import feed, history, idle, opening, verbs, writers
from benchmarks.ground import folder
from common.store.store import Store
from door import bench

pytestmark = pytest.mark.heavy

WANTED = {
    *("issue_ratio", "call_next_ratio", "call_next_growth", "writers_fairness", "writers_errors", "feed_p99_ms"),
    *("idle_cpu_percent", "open_ms", "board_ms"),
}


@pytest.fixture
def _in_small(monkeypatch: pytest.MonkeyPatch) -> None:
    small: dict[object, tuple[str, float]] = {
        verbs: ("ROUNDS", 6),
        history: ("PAST", 2_000),
        opening: ("TIMES", 3),
        feed: ("CALLS", 5),
    }
    small |= {writers: ("SECONDS", 0.2), idle: ("SECONDS", 0.2)}
    for module, (name, value) in small.items():
        monkeypatch.setattr(module, name, value)
    monkeypatch.setattr(verbs, "WARM_UP", 2)
    monkeypatch.setattr(writers, "WRITERS", 2)
    monkeypatch.setattr(history, "WAITING", 60)


@pytest.mark.usefixtures("_in_small")
@pytest.mark.parametrize(("part", "suffix"), [("store", ""), ("server", "_pg")])
def test_the_figures_of_the_store_are_all_there(part: str, suffix: str, tmp_path: Path) -> None:
    assert bench.main(["--only", part, "--json", str(tmp_path / "figures")]) == 0
    figures = json.loads((tmp_path / "figures").read_text())
    assert {f"{name}{suffix}" for name in WANTED} < set(figures)
    assert figures[f"writers_errors{suffix}"] == 0
    assert all(figure > 0 for name, figure in figures.items() if "_errors" not in name)


def test_the_store_with_years_is_one_that_can_be_used() -> None:
    with folder() as ground:
        address = history.filled(ground, 2_500, 30)
        opened = Store.open(address)
        assert opened.faults() == []
        days = {ticket.day for ticket in opened.centre().tickets.tickets()}
        opened.close()
    assert len(days) == 4  # two of 1,200 tickets, what is left of them, and today
