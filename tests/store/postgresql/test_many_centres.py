"""Several centres in one database: none waits for another, counts on from its numbers, or hears of its commits."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from PySide6.QtGui import QGuiApplication

from common.domain.errors import StoreRefused, StoreUnavailable
from common.domain.profile import Profile
from common.operations import Operations
from common.profiles.writer import write
from common.qt.runtime import open_runtime
from common.settings import Settings
from common.store.backup.encryption import Keys
from common.store.backup.making import Making, make
from common.store.backup.manifest import manifest_of
from common.store.backup.restoring import restore
from common.store.postgresql import engine
from common.store.store import Store
from door import centre as door
from installer.server import Server
from tests.conftest import Clock
from tests.operations.model.small import STAFF, Variant, profile_of
from tests.servers import fresh_database

pytestmark = pytest.mark.heavy

CODES = ("CSC-1", "CSC-2", "CSC-3", "CSC-4")
WRITERS, TICKETS = 2, 15


@pytest.fixture(scope="module")
def template(postgres_server: Server) -> Iterator[str]:
    with fresh_database(postgres_server) as address:
        with closing(Store.create(address)) as store:
            for code in CODES:
                store.profiles.save(replace(profile_of(Variant()), code=code))
        yield address


@pytest.fixture
def shared(postgres_server: Server, template: str) -> Iterator[str]:
    with fresh_database(postgres_server, template) as address:
        yield address


@pytest.fixture
def program(shared: str, clock: Clock) -> Iterator[Callable[[str], Operations]]:
    """Of a centre, with a connection of its own."""
    with ExitStack() as stack:

        def program(code: str) -> Operations:
            return Operations(stack.enter_context(closing(Store.open(shared))).centre(code), clock)

        yield program


def at_work(program: Operations) -> list[str]:
    return [program.issue("P1", language="ar").ticket.number for _ in range(TICKETS)]


def serve_all(program: Operations) -> list[str]:
    program.open_counter("2", STAFF[1])
    numbers = []
    while turn := program.call_next("2"):
        numbers.append(turn.ticket.number)
        program.start("2", turn.step.id)
        program.finish("2", turn.step.id)
    return numbers


def is_whole(store: Store) -> bool:
    return store.faults() == [] and all(store.centre(code).verify() is None for code in CODES)


def test_centres_that_write_at_once_have_their_own_numbers_and_chains(
    shared: str, program: Callable[[str], Operations]
) -> None:
    programs = [(code, program(code)) for code in CODES * WRITERS]
    with ThreadPoolExecutor(len(programs)) as pool:
        issued = [(code, pool.submit(at_work, one)) for code, one in programs]
        numbers = {code: sorted(n for of, told in issued if of == code for n in told.result()) for code in CODES}
        called = {code: pool.submit(serve_all, program(code)) for code in CODES}
        all_of_them = [f"P{n:03d}" for n in range(1, WRITERS * TICKETS + 1)]
        assert numbers == dict.fromkeys(CODES, all_of_them)
        assert {code: told.result() for code, told in called.items()} == numbers
    with closing(Store.open(shared)) as store:
        assert is_whole(store)
        tips = {store.centre(code).events.tip().seq for code in CODES}
        assert tips == {1 + WRITERS * TICKETS * 4}


def test_all_centres_may_be_in_a_transaction_at_the_same_time(shared: str) -> None:
    """A barrier in the middle: nobody leaves before all are inside."""
    all_inside = Barrier(len(CODES))

    def be_inside(code: str) -> None:
        with closing(Store.open(shared)) as store, store.centre(code).transaction():
            all_inside.wait(60)

    with ThreadPoolExecutor(len(CODES)) as pool:
        assert [*pool.map(be_inside, CODES)] == [None] * len(CODES)


def test_a_verb_waits_for_its_own_centre_alone(
    shared: str, program: Callable[[str], Operations], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_OPTIONS", engine._OPTIONS.replace(f"={engine.PATIENCE} ", "=200 "))
    here, beside, there = program("CSC-1"), program("CSC-1"), program("CSC-2")
    with here._store.transaction():
        assert there.issue("P1", language="ar").ticket.number == "P001"
        with pytest.raises(StoreUnavailable, match="busy"):
            program("CSC-1").issue("P1", language="ar")
    assert beside.issue("P1", language="ar").ticket.number == "P001"


def test_a_watch_hears_of_its_own_centre_alone(shared: str, program: Callable[[str], Operations]) -> None:
    here, there = (Store.open(shared).watch(code) for code in CODES[:2])
    program("CSC-2").issue("P1", language="ar")
    assert there.wait(60)
    assert not here.wait(0.1)
    program("CSC-1").issue("P1", language="ar")
    assert here.wait(60)
    assert not there.wait(0.1)
    here.close()
    there.close()


def test_a_backup_has_all_centres_and_gives_them_back(
    shared: str, program: Callable[[str], Operations], postgres_server: Server, tmp_path: Path
) -> None:
    for code in CODES:
        at_work(program(code))
    backup, manifest = make(Making(shared, "0", tmp_path))
    assert (sorted(manifest.tips), manifest.fault) == ([*CODES], "")
    with fresh_database(postgres_server) as other:
        restore(manifest_of(backup), other, Keys())
        with closing(Store.open(other)) as store:
            assert is_whole(store)
            assert store.centre("CSC-4").events.tip() == program("CSC-4")._store.events.tip()


def test_a_centre_that_breaks_is_told_from_those_that_are_whole(
    shared: str, program: Callable[[str], Operations]
) -> None:
    at_work(program("CSC-2"))
    with closing(Store.open(shared)) as store:
        store._engine.run("UPDATE step SET calls = 7 WHERE centre = 'CSC-2' AND id = 1", {})
        assert [code for code in CODES if store.centre(code).verify() is not None] == ["CSC-2"]


def test_one_more_centre_is_imported_beside_those_that_work(
    shared: str, program: Callable[[str], Operations], profile: Profile, tmp_path: Path
) -> None:
    working = program("CSC-1")
    file = tmp_path / "fifth.toml"
    file.write_text(write(replace(profile, code="CSC-5")))
    assert door.main(["import", str(file), "--store", shared]) == 0
    assert program("CSC-5").issue("C1", language="ar").ticket.number == "C001"
    assert working.issue("P1", language="ar").ticket.number == "P001"


def test_an_app_is_of_the_centre_that_its_settings_name(shared: str, qapp: QGuiApplication) -> None:
    runtime = open_runtime(Settings(store=shared, centre="CSC-3"))
    assert runtime.operations.profile.code == "CSC-3"
    runtime.close()
    with pytest.raises(StoreRefused, match="CSC-1, CSC-2, CSC-3, CSC-4"):
        open_runtime(Settings(store=shared))
