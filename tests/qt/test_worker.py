"""Work in the background, answers on the GUI thread."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from common.domain.errors import QueueError, Refusal
from common.qt.finger import wait_until
from common.qt.worker import Worker


@pytest.fixture
def worker(qtbot: QtBot) -> Worker:
    worker = Worker()
    yield worker
    worker.close()


def test_an_answer_comes_on_the_gui_thread(worker: Worker, qtbot: QtBot) -> None:
    threads: list[object] = []

    def work() -> int:
        threads.append(threading.current_thread())
        return 6 * 7

    answers: list[int] = []

    def then(answer: int) -> None:
        answers.append(answer)
        threads.append(threading.current_thread())

    worker.run(work, then, pytest.fail)
    assert wait_until(lambda: answers == [42])
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_work_is_done_in_the_order_in_which_it_was_asked_for(worker: Worker, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(20):
        worker.run(lambda number=number: number, answers.append, pytest.fail)
    assert wait_until(lambda: worker.busy == 0)
    assert answers == list(range(20))


def test_a_refusal_is_an_answer(worker: Worker, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise QueueError(Refusal.NOT_A_SCORE)

    refusals: list[object] = []
    worker.run(refuse, pytest.fail, refusals.append)
    assert wait_until(lambda: len(refusals) == 1)
    assert refusals[0].refusal is Refusal.NOT_A_SCORE


def test_a_bug_in_the_background_is_raised_on_the_gui_thread(worker: Worker, qtbot: QtBot) -> None:
    with qtbot.capture_exceptions() as bugs:
        worker.run(lambda: 1 / 0, pytest.fail, pytest.fail)
        assert wait_until(lambda: worker.busy == 0)
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]


def test_a_closed_worker_drops_what_was_not_begun(qtbot: QtBot) -> None:
    worker = Worker()
    started, go_on = threading.Event(), threading.Event()

    def slow() -> None:
        started.set()
        go_on.wait()

    answers: list[object] = []
    worker.run(slow, answers.append, pytest.fail)
    worker.run(lambda: 1, answers.append, pytest.fail)
    started.wait()
    threading.Timer(0.05, go_on.set).start()
    worker.close()
    qtbot.wait(20)
    assert answers == []
