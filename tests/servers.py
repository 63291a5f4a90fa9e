"""Fixtures: a real PostgreSQL for each test worker, a fresh database for each test, and a server that speaks TLS."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from installer import postgresql
from installer.reader import SetupError
from installer.server import Server
from tests.certificates import Authority

_numbers = count(1)


class TlsServer(NamedTuple):
    """A server on `localhost` and 127.0.0.1 with a certificate."""

    server: Server
    authority: Path  # who signed it, for `sslrootcert`
    stranger: Path  # an authority that did not


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """One for the worker, started on first use, not durable. Who stops it for good takes a Server of its own."""
    _only_on_linux()
    with Server(tcp=True, settings={"fsync": "off"}) as server:
        yield server


@pytest.fixture
def postgres_address(postgres_server: Server) -> Iterator[str]:
    """A fresh, empty database as its owner; it goes after the test, and with it every role that the test made."""
    with fresh_database(postgres_server) as address:
        yield address


@pytest.fixture(scope="session")
def tls_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsServer]:
    """A server of the system's PostgreSQL, for the wheel's has no TLS; nobody is let in over TCP without TLS."""
    _only_on_linux()
    folder = tmp_path_factory.mktemp("tls")
    authority, stranger = Authority("Dawr tests"), Authority("Stranger")
    server = Server(_programs_with_tls(), tcp=True, settings={"ssl": "on"})
    _equip(server, authority)
    with server:
        yield TlsServer(
            server,
            authority=_written(folder / "authority.pem", authority.pem),
            stranger=_written(folder / "stranger.pem", stranger.pem),
        )


@contextmanager
def fresh_database(server: Server, like: str | None = None) -> Iterator[str]:
    """Its address; at the end it goes, with the roles that were made meanwhile. `like`: the address of another."""
    name = f"dawr_{next(_numbers)}"
    others = _roles(server)
    template = sql.Identifier(conninfo_to_dict(like)["dbname"] if like else "template1")
    _run(server, sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), template))
    try:
        yield server.address(name)
    finally:
        if not server.is_running:
            server.start()
        _run(server, sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        if made := _roles(server) - others:  # at once: they may depend on each other
            _run(server, sql.SQL("DROP ROLE {}").format(sql.SQL(", ").join(map(sql.Identifier, made))))


def _only_on_linux() -> None:
    if sys.platform != "linux":
        pytest.skip("a PostgreSQL of our own is run on Linux only")


def _programs_with_tls() -> Path:
    try:
        return postgresql.with_tls()
    except SetupError as error:
        pytest.skip(str(error))


def _equip(server: Server, authority: Authority) -> None:
    certificate, key = authority.certificate()
    server.settings |= {
        "ssl_cert_file": str(server.write("server.crt", certificate)),
        "ssl_key_file": str(server.write("server.key", key)),
        "hba_file": str(server.write("pg_hba.conf", b"local all all trust\nhostssl all all all scram-sha-256\n")),
    }


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _run(server: Server, statement: sql.Composed) -> None:
    with psycopg.connect(server.address(), autocommit=True) as connection:
        connection.execute(statement)


def _roles(server: Server) -> set[str]:
    with psycopg.connect(server.address()) as connection:
        return {name for (name,) in connection.execute("SELECT rolname FROM pg_roles")}
