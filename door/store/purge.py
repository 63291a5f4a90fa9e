"""Retention: what is older than it need be leaves the store."""

import argparse
from collections.abc import Iterator
from contextlib import closing
from datetime import date

from common.domain.wording import Wording
from common.operations import Operations
from common.store.store import Store
from door.store.saying import Commands, complain, progress, say
from door.store.today import add_today, operations_of_all

MONTHS = 36  # domain rule: tickets and their events (docs/operations.md)
LEAST, MOST = 12, 1200
NOTHING = Wording(
    "✓ {code}: لا زيارات قبل {before}؛ مُحيت ملاحظات الأيام الماضية ورموز مواعيدها.",
    "✓ {code}: no visits before {before}; notes and codes of appointments of past days are gone.",
)
PURGED = Wording(
    "✓ {code}: مُحيت {visits} زيارة قبل {before}، وملاحظات الأيام الماضية ورموز مواعيدها.",
    "✓ {code}: {visits} visits before {before} are gone, and notes and codes of appointments of past days.",
)
NO_MONTHS = Wording(
    "--months: من {least} إلى {most}، فسجل الأحداث يُحفظ سنة على الأقل.",
    "--months: from {least} to {most}: what happened is kept for a year at least.",
)


def add_command(commands: Commands) -> None:
    """`purge`, beside the other commands of `./dawr store`; `do` of its options does it."""
    one = commands.add_parser("purge", help="let go what is older than it need be; run it every night")
    one.add_argument("address", metavar="ADDRESS", help="the store's file, or postgresql://…")
    one.add_argument("--months", type=int, default=MONTHS, help=f"how long visits are kept; {MONTHS} unless told")
    add_today(one)
    one.set_defaults(do=purge)


def purge(options: argparse.Namespace) -> int:
    if not LEAST <= options.months <= MOST:
        complain(NO_MONTHS, least=LEAST, most=MOST)
        return 2
    with closing(Store.open(options.address)) as store:
        for operations in operations_of_all(store, options.today):
            _purge(operations, options.months)
    return 0


def _purge(operations: Operations, months: int) -> None:
    before = months_before(operations.today(), months)
    operations.forget_past_days()
    gone = sum(_stretches(operations, before))
    operations.leave_no_trace()
    wording = PURGED if gone else NOTHING
    say(wording, code=operations.profile.code, visits=f"{gone:,}", before=before.isoformat())


def _stretches(operations: Operations, before: date) -> Iterator[int]:
    """How many visits went, stretch by stretch."""
    total = 0
    with progress(1) as moving:
        moving.step(operations.profile.code)
        while gone := operations.purge(before):
            total += gone
            moving.size(f"{total:,}")
            yield gone


def months_before(day: date, months: int) -> date:
    """The first of the month that lies so many months before that of a day."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)
