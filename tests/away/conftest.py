"""A kiosk's journal beside a real store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from common.away.folder import LocalFolder
from common.away.handover import Handover
from common.away.journal import Journal
from common.away.journal_file import JournalFile
from common.domain.ticket import Turn
from common.operations import Operations
from common.store.store import Store
from tests.conftest import Clock


class Kiosk:
    """What a kiosk has for when it is away."""

    def __init__(self, store: Path, local: Path, device: str, clock: Clock) -> None:
        self.device, self.clock = device, clock
        self.store = Store.open(store)
        self.operations = Operations(self.store.centre(), clock)
        self.file = JournalFile(LocalFolder(local), "", device, clock)
        self._journal: Journal | None = None

    @property
    def journal(self) -> Journal:
        """Kept and opened on first use."""
        if self._journal is None:
            self.keep()
            self._journal = self.file.open()
        assert self._journal is not None
        return self._journal

    def keep(self) -> None:
        self.file.keep(self.store, self.operations.profile)

    def issue(self, service: str = "T2", request: str | None = None) -> Turn:
        """While the store is away."""
        return self.journal.issue(service, language="ar", request=request)

    def numbers(self, count: int) -> list[str]:
        return [self.issue().ticket.number for _ in range(count)]

    @property
    def handover(self) -> Handover:
        return Handover(self.journal, self.operations, self.device)

    def hand_in(self) -> None:
        while self.handover.next():
            pass

    def waiting(self) -> list[Turn]:
        """In the store, today."""
        return self.operations._store.tickets.waiting(self.operations.today())

    def close(self) -> None:
        self.store.close()
        if self._journal is not None:
            self._journal.close()


OpenKiosk = Callable[..., Kiosk]


@pytest.fixture
def kiosk_of(store_path: Path, tmp_path: Path, clock: Clock) -> Iterator[OpenKiosk]:
    opened: list[Kiosk] = []

    def of(device: str, folder: str = "local") -> Kiosk:
        opened.append(Kiosk(store_path, tmp_path / folder, device, clock))
        return opened[-1]

    yield of
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def kiosk(kiosk_of: OpenKiosk) -> Kiosk:
    return kiosk_of("K1")
