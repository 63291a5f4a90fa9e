"""An app starts before its store does: it waits on a calm screen, and goes on when the store answers."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.profile import Profile
from common.store.store import Store
from installer.server import Server
from tests.conftest import ROOT

pytestmark = pytest.mark.heavy

APPS = ["kiosk", "counter", "display"]
STARTS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from common.qt.finger import find
from door import app, waiting
from counter.main import CounterApp
from display.main import DisplayApp
from kiosk.main import KioskApp

APPS = {"kiosk": KioskApp, "counter": CounterApp, "display": DisplayApp}
waiting.ASK_EVERY = 100

def look():
    for window in QGuiApplication.topLevelWindows():
        if window.isVisible():
            print("waiting" if find(window, "waiting") else "app", flush=True)
            QTimer.singleShot(200, look)
            return
    QTimer.singleShot(100, look)

QTimer.singleShot(0, look)
name, settings = sys.argv[1:]
sys.exit(app.run(name, APPS[name], ["--settings", settings]))
"""


@pytest.fixture
def server(profile: Profile) -> Iterator[Server]:
    """With a store, and stopped."""
    with Server() as server:
        store = Store.create(server.address())
        store.profiles.save(profile)
        store.close()
        server.stop()
        yield server


def started(name: str, store: str, folder: Path) -> "subprocess.Popen[str]":
    settings = folder / "machine.toml"
    settings.write_text(f'store = "{store}"\n')
    return subprocess.Popen(
        [sys.executable, "-c", STARTS, name, str(settings)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def shows(process: "subprocess.Popen[str]", what: str) -> bool:
    assert process.stdout
    return any(line.strip() == what for line in process.stdout)


@pytest.mark.parametrize("name", APPS)
def test_an_app_whose_store_is_away_at_its_first_start_waits_and_goes_on(
    name: str, server: Server, tmp_path: Path
) -> None:
    with started(name, server.address(), tmp_path) as process:
        assert shows(process, "waiting")
        server.start()
        assert shows(process, "app")
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
    assert process.returncode == 0


def test_a_signal_ends_the_waiting(server: Server, tmp_path: Path) -> None:
    with started("display", server.address(), tmp_path) as process:
        assert shows(process, "waiting")
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in told


@pytest.mark.parametrize("name", APPS)
def test_what_waiting_does_not_mend_ends_with_one_clear_line(name: str, tmp_path: Path) -> None:
    settings = tmp_path / "machine.toml"
    settings.write_text('store = "nowhere.db"\n')
    done = subprocess.run(
        [sys.executable, "-m", "door", name, "--settings", settings],
        env=os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert done.stderr.strip().startswith("There is no ticket store at")
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_server_that_turns_out_to_have_no_store_ends_the_waiting_with_one_line(tmp_path: Path) -> None:
    with Server() as server:
        server.stop()
        with started("display", server.address(), tmp_path) as process:
            assert shows(process, "waiting")
            server.start()
            _, told = process.communicate(timeout=60)
    assert process.returncode != 0
    assert "There is no ticket store at" in told
