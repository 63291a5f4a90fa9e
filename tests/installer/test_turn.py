"""Two starts at once: one sets up, the other waits."""

import subprocess
import sys
from pathlib import Path

from installer.turn import turn

NEXT_IN_LINE = "import sys, pathlib; from installer.turn import turn\nwith turn(pathlib.Path(sys.argv[1])): print('in')"


def next_in_line(lock: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", NEXT_IN_LINE, str(lock)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_the_second_waits_until_the_first_is_done(tmp_path: Path) -> None:
    with turn(tmp_path / "lock"):
        second = next_in_line(tmp_path / "lock")
        assert second.stderr is not None
        assert "waiting" in second.stderr.readline() or "انتظر" in second.stderr.readline()
        assert second.poll() is None
    assert second.communicate(timeout=60)[0] == "in\n"


def test_a_holder_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    code = NEXT_IN_LINE.replace("print('in')", "print('in', flush=True); sys.stdin.read()")
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "in\n"
    holder.kill()
    with turn(tmp_path / "lock"):
        holder.communicate()
