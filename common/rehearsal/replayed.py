"""A recorded day as a scene: who came, how long each takes and waits at most, and who sat where and when."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from random import Random

from common.domain.estimator.floor import TARGET
from common.domain.estimator.pace import UNKNOWN
from common.domain.estimator.plan import Plan
from common.domain.policy import PlacePolicy
from common.rehearsal.course import Ending, Passage
from common.rehearsal.gaps import gaps
from common.rehearsal.patience import Patiences
from common.rehearsal.people import GRACE, Errand, Visitor
from common.rehearsal.recorded import Record
from common.rehearsal.scene import Scene
from common.rehearsal.sittings import clerk

OVERTIME = 45 * 60.0


def replayed(record: Record, seed: int) -> Scene:
    """What the record does not hold is drawn from what it holds."""
    visitors = sorted(_Visitors(record, Random(seed)).all(), key=lambda visitor: visitor.comes_at)
    ends = record.course.last + (0 if _sent_home(record) else OVERTIME)
    place = PlacePolicy.TIME if record.timed else PlacePolicy.TAIL
    clerks = tuple(clerk(record, number) for number in record.plan.counters)
    return Scene(plan=record.plan, visitors=tuple(visitors), clerks=clerks, closes=ends, ends=ends, next_place=place)


def _sent_home(record: Record) -> bool:
    """Whether the day ended with people who still waited: then a rehearsal ends at the same moment."""
    return any(passage.called is None and passage.ending is None for passage in record.course.passages)


class Handled:
    """Recorded handling times of a service in a wing, to draw from; else its usual time, else eight minutes."""

    def __init__(self, passages: Iterable[Passage], plan: Plan, random: Random) -> None:
        self._plan, self._random = plan, random
        self._known: defaultdict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
        for passage in passages:
            if passage.ending is Ending.SERVED:
                self._known[passage.service, passage.wing].append(spans(passage))

    def of(self, passage: Passage) -> tuple[float, float]:
        """Walk and handling."""
        if passage.ending is Ending.SERVED:
            return spans(passage)
        known = self._known.get((passage.service, passage.wing))
        if known:
            return self._random.choice(known)
        service = self._plan.services.get(passage.service)
        return 0.0, (service.usual if service and service.usual else UNKNOWN)


def spans(passage: Passage) -> tuple[float, float]:
    """Walk and handling of one that was served."""
    called, ended = passage.called or 0.0, passage.ended or 0.0
    reached = min(max(passage.reached if passage.reached is not None else called, called), ended)
    return reached - called, max(0.0, ended - reached - passage.rested)


class _Visitors:
    def __init__(self, record: Record, random: Random) -> None:
        self._record = record
        self._patiences = Patiences(record.course.passages, random)
        self._gaps = gaps(record.course, random)
        self._handled = Handled(record.course.passages, record.plan, random)

    def all(self) -> Iterator[Visitor]:
        for chain in _chains(self._record.course.passages):
            errands = tuple(self._errand(passage, before) for before, passage in pairwise([None, *chain]) if passage)
            yield Visitor(chain[0].came, chain[0].priority, errands)

    def _errand(self, passage: Passage, before: Passage | None) -> Errand:
        walk, handling = self._handled.of(passage)
        patience = self._patiences.of(passage)
        service = self._record.plan.services.get(passage.service)
        return Errand(
            service=passage.service,
            wing=passage.wing,
            target=service.target if service else TARGET,
            handling=handling,
            walk=walk,
            patience=patience.longest,
            cancels=patience.cancels,
            grace=_grace(passage),
            gap=self._gaps[passage],
            travel=passage.came - (before.ended or 0.0) if before else 0.0,
        )


def _grace(passage: Passage) -> float:
    if passage.ending is Ending.NO_SHOW and passage.called is not None and passage.ended is not None:
        return max(0.0, passage.ended - passage.called)
    return GRACE


def _chains(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Steps that followed one another: each came when the one before was served."""
    tickets: dict[object, list[Passage]] = {}
    for passage in sorted(passages, key=lambda one: one.came):
        chain = tickets.get(passage.ticket)
        if chain and _follows(chain[-1], passage):
            chain.append(passage)
            continue
        if chain:
            yield chain
        tickets[passage.ticket] = [passage]
    yield from tickets.values()


def _follows(before: Passage, passage: Passage) -> bool:
    return before.ending is Ending.SERVED and before.ended is not None and before.ended <= passage.came
