"""./dawr store verify: whether nothing was lost, changed or invented; the first bad row is named."""

import argparse
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from common.domain.wording import Wording
from common.store.backup.manifest import read_manifest
from common.store.events import Tip
from common.store.reporting import Report
from common.store.store import Store
from common.store.verifying import PARTS
from door.chosen import STORE
from door.store.saying import TABLES, WHYS, Commands, complain, progress, say

WHOLE = Wording(
    "✓ {code}: السلسلة سليمة، {events} حدثًا، آخر ختم {seal}",
    "✓ {code}: the chain is whole, {events} events, last seal {seal}",
)
BROKEN = Wording(
    "✗ {code}: أول صف غير سليم: {table} {seq} {why}. احفظ المخزن كما هو واستعد نسخة احتياطية.",
    "✗ {code}: the first bad row: {table} {seq} {why}. Keep the store as it is and restore a backup.",
)
FAULTY = Wording("✗ قاعدة البيانات نفسها غير سليمة: {fault}", "✗ The database itself is not whole: {fault}")
GONE = Wording("✗ {code}: في البيان ولا وجود له في المخزن.", "✗ {code}: the manifest has it, the store does not.")


def add_command(commands: Commands) -> None:
    says = "check the database, the chain of events, and every step, ticket, document and key against its events"
    one = commands.add_parser("verify", help=says)
    one.add_argument("address", metavar="ADDRESS", help=STORE)
    one.add_argument("--against", type=Path, metavar="MANIFEST", help="of a backup: nothing of it may be cut off since")
    one.set_defaults(do=verify)


def verify(options: argparse.Namespace) -> int:
    known = read_manifest(options.against).tips if options.against else {}
    with closing(Store.open(options.address)) as store:
        codes = store.profiles.codes()
        gone = sorted(known.keys() - codes)
        with progress(1 + len(codes) * len(PARTS)) as report:
            faults = _faults(store, report)
            lines = [_verified(store, code, known, report) for code in codes]
        for line, fields, is_whole in lines:
            (say if is_whole else complain)(line, **fields)
    for fault in faults:
        complain(FAULTY, fault=fault)
    for code in gone:
        complain(GONE, code=code)
    return 0 if not faults and not gone and all(is_whole for *_, is_whole in lines) else 1


def _faults(store: Store, report: Report) -> list[str]:
    report.step("…")
    return store.faults()


def _verified(
    store: Store, code: str, known: Mapping[str, Tip], report: Report
) -> tuple[Wording, dict[str, object], bool]:
    """The line for a centre, what fills it, and whether the centre is whole."""
    centre = store.centre(code)
    found = centre.verify(known.get(code), report)
    if found:
        row = {"table": TABLES[found.table], "seq": found.name or found.seq, "why": WHYS[found.why]}
        return BROKEN, {"code": code, **row}, False
    tip = centre.events.tip()
    return WHOLE, {"code": code, "events": tip.seq, "seal": tip.seal[:16]}, True
