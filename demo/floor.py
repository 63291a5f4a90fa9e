"""What visitors and clerks of a simulated day have between them: the verbs, the agenda, and who stands where."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from common.domain.profile import Counter
from common.domain.ticket import State, Turn
from common.operations import Operations
from demo.agenda import Act, Agenda
from demo.hands import ClerkHands, Hands
from demo.shift import Shift
from demo.visitors import Quirk, Visitor

ActAt = Callable[[ClerkHands], Turn | None]
SOON = 8.0
"""Seconds from one visitor to the next, and until an idle clerk sees who has come."""
SOMEBODY = Visitor(arrives=0.0, services=(), walks=10.0, pace=0.15)
"""Who took a ticket at a real window: quickly done, because somebody looks on."""


@dataclass(slots=True)
class Visit:
    """`quirk` is None when it is over, or never was."""

    visitor: Visitor
    quirk: Quirk | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """Somebody stands before the counters of a wing. `act` is done at one of them: the turn that is there then."""

    wing: str
    service: str
    act: ActAt


@dataclass(slots=True)
class Floor:
    """`visits` by ticket; `requests` in the order in which they came; `idle`: what each idle counter does next.

    `open`: the counters whose clerks have not gone for the day. `see_to_papers`: what the clerk of a counter does about
    documents before a turn is finished.
    """

    operations: Operations
    hands: Hands
    shift: Shift
    agenda: Agenda = field(default_factory=Agenda)
    visits: dict[int, Visit] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    idle: dict[str, Act] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)
    see_to_papers: Callable[[str, Turn], object] = lambda _counter, _turn: None

    def visit(self, turn: Turn) -> Visit:
        return self.visits.setdefault(turn.ticket.id, Visit(SOMEBODY))

    def newest(self, turn: Turn) -> Turn:
        """The same turn as it is now."""
        return self.operations.turn(turn.step.id) or turn

    def ask(self, turn: Turn, act: ActAt) -> None:
        """A visitor comes to the counters by themselves."""
        self.stand(Request(turn.step.wing, turn.step.service, act))

    def stand(self, request: Request) -> None:
        self.requests.append(request)
        self._rouse(request.wing, request.service)

    def joined(self, turn: Turn) -> None:
        """The visit of a turn may wait somewhere now: who is idle there looks up."""
        for one in self.operations.find(turn.ticket.number):
            if one.step.state is State.WAITING:
                self._rouse(one.step.wing, one.step.service)

    def request_for(self, number: str) -> Request | None:
        """The first that a counter can do."""
        return next((one for one in self.requests if self._can(number, one.wing, one.service)), None)

    def moment(self, at: datetime) -> float:
        return (at - self.shift.begins).total_seconds()

    @property
    def is_over(self) -> bool:
        """Closed, and nobody is inside any more; or it is too late to wait for those who are."""
        now = self.agenda.now
        if now < self.shift.closes:
            return False
        return now >= self.shift.ends or not (self.requests or self.operations.balance().open)

    def _rouse(self, wing: str, service: str) -> None:
        number = next((number for number in self.idle if self._can(number, wing, service)), None)
        if number:
            self.agenda.after(SOON, self.idle.pop(number))

    def _can(self, number: str, wing: str, service: str) -> bool:
        counter: Counter = self.operations.profile.counter_of[number]
        return counter.wing == wing and service in counter.skills
