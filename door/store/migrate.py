"""./dawr store migrate: an older store brought up to date."""

import argparse

from common.domain.wording import Wording
from common.store.engines import migrated
from door.chosen import STORE
from door.store.saying import Commands, say, shown

CURRENT = Wording("✓ المخزن {path} محدَّث.", "✓ The store {path} is up to date.")
MIGRATED = Wording("✓ حُدّث المخزن {path}: {names}.", "✓ The store {path} is migrated: {names}.")
COPY = Wording("النسخة السابقة: {copy}", "The copy from before: {copy}")


def add_command(commands: Commands) -> None:
    one = commands.add_parser("migrate", help="bring an older store up to date; a file is copied before")
    one.add_argument("address", metavar="ADDRESS", help=STORE)
    one.set_defaults(do=migrate)


def migrate(options: argparse.Namespace) -> int:
    names, copy = migrated(options.address)
    say(MIGRATED if names else CURRENT, path=shown(options.address), names=", ".join(names))
    if copy:
        say(COPY, copy=copy)
    return 0
