"""./dawr devices: its commands, one module each."""

from door.devices import board, trying
from door.parser import Parser


def main(argv: list[str]) -> int:
    parser = Parser("./dawr devices", description="how machines and devices fare")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in (board, trying):
        command.add_command(commands)
    options = parser.parse_args(argv)
    done: int = options.do(options)
    return done
