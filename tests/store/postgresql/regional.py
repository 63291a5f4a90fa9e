"""Centres' servers and a regional one that reads them, set up as docs/operations.md says."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict

from common.operations import Operations
from common.store.postgresql.users import add_user, login_address
from common.store.store import Store
from installer.cluster import Setting
from installer.server import HOST, Server
from tests.certificates import Authority
from tests.conftest import ROOT, Clock
from tests.installer.asking import asked, comes_true, do
from tests.operations.model.small import Variant, profile_of
from tests.store.postgresql.steps import carry_out, settings, statements

PUBLISH = ROOT / "common" / "store" / "postgresql" / "regional.sql"
ADMINISTRATOR, DATABASE = "dawr_admin", "dawr"
HASTE: dict[str, Setting] = {"fsync": "off", "wal_retrieve_retry_interval": "100ms"}
PERSONAL = "called by this name at home"
HEAD = "SELECT coalesce(max(seq), 0) FROM dawr.event WHERE centre = '{}'"


@dataclass(frozen=True)
class Line:
    """From one centre's server to the regional one. `authority` is the region's file of it; None: no TLS."""

    name: str
    home: Server
    codes: tuple[str, ...]
    authority: Path | None = None

    def connection(self) -> dict[str, Setting | None]:
        """What is another one than in the text."""
        tls: dict[str, Setting | None] = {"sslrootcert": str(self.authority) if self.authority else None}
        return {"host": HOST, "port": self.home.port, **(tls if self.authority else {**tls, "sslmode": None})}


@dataclass(frozen=True)
class Region:
    server: Server
    lines: Sequence[Line]
    subscriber: str = ADMINISTRATOR

    @property
    def address(self) -> str:
        return owned(self.server)

    @property
    def codes(self) -> list[str]:
        return [code for line in self.lines for code in line.codes]

    def read(self) -> None:
        for line in self.lines:
            step = statements("the region: read a centre's server", connection=line.connection(), name=line.name)
            carry_out(self.server.address(DATABASE, self.subscriber), step)
        (query,) = statements("the region: what is still to come")
        assert comes_true(lambda: asked(self.address, f"SELECT sum(tables) FROM ({query}) AS x") == "0", 60)

    def read_no_more(self) -> None:
        for line in self.lines:
            step = statements("the region: leave a centre's server", name=line.name)
            carry_out(self.server.address(DATABASE, self.subscriber), step)

    def make_anew(self) -> None:
        self.read_no_more()
        do(self.server.address(), f"DROP DATABASE {DATABASE}")
        _make_store(self.server)
        self.read()

    def catches_up(self) -> bool:
        return all(comes_true(lambda line=line: self._has_all(line), 60) for line in self.lines)  # type: ignore[misc]

    def login(self) -> str:
        """Of one who reads all centres, over TCP; of any server that answers."""
        password = add_user(self.address, "report1", "reports", self.codes)
        address = self.server.address(DATABASE, "x", "x", target_session_attrs="any")
        return login_address(address, "report1", password)

    def _has_all(self, line: Line) -> bool:
        heads = ((owned(line.home), self.address, HEAD.format(code)) for code in line.codes)
        return all(asked(home, head) == asked(here, head) for home, here, head in heads)


def owned(server: Server) -> str:
    return server.address(DATABASE, ADMINISTRATOR)


def operations_at(address: str, code: str, clock: Clock) -> Operations:
    return Operations(Store.open(address).centre(code), clock)


@contextmanager
def region_of(
    homes: dict[str, tuple[str, ...]], programs: Path | None = None, authority: Authority | None = None
) -> Iterator[Region]:
    """By the name of a line the centres at its other end; with an `authority` all of it over TLS."""
    with ExitStack() as stack:
        server = stack.enter_context(_running(programs, authority, settings("the region")))
        pem = server.write("authority.pem", authority.pem) if authority else None
        lines = []
        for name, codes in homes.items():
            home = stack.enter_context(_running(programs, authority, settings("a centre")))
            lines.append(Line(name, home, codes, pem))
            _open_home(home, codes)
        _make_store(server)
        region = Region(server, lines, _let_subscribe(server))
        region.read()
        yield region


@contextmanager
def _running(programs: Path | None, authority: Authority | None, wanted: dict[str, Setting]) -> Iterator[Server]:
    server = Server(programs, tcp=True, settings={**HASTE, **wanted})
    if authority:
        certificate, key = authority.certificate()
        hba = b"local all all trust\nhostssl dawr all all scram-sha-256\n"
        server.settings |= {
            "ssl": "on",
            "ssl_cert_file": str(server.write("server.crt", certificate)),
            "ssl_key_file": str(server.write("server.key", key)),
            "hba_file": str(server.write("pg_hba.conf", hba)),
        }
    with server:
        do(server.address(), f"CREATE ROLE {ADMINISTRATOR} LOGIN CREATEROLE")
        yield server


def _make_store(server: Server) -> None:
    do(server.address(), f"CREATE DATABASE {DATABASE} OWNER {ADMINISTRATOR} ENCODING 'UTF8'")
    Store.create(owned(server)).close()


def _open_home(home: Server, codes: Sequence[str]) -> None:
    _make_store(home)
    with closing(Store.open(owned(home))) as store:
        for code in codes:
            store.profiles.save(replace(profile_of(Variant()), code=code))
    do(owned(home), f"UPDATE dawr.name SET text = '{PERSONAL}' WHERE thing = 'staff'")
    carry_out(home.address(), statements("the centre's server"))
    publish(home)


def publish(home: Server) -> None:
    carry_out(owned(home), [PUBLISH.read_text("utf8")])


def _let_subscribe(server: Server) -> str:
    """Who makes subscriptions there."""
    if int(asked(server.address(), "SHOW server_version_num")) < 160000:
        return str(conninfo_to_dict(server.address())["user"])
    carry_out(server.address(), statements("the regional server"))
    return ADMINISTRATOR
