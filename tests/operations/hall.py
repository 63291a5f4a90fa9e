"""A small hall with its counters open, for tests that tell a story; its centre is that of the plain model."""

from dataclasses import dataclass
from pathlib import Path

from common.domain.ticket import Turn
from common.operations import Operations
from common.store.store import CentreStore, Store
from tests.conftest import Clock
from tests.operations.model.small import COUNTERS, STAFF

DESK, COMPREHENSIVE, SUPPORT, BACK_OFFICE, RECEPTION = COUNTERS


@dataclass
class Hall:
    """A1 goes from the desks to the back office and to the pick-up; B1 from the support wing to the desks."""

    address: str | Path
    clock: Clock
    centre: CentreStore
    operations: Operations

    @classmethod
    def of(cls, address: str | Path, clock: Clock) -> "Hall":
        centre = Store.open(address).centre()
        hall = cls(address, clock, centre, Operations(centre, clock))
        for counter, staff in zip(COUNTERS, STAFF, strict=True):
            hall.operations.open_counter(counter, staff)
        return hall

    def issue(self, service: str = "A1", priority: str = "normal", **more: object) -> Turn:
        return self.operations.issue(service, language="ar", priority=priority, **more)  # type: ignore[arg-type]

    def serve(self, counter: str = DESK) -> Turn:
        """Whose turn it is, called and come."""
        turn = self.operations.call_next(counter)
        assert turn is not None
        return turn if turn.step.started_at else self.operations.start(counter, turn.step.id)

    def finish(self, counter: str = DESK) -> Turn:
        """Whose turn it is, served."""
        return self.operations.finish(counter, self.serve(counter).step.id)

    def line(self, counter: str = DESK) -> list[str]:
        """The numbers that wait for a counter, in the order of the call."""
        return [turn.ticket.number for turn in self.operations.desk(counter).waiting]

    def now(self, step: int) -> Turn:
        turn = self.operations.turn(step)
        assert turn is not None
        return turn

    def last(self, number: str) -> Turn:
        """The newest step of a visit."""
        return self.operations.find(number)[-1]

    def other_program(self) -> Operations:
        return Operations(Store.open(self.address).centre(), self.clock)
