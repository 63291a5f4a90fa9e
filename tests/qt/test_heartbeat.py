"""A machine says how it fares when that changes, as a beat while nothing does, and again when the store is back."""

import threading
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from common.domain.errors import StoreUnavailable
from common.domain.health import Condition, Part
from common.domain.wording import Wording
from common.operations import Operations
from common.qt import heartbeat as module
from common.qt.finger import wait_until
from common.qt.heartbeat import Heartbeat
from common.qt.worker import Worker
from common.store.store import Store

Said = list[tuple[str, Mapping[Part, Condition]]]


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BEAT", timedelta(seconds=0.05))
    monkeypatch.setattr(module, "RETRY_AFTER", 20)


def test_a_change_is_on_the_board_at_once(qtbot: QtBot, worker: Worker, store_path: Path) -> None:
    operations = Operations(Store.open(store_path).centre())
    beating = Heartbeat(worker, operations.report, "K1")
    beating.start()
    beating.fares(Part.PRINTER, Condition.PAPER_LOW)
    looking = Operations(Store.open(store_path).centre())

    def is_on_the_board() -> bool:
        rows = [row.health for row in looking.healths() if row.health.device == "K1"]
        return {(row.part, row.condition) for row in rows} >= {(Part.PRINTER, Condition.PAPER_LOW)}

    assert wait_until(is_on_the_board)
    beating.close()


@pytest.mark.usefixtures("quick")
def test_it_beats_while_nothing_changes_and_not_after_its_end(qtbot: QtBot, worker: Worker) -> None:
    said: Said = []
    beating = Heartbeat(worker, lambda place, parts: said.append((place, parts)), "K1")
    beating.start()
    assert wait_until(lambda: len(said) >= 3)
    beating.close()
    assert wait_until(lambda: not worker.busy)
    before = len(said)
    qtbot.wait(150)
    assert len(said) == before
    assert said[0] == ("K1", {Part.PROGRAM: Condition.OK})


def test_the_same_again_is_no_news(qtbot: QtBot, worker: Worker) -> None:
    said: Said = []
    beating = Heartbeat(worker, lambda place, parts: said.append((place, parts)), "K1")
    for _ in range(3):
        beating.fares(Part.SCANNER, Condition.MISSING)
    assert wait_until(lambda: not worker.busy)
    assert said == [("K1", {Part.PROGRAM: Condition.OK, Part.SCANNER: Condition.MISSING})]


def test_many_changes_while_the_store_is_slow_are_told_once(qtbot: QtBot, worker: Worker) -> None:
    said: Said = []
    going_on = threading.Event()

    def report(place: str, parts: Mapping[Part, Condition]) -> None:
        going_on.wait(60)
        said.append((place, parts))

    beating = Heartbeat(worker, report, "K1")
    beating.start()
    for _ in range(20):
        beating.fares(Part.PRINTER, Condition.OFFLINE)
        beating.fares(Part.PRINTER, Condition.OK)
    going_on.set()
    assert wait_until(lambda: not worker.busy)
    assert len(said) == 2
    assert said[-1][1][Part.PRINTER] is Condition.OK


@pytest.mark.usefixtures("quick")
def test_it_goes_on_when_the_store_is_back(qtbot: QtBot, worker: Worker) -> None:
    said: Said = []
    troubles = [StoreUnavailable(Wording("…", "away")) for _ in range(3)]

    def report(place: str, parts: Mapping[Part, Condition]) -> None:
        if troubles:
            raise troubles.pop()
        said.append((place, parts))

    beating = Heartbeat(worker, report, "K1")
    beating.start()
    assert wait_until(lambda: len(said) >= 2)
    beating.close()


def test_a_machine_without_a_name_says_nothing_until_it_has_one(qtbot: QtBot, worker: Worker) -> None:
    said: Said = []
    beating = Heartbeat(worker, lambda place, parts: said.append((place, parts)))
    beating.start()
    beating.fares(Part.PRINTER, Condition.FAULT)
    assert not worker.busy
    beating.is_at("counter/5")
    assert wait_until(lambda: bool(said))
    assert said[0][0] == "counter/5"
