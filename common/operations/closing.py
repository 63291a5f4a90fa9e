"""The day is closed: nobody is left over, and everybody is accounted for."""

from contextlib import suppress
from datetime import UTC, date, datetime, time

from common.calendar import next_opening
from common.domain.balance import Balance
from common.domain.errors import QueueError, Refusal, StoreUnavailable
from common.domain.event import Kind
from common.domain.policy import DayClose
from common.domain.ticket import State, Turn
from common.operations.transaction import Transaction
from common.operations.transferring import Transferring

_AT_COUNTERS = (State.CALLED, State.SERVING)


class Closing(Transferring):
    def balance(self, day: date | None = None) -> Balance:
        """What became of the visitors of a day; of today, if none is named."""
        with self._store.reading():
            return self._store.days.balance(day or self.today())

    def close_day(self, day: date | None = None, *, request: str | None = None) -> Balance:
        """Close today, or a day before: who still waits expires or is carried over, as the policy says.

        Refused while visitors of today are at counters. Once closed a day gives no tickets.
        """
        with self._transaction("close day", request) as act:
            closing = day or self.profile.day(act.now)
            if not act.done and not act.is_closed(closing):
                self._refuse_while_it_goes_on(act, closing)
                self._close_day(act, closing)
            balance = act.store.days.balance(closing)
        self._forget_traces()
        return balance

    def _forget_traces(self) -> None:
        """Of notes that went with the day; if others read just now, the nightly purge does it."""
        with suppress(StoreUnavailable):
            self._store.leave_no_trace()

    def _close_past_days(self, act: Transaction) -> None:
        """Before a day's first number is given: who was left from the days before must not be in its way.

        Not while a visitor is at a counter: then a day goes on, or a clock is wrong. Such a day may yet give tickets.
        """
        if act.store.tickets.at_counters():
            return
        for day in act.store.days.unclosed(self.profile.day(act.now)):
            self._end_all(act, day)
            act.store.days.forget_notes(day)
            self._account(act, day)

    def _close_day(self, act: Transaction, day: date) -> None:
        self._end_all(act, day)
        act.close(day)
        self._account(act, day)

    def _end_all(self, act: Transaction, day: date) -> None:
        opens = self._opening_after(act, day)
        for turn in act.store.days.open_turns(day):
            self._end(act, turn, opens)

    def _account(self, act: Transaction, day: date) -> None:
        balance = act.store.days.balance(day)
        act.note(Kind.DAY_CLOSED, {"day": day.isoformat(), "balance": balance.counts()})

    def _end(self, act: Transaction, turn: Turn, opens: datetime | None) -> None:
        """Carried over once, and not with half of a step: who was carried already has waited in vain for two days.

        Nor with a number that somebody else has on that day.
        """
        carried = self.profile.policy.day_close is DayClose.CARRY_OVER and turn.ticket.carried_from is None
        day = self.profile.day(opens) if opens else None
        whole = turn.step.state not in _AT_COUNTERS and turn.step.support_of is None
        if carried and opens and day and whole and not act.store.tickets.has(day, turn.ticket.number):
            after = turn.carry_over(day=day, opens=opens)
            act.record(Kind.CARRIED_OVER, before=turn, after=after)
        else:
            act.record(Kind.EXPIRED, before=turn, after=turn.expire(now=act.now))

    def _opening_after(self, act: Transaction, day: date) -> datetime | None:
        """The next opening on a later day than the one that is ended; today, if that has begun and is not closed."""
        today = self.profile.day(act.now)
        if today > day and not act.is_closed(today):
            return act.now
        opens = self._next_opening(max(day, today))
        while opens and act.is_closed(self.profile.day(opens)):
            opens = self._next_opening(self.profile.day(opens))
        return opens and opens.astimezone(UTC)

    def _next_opening(self, day: date) -> datetime | None:
        return next_opening(self.profile, datetime.combine(day, time.max, self.profile.zone))

    def _refuse_while_it_goes_on(self, act: Transaction, day: date) -> None:
        today = self.profile.day(act.now)
        here = [turn.ticket.number for turn in act.store.tickets.at_counters()]
        if day > today or (day == today and here):
            raise QueueError(Refusal.DAY_GOES_ON, tickets=", ".join(here) or "-")

    def _refuse_if_day_closed(self, act: Transaction, day: date) -> None:
        if act.is_closed(day):
            raise QueueError(Refusal.DAY_IS_CLOSED, day=day.isoformat())
