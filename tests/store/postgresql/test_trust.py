"""Nothing is said to a server on another machine before it has proved who it is."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
import pytest

from common.domain.errors import StoreRefused
from common.store.postgresql.trust import is_local, strict
from common.store.postgresql.users import add_user
from common.store.store import Store
from installer.server import Server
from tests.servers import TlsServer
from tests.store.postgresql.conftest import HERE, make_store

FAR = {"host": "db.centre.example"}
REQUIRED = {
    "sslmode": "verify-full",
    "channel_binding": "require",
    "ssl_min_protocol_version": "TLSv1.2",
    "gssencmode": "disable",
}


@pytest.fixture(autouse=True)
def _no_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE", "PGSSLMODE", "PGSSLROOTCERT"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("host", ["", "/run/pg", "localhost", "127.0.0.1", "127.8.8.8", "::1", "/run,localhost"])
def test_this_machine_is_trusted(host: str) -> None:
    assert strict({"host": host, "sslmode": "disable"}, "") == {"host": host, "sslmode": "disable"}


@pytest.mark.parametrize(
    "given",
    [
        FAR,
        {"hostaddr": "10.0.0.1"},
        {"host": "localhost", "hostaddr": "10.0.0.1"},
        {"host": "db.centre.example", "hostaddr": "127.0.0.1"},
        {"host": "localhost,db.centre.example"},
        {"host": "2001:db8::1"},
        {"host": "localhost.centre.example"},
        {"service": "centre"},
    ],
)
def test_every_other_machine_must_prove_who_it_is(given: dict[str, str]) -> None:
    assert strict(given, "") == REQUIRED | given


@pytest.mark.parametrize(("name", "value"), [("PGHOST", "db.centre.example"), ("PGHOSTADDR", "10.0.0.1")])
def test_a_host_that_only_the_environment_names_is_another_machine_too(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    assert is_local({"dbname": "dawr"})
    monkeypatch.setenv(name, value)
    assert not is_local({"dbname": "dawr"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("sslmode", mode) for mode in ("disable", "allow", "prefer", "require", "verify-ca", "VERIFY-FULL", "")),
        *(("channel_binding", value) for value in ("disable", "prefer")),
        *(("ssl_min_protocol_version", version) for version in ("TLSv1", "TLSv1.1", "")),
        ("ssl_max_protocol_version", "TLSv1.1"),
        ("gssencmode", "require"),
    ],
)
def test_who_asks_for_less_is_refused_with_a_clear_line(name: str, value: str) -> None:
    address = f"postgresql://k1:secret@db.centre.example/dawr?{name}={value}"
    with pytest.raises(StoreRefused, match=f"asks for {name}={value}, which does not protect") as refused:
        strict(FAR | {name: value}, address)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    "more",
    [{"ssl_min_protocol_version": "TLSv1.3"}, {"sslcert": "/k1.crt", "sslkey": "/k1.key"}, {"sslrootcert": "system"}],
)
def test_who_asks_for_more_gets_it(more: dict[str, str]) -> None:
    assert strict(FAR | more, "") == REQUIRED | FAR | more


@dataclass
class Far:
    """A store behind TLS, as if on another machine: this one's name is only known in small letters."""

    server: Server
    authority: Path
    stranger: Path
    database: str
    password: str

    def address(self, *, host: str = "LOCALHOST", password: str = "", **options: object) -> str:
        known = {"sslrootcert": self.authority, "hostaddr": "127.0.0.1", **options}
        query = "&".join(f"{name}={value}" for name, value in known.items())
        who = f"k1:{password or self.password}"
        return f"postgresql://{who}@{host}:{self.server.port}/{self.database}?{query}"


@pytest.fixture(scope="module")
def far(tls_server: TlsServer) -> Iterator[Far]:
    server = tls_server.server
    with closing(psycopg.connect(server.address(), autocommit=True)) as connection:
        connection.execute("CREATE DATABASE far")
        make_store(address := server.address("far"))
        password = add_user(address, "k1", "kiosk", [HERE])
        yield Far(server, tls_server.authority, tls_server.stranger, "far", password)
        connection.execute("DROP DATABASE far WITH (FORCE)")


def test_a_server_with_the_right_certificate_is_used(far: Far) -> None:
    with closing(Store.open(far.address())) as store:
        assert store.profiles.codes() == [HERE]


def test_the_line_of_every_program_is_encrypted(far: Far) -> None:
    """Also that on which the feed listens."""
    with closing(Store.open(far.address())), closing(Store.open(far.address()).watch(HERE)):
        lines = "SELECT ssl, version FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = 'k1'"
        with closing(psycopg.connect(far.server.address("far"))) as connection:
            assert connection.execute(lines).fetchall() == [(True, "TLSv1.3")] * 2


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"sslrootcert": "STRANGER"}, "is not trusted: .*certificate verify failed"),
        ({"sslrootcert": "/nowhere.pem"}, "is not trusted: .*root certificate file .*does not exist"),
        ({"host": "db.centre.example"}, 'is not trusted: .*does not match host name "db.centre.example"'),
        ({"password": "wrong"}, "does not let us in"),
        ({"sslmode": "require"}, "asks for sslmode=require"),
    ],
)
def test_a_server_is_refused_that_is_not_the_right_one(far: Far, changes: dict[str, str], why: str) -> None:
    known = {name: str(far.stranger) if value == "STRANGER" else value for name, value in changes.items()}
    with pytest.raises(StoreRefused, match=why) as refused:
        Store.open(far.address(**known))
    assert far.password not in str(refused.value)


def test_a_server_without_tls_is_refused(far: Far, postgres_server: Server) -> None:
    with pytest.raises(StoreRefused, match="server does not support SSL"):
        Store.open(replace(far, server=postgres_server).address())


@pytest.mark.parametrize("method", ["trust", "password"])
def test_a_server_that_does_not_prove_that_it_knows_the_password_is_refused(far: Far, method: str) -> None:
    """Nor is the password sent to one that asks for it in a readable form."""
    with _letting_in(far.server, method), pytest.raises(StoreRefused, match="channel binding required"):
        Store.open(far.address())


@contextmanager
def _letting_in(server: Server, method: str) -> Iterator[None]:
    rules = Path(server.settings["hba_file"])  # type: ignore[arg-type]
    usual = rules.read_text()
    with closing(psycopg.connect(server.address(), autocommit=True)) as connection:
        rules.write_text(usual.replace("scram-sha-256", method))
        _reload(connection)
        yield
        rules.write_text(usual)
        _reload(connection)


def _reload(connection: psycopg.Connection) -> None:
    """The next connection meets the new rules; waits until they are read."""
    before = connection.execute("SELECT pg_conf_load_time()").fetchone()
    connection.execute("SELECT pg_reload_conf()")
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and connection.execute("SELECT pg_conf_load_time()").fetchone() == before:
        time.sleep(0.01)
