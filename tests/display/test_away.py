"""The wall while its store is away: the last board with a mark, also after a restart; then live again, and quietly."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from common.domain.profile import Profile
from common.qt.finger import find, wait_until
from common.settings import Settings
from common.store.store import Store
from display.kept import RECENT, Kept, kept_of, text, worth_keeping
from installer.server import Server
from tests.conftest import ROOT, Clock
from tests.display.conftest import Hall, Wall

pytestmark = pytest.mark.heavy

MakeWall = Callable[..., Wall]
SHOWS = """
import sys
from datetime import datetime
from common.qt import finger
from common.qt.app import application
from common.settings import Settings
from display.main import DisplayApp

now = datetime.fromisoformat(sys.argv[3])
_, translator = application("ar")
settings = Settings(store=sys.argv[1], local=sys.argv[2], device="D6", full_screen=False, sound=False)
app = DisplayApp(settings, translator, lambda: now)
app.show()
finger.wait_until(lambda: app.view_model.rows.rowCount() == 1 and app.keeper.worker.busy == 0)
print(app.view_model.call["number"], flush=True)
finger.wait_until(lambda: False, 60)
"""


@pytest.fixture(params=["file", "server"])
def store(request: pytest.FixtureRequest, store_path: Path) -> "Away":
    """A file that is moved away, and a server that is stopped."""
    if request.param == "file":
        return File(store_path)
    return OfServer(request.getfixturevalue("server"))


@pytest.fixture
def server(profile: Profile) -> Iterator[Server]:
    with Server() as server:
        store = Store.create(server.address())
        store.profiles.save(profile)
        store.close()
        yield server


class Away:
    """Where the store is, and how it goes and comes."""

    address: str

    def go(self) -> None: ...

    def come(self) -> None: ...


class File(Away):
    def __init__(self, path: Path) -> None:
        self.address, self._path = str(path), path

    def go(self) -> None:
        self._path.rename(self._path.with_name("elsewhere.db"))

    def come(self) -> None:
        self._path.with_name("elsewhere.db").rename(self._path)


class OfServer(Away):
    def __init__(self, server: Server) -> None:
        self.address, self._server = server.address(), server

    def go(self) -> None:
        self._server.kill()

    def come(self) -> None:
        self._server.start()


@pytest.fixture
def hall(store: Away, clock: Clock) -> Iterator[Hall]:
    hall = Hall(store.address, clock)
    yield hall
    hall.close()


def notice(wall: Wall) -> list[str]:
    """Without marks of direction."""
    return [str(one).replace("\u2066", "").replace("\u2069", "") for one in wall.view_model.notice["texts"]]


def go_away(wall: Wall, store: Away) -> None:
    store.go()
    assert wait_until(lambda: notice(wall) != [])


def come_back(wall: Wall, store: Away, clock: Clock) -> None:
    store.come()
    clock.advance(6)  # the next look is due, also where the feed has not noticed anything
    assert wait_until(lambda: notice(wall) == [])
    wall.settle()


def called(wall: Wall, hall: Hall, clock: Clock) -> list[str]:
    """Two calls that have been announced; newest first."""
    numbers = []
    for counter in ("17", "9"):
        numbers.insert(0, hall.call(counter).ticket.number)
        assert wall.shows(numbers[0], announced=True)
        clock.advance(30)
    return numbers


def test_the_last_board_stays_with_the_mark_and_the_wall_goes_live_by_itself(
    wall: MakeWall, hall: Hall, store: Away, clock: Clock
) -> None:
    shown = wall(store=store.address)
    last, first = called(shown, hall, clock)
    shown.settle()
    go_away(shown, store)
    clock.advance(300)
    shown.view_model.tick()
    assert (shown.large, shown.rows) == (last, [first])
    assert notice(shown) == ["غير مباشر", "آخر تحديث 10:25", "Not live", "Last update 10:25"]
    assert find(shown.window, "notice") is not None
    come_back(shown, store, clock)
    number = hall.call("1").ticket.number
    assert shown.shows(number, announced=True)


def test_a_wall_that_starts_while_the_store_is_away_shows_the_last_board(
    wall: MakeWall, hall: Hall, store: Away, clock: Clock
) -> None:
    before = wall(store=store.address)
    last, first = called(before, hall, clock)
    before.settle()
    go_away(before, store)
    before.settle()
    clock.advance(600)
    again = wall(store=store.address)
    assert wait_until(lambda: notice(again) != [])
    assert (again.large, again.rows) == (last, [first])
    assert again.view_model.call["announced"] == 0
    assert notice(again)[1] == "آخر تحديث 10:25"
    come_back(again, store, clock)
    number = hall.call("1").ticket.number
    assert again.shows(number, announced=True)


def test_a_wall_killed_while_all_was_well_shows_its_board_again(
    wall: MakeWall, hall: Hall, store: Away, clock: Clock, settings: Callable[..., Settings]
) -> None:
    first, second = (hall.call(counter).ticket.number for counter in ("17", "9"))
    arguments = [store.address, settings().local, clock.now.isoformat()]
    process = subprocess.Popen(
        [sys.executable, "-c", SHOWS, *arguments],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline().strip() == second
    process.send_signal(signal.SIGKILL)
    process.communicate()
    store.go()
    again = wall(store=store.address)
    assert wait_until(lambda: notice(again) != [])
    assert (again.large, again.rows) == (second, [first])


def test_on_the_next_day_nobody_is_shown_yesterdays_calls(
    wall: MakeWall, hall: Hall, store: Away, clock: Clock
) -> None:
    before = wall(store=store.address)
    called(before, hall, clock)
    before.settle()
    go_away(before, store)
    before.settle()
    clock.now += timedelta(days=1)
    again = wall(store=store.address)
    assert wait_until(lambda: notice(again) != [])
    before.view_model.tick()
    for shown in (before, again):
        assert (shown.large, shown.rows) == (None, [])
        assert notice(shown) == ["غير مباشر", "Not live"]


def test_calls_that_the_wall_missed_are_shown_when_it_is_back_but_not_announced(
    wall: MakeWall, store_path: Path, clock: Clock
) -> None:
    """Only this wall was cut off."""
    here = store_path.with_name("here.db")
    here.symlink_to(store_path)
    hall = Hall(store_path, clock)
    shown = wall(store=str(here))
    here.unlink()
    assert wait_until(lambda: notice(shown) != [])
    missed = hall.call("17").ticket.number
    clock.advance(60)
    fresh = hall.call("9").ticket.number
    clock.advance(3)
    here.symlink_to(store_path)
    assert wait_until(lambda: notice(shown) == [])
    assert shown.shows(fresh, announced=True)
    assert shown.rows == [missed]
    clock.advance(8)
    assert shown.shows(fresh, announced=False)
    hall.close()


def test_what_is_kept_is_the_newest_calls_and_the_last_of_each_letter(hall: Hall, clock: Clock) -> None:
    old = hall.call("17")
    new = hall.call("1")
    turns = [new] * (RECENT + 5) + [old]
    assert old.ticket.number[0] != new.ticket.number[0]
    assert worth_keeping(turns) == [*[new] * RECENT, old]
    kept = Kept(old.ticket.day, clock.now, [new, old])
    assert kept_of(text(kept)) == kept


@pytest.mark.parametrize("said", ["", "{", "[]", "null", '{"day": "x", "at": "", "turns": []}'])
def test_what_is_no_board_is_not_shown(said: str) -> None:
    assert kept_of(said) is None
