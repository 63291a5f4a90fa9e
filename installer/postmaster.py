"""The one process that a running PostgreSQL hangs on: until it is ready, stopped, or killed with its children."""

import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Literal

from common.domain.wording import Wording
from installer.cluster import ENVIRONMENT
from installer.identity import identity
from installer.reader import SetupError

NOT_READY = Wording("لم يبدأ PostgreSQL: {why}", "PostgreSQL did not start: {why}")
StopMode = Literal["fast", "immediate"]
SIGNALS: dict[StopMode, str] = {"fast": "SIGINT", "immediate": "SIGQUIT"}
STATUS = 7  # the line of postmaster.pid; the first has the process's number
READY_S = 120.0  # it may have much to recover
STOPPED_S = 60.0
LOOK_AGAIN_S = 0.01


class Postmaster:
    """Runs as `identity()`; of one Python process, which reaps it."""

    def __init__(self, programs: Path, data: Path, log: Path) -> None:
        self._lock_file = data / "postmaster.pid"
        self._log = log
        self._said_before = log.stat().st_size if log.exists() else 0
        with log.open("ab") as file:
            self._process = subprocess.Popen(
                [programs / "postgres", "-D", data],
                env=ENVIRONMENT,
                cwd=data,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                start_new_session=True,  # Ctrl-C is for its owner
                **identity(),
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def wait_until_ready(self) -> None:
        """Raises SetupError with its own last words if it does not come up."""
        if not self._becomes_ready():
            self.stop("immediate")
            raise SetupError(NOT_READY, why=self._last_words())

    def stop(self, mode: StopMode = "fast") -> None:
        """Fast breaks off what runs and writes all down; immediate leaves that to the recovery at the next start."""
        self._process.send_signal(signal.Signals[SIGNALS[mode]])
        self._process.wait(STOPPED_S)

    def kill(self) -> None:
        """End it and its children at once, as by kill -9, and return when none is left."""
        self._process.send_signal(signal.SIGSTOP)  # so that it starts no more children
        os.waitid(os.P_PID, self.pid, os.WSTOPPED)
        children = _children(self.pid)
        for one in (*children, self.pid):
            os.kill(one, signal.SIGKILL)
        self._process.wait(STOPPED_S)
        while any(_is_alive(one) for one in children):
            time.sleep(LOOK_AGAIN_S)

    def _becomes_ready(self) -> bool:
        deadline = time.monotonic() + READY_S
        while self.is_running and time.monotonic() < deadline:
            if self._says_ready():
                return True
            time.sleep(LOOK_AGAIN_S)
        return False

    def _says_ready(self) -> bool:
        try:
            lines = self._lock_file.read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) > STATUS and lines[0] == str(self.pid) and lines[STATUS].strip() == "ready"

    def _last_words(self) -> str:
        lines = self._log.read_bytes()[self._said_before :].decode(errors="replace").splitlines()
        reasons = [line for line in lines if "FATAL:" in line or "PANIC:" in line]
        return (reasons or lines or ["?"])[-1]


def _children(process: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def _is_alive(process: int) -> bool:
    """A zombie is not: it holds nothing any more, and only waits for its parent to look."""
    try:
        status = Path(f"/proc/{process}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] not in "XZ"
