"""./dawr documents: its commands, one module each."""

from door.documents import export, keys, pages, purge, revoke, search, stock
from door.parser import Parser

COMMANDS = (search, export, pages, purge, revoke, stock, keys)


def main(argv: list[str]) -> int:
    parser = Parser("./dawr documents", description="official documents and the keys that sign them")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add_command(commands)
    options = parser.parse_args(argv)
    done: int = options.do(options)
    return done
