"""A real PostgreSQL of one's own, for tests, benchmarks and trying: made, run, killed, doubled, removed."""

import os
import socket
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote, urlencode

from installer import postgresql
from installer.cluster import OWNER, Cluster, Setting
from installer.identity import NOBODY, identity
from installer.postmaster import Postmaster, StopMode
from installer.private_folder import PrivateFolder

HOST = "127.0.0.1"
PORT = 5432


class Server:
    """`with Server() as server:` it runs; at the end it goes with all that it wrote, however that end comes (Linux).

    `programs` are the wheel's unless named (see `postgresql`). `settings` are all that postgresql.conf has beyond the
    address; what is changed in them holds from the next start on. On the private socket everyone is trusted; over TCP,
    on 127.0.0.1 only, a password is asked for.
    """

    def __init__(
        self, programs: Path | None = None, *, tcp: bool = False, settings: Mapping[str, Setting] | None = None
    ) -> None:
        self._wanted_programs = programs or postgresql.of_the_wheel()
        self._home = PrivateFolder()
        self.folder = self._home.path
        self.data = self.folder / "data"
        self.log = self.folder / "log"
        self.settings = dict(settings or {})
        self._programs = postgresql.usable(self._wanted_programs, self.folder / "programs")
        self._cluster = Cluster(self._programs, self.data)
        self._reserved = _reserved_port() if tcp else None
        self._primary: Server | None = None
        self._postmaster: Postmaster | None = None

    @property
    def is_running(self) -> bool:
        return self._postmaster is not None and self._postmaster.is_running

    @property
    def pid(self) -> int:
        """Of the postmaster, the parent of all the server's processes."""
        return self._started().pid

    @property
    def port(self) -> int:
        """The same over every restart; without TCP it is only in the socket's name."""
        return self._reserved.getsockname()[1] if self._reserved else PORT

    def start(self) -> None:
        """Return once it answers; the first start makes the data. Raises SetupError with PostgreSQL's reason."""
        if not self._cluster.exists():
            self._make_data()
        self._cluster.configure(self.settings | self._places())
        self._postmaster = Postmaster(self._programs, self.data, self.log)
        self._home.guard(self._postmaster.pid)
        self._postmaster.wait_until_ready()

    def stop(self, mode: StopMode = "fast") -> None:
        """Nothing where it does not run."""
        if self._postmaster:
            self._postmaster.stop(mode)
        self._home.guard(None)

    def kill(self) -> None:
        """All its processes at once, by kill -9."""
        self._started().kill()
        self._home.guard(None)

    def restart(self, mode: StopMode = "fast") -> None:
        self.stop(mode)
        self.start()

    def standby(self, *, tcp: bool = False, settings: Mapping[str, Setting] | None = None) -> "Server":
        """A physical standby of this server, copied at its first start, while this one must run. It may be read."""
        other = Server(self._wanted_programs, tcp=tcp, settings=self.settings | dict(settings or {}))
        other._primary = self
        return other

    def promote(self) -> None:
        """Make this running standby a primary; return when it may be written."""
        self._cluster.promote()

    def endpoint(self, *, tcp: bool) -> str:
        """HOST:PORT as in an address."""
        if tcp and not self._reserved:
            raise ValueError("a password is asked for over TCP only: Server(tcp=True)")
        return f"{HOST if tcp else quote(str(self.folder), safe='')}:{self.port}"

    def address(self, database: str = OWNER, user: str = OWNER, password: str | None = None, **options: Setting) -> str:
        """By the socket, or over TCP where a password is given; `options` are libpq's."""
        return address([self], database, user, password, **options)

    def write(self, name: str, content: bytes) -> Path:
        """A file in its folder that only the server itself may read, as it demands of a private key."""
        path = self.folder / name
        path.touch(mode=0o600)
        path.write_bytes(content)
        if identity():
            os.chown(path, NOBODY, NOBODY)
        return path

    def close(self) -> None:
        self.stop("immediate")
        if self._reserved:
            self._reserved.close()
        self._home.close()

    def __enter__(self) -> Self:
        with ExitStack() as on_failure:
            on_failure.callback(self.close)
            self.start()
            on_failure.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _started(self) -> Postmaster:
        if self._postmaster is None:
            raise ValueError("the server was not started")
        return self._postmaster

    def _make_data(self) -> None:
        if self._primary:
            self._cluster.copy(self._primary.address())
        else:
            self._cluster.make()

    def _places(self) -> dict[str, Setting]:
        """All of it in the one folder: a killed server leaves nothing in /dev/shm either."""
        return {
            "listen_addresses": HOST if self._reserved else "",
            "port": self.port,
            "unix_socket_directories": str(self.folder),
            "dynamic_shared_memory_type": "mmap",
        }


def address(
    servers: Sequence[Server],
    database: str = OWNER,
    user: str = OWNER,
    password: str | None = None,
    **options: Setting,
) -> str:
    """A libpq URI that tries the servers in turn: `target_session_attrs="read-write"` takes the one that is primary."""
    who = quote(user, safe="") + (f":{quote(password, safe='')}" if password else "")
    hosts = ",".join(server.endpoint(tcp=password is not None) for server in servers)
    query = f"?{urlencode(options, quote_via=quote)}" if options else ""
    return f"postgresql://{who}@{hosts}/{quote(database, safe='')}{query}"


def _reserved_port() -> socket.socket:
    """Bound, never listening: the kernel gives its port to nobody else, but PostgreSQL (SO_REUSEADDR) may listen."""
    reserved = socket.socket()
    reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    reserved.bind((HOST, 0))
    return reserved
