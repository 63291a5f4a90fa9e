"""An app's process: without a screen, and with a bug in it; real starts."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from common.domain.errors import DawrError
from door.screen import require_screen
from tests.conftest import ROOT

BROKEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow
from door import app

class Broken:
    def __init__(self, settings, translator, clock):
        self.window = QQuickWindow()

    def show(self):
        QTimer.singleShot(0, lambda: 1 / 0)

    def close(self):
        print("closed", flush=True)

app.SECONDS_AFTER_A_QUICK_BUG = float(sys.argv.pop())
sys.exit(app.run("kiosk", Broken, ["--windowed"]))
"""
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def broken(seconds: float) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", BROKEN, str(seconds)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_while_out_of_service_ends_the_app_for_good(number: signal.Signals, code: int) -> None:
    with broken(seconds=60) as process:
        assert process.stdout
        assert process.stdout.readline() == "closed\n"
        process.send_signal(number)
        assert process.communicate(timeout=60)[0] == ""
    assert process.returncode == code


def test_after_the_pause_the_app_starts_again() -> None:
    with broken(seconds=0.1) as process:
        shown, _ = process.communicate(timeout=60)
    assert shown.startswith("closed\nusage: ./dawr")  # the new process: the door, without any arguments here


@pytest.mark.parametrize("app", ["kiosk", "counter", "display"])
@pytest.mark.parametrize(("language", "told"), [("en", "There is no screen here"), ("ar", "لا توجد شاشة هنا")])
def test_without_a_screen_an_app_says_so_in_one_line(app: str, language: str, told: str) -> None:
    environ = {name: value for name, value in os.environ.items() if name not in SCREENS}
    environ |= {"PYTHONPATH": str(ROOT), "LC_ALL": f"{language}_SA.UTF-8"}
    done = subprocess.run([sys.executable, "-m", "door", app], env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert done.stderr.startswith(told)


def test_a_wrong_device_is_told_with_its_setting_and_file(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text('printer = "tcp://x:y"\n', "utf8")
    environ = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "ar_SA.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "door", "kiosk", "--settings", str(settings)]
    done = subprocess.run(command, env=environ, capture_output=True, encoding="utf8", check=False)
    assert done.returncode == 1
    told = f"{settings}: «printer» غير صالح. عنوان الطابعة «tcp://x:y» غير مفهوم."
    assert done.stderr.splitlines()[-1].startswith(told)


@pytest.mark.parametrize("name", SCREENS)
def test_any_screen_will_do(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for one in SCREENS:
        monkeypatch.delenv(one, raising=False)
    with pytest.raises(DawrError):
        require_screen()
    monkeypatch.setenv(name, "x")
    require_screen()
