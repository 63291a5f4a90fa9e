"""The day that a purge goes by: what it lets go is gone, so a clock that cannot be right does not choose it."""

import argparse
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from common.domain.errors import DawrError
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.operations import Operations
from common.operations.transaction import Clock, system_clock
from common.store.store import Store
from door.arguments import day_of, refused

AHEAD, BEHIND = timedelta(days=31), timedelta(days=1)
"""So far before and after a clock may be of the newest thing in a store: a centre may have closed for some weeks."""
_YEARS = range(2000, 2200)
NO_YEAR = Wording(
    "«{given}»: السنة من {first} إلى {last}",
    "“{given}”: the year is one from {first} to {last}",
)
WRONG = Wording(
    "ساعة هذا الجهاز تقول {now}، وآخر ما حدث في المخزن يوم {newest}. لم يُمحَ شيء: اضبط الساعة،"
    " أو قل أي يوم هو: ‎--today YYYY-MM-DD",
    "This machine's clock says {now}, and the newest thing in the store is of {newest}. Nothing was let go: put the"
    " clock right, or say what day it is: --today YYYY-MM-DD",
)


def add_today(one: argparse.ArgumentParser) -> None:
    says = "what day it is, where this machine's clock is not to go by"
    one.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help=says)


def operations_of_all(store: Store, said: date | None) -> Iterator[Operations]:
    """Of each centre, on the day that was said, or else by the clock; DawrError when that cannot be right."""
    if said is None:
        _refuse_wrong_clock(store, system_clock())
    for code in store.profiles.codes():
        centre = store.centre(code)
        yield Operations(centre, _clock(centre.profile, said))


def _refuse_wrong_clock(store: Store, now: datetime) -> None:
    """One centre of a store may have closed for good: the newest of all counts."""
    newest = max((at for code in store.profiles.codes() if (at := _newest(store, code))), default=now)
    if not -BEHIND <= now - newest <= AHEAD:
        raise DawrError(WRONG, now=f"{now:%Y-%m-%d}", newest=f"{newest:%Y-%m-%d}")


def _newest(store: Store, code: str) -> datetime | None:
    """When the last event of a centre was: by its place in the chain, for an earlier one may have had a wrong clock."""
    return next((event.happening.at for event in store.centre(code).events.newest(1)), None)


def _clock(profile: Profile, said: date | None) -> Clock:
    shift = said - profile.day(system_clock()) if said else timedelta()
    return lambda: system_clock() + shift


def _day(text: str) -> date:
    day = day_of(text)
    if day.year not in _YEARS:
        raise refused(NO_YEAR, given=text, first=_YEARS[0], last=_YEARS[-1])
    return day
