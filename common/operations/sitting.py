"""Staff sit down at a counter and leave it."""

from collections import Counter
from collections.abc import Collection, Mapping

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.reasons import Leaving
from common.operations.receiving import Receiving
from common.store.tickets import Reach


class Sitting(Receiving):
    def open_counter(self, counter: str, staff: str, *, take_over: bool = False, request: str | None = None) -> None:
        """Staff begin at a counter. Refused when somebody else sits there, unless they take it over."""
        self._known_counter(counter)
        if staff not in {person.code for person in self.profile.staff}:
            raise QueueError(Refusal.UNKNOWN_STAFF, staff=staff)
        with self._transaction("open", request) as act:
            sitting = act.store.counters.sitting(counter).staff
            if act.done or sitting == staff:
                return
            if sitting is not None and not take_over:
                raise QueueError(Refusal.COUNTER_TAKEN, counter=counter)
            self._close_past_days(act)
            act.store.counters.open(counter, staff, act.now)
            act.note(Kind.COUNTER_OPENED, {"before": sitting}, counter=counter, staff=staff)

    def close_counter(self, counter: str, reason: Leaving = Leaving.END, *, request: str | None = None) -> None:
        """Staff leave, for a while or for the day. Refused while a visitor is with them."""
        with self._transaction("close", request) as act:
            staff = act.store.counters.sitting(counter).staff
            if act.done or staff is None:
                return
            turn = self._turn_at(counter)
            if turn is not None:
                raise QueueError(Refusal.COUNTER_BUSY, ticket=turn.ticket.number)
            act.store.counters.close(counter)
            act.note(Kind.COUNTER_CLOSED, {"reason": reason.value}, counter=counter, staff=staff)

    def left_without(self, counter: str) -> Mapping[str, int]:
        """What nobody else serves now: so many visitors would wait in vain for each service, if the counter closes."""
        with self._store.reading():
            here = self._known_counter(counter)
            others = [
                self.profile.counter_of[number] for number in self._store.counters.sittings() if number != counter
            ]
            served = set[str]().union(*(other.skills for other in others if other.wing == here.wing))
            waiting = self._store.tickets.waiting_for(Reach(counter, None, here.wing), self.today())
        return Counter(turn.step.service for turn in waiting if turn.step.service not in served)

    def reassign(self, counter: str, services: Collection[str], *, request: str | None = None) -> None:
        """From now on the counter serves these. Refused when visitors would wait for what no counter serves."""
        with self._transaction("reassign", request) as act:
            if act.done:
                return
            before = self._known_counter(counter)
            for code in services:
                self._known_service(code)
            day = self.profile.day(act.now)
            stranded_before = act.store.tickets.stranded(day)
            act.store.counters.assign(counter, services)
            stranded = [code for code in act.store.tickets.stranded(day) if code not in stranded_before]
            if stranded:
                raise QueueError(Refusal.STRANDED, services=", ".join(stranded))
            act.store.keep_up()
            change = {"was": sorted(before.skills), "is": sorted(services)}
            act.note(Kind.COUNTER_REASSIGNED, change, counter=counter)
