"""Nothing is kept longer than it need be (docs/operations.md says how long by default)."""

from datetime import date

from common.domain.event import Kind
from common.operations.transaction import Transaction, Verbs
from common.store.events import Tip


class Purging(Verbs):
    def forget_past_days(self) -> None:
        """Codes of appointments, and notes between clerks, of the days before today."""
        with self._transaction("forget past days", None) as act:
            today = self.profile.day(act.now)
            act.store.purging.drop_appointments(today)
            act.store.days.forget_notes_before(today)
        self._store.leave_no_trace()

    def purge(self, before: date) -> int:
        """The next visits that were over before a day go, with their events; how many. 0 when there are none.

        Some at a time, so that nobody has to wait: ask again until it is 0, and then `leave_no_trace`.
        """
        with self._transaction("purge", None) as act:
            cut = act.store.purging.stretch(min(before, self.profile.day(act.now)), act.tip.seq)
            return self._purge(act, before, cut) if cut else 0

    def leave_no_trace(self) -> None:
        """What was deleted can be read from the disk no more."""
        self._store.leave_no_trace()

    def _purge(self, act: Transaction, before: date, cut: Tip) -> int:
        """The chain itself says from where on it was left: it cannot be shortened behind its back."""
        gone = act.store.purging.drop(cut)
        act.note(Kind.PURGED, {"before": before.isoformat(), "seq": cut.seq, "seal": cut.seal, "visits": gone})
        return gone
