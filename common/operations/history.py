"""Where a business day begins in the chain of events: looked up by halves, however long the chain is."""

from bisect import bisect_left
from datetime import date

from common.store.store import CentreStore


def before_day(store: CentreStore, day: date) -> int:
    """The sequence of the last event before a business day; 0 if the day was the first."""
    return bisect_left(range(store.events.head()), day, key=lambda seq: day_after(store, seq))


def day_after(store: CentreStore, seq: int) -> date:
    """The business day of the event after that sequence."""
    return store.profile.day(store.events.after(seq, 1)[0].happening.at)
