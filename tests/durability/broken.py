"""Programs that are wrong in ways that kills bring to light, so that it is known that the checks find them."""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from common.domain.ticket import Turn
from common.operations import Operations
from common.operations.issuing import Wanted
from common.operations.transaction import Clock, Transaction
from tests.durability.workers import Place, Worker

_SLOW = 0.02  # seconds


class _Hasty(Operations):
    """The number is told, and kept only then."""

    tell: Callable[[str, Iterable[Turn]], object]

    def _issue(self, act: Transaction, wanted: Wanted, **more: Any) -> Turn:
        turn = super()._issue(act, wanted, **more)
        self.tell(act.request.partition(":")[2], [turn])
        time.sleep(_SLOW)
        return turn


class HastyWorker(Worker):
    """Tells before the commit. When it takes up its work again it does not ask about what it told."""

    verbs = _Hasty

    def __init__(self, place: Place, ledger: Path, clock: Clock) -> None:
        super().__init__(place, ledger, clock)
        self.operations.tell = self.ledger.told  # type: ignore[attr-defined]

    def take_up(self) -> None:
        """It believes what it told."""


class CarelessWorker(Worker):
    """Does not wait until its server has written."""

    def __init__(self, place: Place, ledger: Path, clock: Clock) -> None:
        super().__init__(place, ledger, clock)
        self.operations._store._engine._connection.execute("SET synchronous_commit = off")  # type: ignore[attr-defined]


class ForgetfulWorker(Worker):
    """Asks again under a new request: the visitor has two tickets."""

    def take_up(self) -> None:
        for entry in self.ledger.entries[-1:]:
            if not entry.answers:
                self.ask(entry.verb, **entry.wanted)
