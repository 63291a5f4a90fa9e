"""The GUI learns that the store changed, fell silent, or is back."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from common.operations import Operations
from common.qt.feed import Feed
from common.qt.finger import wait_until
from common.store.store import Store
from tests.qt.patience import PATIENCE


def feed_of(path: Path) -> Feed:
    return Feed(lambda: Store.open(path).watch("CSC-1"))


def test_a_commit_elsewhere_is_told(store_path: Path, operations: Operations, qtbot: QtBot) -> None:
    feed = feed_of(store_path)
    with qtbot.waitSignal(feed.changed, timeout=PATIENCE):  # once at the start: whoever was off looks again
        feed.start()
    with qtbot.waitSignal(feed.changed, timeout=PATIENCE):
        operations.issue("C1", language="ar")
    feed.close()


def test_a_store_that_goes_away_and_comes_back_is_told(store_path: Path, qtbot: QtBot) -> None:
    feed = feed_of(store_path)
    states: list[bool] = []
    feed.live.connect(states.append)
    feed.start()
    away = store_path.with_name("away.db")
    with qtbot.waitSignal(feed.live, timeout=PATIENCE):
        store_path.rename(away)
    with qtbot.waitSignal(feed.changed, timeout=PATIENCE):
        away.rename(store_path)
    assert wait_until(lambda: states == [False, True])
    feed.close()


def test_a_closed_feed_is_silent(store_path: Path, operations: Operations, qtbot: QtBot) -> None:
    feed = feed_of(store_path)
    with qtbot.waitSignal(feed.changed, timeout=PATIENCE):
        feed.start()
    feed.close()
    with qtbot.assertNotEmitted(feed.changed, wait=100):
        operations.issue("C1", language="ar")
