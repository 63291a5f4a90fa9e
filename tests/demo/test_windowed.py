"""The demo with windows that stay open, as a newcomer starts it; here on a screen that nobody sees."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from time import sleep

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.heavy

ENDS_WITHIN = 20.0  # seconds


def demo(*arguments: str) -> "subprocess.Popen[str]":
    """In a process group of its own, as a shell starts it."""
    return subprocess.Popen(
        [sys.executable, "-m", "door", "demo", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.fixture
def alone() -> Iterator["subprocess.Popen[str]"]:
    """Without simulated people; its windows are open."""
    running = demo()
    assert running.stderr is not None
    for line in running.stderr:
        if line.startswith("Open: "):
            break
    yield running
    running.kill()
    running.communicate()


def test_a_day_goes_on_beside_its_windows_and_is_accounted_for() -> None:
    ended = demo("--visitors", "12", "--speed", "1800")
    out, told = ended.communicate(timeout=120)
    assert ended.returncode == 0, told
    assert "at 08:00" in told
    assert "12:0" in told
    assert out.startswith("✓ issued 12 = served ")
    assert "steps finished in each wing: " in out
    assert "Traceback" not in told


@pytest.mark.parametrize("seconds", [0.3, 0.8, 2.0])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_demo_and_leaves_no_window_behind(
    alone: "subprocess.Popen[str]", number: int, seconds: float
) -> None:
    """Its windows write to the same place: there is an end of that when the last of them has gone."""
    sleep(seconds)
    os.killpg(alone.pid, number)
    _, told = alone.communicate(timeout=ENDS_WITHIN)
    assert told == ""
