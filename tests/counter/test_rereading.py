from common.domain.errors import StoreUnavailable
from common.language.translation import ScreenTranslator
from common.qt.finger import wait_until
from common.qt.worker import Worker
from common.store.faults import BUSY
from counter.rereading import Rereading


def test_many_changes_at_once_are_read_at_most_twice_and_the_last_one_is_seen(translator: ScreenTranslator) -> None:
    worker, value, answers = Worker(), [0], []
    reading = Rereading(worker, lambda: value[0], answers.append, answers.append)
    for number in range(1, 20):
        value[0] = number
        reading.ask()
    assert wait_until(lambda: reading.is_settled)
    worker.close()
    assert len(answers) <= 2
    assert answers[-1] == 19


def test_after_a_read_that_failed_it_can_be_asked_again(translator: ScreenTranslator) -> None:
    def fail() -> None:
        raise StoreUnavailable(BUSY)

    worker, errors = Worker(), []
    reading = Rereading(worker, fail, errors.append, errors.append)
    for tries in (1, 2):
        reading.ask()
        assert wait_until(lambda tries=tries: len(errors) == tries)
    worker.close()
