"""The domain alone: every event is carried out once more with Turn, choose and journey, in memory alone."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any

from common.domain.event import GONE, VISIT, Event, Kind, step_after, ticket_values, ticket_with
from common.domain.journey import main_stop, next_stop, planned
from common.domain.place import place_in
from common.domain.policy import PlacePolicy
from common.domain.profile import Profile
from common.domain.ticket import Place, State, Step, Ticket, Turn
from common.domain.waiting.choice import Choice, choose, plain
from common.domain.waiting.line import rule_of, waiting
from common.domain.waiting.rule import streak_after

COMPARED = ("rule", "why", "index", "runner_up_index")
CHOSEN = ("service", "wing", "errand", "stop", "priority")


class Domain:
    """`follow` what was decided; then `tickets` and `steps` are what the domain made of it."""

    def __init__(self) -> None:
        self.tickets: dict[int, Ticket] = {}
        self.steps: dict[int, Step] = {}
        self._lives: dict[int, list[Event]] = {}
        self._staff: dict[str, str] = {}
        self._streaks = Counter[str]()

    def follow(self, profile: Profile, events: Iterable[Event]) -> None:
        for event in events:
            if event.happening.step is None:
                self._counter(event)
            else:
                self._step(profile, event, event.happening.step)

    def turn(self, step: int) -> Turn:
        return Turn(self.tickets[self.steps[step].ticket], self.steps[step])

    def _counter(self, event: Event) -> None:
        happening = event.happening
        if happening.kind is Kind.COUNTER_OPENED:
            self._staff[happening.counter or ""] = happening.staff or ""
        elif happening.kind is Kind.COUNTER_CLOSED:
            del self._staff[happening.counter or ""]

    def _step(self, profile: Profile, event: Event, step: int) -> None:
        life = self._lives.setdefault(step, [])
        match event.happening.kind:
            case Kind.ISSUED | Kind.QUEUED:
                self._begin(profile, event)
            case Kind.UNDONE:
                self._undo(event, life)
            case _:
                self._keep(self._carried_out(profile, event, self.turn(step)))
        life.append(event)
        self._visit(event)

    def _begin(self, profile: Profile, event: Event) -> None:
        step = step_after([event])
        assert step is not None
        if event.happening.kind is Kind.ISSUED:
            self.tickets[step.ticket] = Ticket(**ticket_values(event.happening.body[VISIT]["is"]))
            errands = self.tickets[step.ticket].errands
            first = planned(profile, errands)[0]
            on_foot = event.happening.request.startswith("walk in")
            stop = main_stop(profile, 0, errands[0]) if on_foot else first
            assert (step.errand, step.stop, step.service, step.wing) == stop
        elif event.happening.request.startswith("finish"):
            self._check_journey(profile, step)
        self.steps[step.id] = step

    def _check_journey(self, profile: Profile, step: Step) -> None:
        """The step is where the journey and the place policy want it."""
        ticket = self.tickets[step.ticket]
        before = max(
            (one for one in self.steps.values() if one.ticket == ticket.id and one.support_of is None),
            key=lambda one: one.position,
        )
        assert next_stop(profile, ticket, before) == (step.errand, step.stop, step.service, step.wing)
        line = [one for one in self.steps.values() if (one.wing, one.service) == (step.wing, step.service)]
        there = sorted((one.place, one.since, one.id) for one in line if one.state is State.WAITING)
        policy = profile.policy.next_place
        head = Place(there[0][0], there[0][1]) if there and policy is PlacePolicy.HEAD else None
        assert place_in(policy, ticket, head, Place(step.id, step.queued_at)) == (step.place, step.since)

    def _carried_out(self, profile: Profile, event: Event, turn: Turn) -> Turn:
        if event.happening.kind is Kind.CALLED:
            return self._called(profile, event, turn)
        return VERBS[event.happening.kind](turn, event)

    def _called(self, profile: Profile, event: Event, turn: Turn) -> Turn:
        happening, counter = event.happening, event.happening.counter or ""
        others = [other for other in map(self.turn, self.steps) if other.step.id != turn.step.id]
        choices = [self._choice(profile, event, [*others, turn])]
        if happening.request.startswith("walk in"):  # while others wait it is asked before the walk-in has a ticket
            choices.append(self._choice(profile, event, others))
        assert _compared(happening.body.get("choice")) in [_compared(one and plain(one)) for one in choices]
        line = waiting(turn.step, profile, happening.at)
        self._streaks[counter] = streak_after(line, self._streaks[counter])
        return turn.call(counter=counter, staff=self._staff[counter], seq=event.seq, now=happening.at)

    def _choice(self, profile: Profile, event: Event, turns: Iterable[Turn]) -> Choice | None:
        now, counter = event.happening.at, event.happening.counter or ""
        heads: dict[tuple[str, str, str], Turn] = {}
        for turn in sorted(turns, key=lambda turn: (turn.step.place, turn.step.since, turn.step.id)):
            key = (turn.step.wing, turn.step.service, turn.step.priority)
            if self._may_call(profile, counter, turn, profile.day(now)):
                heads.setdefault(key, turn)
        own = profile.counter_of[counter].wing
        after = {one.wing: one.after for one in profile.overflows if one.to == own}
        due = [t for t in heads.values() if t.step.wing == own or now - t.step.since >= after[t.step.wing]]
        lines = [waiting(turn.step, profile, now) for turn in due]
        return choose(rule_of(profile), lines, now.timestamp(), self._streaks[counter])

    def _may_call(self, profile: Profile, counter: str, turn: Turn, today: date) -> bool:
        step, known = turn.step, profile.counter_of[counter]
        wings = {known.wing, *(one.wing for one in profile.overflows if one.to == known.wing)}
        able = step.wing in wings and step.service in known.skills
        mine = [one for one in self.steps.values() if one.ticket == step.ticket]
        elsewhere = any(one.state in {State.CALLED, State.SERVING} for one in mine)
        free = self._is_free(profile, step, counter) and not elsewhere
        return able and free and step.state is State.WAITING and turn.ticket.day == today

    def _is_free(self, profile: Profile, step: Step, counter: str) -> bool:
        """Not kept for another who is there and serves it."""
        able = {
            number: staff
            for number, staff in self._staff.items()
            if profile.counter_of[number].wing == step.wing and step.service in profile.counter_of[number].skills
        }
        for_counter = step.for_counter in {None, counter} or step.for_counter not in able
        return for_counter and (
            step.for_staff in {None, self._staff.get(counter)} or step.for_staff not in able.values()
        )

    def _undo(self, event: Event, life: list[Event]) -> None:
        undone = next(at for at, one in enumerate(life) if one.seq == event.happening.body["undoes"])
        before = step_after(life[:undone])
        counter = life[undone].happening.counter
        if counter and "streak" in life[undone].happening.body:
            self._streaks[counter] = life[undone].happening.body["streak"]
        if event.happening.body.get(GONE):
            assert before is None
            del self.steps[life[0].happening.step or 0]
        else:
            assert before is not None
            self.steps[before.id] = before

    def _visit(self, event: Event) -> None:
        changed = event.happening.body.get(VISIT)
        if changed and event.happening.ticket:
            self.tickets[event.happening.ticket] = ticket_with(self.tickets[event.happening.ticket], changed["is"])

    def _keep(self, turn: Turn) -> None:
        self.steps[turn.step.id] = turn.step


def _compared(choice: dict[str, Any] | None) -> list[Any] | None:
    return choice and [choice[name] for name in COMPARED]


def _place(turn: Turn, event: Event) -> Place:
    """Where the event says that the step waits now; else where it was."""
    body = event.happening.body
    since = datetime.fromisoformat(body["since"]) if "since" in body else turn.step.since
    return Place(body.get("place", turn.step.place), since)


def _restored(turn: Turn, event: Event) -> Turn:
    return turn.restore(_place(turn, event))


def _carried(turn: Turn, event: Event) -> Turn:
    body = event.happening.body
    day = date.fromisoformat(body[VISIT]["is"]["day"])
    opens = datetime.fromisoformat(body["queued_at"]) if "queued_at" in body else turn.step.queued_at
    return turn.carry_over(day=day, opens=opens)


def _corrected(turn: Turn, event: Event) -> Turn:
    return turn.correct(**{name: event.happening.body[name] for name in CHOSEN if name in event.happening.body})


VERBS: dict[Kind, Callable[[Turn, Event], Turn]] = {
    Kind.RECALLED: lambda turn, event: turn.recall(seq=event.seq),
    Kind.STARTED: lambda turn, event: turn.start(now=event.happening.at),
    Kind.FINISHED: lambda turn, event: turn.finish(now=event.happening.at),
    Kind.TRANSFERRED: lambda turn, event: turn.transfer(now=event.happening.at),
    Kind.PARKED: lambda turn, event: turn.park(reason=event.happening.body["reason"]),
    Kind.RESUMED: lambda turn, event: turn.resume(
        counter=event.happening.counter or "", staff=event.happening.staff or ""
    ),
    Kind.RETURNED: lambda turn, event: turn.back(_place(turn, event), now=event.happening.at),
    Kind.NO_SHOW: lambda turn, event: turn.no_show(now=event.happening.at),
    Kind.RESTORED: _restored,
    Kind.CORRECTED: _corrected,
    Kind.CANCELLED: lambda turn, event: turn.cancel(now=event.happening.at),
    Kind.EXPIRED: lambda turn, event: turn.expire(now=event.happening.at),
    Kind.CARRIED_OVER: _carried,
    Kind.ERRAND_ADDED: lambda turn, _: turn,
    Kind.RATED: lambda turn, _: turn,
}

MOMENT = datetime(2026, 11, 22, tzinfo=UTC)
REFUSED: dict[str, Callable[[Turn], Turn]] = {
    "call": lambda turn: turn.call(counter="1", staff="E1", seq=1, now=MOMENT),
    "recall": lambda turn: turn.recall(seq=1),
    "start": lambda turn: turn.start(now=MOMENT),
    "finish": lambda turn: turn.finish(now=MOMENT),
    "finish_and_call_next": lambda turn: turn.finish(now=MOMENT),
    "no_show": lambda turn: turn.no_show(now=MOMENT),
    "restore": lambda turn: turn.restore(turn.place),
    "park": lambda turn: turn.park(reason="other"),
    "send_to_support": lambda turn: turn.park(reason="support"),
    "resume": lambda turn: turn.resume(counter="1", staff="E1"),
    "return_to_queue": lambda turn: turn.back(turn.place, now=MOMENT),
    "transfer": lambda turn: turn.transfer(now=MOMENT),
    "correct": lambda turn: turn.correct(),
    "cancel": lambda turn: turn.cancel(now=MOMENT),
}
"""What the domain is asked when a verb is refused for the state of a step."""
