"""The store falls silent and comes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.qt import finger
from common.store import sqlite
from common.store.faults import BUSY
from common.store.store import CentreStore
from tests.counter.conftest import Clerk

F8 = Qt.Key.Key_F8


def test_a_store_that_goes_away_is_told_and_the_verbs_are_off_until_it_is_back(clerk: Clerk, store_path: Path) -> None:
    (first,) = clerk.issue("C1")
    away = store_path.with_name("away.db")
    store_path.rename(away)
    assert finger.wait_until(lambda: clerk.sees("not-live"))
    assert not clerk.item("primary").isEnabled()
    clerk.press(F8)
    away.rename(store_path)
    assert finger.wait_until(lambda: not clerk.sees("not-live"))
    assert clerk.state(first) == "waiting"
    clerk.press(F8)
    assert clerk.state(first) == "called"


def test_a_store_that_is_busy_for_too_long_is_told_and_the_key_works_later(
    clerk: Clerk, centre: CentreStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE", 0.05)
    (first,) = clerk.issue("C1")
    with centre.transaction():
        clerk.press(F8)
        assert clerk.text("toast-text").startswith("مخزن التذاكر مشغول")
    clerk.press(F8)
    assert clerk.state(first) == "called"


def test_a_verb_whose_answer_was_lost_is_not_carried_out_twice(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commit comes through, its answer does not: the same key again is the same request."""
    clerk.issue("C1")
    clerk.press(F8)
    recall = Operations.recall

    def lost(self: Operations, counter: str, step: int, *, request: str | None = None) -> object:
        recall(self, counter, step, request=request)
        raise StoreUnavailable(BUSY)

    monkeypatch.setattr(Operations, "recall", lost)
    clerk.press(Qt.Key.Key_F9)
    monkeypatch.setattr(Operations, "recall", recall)
    clerk.press(Qt.Key.Key_F9)
    turn = clerk.turn()
    assert turn is not None
    assert turn.step.calls == 2
