"""Who waits on a rehearsed day, each step at its place in its queue."""

from bisect import insort
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import NamedTuple

from common.domain.policy import PlacePolicy
from common.domain.waiting.classes import PriorityClass
from common.domain.waiting.rule import Waiting
from common.rehearsal.course import Passage
from common.rehearsal.people import Clerk, Errand, Visitor


class Key(NamedTuple):
    """A queue: those of one class who wait for one service in one wing."""

    wing: str
    service: str
    priority: str


class Place(NamedTuple):
    """`since`: from when on the call rule counts the wait."""

    order: int
    since: float


@dataclass(slots=True, eq=False)
class Turn:
    """A step of a visitor that is under way. `first` is the place of the visitor's first step."""

    visitor: Visitor
    passage: Passage
    place: Place
    first: Place
    of_class: PriorityClass

    @property
    def errand(self) -> Errand:
        return self.visitor.errands[self.passage.step - 1]

    @property
    def key(self) -> Key:
        return Key(self.passage.wing, self.passage.service, self.passage.priority)

    @property
    def waiting(self) -> Waiting:
        return Waiting(self, self.of_class.upper, self.place.since, self.passage.target, self.place.order)


class Queues:
    def __init__(self, policy: PlacePolicy) -> None:
        self._policy = policy
        self._orders = count(1)
        self._queues: dict[Key, list[Turn]] = {}

    def place(self, key: Key, first: Place | None, now: float) -> Place:
        """Where a step joins; `first` is None for the first step of a visitor, who joins behind all."""
        tail = Place(next(self._orders), now)
        if first is None or self._policy is PlacePolicy.TAIL:
            return tail
        queue = self._queues.get(key)
        if self._policy is PlacePolicy.TIME or not queue:
            return first
        head = queue[0].place
        return Place(head.order - 1, min(head.since, first.since))

    def join(self, turn: Turn) -> None:
        insort(self._queues.setdefault(turn.key, []), turn, key=lambda other: other.place.order)

    def leave(self, turn: Turn) -> bool:
        """False for one that does not wait any more."""
        queue = self._queues.get(turn.key, [])
        if turn not in queue:
            return False
        queue.remove(turn)
        if not queue:
            del self._queues[turn.key]
        return True

    def heads(self, clerk: Clerk) -> Iterator[Waiting]:
        """The first in line of every queue that a counter serves."""
        for key, queue in self._queues.items():
            if key.wing == clerk.wing and key.service in clerk.skills:
                yield queue[0].waiting
