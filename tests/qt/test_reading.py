from threading import Event

import pytest

from common.domain.errors import DawrError, StoreUnavailable
from common.language.translation import ScreenTranslator
from common.qt.finger import wait_until
from common.qt.reading import Reading
from common.qt.worker import Worker
from common.store.faults import BUSY


class Source:
    """Answers when it is let; counts how often it was read."""

    def __init__(self) -> None:
        self.reads, self.gate = 0, Event()

    def __call__(self) -> int:
        self.gate.wait(60)
        self.reads += 1
        if self.reads == 99:
            raise StoreUnavailable(BUSY)
        return self.reads


@pytest.fixture
def worker(translator: ScreenTranslator) -> Worker:
    return Worker()


def test_changes_while_one_reads_are_read_once_more_and_no_oftener(worker: Worker) -> None:
    source, answers = Source(), list[int]()
    reading = Reading(worker, source, answers.append, pytest.fail)
    for _ in range(20):
        reading.ask()
    source.gate.set()
    assert wait_until(lambda: len(answers) == 2)
    worker.close()
    assert source.reads == 2


def test_after_a_failure_it_can_be_asked_again(worker: Worker) -> None:
    source, answers, errors = Source(), list[int](), list[DawrError]()
    source.reads = 98
    source.gate.set()
    reading = Reading(worker, source, answers.append, errors.append)
    reading.ask()
    assert wait_until(lambda: bool(errors))
    reading.ask()
    assert wait_until(lambda: bool(answers))
    worker.close()


def test_a_change_told_after_the_end_is_not_read(worker: Worker) -> None:
    source = Source()
    reading = Reading(worker, source, pytest.fail, pytest.fail)
    worker.close()
    reading.ask()
    assert source.reads == 0
