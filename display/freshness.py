"""Whether the wall is live: it looks every few seconds, and 15 s without an answer are too long."""

from datetime import datetime, timedelta

LOOK_EVERY = timedelta(seconds=5)
PATIENCE = timedelta(seconds=10)  # with a look that is not answered


class Freshness:
    """`answered_at`: when the store said what is shown."""

    def __init__(self, answered_at: datetime | None = None) -> None:
        self.answered_at = answered_at
        self._asked_at: datetime | None = None
        self._waits = False
        self._failed = False
        self._lost = False

    def ask(self, now: datetime) -> None:
        self._asked_at, self._waits = now, True

    def answer(self, now: datetime) -> None:
        self.answered_at, self._waits, self._failed = now, False, False

    def fail(self) -> None:
        self._waits, self._failed = False, True

    def lose(self, *, lost: bool) -> None:
        """The feed says that the store is gone, or back."""
        self._lost = lost

    def is_due(self, now: datetime) -> bool:
        """Whether it is time to look again; also when the clock was set back. A lost store tells when it is back."""
        if self._waits or self._lost:
            return False
        return self._asked_at is None or not self._asked_at <= now < self._asked_at + LOOK_EVERY

    def is_live(self, now: datetime) -> bool:
        silent = self._waits and self._asked_at is not None and now - self._asked_at >= PATIENCE
        return not (self._lost or self._failed or silent)
