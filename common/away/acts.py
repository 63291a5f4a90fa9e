"""What a counter did while the store was away: kept in a file of this machine, carried out when the store is back."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from threading import Lock
from typing import Any

from common.away.lines import Lines
from common.domain.errors import QueueError, Refusal, StoreUnavailable
from common.domain.ticket import State, Turn
from common.operations import Operations

_log = logging.getLogger(__name__)

OperationsAt = Callable[[datetime], Operations]
"""The verbs as at a moment that may have passed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """`verb` is start, finish or rate; `at` is when it was really done.

    `number` and `issued_at` are the ticket's: a step of that id is another one in another store.
    """

    request: str
    verb: str
    step: int
    number: str
    issued_at: datetime
    at: datetime
    counter: str = ""
    score: int = 0
    device: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """What the store did not accept, and why, in every language of the staff."""

    act: Act
    why: Mapping[str, str]


def act_on(turn: Turn, verb: str, request: str, now: datetime) -> Act:
    """On a visitor who is at a counter, or was just finished there."""
    ticket, step = turn.ticket, turn.step
    return Act(
        request=request,
        verb=verb,
        step=step.id,
        number=ticket.number,
        issued_at=ticket.issued_at,
        at=now,
        counter=step.counter or "",
    )


VERBS: Mapping[str, Callable[[Operations, Act], object]] = {
    "start": lambda do, act: do.start(act.counter, act.step, request=act.request),
    "finish": lambda do, act: do.finish(act.counter, act.step, request=act.request),
    "rate": lambda do, act: do.rate(act.step, act.score, device=act.device, request=act.request),
}
_MOMENTS = ("at", "issued_at")
_SO_THEN = {"start": {State.SERVING, State.FINISHED}, "finish": {State.FINISHED}}


class Acts:
    """The file's lines: an act; that one was carried out; that one was refused, and why; that this was read.

    A line stays until `let_go`, so that the file is as long as one absence.

    Any thread may ask; one at a time is answered.
    """

    def __init__(self, lines: Lines, operations_at: OperationsAt) -> None:
        self._lines, self._operations_at = lines, operations_at
        self._lock = Lock()
        self._acts: dict[str, Act] = {}
        self._settled: set[str] = set()
        self._refused: dict[str, Refused] = {}
        for line in lines.read():
            self._learn_again(line)

    @property
    def pending(self) -> tuple[Act, ...]:
        """In the order in which they were done."""
        with self._lock:
            return tuple(act for act in self._acts.values() if act.request not in self._settled)

    @property
    def refused(self) -> tuple[Refused, ...]:
        """What nobody has read yet."""
        with self._lock:
            return tuple(self._refused.values())

    @property
    def newest(self) -> str:
        """The request of the newest act; empty before the first."""
        with self._lock:
            return next(reversed(self._acts), "")

    def since(self, request: str) -> tuple[Act, ...]:
        """Those after an act; all of them, if it is not known any more."""
        with self._lock:
            acts = list(self._acts.values())
        return tuple(acts[[act.request for act in acts].index(request) + 1 :] if request in self._acts else acts)

    def add(self, act: Act) -> None:
        """It is on the disk when this returns; StoreUnavailable if it cannot be kept, and then it is not done."""
        self._say(_did(act))

    def hand_in(self) -> None:
        """Carry out what is pending, in order, each once. StoreUnavailable ends it; go on with it later."""
        for act in self.pending:
            why = self._why_not(act)
            if why is None:
                _log.info("handed in: %s of %s, done at %s", act.verb, act.number, act.at)
                self._settle({"done": act.request})
            else:
                _log.warning("refused when handed in: %s of %s, done at %s: %s", act.verb, act.number, act.at, why)
                said = {language: why.text(language) for language in ("ar", "en")}
                self._settle(_was_refused(Refused(act, said)))

    def read(self, refused: Refused) -> None:
        """Staff have read it."""
        self._say({"read": refused.act.request})

    def let_go(self) -> None:
        """What the store has, and what staff have read, leaves the disk; the log has told of it.

        To be asked when the newest look at the store is kept: that look knows of all that goes.
        """
        with self._lock:
            over = self._settled - self._refused.keys()
            if over and not self._has_more():
                left = {request: act for request, act in self._acts.items() if request not in over}
                self._lines.keep([*map(_did, left.values()), *map(_was_refused, self._refused.values())])
                self._acts, self._settled = left, set(self._refused)

    def _has_more(self) -> bool:
        """Another program of this counter, started beside this one, has written there."""
        did = (line["did"] for line in self._lines.read() if isinstance(line.get("did"), dict))
        return any(act.get("request") not in self._acts for act in did)

    def _why_not(self, act: Act) -> QueueError | None:
        """Under its request id it is carried out once, and a second time it is only asked for.

        What came to be so otherwise, as by a verb that was not answered, need not be done.
        """
        operations = self._operations_at(act.at)
        turn = operations.turn(act.step)
        if turn is None or (turn.ticket.number, turn.ticket.issued_at) != (act.number, act.issued_at):
            return QueueError(Refusal.UNKNOWN_TICKET, ticket=act.number)
        try:
            VERBS[act.verb](operations, act)
        except QueueError as refusal:
            is_so = turn.step.counter == act.counter and turn.step.state in _SO_THEN.get(act.verb, ())
            return None if is_so else refusal
        return None

    def _say(self, line: dict[str, Any]) -> None:
        with self._lock:
            self._lines.add(line)
            self._learn(line)

    def _settle(self, line: dict[str, Any]) -> None:
        """Where it cannot be kept, the act is asked for once more after a restart: the store knows its request."""
        try:
            self._say(line)
        except StoreUnavailable as fault:
            _log.warning("%s", fault)
            with self._lock:
                self._learn(line)

    def _learn_again(self, line: dict[str, Any]) -> None:
        """After a restart: a damaged line must not keep the counter from starting."""
        try:
            self._learn(line)
        except (KeyError, TypeError, ValueError):
            _log.warning("%s has a line that cannot be understood: %s", self._lines.path, line)

    def _learn(self, line: dict[str, Any]) -> None:
        if "did" in line:
            act = _act(line["did"])
            self._acts[act.request] = act
        elif "refused" in line:
            self._settled.add(line["refused"])
            refused = Refused(self._acts[line["refused"]], line["why"])
            if refused.act.verb != "rate":  # the visitor's own: staff have nothing to do with it
                self._refused[line["refused"]] = refused
        elif "done" in line:
            self._settled.add(line["done"])
        elif "read" in line:
            self._refused.pop(line["read"], None)


def _did(act: Act) -> dict[str, Any]:
    return {"did": asdict(act) | {name: getattr(act, name).isoformat() for name in _MOMENTS}}


def _was_refused(refused: Refused) -> dict[str, Any]:
    return {"refused": refused.act.request, "why": refused.why}


def _act(values: dict[str, Any]) -> Act:
    act = Act(**values | {name: datetime.fromisoformat(values[name]) for name in _MOMENTS})
    if act.verb not in VERBS:
        raise ValueError(act.verb)
    return act
