"""What became of everybody on a day: nobody is lost."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from common.domain.ticket import OPEN, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Tickets of a day by how their visit ended. `open`: it has not; `carried_in`: came from the day before."""

    issued: int = 0
    carried_in: int = 0
    served: int = 0
    no_show: int = 0
    left: int = 0
    expired: int = 0
    carried_over: int = 0
    open: int = 0

    @property
    def holds(self) -> bool:
        """issued + carried in = served + no-show + left + expired + carried over + open."""
        ended = self.served + self.no_show + self.left + self.expired
        return self.issued + self.carried_in == ended + self.carried_over + self.open

    def counts(self) -> dict[str, int]:
        return asdict(self)


_FATES = {
    State.FINISHED: "served",
    State.NO_SHOW: "no_show",
    State.CANCELLED: "left",
    State.EXPIRED: "expired",
    **dict.fromkeys(OPEN, "open"),
}


def balance(fates: Iterable[tuple[bool, str, int]], carried_over: int) -> Balance:
    """From rows of (was carried to this day, state of the last step, how many); and how many were carried from it."""
    counts = dict.fromkeys(("issued", "carried_in", "served", "no_show", "left", "expired", "open"), 0)
    for came_over, state, count in fates:
        counts["carried_in" if came_over else "issued"] += count
        counts[_FATES[State(state)]] += count
    counts["issued"] += carried_over
    return Balance(**counts, carried_over=carried_over)
