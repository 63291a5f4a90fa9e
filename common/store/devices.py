"""How the machines of a centre fare, as they said last, and when a part needed a person."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import NoneType
from typing import Any

from common.domain.event import instant_text
from common.domain.health import Condition, Health, Outage, Part
from common.store.damage import check_types, moment, reads
from common.store.engine import Engine
from common.store.queries import QUERIES

_PARTS, _CONDITIONS = frozenset(Part), frozenset(Condition)
_RUN = "run"
"""What stands for a part in the row of a machine's running program; its condition is who that is."""
_HEALTH_TYPES = ((str,),) * 5
_OUTAGE_TYPES = (*_HEALTH_TYPES[:-1], (str, NoneType))


class Devices:
    """Of one centre. It keeps its own transactions: every role may write here, and none of it is in the chain."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def healths(self) -> list[Health]:
        """Parts that only a newer program knows are left out."""
        return [_health(row) for row in self._rows("healths") if row[1] in _PARTS]

    def of(self, device: str) -> dict[Part, Condition]:
        found = (_health(row) for row in self._rows("healths_of", device=device) if row[1] in _PARTS)
        return {health.part: health.condition for health in found}

    def signature(self, device: str) -> str:
        """The running program that has signed for a machine last; empty: none yet."""
        return next((str(row[2]) for row in self._rows("healths_of", device=device) if row[1] == _RUN), "")

    def sign(self, device: str, run: str, at: datetime) -> None:
        """One statement by itself, as a beat."""
        self._run("health_put", device=device, part=_RUN, condition=run, at=instant_text(at))

    def beat(self, device: str, parts: Iterable[Part], at: datetime) -> None:
        """The machine is alive. One statement by itself, of which a server tells nobody."""
        self._run("health_beat", device=device, parts=" ".join(parts), at=instant_text(at))

    def change(self, device: str, parts: Mapping[Part, Condition], at: datetime) -> None:
        """From now on these parts fare so; all who watch are told."""
        with self._engine.transaction(self._centre):
            for part, condition in parts.items():
                self._change(condition, device=device, part=part.value, at=instant_text(at))

    def outages(self, since: datetime) -> list[Outage]:
        """Those that began at or after a moment, oldest first."""
        return [_outage(row) for row in self._rows("outages", since=instant_text(since)) if row[1] in _PARTS]

    def _change(self, condition: Condition, **of: str) -> None:
        """An outage goes on that ended when nothing was known of the part any more, as when its machine starts anew."""
        self._run("outage_end", **of)
        if condition.needs_a_person:
            self._run("outage_resume", condition=condition.value, device=of["device"], part=of["part"])
            self._run("outage_begin", condition=condition.value, **of)
        self._run("health_put", condition=condition.value, **of)

    def _rows(self, query: str, **values: Any) -> list[Any]:
        return self._engine.rows(QUERIES[query], {"centre": self._centre, **values})

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})


def _of_part(row: Any) -> str:
    return f"{row[0]}/{row[1]}"


@reads("health", _of_part)
def _health(row: Any) -> Health:
    check_types(row, _HEALTH_TYPES)
    device, part, condition, since, seen_at = row
    return Health(device, Part(part), _condition(condition), moment(since), moment(seen_at))


@reads("outage", _of_part)
def _outage(row: Any) -> Outage:
    check_types(row, _OUTAGE_TYPES)
    device, part, condition, began_at, ended_at = row
    return Outage(device, Part(part), _condition(condition), moment(began_at), ended_at and moment(ended_at))


def _condition(text: str) -> Condition:
    """One that only a newer program knows is unknown."""
    return Condition(text) if text in _CONDITIONS else Condition.UNKNOWN
