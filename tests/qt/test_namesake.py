"""Two programs that were set up with one device code, each with its own heart, on one real store."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from common.domain.health import Part
from common.domain.health_words import advice
from common.operations import Operations
from common.operations.speaking import Speaker
from common.qt import heartbeat as module
from common.qt.finger import wait_until
from common.qt.heartbeat import Heartbeat
from common.qt.worker import Worker
from common.store.store import Store

CODE = "K1"
Start = Callable[[], Heartbeat]


@pytest.fixture
def looking(store_path: Path) -> Iterator[Store]:
    with closing(Store.open(store_path)) as store:
        yield store


@pytest.fixture
def start(qtbot: QtBot, store_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """A program with the code K1 begins, and beats quickly."""
    monkeypatch.setattr(module, "BEAT", timedelta(seconds=0.05))
    with ExitStack() as stack:

        def begin() -> Heartbeat:
            store = stack.enter_context(closing(Store.open(store_path)))
            worker = stack.enter_context(closing(Worker()))
            beating = Heartbeat(worker, Speaker(Operations(store.centre())).report, CODE)
            stack.callback(beating.close)
            beating.start()
            return beating

        yield begin


def told(store: Store) -> list[str]:
    """What the board says of the code."""
    rows = Operations(store.centre()).healths()
    return [advice(row).en for row in rows if (row.health.device, row.health.part) == (CODE, Part.CODE)]


def test_two_programs_under_one_code_are_told_with_what_to_do(start: Start, looking: Store) -> None:
    start()
    start()
    assert wait_until(lambda: bool(told(looking)))
    assert told(looking) == [
        "Two machines call themselves so: change “device” in the settings of one, and start it again."
    ]


def test_a_program_that_ends_and_starts_anew_is_not_told(start: Start, looking: Store) -> None:
    devices, before = looking.centre().devices, ""
    for _ in range(3):
        beating = start()
        assert wait_until(lambda: devices.signature(CODE) != before)  # noqa: B023 - called at once
        before = devices.signature(CODE)
        beating.close()
    assert told(looking) == []
