"""./dawr store: its commands, one module each."""

from door.parser import Parser
from door.store import backup, init, key, migrate, move, purge, restore, user, verify

COMMANDS = (init, verify, migrate, move, backup, restore, key, user, purge)


def main(argv: list[str]) -> int:
    parser = Parser("./dawr store", description="the ticket store: a file, or postgresql://…")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add_command(commands)
    options = parser.parse_args(argv)
    done: int = options.do(options)
    return done
