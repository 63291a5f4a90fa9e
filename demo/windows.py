"""Hands that touch the real windows: the kiosk's cards, the clerk's keys, the faces of the rating window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from common.domain.profile import Counter
from common.domain.ticket import State, Turn
from common.qt import finger
from counter.main import CounterApp
from demo.hall import COUNTER, Hall
from demo.pictures import Pictures
from demo.visitors import Visitor

SECOND_TRY = 0.6  # seconds of real time: the kiosk takes two quick strikes at one place for one
A_BOARD = 12  # calls: enough to fill the wall
A_QUEUE = 5  # waiting: enough to show a list


class Windows:
    """What simulated people do, they do with a finger or a key; LookupError when a window does not answer."""

    def __init__(self, hall: Hall, pictures: Pictures) -> None:
        self._hall = hall
        self._pictures = pictures
        self._kiosk = hall.kiosk.window

    def issue(self, visitor: Visitor) -> int:
        service = self._hall.centre.profile.service_of[visitor.service]
        self._begin_anew()
        self._picture("kiosk-welcome", self._kiosk)
        self._touch(f"language-{visitor.language}")
        self._see("search")
        self._picture(f"kiosk-agencies-{visitor.language}", self._kiosk)
        self._touch(f"agency-{service.agency}")
        self._turn_pages_to(f"service-{service.code}")
        self._picture(f"kiosk-services-{visitor.language}", self._kiosk)
        self._touch(f"service-{service.code}")
        self._see("done")
        self._hall.settle()
        self._picture(f"kiosk-ticket-{visitor.language}", self._kiosk)
        return self._newest_step()

    def give_up(self, step: int) -> None:
        self._touch("cancel-ticket")
        self._until(lambda: self._state(step) is State.CANCELLED, "cancel-ticket")

    def sit_down(self, counter: Counter) -> None:
        app = self._hall.counters[counter.number]
        profile = self._hall.centre.profile
        staff = profile.staff[profile.counters.index(counter) % len(profile.staff)].code
        self._see("begin", app.window)
        self._pictures.take("counter-sign-in", app.window)
        self._touch("staff-field-input", app.window)
        finger.write(app.window, staff)
        self._touch(f"choice-{staff}", app.window)
        self._touch("begin", app.window)
        self._see("primary", app.window)
        self._pictures.take("counter-idle", app.window)

    def call_next(self, counter: str) -> int | None:
        app = self._hall.counters[counter]
        if not self._hall.operations.desk(counter).waiting:
            return None
        self._until(lambda: finger.can_touch(app.window, "primary"), "primary")
        self._press(app, Qt.Key.Key_F8)
        return self._called(counter)

    def recall(self, counter: str, step: int) -> None:
        self._press(self._hall.counters[counter], Qt.Key.Key_F9)
        self._until(lambda: self._turn(step).step.calls > 1, "recall")
        self._see_on_the_wall("display-recall")

    def no_show(self, counter: str, step: int) -> None:
        self._press(self._hall.counters[counter], Qt.Key.Key_F7)
        self._until(lambda: self._state(step) is State.NO_SHOW, "no-show")

    def start(self, counter: str, step: int) -> None:
        app = self._hall.counters[counter]
        self._press(app, Qt.Key.Key_F8)
        self._until(lambda: self._state(step) is State.SERVING, "start")
        if len(self._hall.operations.desk(counter).waiting) >= A_QUEUE and not self._pictures.has("counter-serving"):
            self._show_all_sides(app)

    def _show_all_sides(self, app: CounterApp) -> None:
        """The same desk in the other language, and as the bar that stays over other programs."""
        self._hall.settle()
        self._pictures.take("counter-serving", app.window)
        self._touch("switch-language", app.window)
        self._pictures.take("counter-serving-en", app.window)
        self._touch("switch-language", app.window)
        assert app.mini_bar is not None  # noqa: S101 - narrows the type
        self._press(app, Qt.Key.Key_F11)
        self._see("mini-back", app.mini_bar)
        app.mini_bar.resize(COUNTER.width(), app.mini_bar.height())
        self._pictures.take("counter-mini", app.mini_bar)
        self._hall.pass_time(1)  # the same key again at once would be taken for an echo
        self._touch("mini-back", app.mini_bar)
        self._until(app.window.isVisible, "counter")

    def finish_and_call_next(self, counter: str, step: int) -> int | None:
        app = self._hall.counters[counter]
        self._press(app, Qt.Key.Key_F8)
        self._until(lambda: self._state(step) is State.FINISHED, "finish")
        self._see("rating-question", app.rating_window)
        language = self._turn(step).ticket.language
        self._pictures.take(f"rating-{language}", app.rating_window)
        turn = self._hall.operations.desk(counter).turn
        return self._called(counter) if turn else None

    def rate(self, counter: str, step: int, score: int) -> None:  # noqa: ARG002 - the window knows the step
        window = self._hall.counters[counter].rating_window
        if finger.find(window, f"face-{score}") is None:
            return  # the question has gone: a newer one or none is asked
        finger.touch(window, f"face-{score}")
        self._see("rating-thanks", window)
        self._hall.settle()
        self._pictures.take("rating-thanks", window)

    def _called(self, counter: str) -> int:
        self._until(lambda: self._hall.operations.desk(counter).turn is not None, "call next")
        turn = self._hall.operations.desk(counter).turn
        assert turn is not None  # noqa: S101 - just waited for
        self._hall.settle()
        self._pictures.take("counter-called", self._hall.counters[counter].window)
        self._see_on_the_wall("display-calling")
        return turn.step.id

    def _see_on_the_wall(self, picture: str) -> None:
        self._hall.settle()
        self._hall.display.view_model.tick()
        self._picture(picture, self._hall.display.window)

    def _begin_anew(self) -> None:
        """Leave the ticket of the one before; who struck too soon after the last touch strikes again."""
        for name in ("done", "back"):
            while self._is_seen(name):
                finger.touch(self._kiosk, name)
                finger.wait_until(partial(self._is_gone, name), SECOND_TRY)
        self._see("language-ar")

    def _turn_pages_to(self, card: str) -> None:
        self._hall.settle()
        while finger.find(self._kiosk, card) is None:
            self._touch("next-page")
            self._hall.settle()

    def _newest_step(self) -> int:
        return self._hall.operations.head()

    def _picture(self, name: str, window: QQuickWindow) -> None:
        self._hall.settle()
        self._pictures.take(name, window, full=len(self._hall.operations.board(A_BOARD)) == A_BOARD)

    def _press(self, app: CounterApp, key: Qt.Key) -> None:
        self._hall.settle()
        finger.press(app.window, key)

    def _touch(self, name: str, window: QQuickWindow | None = None) -> None:
        self._until(lambda: finger.can_touch(window or self._kiosk, name), name)
        finger.touch(window or self._kiosk, name)

    def _is_seen(self, name: str) -> bool:
        return finger.find(self._kiosk, name) is not None

    def _is_gone(self, name: str) -> bool:
        return not self._is_seen(name)

    def _see(self, name: str, window: QQuickWindow | None = None) -> None:
        self._until(lambda: finger.find(window or self._kiosk, name) is not None, name)

    def _until(self, is_so: Callable[[], bool], what: str) -> None:
        if not finger.wait_until(is_so):
            raise finger.NotThere(what)

    def _turn(self, step: int) -> Turn:
        turn = self._hall.operations.turn(step)
        assert turn is not None  # noqa: S101 - it was issued before
        return turn

    def _state(self, step: int) -> State:
        return self._turn(step).step.state
