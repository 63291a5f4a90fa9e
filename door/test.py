"""Everything a change must pass: style, types, and the tests with the contracts in them."""

import json
import os
import subprocess
import sys

from installer.environment import ROOT

USAGE = """usage: ./dawr test [--quick | --long] [PYTEST ARGUMENTS …]

Without arguments: ruff, mypy and all tests but the long ones: everything a change must pass.
--quick: for every day, the same without the heavy ones: crowds, whole days, failing servers.
--long: only the long ones, for hours when nobody waits.
With other arguments: only pytest, with them; paths are those of the project."""
CHECKS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))
_PYTEST = ("pytest", "-n", "2", "-m")
TESTS = (*_PYTEST, "not long")
QUICK_TESTS = (*_PYTEST, "not long and not heavy")
LONG_TESTS = (*_PYTEST, "long")
ALONE = ("pytest", "-n", "0", "-m", "not long", "--last-failed")
FEW = 3
"""So many tests may fail for want of time on a busy machine; they are tried again alone (docs/adr/0025)."""
NO_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
_TESTS_FAILED = 1  # pytest's exit code when all were run
_FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"


def main(argv: list[str]) -> int:
    if argv in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    failed = _all(TESTS) if not argv else _all(QUICK_TESTS) if argv == ["--quick"] else _some(argv)
    print(f"failed: {', '.join(failed)}" if failed else "all passed", flush=True)
    return 1 if failed else 0


def _all(tests: tuple[str, ...]) -> list[str]:
    """The steps that failed."""
    failed = [" ".join(step) for step in CHECKS if not passes(step)]
    return failed if tests_pass((*tests, "--cache-clear")) else [*failed, " ".join(tests)]


def _some(argv: list[str]) -> list[str]:
    kind = {"--long": LONG_TESTS, "--quick": QUICK_TESTS}.get(argv[0], TESTS)
    step = (*kind, *(argv if kind is TESTS else argv[1:]))
    return [] if passes(step) else [" ".join(step)]


def tests_pass(step: tuple[str, ...]) -> bool:
    """At once; or all but a few, and those when they are tried again alone, which is told."""
    code = _run(step)
    if code != _TESTS_FAILED:
        return not code
    failed = _last_failed()
    if len(failed) > FEW or not passes(ALONE):
        return False
    print(f"unstable, passed only when tried again alone: {' '.join(failed)}", flush=True)
    return True


def passes(step: tuple[str, ...]) -> bool:
    return not _run(step)


def _run(step: tuple[str, ...]) -> int:
    print(f"$ {' '.join(step)}", flush=True)
    return subprocess.run([sys.executable, "-m", *step], cwd=ROOT, env=os.environ | NO_SCREEN, check=False).returncode


def _last_failed() -> list[str]:
    return sorted(json.loads(_FAILED.read_text()))
