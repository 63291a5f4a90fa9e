"""A counter is killed, and starts while the store is away: it goes on with the visitor whom it was serving."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from common.domain.errors import StoreRefused
from common.domain.event import Kind
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.qt import finger
from common.settings import Settings
from common.store.store import CentreStore
from counter.main import CounterApp
from tests.conftest import ROOT, Clock
from tests.counter.conftest import Clerk, Start
from tests.counter.test_away import Cable, come_back, life

pytestmark = pytest.mark.heavy

F8 = Qt.Key.Key_F8
SITS_AND_SERVES = """
import sys
from common.qt import finger
from common.qt.app import application
from common.settings import Settings
from PySide6.QtCore import Qt
from counter.main import CounterApp
from datetime import datetime, timedelta

class Clock:
    now = datetime.fromisoformat(sys.argv[3])
    def __call__(self):
        return self.now

clock = Clock()
_, translator = application("ar")
app = CounterApp(Settings(store=sys.argv[1], local=sys.argv[2], counter="1", full_screen=False), translator, clock)
app.show()

def settle():
    finger.wait_until(lambda: app.runtime.worker.busy == 0 and app.away.worker.busy == 0)

def press():
    settle()
    app.tick()
    settle()
    clock.now += timedelta(seconds=1)
    finger.press(app.window, Qt.Key.Key_F8)
    settle()
    app.tick()
    settle()
    print(app.view_model.visit.status, flush=True)

settle()
app.view_model.signIn.choose("S01")
app.view_model.signIn.sit("1")
press()
press()
for line in sys.stdin:
    if line.startswith("away"):
        finger.wait_until(lambda: not app.view_model.live)
        print("away", flush=True)
    else:
        press()
"""


class Other:
    """A counter in a process of its own, which can be killed."""

    def __init__(self, store: Path, local: Path, clock: Clock) -> None:
        arguments = [str(store), str(local), clock.now.isoformat()]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        self._process = subprocess.Popen(
            [sys.executable, "-c", SITS_AND_SERVES, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        assert [self.reads(), self.reads()] == ["none", "called"]

    def says(self, line: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self.reads()

    def reads(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()


@pytest.fixture
def cable(store_path: Path) -> Cable:
    return Cable(store_path)


@pytest.fixture
def other(cable: Cable, settings: Callable[..., Settings], clock: Clock, operations: Operations) -> Iterator[Other]:
    """Staff 1 at counter 1, with a visitor called, and another one waiting."""
    for _ in range(2):
        operations.issue("C1", language="ar")
    process = Other(cable.end, Path(settings().local), clock)
    clock.advance(3)
    yield process
    process.kill()


def again(start: Start, cable: Cable) -> Clerk:
    clerk = start(store=str(cable.end), signed_in=False)
    assert finger.wait_until(lambda: clerk.sees("not-live") == cable.is_pulled)
    clerk.settle()
    return clerk


def test_a_counter_killed_while_the_store_is_away_has_lost_nothing_when_it_starts_again(
    other: Other, cable: Cable, start: Start, operations: Operations, centre: CentreStore
) -> None:
    (turn,) = operations.board(9)
    cable.pull()
    assert [other.says("away"), other.says("F8")] == ["away", "serving"]
    other.kill()
    clerk = again(start, cable)
    assert clerk.text("ticket-number") == turn.ticket.number
    assert clerk.app.view_model.visit.status == "serving"
    clerk.press(F8)
    assert clerk.sees("no-ticket")
    come_back(clerk, cable)
    assert life(centre, turn) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]
    assert clerk.text("counter-number") == "1"


def test_whoever_was_finished_before_the_kill_is_not_shown_again(
    other: Other, cable: Cable, start: Start, operations: Operations, centre: CentreStore
) -> None:
    (turn,) = operations.board(9)
    cable.pull()
    assert [other.says("away"), other.says("F8"), other.says("F8")] == ["away", "serving", "none"]
    other.kill()
    clerk = again(start, cable)
    assert clerk.sees("no-ticket")
    come_back(clerk, cable)
    assert life(centre, turn) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]


def test_what_was_done_before_the_kill_is_handed_in_by_a_counter_that_starts_when_the_store_is_back(
    other: Other, cable: Cable, start: Start, operations: Operations, centre: CentreStore
) -> None:
    """Before anybody signs in."""
    (turn,) = operations.board(9)
    cable.pull()
    assert [other.says("away"), other.says("F8"), other.says("F8")] == ["away", "serving", "none"]
    other.kill()
    cable.plug()
    clerk = again(start, cable)
    assert clerk.sees("sign-in")
    assert life(centre, turn) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]


def test_killed_in_the_middle_of_handing_in_the_rest_is_handed_in_once(
    other: Other,
    cable: Cable,
    start: Start,
    operations: Operations,
    centre: CentreStore,
    settings: Callable[..., Settings],
) -> None:
    """The store has it, but the line that says so was not written any more."""
    (turn,) = operations.board(9)
    cable.pull()
    assert [other.says("away"), other.says("F8"), other.says("F8")] == ["away", "serving", "none"]
    other.kill()
    (kept,) = Path(settings().local).glob("*acts*")
    done = kept.read_text("utf8")
    cable.plug()
    again(start, cable)
    kept.write_text(done, "utf8")
    again(start, cable)
    assert life(centre, turn) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]


def test_what_is_kept_is_for_its_owner_only(
    other: Other, cable: Cable, settings: Callable[..., Settings], start: Start
) -> None:
    cable.pull()
    assert [other.says("away"), other.says("F8")] == ["away", "serving"]
    local = Path(settings().local)
    assert local.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in local.iterdir()} == {0o600}
    assert len(list(local.iterdir())) == 3  # the profile, the desk, the acts


def test_started_while_the_store_is_away_nobody_can_sign_in_until_it_is_back(start: Start, cable: Cable) -> None:
    clerk = start(store=str(cable.end))
    clerk.press(Qt.Key.Key_F12)
    clerk.press(Qt.Key.Key_1)
    assert clerk.sees("sign-in")
    cable.pull()
    late = again(start, cable)
    assert late.sees("sign-in")
    late.app.view_model.signIn.choose("S01")
    assert not late.item("begin").isEnabled()
    come_back(late, cable)
    late.sit_down()
    assert late.text("counter-number") == "1"


def test_a_store_that_this_machine_has_never_known_is_a_wrong_setting(
    settings: Callable[..., Settings], translator: ScreenTranslator, tmp_path: Path
) -> None:
    with pytest.raises(StoreRefused, match="There is no ticket store at"):
        CounterApp(settings(store=str(tmp_path / "nowhere.db")), translator)
