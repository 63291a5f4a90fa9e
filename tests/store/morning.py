"""A morning in a centre, by its verbs: visitors in every state, and what clerks and reception keep of them."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from common.domain.appointment import Appointment
from common.operations import Operations
from common.operations.transferring import To
from common.store.store import Store
from tests.conftest import Clock


def spend_a_morning(address: str | Path, centre: str | None = None, *, staff_stay: bool = False) -> Operations:
    """The operations, for more; everybody has left the counters at the end, unless told."""
    clock = Clock()
    operations = Operations(Store.open(address).centre(centre), clock)
    operations.keep_appointments([Appointment("AB-12", clock.now + timedelta(hours=2), "C1")])
    operations.open_counter("1", "S01")
    for _ in range(6):
        operations.issue("C1", language="ar")
        clock.advance(40)
    for score in (5, None):
        turn = operations.call_next("1")
        operations.start("1", turn.step.id)
        clock.advance(90)
        operations.finish("1", turn.step.id)
        if score:
            operations.rate(turn.step.id, score)
    turn = operations.call_next("1")
    operations.start("1", turn.step.id)
    operations.transfer("1", turn.step.id, To(service="C2"), note="أحضر أصل الهوية\t«ثم» \\ 'عد'\n")
    operations.call_next("1")
    operations.undo("1")
    operations.cancel(operations.issue("C1", language="en").step.id)
    if not staff_stay:
        operations.close_counter("1")
    return operations


def sealed(address: str | Path) -> dict[str, tuple[int, str]]:
    """Where the chain of each centre ends; all of it was verified."""
    with closing(Store.open(address)) as store:
        centres = [store.centre(code) for code in store.profiles.codes()]
        assert [centre.verify() for centre in centres] == [None] * len(centres)
        assert store.faults() == []
        return {centre.code: (centre.events.tip().seq, centre.events.tip().seal) for centre in centres}
