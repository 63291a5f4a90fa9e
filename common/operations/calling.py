"""Whose turn it is: call next, call, recall, no-show and restore."""

from datetime import datetime, timedelta
from math import ceil
from typing import Any

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.place import is_within_grace
from common.domain.policy import PlacePolicy
from common.domain.profile import Counter
from common.domain.reasons import OutOfTurn
from common.domain.ticket import STATE_NAMES, State, Turn
from common.domain.waiting.choice import Choice, choose, plain
from common.domain.waiting.line import Head, rule_of, waiting
from common.domain.waiting.rule import streak_after
from common.operations.queueing import Queueing
from common.operations.transaction import Transaction
from common.store.counters import Sitting
from common.store.tickets import Reach


class Calling(Queueing):
    def call_next(self, counter: str, *, request: str | None = None) -> Turn | None:
        """Call to a counter whose turn it is; None when nobody waits for what it serves.

        Where only papers go they are taken at once: nobody is asked to come.
        """
        with self._transaction("call next", request, counter) as act:
            if act.done:
                return act.past(Kind.CALLED)
            self._refuse_if_busy(act, counter)
            return self._call_next(act, counter)

    def call(self, counter: str, step: int, *, reason: OutOfTurn | None = None, request: str | None = None) -> Turn:
        """Call a chosen waiting turn. Out of turn it needs a reason, and is counted."""
        with self._transaction("call", request, counter) as act:
            if act.done:
                return act.past(Kind.CALLED)
            turn = self._known_turn(step)
            self._refuse_if_unskilled(counter, turn)
            self._refuse_if_busy(act, counter)
            return self._call(act, turn, counter, self._next(counter, act.sitting, act.now), reason)

    def recall(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """Call the same visitor once more, so often as the policy says."""
        with self._transaction("recall", request, counter) as act:
            if act.done:
                return act.past(Kind.RECALLED)
            turn = self._my_turn(counter, step)
            recalled = turn.recall(seq=act.next_seq)
            if turn.step.calls >= self.profile.policy.most_calls:
                raise QueueError(Refusal.CALLED_ENOUGH, ticket=turn.ticket.number, calls=turn.step.calls)
            return act.record(Kind.RECALLED, before=turn, after=recalled)

    def no_show(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """The called visitor did not come; refused before there was time to."""
        with self._transaction("no show", request, counter) as act:
            if act.done:
                return act.past(Kind.NO_SHOW)
            turn = self._my_turn(counter, step)
            absent = turn.no_show(now=act.now)
            self._refuse_if_not_absent_yet(turn, act.now)
            return act.record(Kind.NO_SHOW, before=turn, after=absent)

    def restore(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """A no-show came after all: back to the old place within the grace of the policy, else behind all who wait.

        By a counter that serves it, or by reception. Also one that expired because a clock was wrong; not one whose
        visit has gone on without it.
        """
        with self._transaction("restore", request, counter) as act:
            if act.done:
                return act.past(Kind.RESTORED)
            turn = self._known_turn(step)
            if self._known_counter(counter).wing != self.profile.reception:
                self._refuse_if_unskilled(counter, turn)
            self._refuse_if_of_another_day(turn, act.now)
            policy = PlacePolicy.TIME if self._keeps_place(act, turn) else PlacePolicy.TAIL
            restored = turn.restore(self._place_back(act, policy, turn))
            self._refuse_if_gone_on(act, turn)
            return act.record(Kind.RESTORED, before=turn, after=restored)

    def absent_from(self, turn: Turn) -> datetime:
        """From when on a called visitor who has not come may be a no-show, if called often enough.

        Who has just been sent on is given the way to the wing.
        """
        wing = self.profile.wing_of.get(turn.step.wing)
        arrives = turn.step.queued_at + timedelta(seconds=wing.walk if wing else 0)
        return max(turn.step.called_at or arrives, arrives) + self.profile.policy.no_show_after

    def _next(self, counter: str, sitting: Sitting, now: datetime) -> Choice | None:
        """Whom the counter would call now, and why."""
        heads = self._heads(self._known_counter(counter), sitting.staff, now)
        lines = [waiting(head, self.profile, now) for head in heads]
        return choose(rule_of(self.profile), lines, now.timestamp(), sitting.streak)

    def _heads(self, counter: Counter, staff: str | None, now: datetime) -> list[Head]:
        """The first in line of what the counter serves, in its wing and where it may help."""
        day, tickets = self.profile.day(now), self._store.tickets
        heads = tickets.heads(Reach(counter.number, staff, counter.wing), day)
        for overflow in self.profile.overflows:
            if overflow.to == counter.wing:
                there = tickets.heads(Reach(counter.number, staff, overflow.wing), day)
                heads += [head for head in there if now - head.since >= overflow.after]
        return heads

    def _call_next(self, act: Transaction, counter: str) -> Turn | None:
        choice = self._next(counter, act.sitting, act.now)
        return self._call(act, self._known_turn(choice.called.key), counter, choice) if choice else None

    def _call(
        self, act: Transaction, turn: Turn, counter: str, choice: Choice | None, reason: OutOfTurn | None = None
    ) -> Turn:
        called = turn.call(counter=counter, staff=act.staff or "", seq=act.next_seq, now=act.now)
        streak = act.sitting.streak
        body: dict[str, Any] = {"streak": streak, **({"choice": plain(choice)} if choice else {})}
        if choice is None or choice.called.key != turn.step.id:
            self._refuse_if_of_another_day(turn, act.now)
            self._refuse_if_elsewhere(turn)
            if reason is None:
                raise QueueError(Refusal.REASON_NEEDED, ticket=turn.ticket.number)
            body["out_of_turn"] = reason
        act.record(Kind.CALLED, before=turn, after=called, **body)
        self._count(act, counter, streak_after(waiting(turn.step, self.profile, act.now), streak))
        return called if self._is_visited(turn.step.wing) else self._start(act, called)

    def _count(self, act: Transaction, counter: str, streak: int) -> None:
        if streak != act.sitting.streak:
            act.store.counters.set_streak(counter, streak)
            act.sitting = act.sitting._replace(streak=streak)

    def _start(self, act: Transaction, turn: Turn) -> Turn:
        return act.record(Kind.STARTED, before=turn, after=turn.start(now=act.now))

    def _is_visited(self, wing: str) -> bool:
        known = self.profile.wing_of.get(wing)
        return known is None or known.visited

    def _refuse_if_gone_on(self, act: Transaction, turn: Turn) -> None:
        """Later steps of the visit, or the one that this was to support, say that it has."""
        step = turn.step
        for other in act.store.tickets.of_ticket(turn.ticket.id):
            is_later = other.step.position > step.position and other.step.support_of != step.id
            is_over = other.step.id == step.support_of and other.step.state is not State.PARKED
            if is_later or is_over:
                raise QueueError(Refusal.NOT_ALLOWED, ticket=turn.ticket.number, state=STATE_NAMES[step.state])

    def _keeps_place(self, act: Transaction, turn: Turn) -> bool:
        if turn.step.state is State.EXPIRED:
            return True
        policy = self.profile.policy
        called = act.store.tickets.called_since(turn, policy.grace_tickets)
        absent_since = turn.step.finished_at or act.now
        return is_within_grace(absent_since, act.now, called, policy.grace.total_seconds(), policy.grace_tickets)

    def _refuse_if_not_absent_yet(self, turn: Turn, now: datetime) -> None:
        policy = self.profile.policy
        seconds = ceil((self.absent_from(turn) - now).total_seconds())
        if seconds > 0 or turn.step.calls < policy.no_show_calls:
            raise QueueError(Refusal.NOT_ABSENT_YET, calls=policy.no_show_calls, seconds=max(0, seconds))

    def _refuse_if_unskilled(self, number: str, turn: Turn) -> None:
        counter = self._known_counter(number)
        wings = {counter.wing, *(one.wing for one in self.profile.overflows if one.to == counter.wing)}
        if turn.step.wing not in wings or turn.step.service not in counter.skills:
            raise QueueError(Refusal.NO_SKILL, counter=number, ticket=turn.ticket.number)
