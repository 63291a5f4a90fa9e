"""A server's folder is private, fits a socket, and goes with the server however their owner dies."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest

from installer import postgresql
from installer.identity import NOBODY, identity
from installer.server import Server
from tests.conftest import ROOT
from tests.installer.asking import asked, comes_true, is_alive

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(sys.platform != "linux", reason="a PostgreSQL of our own is run on Linux only"),
]
for_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="it is root that must become somebody else"
)
OWNER = """
import os, sys
from installer.server import Server
if user := int(sys.argv[1]):  # not before: this Python may lie where only root can read it
    os.setgroups([]), os.setgid(user), os.setuid(user)
server = Server()
print(server.folder, flush=True)
with server:
    print(server.pid, server.address(), flush=True)
    sys.stdin.read()
"""


class Owner(NamedTuple):
    """Another process, which has a server."""

    process: "subprocess.Popen[str]"
    folder: Path

    def postmaster(self) -> tuple[int, str]:
        """Its number and the server's address, when it runs."""
        pid, address = self.read().split()
        return int(pid), address

    def read(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@contextmanager
def owner(user: int = 0) -> Iterator[Owner]:
    command = [sys.executable, "-c", OWNER, str(user)]
    environment = {"PYTHONPATH": str(ROOT), "PATH": os.defpath}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd="/", env=environment
    ) as process:
        assert process.stdout is not None
        yield Owner(process, Path(process.stdout.readline().strip()))


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Everyone may pass through it, other than through those of pytest."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def shared_memory() -> set[str]:
    """The identifiers of System V's segments."""
    return {line.split()[1] for line in Path("/proc/sysvipc/shm").read_text().splitlines()}


def use(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))


def test_a_server_whose_owner_is_killed_goes_with_its_folder_though_it_is_busy() -> None:
    with owner() as other:
        postmaster, address = other.postmaster()
        with closing(psycopg.connect(address)) as busy:
            busy.pgconn.send_query(b"SELECT pg_sleep(1000)")
            other.process.kill()
            assert comes_true(lambda: not is_alive(postmaster) and not other.folder.exists())
            assert not is_alive(busy.info.backend_pid)


def test_a_frozen_server_goes_too() -> None:
    with owner() as other:
        postmaster, _ = other.postmaster()
        os.kill(postmaster, signal.SIGSTOP)
        other.process.kill()
        assert comes_true(lambda: not is_alive(postmaster) and not other.folder.exists())


def test_data_that_are_being_made_go_too() -> None:
    with owner() as other:
        assert comes_true((other.folder / "data" / "base").exists)
        other.process.kill()
        assert comes_true(lambda: not other.folder.exists())


def test_a_server_that_was_not_closed_ends_with_the_program() -> None:
    with owner() as other:
        postmaster, _ = other.postmaster()
        other.process.terminate()
        assert comes_true(lambda: not is_alive(postmaster) and not other.folder.exists())


def test_a_killed_server_leaves_no_shared_memory_behind() -> None:
    with Server() as server:
        own = (server.data / "postmaster.pid").read_text().splitlines()[6].split()[1]
        assert own in shared_memory()
        server.kill()
        assert own in shared_memory()
    assert own not in shared_memory()


@for_root
def test_an_ordinary_user_has_a_server_too() -> None:
    if subprocess.run(["test", "-x", postgresql.of_the_wheel()], check=False, **identity()).returncode:
        pytest.skip("the environment is in a private folder")
    with owner(NOBODY) as other:
        postmaster, address = other.postmaster()
        assert Path(f"/proc/{postmaster}").stat().st_uid == NOBODY
        assert asked(address, "SELECT 1") == "1"
        assert other.process.communicate()[0] == ""
        assert other.process.returncode == 0
        assert (is_alive(postmaster), other.folder.exists()) == (False, False)


@for_root
def test_root_has_nobody_run_it() -> None:
    with Server() as server:
        assert Path(f"/proc/{server.pid}").stat().st_uid == NOBODY


def test_nobody_else_passes_into_the_folder() -> None:
    with Server() as server:
        assert server.folder.stat().st_mode & 0o777 == 0o700


def test_the_longest_temporary_folder_that_holds_a_socket_is_used(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fits = open_folder / ("x" * (74 - len(str(open_folder))))
    use(fits, monkeypatch)
    with Server(tcp=True) as server:
        assert server.folder.parent == fits
        assert asked(server.address(), "SELECT 1") == "1"


def test_a_longer_temporary_folder_is_left_alone(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(open_folder / ("x" * (75 - len(str(open_folder)))), monkeypatch)
    with Server(tcp=True) as server:
        assert asked(server.address(), "SELECT 1") == "1"


@for_root
def test_a_temporary_folder_of_root_alone_is_left_alone(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_folder.chmod(0o700)
    use(open_folder / "private", monkeypatch)
    with Server() as server:
        assert asked(server.address(), "SELECT 1") == "1"
