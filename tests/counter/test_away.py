"""The store is away: the visitor at hand is served to the end, and the store learns of it when it is back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from common.domain.errors import StoreUnavailable
from common.domain.event import Kind
from common.domain.ticket import Turn
from common.operations import Operations
from common.qt import finger
from common.store.faults import BUSY
from common.store.store import CentreStore
from tests.counter.conftest import Clerk, Start
from tests.counter.test_legibility import DESK, LEAST, cut

F8, F9, F10, F12, ESC = (Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F12, Qt.Key.Key_Escape)


class Cable:
    """Between this counter and the store: others still reach it."""

    def __init__(self, store: Path) -> None:
        self.store, self.end = store, store.with_name("here.db")
        self.plug()

    @property
    def is_pulled(self) -> bool:
        return not self.end.is_symlink()

    def plug(self) -> None:
        self.end.symlink_to(self.store)

    def pull(self) -> None:
        self.end.unlink()


@pytest.fixture
def cable(store_path: Path) -> Cable:
    return Cable(store_path)


@pytest.fixture
def clerk(start: Start, cable: Cable) -> Clerk:
    return start(store=str(cable.end))


def go_away(clerk: Clerk, cable: Cable) -> None:
    cable.pull()
    assert finger.wait_until(lambda: clerk.sees("not-live"))
    clerk.settle()


def come_back(clerk: Clerk, cable: Cable) -> None:
    cable.plug()
    assert finger.wait_until(lambda: not clerk.sees("not-live"))
    clerk.settle()


def called(clerk: Clerk, *services: str) -> list[Turn]:
    turns = clerk.issue(*(services or ("C1",)))
    clerk.press(F8)
    assert clerk.state(turns[0]) == "called"
    return turns


def life(centre: CentreStore, turn: Turn) -> list[Kind]:
    return [event.happening.kind for event in centre.events.of_step(turn.step.id)]


def test_the_visitor_at_hand_is_started_and_finished_and_the_store_learns_when_it_really_was(
    clerk: Clerk, cable: Cable, centre: CentreStore
) -> None:
    (turn,) = called(clerk)
    go_away(clerk, cable)
    clerk.press(F8)
    started = clerk.clock.now
    assert clerk.text("ticket-number") == turn.ticket.number
    assert clerk.app.view_model.visit.status == "serving"
    clerk.wait(300)
    clerk.press(F8)
    finished = clerk.clock.now
    assert clerk.sees("no-ticket")
    assert clerk.state(turn) == "called"
    clerk.wait(900)
    come_back(clerk, cable)
    now = clerk.operations.turn(turn.step.id)
    assert now is not None
    assert (now.step.state.value, now.step.started_at, now.step.finished_at) == ("finished", started, finished)
    assert life(centre, turn) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]
    assert centre.verify() is None


def test_nobody_is_called_meanwhile_and_the_clerk_is_told_when(clerk: Clerk, cable: Cable) -> None:
    called(clerk, "C1", "C1")
    clerk.press(F8)
    go_away(clerk, cable)
    clerk.press(F8)
    assert clerk.sees("no-ticket")
    assert not clerk.item("primary").isEnabled()
    clerk.press(F8)
    assert clerk.text("toast-text") == "يمكن نداء الزائر التالي حالما يعود الاتصال؛ العمل محفوظ"


@pytest.mark.parametrize("key", [F9, F12])
def test_what_is_not_possible_meanwhile_says_so(clerk: Clerk, cable: Cable, key: Qt.Key) -> None:
    called(clerk)
    go_away(clerk, cable)
    clerk.press(key)
    assert clerk.text("toast-text") == "يصبح هذا ممكنًا حالما يعود الاتصال بمخزن التذاكر"
    assert not clerk.sees("sheet")


def test_what_was_done_meanwhile_comes_before_anything_new(clerk: Clerk, cable: Cable, centre: CentreStore) -> None:
    first, second = called(clerk, "C1", "C1")
    go_away(clerk, cable)
    clerk.press(F8)
    clerk.press(F10)
    come_back(clerk, cable)
    clerk.press(F8)
    assert clerk.state(second) == "called"
    order = [event.happening.kind for event in centre.events.all() if event.happening.counter == "1"]
    assert [kind for kind in order if kind is not Kind.QUEUED][-4:] == [
        Kind.CALLED,
        Kind.STARTED,
        Kind.FINISHED,
        Kind.CALLED,
    ]
    assert life(centre, first)[-1] is Kind.FINISHED


def test_the_visit_goes_on_from_the_moment_at_which_the_step_was_really_finished(
    clerk: Clerk, cable: Cable, centre: CentreStore
) -> None:
    """C2 is picked up at another desk: whoever was sent there during the outage has waited since."""
    (turn,) = called(clerk, "C2")
    clerk.press(F8)
    go_away(clerk, cable)
    clerk.press(F10)
    finished = clerk.clock.now
    clerk.wait(600)
    come_back(clerk, cable)
    onward = centre.tickets.of_ticket(turn.ticket.id)[1:]
    assert [one.step.queued_at for one in onward] == [finished]


def test_the_rating_is_taken_while_the_store_is_away(clerk: Clerk, cable: Cable, centre: CentreStore) -> None:
    (turn,) = called(clerk)
    go_away(clerk, cable)
    clerk.press(F8)
    clerk.press(F8)
    clerk.item("rating-question", clerk.app.rating_window)
    finger.touch(clerk.app.rating_window, "face-4")
    clerk.settle()
    assert clerk.sees("rating-thanks", clerk.app.rating_window)
    come_back(clerk, cable)
    assert centre.tickets.score(turn.step.id) == 4
    clerk.wait(5)
    assert clerk.sees("rating-idle", clerk.app.rating_window)


def test_a_rating_of_a_visitor_finished_before_the_store_went_away_is_taken_too(
    clerk: Clerk, cable: Cable, centre: CentreStore
) -> None:
    (turn,) = called(clerk)
    clerk.press(F8)
    clerk.press(F10)
    clerk.item("rating-question", clerk.app.rating_window)
    go_away(clerk, cable)
    finger.touch(clerk.app.rating_window, "face-2")
    clerk.settle()
    come_back(clerk, cable)
    assert centre.tickets.score(turn.step.id) == 2


def test_what_the_store_refuses_when_it_is_back_is_told_until_it_is_read(
    clerk: Clerk, cable: Cable, caplog: pytest.LogCaptureFixture
) -> None:
    (turn,) = called(clerk)
    go_away(clerk, cable)
    clerk.operations.return_to_queue("1", turn.step.id)
    clerk.operations.cancel(turn.step.id)
    clerk.press(F8)
    clerk.press(F8)
    come_back(clerk, cable)
    told = f"التذكرة \u2066{turn.ticket.number}\u2069 بعد الانقطاع: "
    clerk.wait(60)
    assert clerk.text("toast-text").startswith(told)
    assert "ملغاة" in clerk.text("toast-text")
    clerk.press(ESC)
    assert clerk.text("toast-text").startswith(told)  # the start, and then the finish
    clerk.press(ESC)
    assert finger.wait_until(lambda: not clerk.sees("toast"))
    assert clerk.state(turn) == "cancelled"
    assert caplog.text.count("refused when handed in") == 2


def test_a_verb_that_was_carried_out_without_an_answer_is_not_carried_out_again(
    clerk: Clerk, cable: Cable, centre: CentreStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    (turn,) = called(clerk)
    lose_the_answer(monkeypatch, "start", cable)
    clerk.press(F8)
    monkeypatch.undo()
    assert clerk.sees("not-live")
    assert clerk.app.view_model.visit.status == "serving"
    clerk.press(F8)
    come_back(clerk, cable)
    clerk.wait(60)
    assert life(centre, turn) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]
    assert finger.wait_until(lambda: not clerk.sees("toast"))


def test_a_visitor_finished_without_an_answer_by_another_verb_is_not_told_as_refused(
    clerk: Clerk, cable: Cable, centre: CentreStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Finish and call next was committed: the finish that is pressed afterwards asks for what is so already."""
    first, second = called(clerk, "C1", "C1")
    clerk.press(F8)
    lose_the_answer(monkeypatch, "finish_and_call_next", cable)
    clerk.press(F8)
    assert clerk.sees("not-live")
    monkeypatch.undo()
    clerk.press(F8)
    come_back(clerk, cable)
    clerk.wait(60)
    assert life(centre, first) == [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]
    assert clerk.text("ticket-number") == second.ticket.number
    assert finger.wait_until(lambda: not clerk.sees("toast"))


@pytest.mark.parametrize("size", [DESK, LEAST])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_that_is_told_meanwhile_is_cut_off(
    start: Start, cable: Cable, language: str, size: tuple[int, int]
) -> None:
    clerk = start(store=str(cable.end), language=language)
    clerk.app.window.resize(*size)
    (turn,) = called(clerk)
    go_away(clerk, cable)
    told = []
    for key in (F8, F9, F8, F8):
        clerk.press(key)
        told.append(clerk.text("toast-text"))
        assert cut(clerk.app.window) == []
    assert len(set(told)) == 4
    clerk.operations.return_to_queue("1", turn.step.id)
    clerk.operations.cancel(turn.step.id)
    come_back(clerk, cable)
    clerk.wait(60)
    assert cut(clerk.app.window) == []
    clerk.touch("toast-read")
    clerk.touch("toast-read")
    clerk.leave()
    go_away(clerk, cable)
    assert clerk.sees("sign-in")
    assert cut(clerk.app.window) == []


def lose_the_answer(monkeypatch: pytest.MonkeyPatch, verb: str, cable: Cable) -> None:
    """The commit comes through, its answer does not: the store is away from then on."""
    real: Callable[..., object] = getattr(Operations, verb)

    def lost(*args: object, **kwargs: object) -> object:
        real(*args, **kwargs)
        cable.pull()
        raise StoreUnavailable(BUSY)

    monkeypatch.setattr(Operations, verb, lost)
