"""Many actors drive the real store, the plain model and the domain alone, and all three must agree after every verb."""

from collections import Counter
from dataclasses import fields
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize

from common.domain.errors import QueueError, Refusal
from common.domain.ticket import Step, Ticket, Turn
from common.operations import Operations
from common.store.store import CentreStore, Store
from tests.operations.model.domain import REFUSED, Domain
from tests.operations.model.ground import Refused, Row
from tests.operations.model.serving import Plain
from tests.operations.model.small import COUNTERS, STAFF, Variant, file_of

RAM_DISK = Path("/dev/shm")  # noqa: S108 - quick, where there is one
UNKNOWN = 10**6
STEP = tuple(field.name for field in fields(Step))
TICKET = tuple(field.name for field in fields(Ticket))
variants = st.builds(
    Variant,
    st.sampled_from(["tier_cap90", "tier_cap90", "fifo"]),
    st.sampled_from(["time", "tail", "head"]),
    st.sampled_from(["expire", "carry-over"]),
)


class Program:
    """One of several programs with the store open."""

    def __init__(self, path: Path, clock: "Machine") -> None:
        self.store = Store.open(path)
        self.centre: CentreStore = self.store.centre()
        self.operations = Operations(self.centre, clock.time)


class Machine(RuleBasedStateMachine):
    """Rules of sub-classes call `do`."""

    def __init__(self) -> None:
        super().__init__()
        folder = str(RAM_DISK) if RAM_DISK.is_dir() else None
        self._folder = TemporaryDirectory(dir=folder)
        self.path = Path(self._folder.name) / "dawr.db"
        self.programs: list[Program] = []
        self.done: list[tuple[str, tuple[Any, ...], dict[str, Any], str, Any]] = []
        self._verbs = 0
        self._agreed = False

    @initialize(variant=variants)
    def begin(self, variant: Variant) -> None:
        self.path.touch(mode=0o600)
        self.path.write_bytes(file_of(variant))
        self.plain, self.domain = Plain(variant), Domain()
        self.programs = [Program(self.path, self), Program(self.path, self)]
        for counter, staff in zip(COUNTERS, STAFF, strict=True):
            self.do("open_counter", counter, staff)
        for service, priority in (("A1", "normal"), ("B1", "elderly"), ("A1", "elderly"), ("S1", "normal")):
            self.do("issue", service, language="ar", priority=priority)

    def time(self) -> datetime:
        return self.plain.now

    def advance(self, seconds: float) -> None:
        self.plain.now += timedelta(seconds=seconds)

    @property
    def operations(self) -> Operations:
        """Of the programs, by turns."""
        return self.programs[self._verbs % 2].operations

    def do(self, verb: str, *args: Any, **more: Any) -> Any:
        """Carry a verb out everywhere; what the store's operations answered, or None if they refused it."""
        self._verbs += 1
        self._agreed = False
        request, head = f"r{self._verbs}", self.plain.seq
        answer, refusal = _tried(getattr(self.operations, verb), *args, **more, request=request)
        note(f"{verb}{args}{more or ''} -> {refusal or _told(answer)}")
        expected, reasons = self._modelled(verb, answer, refusal, *args, **more)
        assert (refusal in reasons) if refusal else not reasons, f"{verb}{args}: {refusal}, expected {reasons or 'it'}"
        if refusal is Refusal.NOT_ALLOWED and verb in REFUSED:
            self._is_refused_by_the_domain(verb, *args)
        self._check(head, expected, answer)
        if self.plain.seq > head:
            self.done.append((verb, args, more, request, answer))
        return answer

    def repeat(self, number: int) -> None:
        """The same request once more, from the other program: nothing happens, and the answer names the same steps."""
        verb, args, more, request, before = self.done[number % len(self.done)]
        self._verbs += 1
        answer, refusal = _tried(getattr(self.operations, verb), *args, **more, request=request)
        is_gone = any(isinstance(one, Turn) and one.step.id not in self.plain.steps for one in _several(before))
        assert refusal in ({Refusal.TAKEN_BACK} if is_gone else {None}), f"{verb}{args} again: {refusal}"
        if not is_gone and verb != "close_day":
            assert _ids(answer) == _ids(before)
        self._check(self.plain.seq, None, None)

    def reopen(self, number: int) -> None:
        """A program ends, and another takes its place."""
        self.programs[number % 2].store.close()
        self.programs[number % 2] = Program(self.path, self)
        self.compare(self.programs[number % 2].centre)

    def look(self, counter: str) -> None:
        """What the counter's screen and the board show."""
        desk, plain = self.operations.desk(counter), self.plain
        here = plain.here(counter)
        assert desk.staff == plain.counters[counter]["staff"]
        assert (self.operations.undoable(counter) is not None) is plain.undoable(counter)
        assert (desk.turn and desk.turn.step.id) == (here and here["id"])
        assert _ids(desk.waiting) == _numbers(plain.waiting_for(counter, COUNTERS[counter]))
        assert (desk.next.step.id if desk.next else None) in ([step["id"] for step in plain.best(counter)] or [None])
        assert _ids(desk.parked) == _numbers(plain.parked_at(counter))
        today = [step for step in plain.steps.values() if plain.visits[step["ticket"]]["day"] == plain.today]
        assert self.operations.states() == Counter(step["state"] for step in today)
        called = [step for step in today if step["called_seq"] and step["wing"] != "BKO"]
        newest = sorted(called, key=lambda step: -step["called_seq"])
        assert [turn.step.id for turn in self.operations.board(UNKNOWN)] == [step["id"] for step in newest]

    def compare(self, centre: CentreStore) -> None:
        """Every step and every ticket, in all their fields."""
        assert centre.tickets.steps() == sorted(self.plain.steps) == sorted(self.domain.steps)
        for step, row in self.plain.steps.items():
            turn = centre.tickets.turn(step)
            assert turn is not None
            assert {name: getattr(turn.step, name) for name in STEP} == row
            assert {name: getattr(turn.ticket, name) for name in TICKET} == self.plain.visits[row["ticket"]]
            assert turn == self.domain.turn(step)

    def teardown(self) -> None:
        try:
            if self._agreed:
                self._account()
        finally:
            for program in self.programs:
                program.store.close()
            self._folder.cleanup()

    def _account(self) -> None:
        """At the end: the chain holds, every day balances, no number was given twice, all desks agree."""
        self.reopen(0)
        centre = self.programs[0].centre
        assert centre.verify() is None
        self.compare(centre)
        days = {visit["day"] for visit in self.plain.visits.values()} | self.plain.closed
        for day in days:
            balance = centre.days.balance(day)
            assert balance.holds
            assert {name: count for name, count in balance.counts().items() if count} == self.plain.balance(day)
        numbers = Counter((visit["day"], visit["number"]) for visit in self.plain.visits.values())
        assert set(numbers.values()) <= {1}
        for counter in COUNTERS:
            self.look(counter)

    def _modelled(
        self, verb: str, answer: Any, refusal: Refusal | None, *args: Any, **more: Any
    ) -> tuple[Any, frozenset[Refusal]]:
        """What the plain model does, and why it would refuse."""
        if verb in {"call_next", "finish_and_call_next"}:
            called = answer[1] if isinstance(answer, tuple) else answer
            more["told"] = called.step.id if called else None
        elif verb == "call":
            more["told"] = refusal is None
        try:
            return getattr(self.plain, verb)(*args, **more), frozenset()
        except Refused as refused:
            return None, refused.reasons

    def _is_refused_by_the_domain(self, verb: str, *args: Any) -> None:
        """The state of the step forbids it; of a step that may be restored, the visit that has gone on without it."""
        step = args[0] if verb in {"correct", "cancel"} else args[1]
        _, refusal = _tried(REFUSED[verb], self.domain.turn(step))
        assert refusal is Refusal.NOT_ALLOWED or (verb == "restore" and self.plain.has_gone_on(self.plain.steps[step]))

    def _check(self, head: int, expected: Any, answer: Any) -> None:
        operations = self.operations
        assert operations.head() == self.plain.seq
        self.domain.follow(operations.profile, operations.events_after(head))
        self.compare(self.programs[self._verbs % 2].centre)
        if isinstance(expected, int):
            turn = answer[1] if isinstance(answer, tuple) else answer
            assert turn.step.id == expected
        self._agreed = True


def _tried(verb: Any, *args: Any, **more: Any) -> tuple[Any, Refusal | None]:
    try:
        return verb(*args, **more), None
    except QueueError as refused:
        return None, refused.refusal


def _several(answer: Any) -> list[Any]:
    return list(answer) if isinstance(answer, tuple | list) else [answer]


def _ids(answer: Any) -> set[int]:
    return {turn.step.id for turn in _several(answer) if isinstance(turn, Turn)}


def _numbers(steps: Any) -> set[int]:
    return {step["id"] for step in steps}


def _told(answer: Any) -> Row | Any:
    return sorted(_ids(answer)) if _ids(answer) else answer
