"""Makes the machine ready for a command and hands over to it; a second start only looks that all is there."""

import os
import sys

from door import __main__ as door
from door.commands import COMMANDS, Command
from installer import environment, system
from installer.environment import Environment
from installer.reader import SetupError, reader_language


def main(argv: list[str]) -> int:
    if not argv or argv[0] not in COMMANDS:
        return door.main(argv)  # help and wrong names: nothing to set up for
    try:
        return hand_over(prepare(COMMANDS[argv[0]]), argv)
    except SetupError as error:
        print(error.text(reader_language()), file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        return 130


def prepare(command: Command) -> Environment:
    """The environment that the command runs in, made or mended where needed; raises SetupError."""
    chosen = environment.choose(environment.locks(dev=command.dev))
    ready = chosen.is_ready()
    system.provide(qt=command.qt, venv=not ready, stops=command.stops)
    if not ready:
        from installer import workshop  # noqa: PLC0415 - a second start need not pay for it

        workshop.make(chosen)
    return chosen


def hand_over(made: Environment, argv: list[str]) -> int:
    """Become the command, so that signals reach it; on Windows, which cannot, wait for it."""
    program = [str(made.python), "-P", "-m", "door", *argv]
    environ = os.environ | {"PYTHONPATH": str(environment.ROOT), "PYTHONSAFEPATH": "1"}
    if os.name == "posix":
        os.execve(program[0], program, environ)  # noqa: S606 - the environment's own Python
    import subprocess  # noqa: PLC0415 - elsewhere a second start need not pay for it

    return subprocess.run(program, env=environ, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
