"""Everything a change must pass: style, types, and the tests with the contracts in them."""

import os
import subprocess
import sys

from installer.environment import ROOT

USAGE = """usage: ./dawr test [--long] [PYTEST ARGUMENTS …]

Without arguments: ruff, mypy and all tests but the long ones. --long: only the long ones, for hours when nobody waits.
With other arguments: only pytest, with them; paths are those of the project."""
CHECKS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))
TESTS = ("pytest", "-n", "2", "-m", "not long")
LONG_TESTS = ("pytest", "-n", "2", "-m", "long")
NO_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def main(argv: list[str]) -> int:
    if argv in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    steps = _steps(argv)
    failed = [" ".join(step) for step in steps if not passes(step)]
    print(f"failed: {', '.join(failed)}" if failed else "all passed", flush=True)
    return 1 if failed else 0


def _steps(argv: list[str]) -> list[tuple[str, ...]]:
    if not argv:
        return [*CHECKS, TESTS]
    rest = [argument for argument in argv if argument != "--long"]
    return [(*(LONG_TESTS if "--long" in argv else TESTS), *rest)]


def passes(step: tuple[str, ...]) -> bool:
    print(f"$ {' '.join(step)}", flush=True)
    return not subprocess.run(
        [sys.executable, "-m", *step], cwd=ROOT, env=os.environ | NO_SCREEN, check=False
    ).returncode
