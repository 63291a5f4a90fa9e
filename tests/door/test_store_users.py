"""`./dawr store user` makes the login of a machine, and takes it away."""

import argparse
from contextlib import closing

import pytest

from common.domain.errors import StoreRefused
from common.store.store import Store
from door.store.user import add_command
from tests.operations.model.small import Variant, profile_of
from tests.servers import postgres_address, postgres_server

__all__ = ["postgres_address", "postgres_server"]  # fixtures


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    add_command(parser.add_subparsers())
    options = parser.parse_args(["user", *arguments])
    done: int = options.do(options)
    return done


@pytest.fixture
def address(postgres_address: str) -> str:
    with closing(Store.create(postgres_address)) as store:
        store.profiles.save(profile_of(Variant()))
    return postgres_address


def test_the_address_that_is_shown_opens_the_store(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(address, "k1", "--role", "kiosk", "--centre", "CSC-1") == 0
    shown = capsys.readouterr().out.splitlines()[-1]
    with closing(Store.open(shown)) as store:
        assert store.centre().code == "CSC-1"


def test_who_is_taken_away_does_not_come_in(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(address, "k1", "--role", "kiosk", "--centre", "CSC-1")
    shown = capsys.readouterr().out.splitlines()[-1]
    assert run(address, "k1", "--revoke") == 0
    assert "k1" in capsys.readouterr().out
    with pytest.raises(StoreRefused, match="does not let us in"):
        Store.open(shown)


@pytest.mark.parametrize("wrong", [["k1"], ["k1", "--role", "boss"], ["k1", "--role", "kiosk", "--revoke"]])
def test_what_is_wanted_must_be_clear(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run("postgresql:///dawr", *wrong)
    assert stopped.value.code == 2
