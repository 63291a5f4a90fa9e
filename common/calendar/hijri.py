"""The Hijri calendar of Umm al-Qura, as far as it is tabulated."""

from datetime import date
from functools import lru_cache

from hijridate import Gregorian


@lru_cache(maxsize=1024)
def month_and_day(day: date) -> tuple[int, int] | None:
    """None outside 1924-08-01 to 2077-11-16."""
    try:
        _, month, number = Gregorian.fromdate(day).to_hijri().datetuple()
    except OverflowError:
        return None
    return month, number


def is_in(month: int, day: date) -> bool:
    today = month_and_day(day)
    return today is not None and today[0] == month
