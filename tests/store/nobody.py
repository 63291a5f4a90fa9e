"""Be somebody else: another user of this machine, who may do little."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

NOBODY = 65534


can_be_nobody = pytest.mark.skipif(
    sys.platform == "win32" or os.getuid() != 0 or shutil.which("setpriv") is None,
    reason="only root can be somebody else",
)


def run_as_nobody(script: str, path: Path) -> str:
    """What a script prints that is given a path."""
    _let_pass(path)
    user = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    command = [*user, sys.executable, "-c", script, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def _let_pass(path: Path) -> None:
    """pytest keeps its folders private: let anyone pass through, as on a real machine."""
    for folder in path.parents:
        if folder.stat().st_uid == 0 and "pytest" in str(folder):
            folder.chmod(0o755)
