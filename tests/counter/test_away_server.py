"""The same with a PostgreSQL server that is killed and started again."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from common.domain.event import Kind
from common.domain.profile import Profile
from common.operations import Operations
from common.qt import finger
from common.settings import Settings
from common.store.store import CentreStore, Store
from installer.server import Server
from tests.conftest import Clock
from tests.counter.conftest import Clerk, Start
from tests.counter.test_away import life

pytestmark = pytest.mark.heavy

F8, F10 = Qt.Key.Key_F8, Qt.Key.Key_F10


@pytest.fixture
def server(profile: Profile) -> Iterator[Server]:
    with Server() as server:
        store = Store.create(server.address())
        store.profiles.save(profile)
        store.close()
        yield server


@pytest.fixture
def centre(server: Server) -> Iterator[CentreStore]:
    store = Store.open(server.address())
    yield store.centre()
    store.close()


@pytest.fixture
def operations(centre: CentreStore, clock: Clock) -> Operations:
    return Operations(centre, clock)


@pytest.fixture
def settings(settings: Callable[..., Settings], server: Server) -> Callable[..., Settings]:
    return lambda **changes: settings(**{"store": server.address(), **changes})


def go_away(clerk: Clerk, server: Server) -> None:
    server.kill()
    assert finger.wait_until(lambda: clerk.sees("not-live"))


def come_back(clerk: Clerk, server: Server) -> None:
    server.start()
    assert finger.wait_until(lambda: not clerk.sees("not-live"))
    clerk.settle()


def test_the_visitor_at_hand_is_served_while_the_server_is_dead_and_rated(
    clerk: Clerk, server: Server, centre: CentreStore
) -> None:
    first, second = clerk.issue("C1", "C1")
    clerk.press(F8)
    go_away(clerk, server)
    clerk.press(F8)
    clerk.wait(120)
    clerk.press(F8)
    finished = clerk.clock.now
    clerk.item("rating-question", clerk.app.rating_window)
    finger.touch(clerk.app.rating_window, "face-5")
    clerk.settle()
    clerk.wait(600)
    come_back(clerk, server)
    turn = clerk.operations.turn(first.step.id)
    assert turn is not None
    assert turn.step.finished_at == finished
    assert centre.tickets.score(first.step.id) == 5
    assert life(centre, first) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED, Kind.RATED]
    clerk.press(F8)
    assert clerk.state(second) == "called"
    assert centre.verify() is None


def test_a_key_pressed_before_anybody_has_noticed_is_not_lost(
    clerk: Clerk, server: Server, centre: CentreStore
) -> None:
    (turn,) = clerk.issue("C1")
    clerk.press(F8)
    server.kill()
    clerk.press(F8)
    assert clerk.app.view_model.visit.status == "serving"
    come_back(clerk, server)
    assert life(centre, turn) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED]


def test_a_counter_that_starts_while_the_server_is_dead_goes_on_with_its_visitor(
    clerk: Clerk, start: Start, server: Server, centre: CentreStore
) -> None:
    (turn,) = clerk.issue("C1")
    clerk.press(F8)
    clerk.press(F8)
    go_away(clerk, server)
    again = start(signed_in=False)
    assert finger.wait_until(lambda: again.app.view_model.visit.number == turn.ticket.number)
    again.press(F10)
    assert again.sees("no-ticket")
    come_back(again, server)
    assert life(centre, turn) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]
    assert again.text("staff-name") == clerk.text("staff-name")
