"""What an earlier life of a kiosk has kept is handed in, whatever its start met."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from common.away.journal import Journal
from common.away.journal_file import JournalFile
from common.domain.errors import StoreUnavailable
from common.qt import finger
from common.qt.worker import Worker
from common.store.faults import BUSY
from kiosk.reserve import Reserve
from tests.away.conftest import Kiosk, kiosk, kiosk_of

__all__ = ["kiosk", "kiosk_of"]  # fixtures


class BusyOnce:
    """A journal's file that cannot be read at first."""

    def __init__(self, file: JournalFile) -> None:
        self._file, self._is_busy = file, True
        self.is_there = file.is_there

    def open(self, centre: str) -> Journal | None:
        if self._is_busy:
            self._is_busy = False
            raise StoreUnavailable(BUSY)
        return self._file.open(centre)


@pytest.fixture
def reserve(kiosk: Kiosk, qapp: QGuiApplication) -> Iterator[Reserve]:
    """Of the kiosk's next life, after one ticket that was given away from the store."""
    assert kiosk.numbers(1) == ["TA001"]
    far = Worker()
    reserve = Reserve(BusyOnce(kiosk.file), kiosk.store, kiosk.operations, far, kiosk.device)  # type: ignore[arg-type]
    yield reserve
    far.close()
    reserve.close()


def test_a_journal_that_was_busy_at_the_start_is_handed_in_with_a_later_look(reserve: Reserve, kiosk: Kiosk) -> None:
    reserve.begin()
    assert finger.wait_until(lambda: reserve.worker.busy == 0)
    assert reserve.count == 0
    for _ in range(2):  # looks at the store
        reserve.hand_in()
        assert finger.wait_until(lambda: reserve.worker.busy == 0)
    assert finger.wait_until(lambda: [turn.ticket.number for turn in kiosk.waiting()] == ["TA001"])
    assert finger.wait_until(lambda: reserve.count == 0)
