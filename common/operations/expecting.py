"""How long it will be: what visitors are told of their wait, and what became of it."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property

from common.domain.errors import QueueError, Refusal
from common.domain.forecast import Outlook, WaitRange, people_ahead
from common.domain.promise import Kept, kept
from common.operations.estimating import Forecaster
from common.operations.history import before_day
from common.operations.transaction import Verbs


class Expecting(Verbs):
    """A process that has just started reads the last days first, a page at each look; until then no wait is told."""

    def catch_up(self) -> bool:
        """Read on a little; whether waits can be told now."""
        with self._store.reading():
            return self._forecaster.catch_up(self.now())

    def outlook(self, step: int) -> Outlook:
        """For a waiting turn, when its ticket is issued."""
        outlook = self._forecaster.outlook(step, self.now()) if self.catch_up() else self._ahead_only(step)
        if outlook is None:
            raise QueueError(Refusal.UNKNOWN_TICKET, ticket=step)
        return outlook

    def outlooks(self, priority: str = "normal") -> Mapping[str, Outlook]:
        """For everybody who would come now, service by service; empty while the last days are read."""
        if not self.catch_up():
            return {}
        now, told = self.now(), self._forecaster
        return {service.code: told.newcomer(service.code, priority, now) for service in self.profile.services}

    def shown_wait(self, step: int) -> WaitRange | None:
        """What a screen shows of a turn that waits: looked at once a minute, and changed for a reason only."""
        return self._forecaster.shown(step, self.now()) if self.catch_up() else None

    def promises(self, day: date) -> Kept | None:
        """What came true of the waits that were told on a day; None if none was told."""
        with self._store.reading():
            seq, end = before_day(self._store, day), before_day(self._store, day + timedelta(days=1))
            happenings = []
            while page := [event for event in self._store.events.after(seq) if event.seq <= end]:
                happenings += [event.happening for event in page]
                seq = page[-1].seq
        return kept(happenings, self.now())

    def _ahead_only(self, step: int) -> Outlook | None:
        turns = self._store.tickets.waiting(self.today())
        turn = next((turn for turn in turns if turn.step.id == step), None)
        ahead = people_ahead(turns, turn) if turn else 0
        return Outlook(ahead, None, ahead) if turn else None

    @cached_property
    def _forecaster(self) -> Forecaster:
        return Forecaster(self._store)
