"""Opens the door: one command, its known errors as one clear line, its exit code."""

import difflib
import importlib
import sys
from typing import Protocol, cast

from common.domain.errors import DawrError
from common.domain.wording import Wording
from door.commands import COMMANDS
from door.output import LEFT, OutputError, standard_streams
from installer.reader import reader_language, tell

USAGE = Wording("الاستعمال: ./dawr الأمر …  (ولكل أمر ‎--help)", "usage: ./dawr COMMAND …  (each has its own --help)")
UNKNOWN = Wording(
    "لا يوجد أمر باسم «{name}».{near} الأوامر كلها: ‎./dawr --help",
    "There is no command {name}.{near} All of them: ./dawr --help",
)
NEAR = Wording(" أتقصد «{near}»؟", " Did you mean {near}?")


class CommandModule(Protocol):
    """What a module of the door offers."""

    def main(self, argv: list[str]) -> int:
        """Do the command; the exit code."""
        ...


def help_text(language: str) -> str:
    width = max(map(len, COMMANDS))
    lines = (f"  {name:{width}}  {command.help.text(language)}" for name, command in COMMANDS.items())
    return "\n".join((USAGE.text(language), "", *lines))


def refuse(name: str) -> int:
    """Say that the command does not exist, and which one is near."""
    language = reader_language()
    near = difflib.get_close_matches(name, COMMANDS, n=1)
    tell(UNKNOWN, name=name, near=NEAR.text(language, near=near[0]) if near else "")
    return 2


def run(name: str, argv: list[str]) -> int:
    """Run a command; a known error is one line in the reader's language, anything else is a bug and stays loud."""
    try:
        return cast("CommandModule", importlib.import_module(f"door.{name}")).main(argv)
    except OutputError:
        raise
    except DawrError as error:
        print(error.text(reader_language()), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def main(argv: list[str]) -> int:
    """Open the door; output that nobody takes is no bug."""
    try:
        with standard_streams():
            return enter(argv)
    except OutputError as error:
        if error.code != LEFT:
            print(error.text(reader_language()), file=sys.stderr)
        return error.code


def enter(argv: list[str]) -> int:
    name = argv[0] if argv else "--help"
    if name in COMMANDS:
        return run(name, argv[1:])
    if name not in {"help", "-h", "--help"}:
        return refuse(name)
    print(help_text(reader_language()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
