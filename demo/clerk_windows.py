"""What a clerk does at a real counter: keys for the verbs, rows of sheets for reasons and services."""

from PySide6.QtCore import Qt

from common.domain.reasons import Leaving, OutOfTurn, Parking
from common.domain.ticket import State, Turn
from counter.main import CounterApp
from demo.hall import COUNTER, Hall
from demo.hands import staff_at
from demo.pictures import Pictures
from demo.touching import Touching
from demo.visitors import Visitor

A_QUEUE = 6  # waiting: enough to show a list
Key = Qt.Key


class ClerkWindows:
    def __init__(self, counter: str, app: CounterApp, hall: Hall, pictures: Pictures) -> None:
        self._number, self._app, self._hall, self._pictures = counter, app, hall, pictures
        self._desk, self._rating = Touching(app.window, hall), Touching(app.rating_window, hall)

    def sit_down(self) -> None:
        """Who comes back from a pause is expected: nothing is left to choose."""
        self._desk.see("begin")
        if not self._desk.can_touch("begin"):
            staff = staff_at(self._hall.operations, self._number)
            self._pictures.take("counter-sign-in", self._desk.window)
            self._desk.touch("staff-field-input")
            self._desk.write(staff)
            self._desk.touch(f"choice-{staff}")
        self._desk.touch("begin")
        self._desk.until(lambda: self._number in self._hall.operations.sittings(), "begin")
        self._desk.see("primary")
        self._pictures.take("counter-idle", self._desk.window)

    def leave(self, reason: Leaving) -> None:
        self._desk.press(Key.Key_F12)
        self._choose(reason, "counter-leave")
        self._desk.until(lambda: self._number not in self._hall.operations.sittings(), "leave")

    def call_next(self) -> Turn | None:
        if not self._hall.operations.desk(self._number).next:
            return None
        self._primary()
        return self._there("call next")

    def call(self, turn: Turn, reason: OutOfTurn) -> Turn:
        """From the list; whose turn it is needs no reason."""
        is_next = self._hall.operations.desk(self._number).next
        self._act(turn, "call")
        if not is_next or is_next.step.id != turn.step.id:
            self._choose(reason, "counter-out-of-turn")
        return self._there("call")

    def walk_in(self, visitor: Visitor, reason: OutOfTurn) -> Turn:
        is_out_of_turn = self._hall.operations.desk(self._number).next is not None
        self._desk.press(Key.Key_F2)
        self._choose("walk-in", "counter-more")
        self._desk.touch(f"language-{visitor.language}")
        self._find(visitor.services[0])
        if is_out_of_turn:
            self._choose(reason, "counter-out-of-turn")
        else:
            self._desk.press(Key.Key_F8)
        return self._there("walk in")

    def recall(self, turn: Turn) -> None:
        calls = self._hall.turn(turn).step.calls
        self._desk.press(Key.Key_F9)
        self._desk.until(lambda: self._hall.turn(turn).step.calls > calls, "recall")
        self._hall.see_on_the_wall("display-recall", self._pictures)

    def no_show(self, turn: Turn) -> None:
        self._desk.press(Key.Key_F7)
        self._becomes(turn, State.NO_SHOW)

    def restore(self, turn: Turn) -> None:
        self._act(turn, "restore")
        self._becomes(turn, State.WAITING)

    def start(self, turn: Turn) -> None:
        self._primary()
        self._becomes(turn, State.SERVING)
        waiting = min(A_QUEUE, len(self._hall.operations.desk(self._number).waiting))
        if self._pictures.wants("counter-serving", waiting):
            self._show_all_sides(waiting)

    def park(self, turn: Turn, reason: Parking) -> None:
        self._desk.press(Key.Key_F5)
        self._choose(reason, "counter-park")
        self._becomes(turn, State.PARKED)

    def resume(self, turn: Turn) -> Turn:
        self._act(turn, "resume")
        self._becomes(turn, State.SERVING)
        return self._hall.turn(turn)

    def send_to_support(self, turn: Turn, service: str) -> None:
        self._desk.press(Key.Key_F5)
        self._choose(f"support:{service}", "counter-park")
        self._becomes(turn, State.PARKED)

    def transfer(self, turn: Turn, service: str) -> None:
        self._desk.press(Key.Key_F6)
        self._desk.see("sheet")
        self._find(service)
        self._pictures.take("counter-transfer", self._desk.window)
        self._desk.press(Key.Key_F8)
        self._becomes(turn, State.FINISHED)

    def finish(self, turn: Turn) -> None:
        self._look_again()
        self._desk.press(Key.Key_F10)
        self._becomes(turn, State.FINISHED)

    def finish_and_call_next(self, turn: Turn) -> Turn | None:
        calls_next = self._hall.operations.desk(self._number).next is not None
        self._look_again()
        self._primary()
        self._becomes(turn, State.FINISHED)
        if self._hall.is_visited(turn):
            self._rating.see("rating-question")
            self._pictures.take(f"rating-{turn.ticket.language}", self._rating.window)
        return self._there("call next") if calls_next else None

    def rate(self, turn: Turn, score: int) -> None:  # noqa: ARG002 - the window knows the turn
        if not self._rating.sees(f"face-{score}"):
            return  # the question has gone: a newer one or none is asked
        self._rating.touch(f"face-{score}")
        self._rating.see("rating-thanks")
        self._hall.settle()
        self._pictures.take("rating-thanks", self._rating.window)

    def _show_all_sides(self, waiting: int) -> None:
        """The same desk in the other language, and as the bar that stays over other programs."""
        self._hall.settle()
        self._pictures.take("counter-serving", self._desk.window, waiting)
        self._desk.touch("switch-language")
        self._pictures.take("counter-serving-en", self._desk.window, waiting)
        self._desk.touch("switch-language")
        assert self._app.mini_bar is not None  # noqa: S101 - narrows the type
        mini = Touching(self._app.mini_bar, self._hall)
        self._desk.press(Key.Key_F11)
        mini.see("mini-back")
        mini.window.resize(COUNTER.width(), mini.window.height())
        self._pictures.take("counter-mini", mini.window, waiting)
        self._hall.pass_time(1)  # the same key again at once would be taken for an echo
        mini.touch("mini-back")
        self._desk.until(self._desk.window.isVisible, "counter")

    def _look_again(self) -> None:
        """What became of the visit's documents is on the screen."""
        self._app.runtime.feed.changed.emit()
        self._hall.settle()

    def _primary(self) -> None:
        self._hall.settle()
        self._desk.press(Key.Key_F8)

    def _act(self, turn: Turn, action: str) -> None:
        """As a click on its row does."""
        self._hall.pass_time(1)
        self._hall.settle()
        self._app.view_model.act(turn.step.id, action)

    def _choose(self, code: str, picture: str) -> None:
        self._desk.see(f"choice-{code}")
        self._hall.pass_time(1)
        self._hall.settle()
        self._pictures.take(picture, self._desk.window)
        self._desk.touch(f"choice-{code}")
        self._hall.settle()

    def _find(self, service: str) -> None:
        """Typed into the sheet's search."""
        self._desk.see("sheet-rows")
        self._desk.write(service)
        self._hall.settle()
        self._hall.pass_time(1)
        self._desk.touch(f"choice-{service}")
        self._hall.settle()

    def _there(self, what: str) -> Turn:
        """Who is at the counter now."""
        self._desk.until(lambda: self._hall.operations.turn_at(self._number) is not None, what)
        turn = self._hall.operations.turn_at(self._number)
        assert turn is not None  # noqa: S101 - just waited for
        self._hall.settle()
        if turn.step.state is State.CALLED:
            self._pictures.take("counter-called", self._desk.window)
            self._hall.see_on_the_wall("display-calling", self._pictures)
        else:
            self._pictures.take(f"counter-{turn.step.wing.lower()}", self._desk.window)
        return turn

    def _becomes(self, turn: Turn, state: State) -> None:
        self._desk.until(lambda: self._hall.turn(turn).step.state is state, state)
