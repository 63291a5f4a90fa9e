"""./dawr store key: an identity that opens backups, and the recipient that they are encrypted to."""

import argparse
from pathlib import Path

from common.domain.wording import Wording
from common.store.backup.encryption import new_identity
from door.output import new_file
from door.store.saying import Commands, say

MADE = Wording(
    "✓ الهوية في {file}: من فقدها فقد نسخه. احفظها بعيدًا عن هذا الجهاز، وعن النسخ.\nالمستلِم: {recipient}",
    "✓ The identity is in {file}: without it the backups are lost. Keep it away from this machine and from the backups."
    "\nThe recipient: {recipient}",
)


def add_command(commands: Commands) -> None:
    one = commands.add_parser("key", help="make an identity for encrypted backups; its recipient is shown")
    one.add_argument("file", type=Path, metavar="FILE", help="a new file that nobody else shall read")
    one.set_defaults(do=make_key)


def make_key(options: argparse.Namespace) -> int:
    identity, recipient = new_identity()
    with new_file(options.file) as file:
        file.write(f"# {recipient}\n{identity}\n".encode())
    say(MADE, file=options.file, recipient=recipient)
    return 0
