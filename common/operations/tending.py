"""How the machines fare: each says so itself, and a board shows all of them."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from common.domain.errors import QueueError, Refusal
from common.domain.health import Condition, Outage, Part, Watched, counter_place, machine
from common.operations.transaction import Verbs

_OF_PROGRAMS = frozenset({"kiosk", "display"})
"""The kinds of device that speak for themselves; a printer or a panel is a part of another machine."""


class Tending(Verbs):
    """No verbs of the queue: what is reported is in no event, for a display may write none, and it is said again soon.

    The moments are those of the machine's own clock; one that is far off makes its machine look silent.
    """

    def report(self, device: str, parts: Mapping[Part, Condition], *, is_shared: bool = False) -> None:
        """A beat, with all parts of the machine. All are told what changed; of a mere beat a server tells nobody.

        Of a part that needed a person, and that the machine speaks of no more, nothing is known from now on; unless
        the code `is_shared`, for then the other one may have spoken of it, and what is worse of both is kept.
        """
        self._wing_of_place(device)
        now = self.now()
        with self._store.reading():
            known = self._store.devices.of(device)
        gone = {part for part in known.keys() - parts.keys() if known[part].needs_a_person and not is_shared}
        told = _worse_of_both(parts, known) if is_shared else parts
        changed = {part: condition for part, condition in told.items() if known.get(part) is not condition}
        if changed or gone:
            self._store.devices.change(device, changed | dict.fromkeys(gone, Condition.UNKNOWN), now)
        if changed.keys() != parts.keys():
            self._store.devices.beat(device, parts, now)

    def sign(self, device: str, run: str) -> bool:
        """Whether the last who signed for a device was another running program, or nobody; now it is this one."""
        self._wing_of_place(device)
        is_another = self._store.devices.signature(device) != run
        if is_another:
            self._store.devices.sign(device, run, self.now())
        return is_another

    def healths(self) -> list[Watched]:
        """The board, worst first, then in the profile's order; a machine that never reported, or is silent, is one row.

        What a machine of the past said is left out, and a part that its machine speaks of no more.
        """
        with self._store.reading():
            reported = self._store.devices.healths()
            sittings = self._store.counters.sittings()
        idle = {counter_place(one.number) for one in self.profile.counters if one.number not in sittings}
        now, order = self.now(), list(self._places())
        rows = (row for place in order for row in machine(place, reported, now))
        watched = [Watched(row, row.is_silent(now), row.device not in idle) for row in rows]
        return sorted(watched, key=lambda row: -row.severity)

    def outages(self, since: datetime) -> list[Outage]:
        """What needed a person and began at or after a moment, oldest first."""
        return self._store.devices.outages(since)

    def _places(self) -> Mapping[str, str]:
        """Every machine that reports, in the profile's order, with its wing."""
        return dict(self._machines())

    def _machines(self) -> Iterator[tuple[str, str]]:
        yield from ((one.code, one.wing) for one in self.profile.devices if one.kind in _OF_PROGRAMS)
        yield from ((counter_place(one.number), one.wing) for one in self.profile.counters)

    def _wing_of_place(self, place: str) -> str:
        wing = self._places().get(place)
        if wing is None:
            raise QueueError(Refusal.UNKNOWN_DEVICE, device=place)
        return wing


def _worse_of_both(parts: Mapping[Part, Condition], known: Mapping[Part, Condition]) -> dict[Part, Condition]:
    """Two that have different troubles would else take the board from each other, an outage a beat."""
    both = {part: (condition, known.get(part, condition)) for part, condition in parts.items()}
    return {part: max(pair, key=lambda one: one.severity) for part, pair in both.items()}
