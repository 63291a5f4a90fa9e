"""What clerks do: mostly what makes sense where they are, and now and then anything at all."""

from collections.abc import Callable
from typing import NamedTuple

from hypothesis import strategies as st

from common.domain.policy import PlacePolicy
from common.domain.reasons import OutOfTurn, Parking
from common.operations.transferring import To
from tests.operations.model.machine import UNKNOWN, Machine

services = st.sampled_from(["A1", "B1", "P1", "S1"])


class Doing(NamedTuple):
    """Who does something; `dice` says what."""

    counter: str
    dice: int
    step: int
    service: str
    to: To
    place: PlacePolicy
    reason: OutOfTurn | None
    pause: int


doings = st.builds(
    Doing,
    counter=st.sampled_from("11223345"),
    dice=st.integers(0, 59),
    step=st.integers(0, 99),
    service=services,
    to=st.one_of(
        st.builds(To, service=services),
        st.builds(To, counter=st.sampled_from("12345")),
        st.builds(To, staff=st.sampled_from(["E1", "E2", "E3", "E4"])),
    ),
    place=st.sampled_from(PlacePolicy),
    reason=st.sampled_from([None, OutOfTurn.HEALTH]),
    pause=st.sampled_from([0, 0, 1, 10, 11, 61, 301, 600, 1000]),
)

FREE = ("call_next", "call_next", "call_next", "wait_in_vain", "call", "walk_in", "resume", "restore", "undo")
CALLED = ("start", "start", "start", "recall", "recall", "no_show", "no_show", "return_to_queue", "undo")
SERVING = (
    "finish", "finish", "finish_and_call_next", "finish_and_call_next", "park", "send_to_support", "transfer",
    "transfer", "return_to_queue", "undo",
)  # fmt: skip
ALL = tuple(dict.fromkeys((*FREE, *CALLED, *SERVING)))


class Clerks(Machine):
    def work(self, doing: Doing) -> None:
        """Something that the counter may well do now."""
        here = self.plain.here(doing.counter)
        verbs = {None: FREE, "called": CALLED, "serving": SERVING}[here and here["state"]]
        verb = verbs[doing.dice % len(verbs)]
        wanted = {"call": "waiting", "resume": "parked", "restore": "no-show"}.get(verb, "")
        self._act(doing, verb, here["id"] if here else self.some(doing.step, wanted))
        self.advance(doing.pause)

    def try_anything(self, doing: Doing) -> None:
        states = ("waiting", "called", "serving", "parked", "no-show", "finished")
        self._act(doing, ALL[doing.dice % len(ALL)], self.some(doing.step, states[doing.dice % len(states)]))

    def some(self, which: int, *states: str) -> int:
        """A step, mostly in one of these states; sometimes another, or none that there is."""
        fitting = [step for step, row in self.plain.steps.items() if row["state"] in states]
        among = fitting if fitting and which < 90 else sorted(self.plain.steps)
        return among[which % len(among)] if among and which < 99 else UNKNOWN

    def _act(self, doing: Doing, verb: str, step: int) -> None:
        counter = doing.counter
        acts: dict[str, Callable[[], object]] = {
            "call_next": lambda: self.do("call_next", counter),
            "wait_in_vain": lambda: self._wait_in_vain(doing),
            "call": lambda: self.do("call", counter, step, reason=doing.reason),
            "walk_in": lambda: self.do("walk_in", counter, doing.service, language="ar", reason=doing.reason),
            "undo": lambda: self.do("undo", counter),
            "park": lambda: self.do("park", counter, step, Parking.DOCUMENT),
            "send_to_support": lambda: self.do("send_to_support", counter, step, doing.service),
            "transfer": lambda: self.do("transfer", counter, step, doing.to, place=doing.place),
            "return_to_queue": lambda: self.do("return_to_queue", counter, step, doing.place),
        }
        acts.get(verb, lambda: self.do(verb, counter, step))()

    def _wait_in_vain(self, doing: Doing) -> None:
        """Whose turn it is does not come, or not soon enough."""
        turn = self.do("call_next", doing.counter)
        if turn and turn.step.state == "called":
            self.do("recall", doing.counter, turn.step.id)
            self.advance(doing.pause)
            self.do("no_show", doing.counter, turn.step.id)
