"""./dawr documents purge: what documents say goes once it was kept long enough or not collected; every night."""

import argparse
from collections.abc import Iterator
from contextlib import closing

from common.domain.wording import Wording
from common.operations import Operations
from common.store.store import Store
from door.chosen import STORE
from door.store.saying import Commands, progress, say
from door.store.today import add_today, operations_of_all

NOTHING = Wording(
    "✓ {code}: لا وثائق انتهت مدة حفظها أو انتظارها.",
    "✓ {code}: no document has been kept long enough, or waited for too long.",
)
PURGED = Wording(
    "✓ {code}: مُحي محتوى {count} وثيقة انتهت مدة حفظها أو لم يستلمها أحد؛ وما زالت رموزها تُتحقق.",
    "✓ {code}: what {count} documents said is gone: they were kept long enough, or nobody collected them. Their codes"
    " are still answered for.",
)


def add_command(commands: Commands) -> None:
    one = commands.add_parser("purge", help="let go what documents say once it was kept long enough; every night")
    one.add_argument("--store", required=True, metavar="ADDRESS", help=STORE)
    add_today(one)
    one.set_defaults(do=purge)


def purge(options: argparse.Namespace) -> int:
    with closing(Store.open(options.store)) as store:
        for operations in operations_of_all(store, options.today):
            _purge(operations)
    return 0


def _purge(operations: Operations) -> None:
    gone = sum(_stretches(operations))
    operations.leave_no_trace()
    say(PURGED if gone else NOTHING, code=operations.profile.code, count=f"{gone:,}")


def _stretches(operations: Operations) -> Iterator[int]:
    """How many documents, stretch by stretch."""
    total = 0
    with progress(1) as moving:
        moving.step(operations.profile.code)
        while gone := operations.purge_documents():
            total += gone
            moving.size(f"{total:,}")
            yield gone
