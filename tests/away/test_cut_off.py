"""The network swallows every packet and says nothing: visitors do not notice, and nothing is lost or doubled."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

NO_NETWORK = sys.platform != "linux" or os.getuid() != 0 or not (shutil.which("unshare") and shutil.which("tc"))
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(NO_NETWORK, reason="a network of our own needs Linux, root, unshare and tc"),
]


def cut_off(folder: Path, seconds: float) -> dict[str, Any]:
    command = ["unshare", "-n", sys.executable, "-m", "tests.away.cut_off", str(folder), str(seconds)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return dict(json.loads(done.stdout.splitlines()[-1]))


def check(told: dict[str, Any]) -> None:
    assert told["slowest"] < 5
    assert Counter(told["shown"]) == Counter(told["waiting"])
    assert {number[1] for number in told["shown"]} >= {"A", "B", "0"}
    assert told["broken"] == "None"


def test_visitors_have_their_tickets_within_five_seconds_while_every_packet_is_swallowed(tmp_path: Path) -> None:
    check(cut_off(tmp_path, 14))


@pytest.mark.long
def test_a_line_that_is_cut_for_minutes(tmp_path: Path) -> None:
    check(cut_off(tmp_path, 240))
