"""./dawr store backup: a copy of a store in use, with a manifest, that can be encrypted; old ones make room."""

import argparse
import tomllib
from pathlib import Path

from common.domain.wording import Wording
from common.store.address import is_server
from common.store.backup.encryption import Lock, lock_for, lock_with
from common.store.backup.making import Making, make
from common.store.backup.manifest import Manifest, manifest_of
from common.store.backup.rotation import rotate
from common.store.tables import tables
from common.store.verifying import PARTS
from door.arguments import between
from door.chosen import STORE
from door.store.saying import Commands, complain, progress, say, shown
from installer.environment import ROOT

MADE = Wording("✓ النسخة الاحتياطية {file}، {size} ميغابايت.", "✓ The backup {file}, {size} MB.")
ENDS = Wording("  {code}: حتى الحدث {seq}، الختم {seal}", "  {code}: up to event {seq}, seal {seal}")
KEEP_AWAY = Wording(
    "احفظ {manifest} في مكان آخر أيضًا: به يُكشف ما يُقطع من المخزن بعد اليوم.",
    "Keep {manifest} in another place, too: against it shows whatever is cut off from the store later.",
)
FAULT = Wording(
    "✗ المخزن نفسه غير سليم ({fault})؛ حُفظت النسخة ولم تُحذف نسخ قديمة. نفّذ: ./dawr store verify {store:shell}",
    "✗ The store itself is not whole ({fault}); the backup is kept, no old one was removed."
    " Run: ./dawr store verify {store:shell}",
)
REMOVED = Wording("حُذفت نسخة قديمة: {file}", "An old backup was removed: {file}")
DOUBTFUL = Wording(
    "! النسخة {file} ناقصة أو من مخزن غير سليم؛ لم تُحذف، فانظر فيها.",
    "! The backup {file} is not whole, or its store was not; it was not removed: look at it.",
)


def add_command(commands: Commands) -> None:
    one = commands.add_parser("backup", help="copy a store in use into a folder, as one file with a manifest")
    one.add_argument("address", metavar="ADDRESS", help=STORE)
    one.add_argument("--to", type=Path, required=True, metavar="DIR", help="the folder of the backups")
    one.add_argument(
        "--keep", type=between(1, 100_000), metavar="N", help="remove older ones, so that N good ones are left"
    )
    who = one.add_mutually_exclusive_group()
    who.add_argument(
        "--encrypt-to", action="append", metavar="RECIPIENT", help="age1…, who can read it; may be named again"
    )
    who.add_argument("--passphrase-file", type=Path, metavar="FILE", help="encrypt it with the file's first line")
    one.set_defaults(do=back_up)


def back_up(options: argparse.Namespace) -> int:
    making = Making(options.address, _version(), options.to, _lock(options))
    copied = len(tables()) if is_server(options.address) else 1
    with progress(copied + len(PARTS)) as report:
        path, manifest = make(making, report)
    say(MADE, file=path, size=f"{manifest.size / 10**6:.1f}")
    for code, tip in manifest.tips.items():
        say(ENDS, code=code, seq=tip.seq, seal=tip.seal[:16])
    say(KEEP_AWAY, manifest=manifest_of(path).name)
    if options.keep:
        _make_room(path, manifest, options.keep)
    if manifest.fault:
        complain(FAULT, fault=manifest.fault, store=shown(options.address))
    return 1 if manifest.fault else 0


def _make_room(path: Path, manifest: Manifest, keep: int) -> None:
    rotated = rotate(path, manifest, keep)
    for file in rotated.removed:
        say(REMOVED, file=file)
    for file in rotated.doubtful:
        complain(DOUBTFUL, file=file)


def _lock(options: argparse.Namespace) -> Lock | None:
    if options.encrypt_to:
        return lock_for(options.encrypt_to)
    return lock_with(options.passphrase_file) if options.passphrase_file else None


def _version() -> str:
    version: str = tomllib.loads((ROOT / "pyproject.toml").read_text("utf8"))["project"]["version"]
    return version
