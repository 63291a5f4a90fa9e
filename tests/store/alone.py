"""Run a module where it may hang disks in the tree that nobody else sees: in a mount namespace of its own."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT


def run_alone(module: str, *arguments: str | Path) -> str:
    """What it prints. The test is skipped where the machine does not allow it."""
    alone = ["unshare", "--mount", "--propagation", "private", *(["--map-root-user"] if os.getuid() else [])]
    if not _may(tuple(alone)):
        pytest.skip("this machine lets nobody hang a disk in the tree (mount namespaces of Linux)")
    command = [*alone, sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@cache
def _may(alone: tuple[str, ...]) -> bool:
    if shutil.which(alone[0]) is None:
        return False
    return subprocess.run([*alone, "true"], capture_output=True, check=False).returncode == 0
