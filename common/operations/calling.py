"""Whose turn it is: call next, call, recall, no-show and restore."""

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.rule import next_turn
from common.domain.ticket import Turn
from common.operations.transaction import Transaction, Verbs


class Calling(Verbs):
    def call_next(self, counter: str, *, request: str | None = None) -> Turn | None:
        """Call to a counter whose turn it is; None when nobody waits for what it serves."""
        with self._transaction("call next", request, counter) as act:
            if act.done:
                return act.done_turn(act.done[-1])
            self._refuse_if_busy(counter)
            return self._call_next(act, counter)

    def call(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """Call a chosen waiting turn."""
        with self._transaction("call", request, counter) as act:
            if act.done:
                return act.done_turn(act.done[-1])
            turn = self._known_turn(step)
            self._refuse_if_unskilled(counter, turn)
            self._refuse_if_busy(counter)
            return self._call(act, turn, counter)

    def recall(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """Call the same visitor once more."""
        with self._transaction("recall", request, counter) as act:
            if act.done:
                return act.done_turn(act.done[-1])
            turn = self._my_turn(counter, step)
            return act.record(Kind.RECALLED, before=turn, after=turn.recall(seq=act.next_seq))

    def no_show(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """The called visitor did not come."""
        with self._transaction("no show", request, counter) as act:
            if act.done:
                return act.done_turn(act.done[-1])
            turn = self._my_turn(counter, step)
            return act.record(Kind.NO_SHOW, before=turn, after=turn.no_show(now=act.now))

    def restore(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """A no-show came after all: back to the old place in the queue."""
        with self._transaction("restore", request, counter) as act:
            if act.done:
                return act.done_turn(act.done[-1])
            turn = self._known_turn(step)
            self._refuse_if_unskilled(counter, turn)
            return act.record(Kind.RESTORED, before=turn, after=turn.restore())

    def _call_next(self, act: Transaction, counter: str) -> Turn | None:
        turn = next_turn(act.store.tickets.heads(counter, self.profile.day(act.now)))
        return turn and self._call(act, turn, counter)

    def _call(self, act: Transaction, turn: Turn, counter: str) -> Turn:
        called = turn.call(counter=counter, staff=act.staff or "", seq=act.next_seq, now=act.now)
        return act.record(Kind.CALLED, before=turn, after=called)

    def _refuse_if_busy(self, counter: str) -> None:
        busy_with = self._turn_at(counter)
        if busy_with is not None:
            raise QueueError(Refusal.COUNTER_BUSY, ticket=busy_with.ticket.number)

    def _refuse_if_unskilled(self, number: str, turn: Turn) -> None:
        counter = self._known_counter(number)
        if turn.step.wing != counter.wing or turn.step.service not in counter.skills:
            raise QueueError(Refusal.NO_SKILL, counter=number, ticket=turn.ticket.number)
