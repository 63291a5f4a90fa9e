"""./dawr store restore: a backup becomes a store again, once it has proved to be whole."""

import argparse
from pathlib import Path

from common.domain.wording import Wording
from common.store.address import is_server
from common.store.backup.encryption import Keys
from common.store.backup.restoring import restore
from common.store.copying import steps_of_a_move
from common.store.verifying import PARTS
from door.store.saying import Commands, complain, progress, say, shown

RESTORED = Wording(
    "✓ استُعيدت النسخة {backup} (حُفظت في {made_at}) في {target}.",
    "✓ The backup {backup}, made at {made_at}, is restored to {target}.",
)
ENDS = Wording("  {code}: حتى الحدث {seq}", "  {code}: up to event {seq}")
BEFORE = Wording("ما كان هناك من قبل: {before}", "What was there before: {before}")
FAULT = Wording("✗ كان المخزن غير سليم حين نُسخ: {fault}", "✗ The store was not whole when it was backed up: {fault}")


def add_command(commands: Commands) -> None:
    one = commands.add_parser("restore", help="make a store of a backup again; what is in its place is moved aside")
    one.add_argument("backup", type=Path, metavar="BACKUP", help="the backup's file, its manifest beside it")
    one.add_argument("target", metavar="TO", help="a file, or an existing and empty database")
    one.add_argument("--identity", type=Path, metavar="FILE", help="opens what was encrypted to its recipient")
    one.add_argument("--passphrase-file", type=Path, metavar="FILE", help="opens what was encrypted with it")
    one.set_defaults(do=bring_back)


def bring_back(options: argparse.Namespace) -> int:
    keys = Keys(options.identity, options.passphrase_file)
    looked_through = steps_of_a_move(centres=1) if is_server(options.target) else len(PARTS)
    with progress(1 + looked_through) as report:
        restored = restore(options.backup, options.target, keys, report)
    manifest = restored.manifest
    say(RESTORED, backup=manifest.file, made_at=manifest.made_at, target=shown(options.target))
    for code, tip in manifest.tips.items():
        say(ENDS, code=code, seq=tip.seq)
    if restored.before:
        say(BEFORE, before=restored.before)
    if manifest.fault:
        complain(FAULT, fault=manifest.fault)
    return 1 if manifest.fault else 0
