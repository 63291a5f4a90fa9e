"""The verbs are tested on both engines: a Madinah store, and a hall of each kind."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from common.domain.profile import Profile
from common.store.store import CentreStore, Store
from installer.server import Server
from tests.conftest import Clock
from tests.operations.hall import Hall
from tests.operations.model.small import Variant, profile_of
from tests.stores import NewStore


@pytest.fixture
def store_address(new_store: NewStore, profile: Profile) -> str | Path:
    """A fresh store with the Madinah profile."""
    return new_store("madinah", profile)


@pytest.fixture
def centre(store_address: str | Path) -> Iterator[CentreStore]:
    with closing(Store.open(store_address)) as store:
        yield store.centre()


@pytest.fixture
def hall_of(new_store: NewStore, clock: Clock) -> Callable[..., Hall]:
    """A hall of a centre with a policy of its own."""

    def of(**differs: str) -> Hall:
        variant = Variant(**differs)
        return Hall.of(new_store(variant, profile_of(variant)), clock)

    return of


@pytest.fixture
def store_away(request: pytest.FixtureRequest, hall: Hall) -> AbstractContextManager[None]:
    """While it is entered the hall's store is not to be had: its file is elsewhere, or the server is stopped."""
    if isinstance(hall.address, Path):
        return _elsewhere(hall.address)
    return _stopped(request.getfixturevalue("postgres_server"))


@contextmanager
def _elsewhere(path: Path) -> Iterator[None]:
    away = path.rename(path.with_suffix(".away"))
    yield
    away.rename(path)


@contextmanager
def _stopped(server: Server) -> Iterator[None]:
    server.stop()
    yield
    server.start()


@pytest.fixture
def hall(hall_of: Callable[..., Hall]) -> Hall:
    return hall_of()
