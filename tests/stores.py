"""Stores made quickly on either engine, copies of one that is made once for each centre; a fixture gives both."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from common.domain.profile import Profile
from common.store.store import Store
from installer.server import Server
from tests.shelf import Shelf

ENGINES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.heavy)]
NewStore = Callable[[Hashable, Profile], str | Path]
_files: dict[Hashable, bytes] = {}


@pytest.fixture(scope="session")
def _shelf(postgres_server: Server) -> Iterator[Shelf]:
    with closing(Shelf(postgres_server)) as shelf:
        yield shelf


@pytest.fixture(params=ENGINES)
def new_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NewStore]:
    """Makes a store with a centre in which nothing has happened yet; the address is told."""
    if request.param == "sqlite":
        yield lambda key, profile: _file(tmp_path, key, profile)
        return
    shelf: Shelf = request.getfixturevalue("_shelf")
    with ExitStack() as stack:
        yield lambda key, profile: stack.enter_context(shelf.taken(key, lambda address: _make(address, profile)))


def _file(folder: Path, key: Hashable, profile: Profile) -> Path:
    path = folder / f"{len(list(folder.iterdir()))}.db"
    if key not in _files:
        _make(path, profile)
        _files[key] = path.read_bytes()
    else:
        path.touch(mode=0o600)
        path.write_bytes(_files[key])
    return path


def _make(address: str | Path, profile: Profile) -> None:
    with closing(Store.create(address)) as store:
        store.profiles.save(profile)
