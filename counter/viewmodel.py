"""The counter's view-model: what QML shows of the clerk's desk, and what QML tells of keys and buttons."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.language.catalogue import direction
from common.language.digits import shown
from common.language.translation import ScreenTranslator
from common.qt.rows import Rows
from common.qt.runtime import Runtime
from common.settings import Settings
from counter.clerk import Clerk
from counter.contexts import STAFF
from counter.desk import Seat, desk_props
from counter.groups import Place, Possible, Queue, Stopwatch, Toast, Visit
from counter.keys import KEYS, SEQUENCES
from counter.lines import Line
from counter.manner import Manner
from counter.signin import SignIn
from counter.verbs import Presses
from counter.visit import StopProps

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1
OTHER_LANGUAGE = {"ar": "en", "en": "ar"}


@dataclass(frozen=True, slots=True)
class Screen:
    """What decides which windows and layers stand."""

    language: str
    counter: str = ""  # empty: nobody is signed in
    live: bool = True
    mini: bool = False
    help: bool = False


@QmlElement
@QmlUncreatable("made in main.py")
class CounterViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    clock_changed = Signal()
    searching = Signal()
    dismissed = Signal()
    seated = Signal(str)  # the counter's number; empty: nobody sits there any more
    closed = Signal()

    def __init__(self, runtime: Runtime, translator: ScreenTranslator, settings: Settings) -> None:
        super().__init__()
        self._operations, self._translator = runtime.operations, translator
        self._manner = Manner(settings.language, settings.digits)  # type: ignore[arg-type]
        self._screen = Screen(settings.language)
        self._clock = ""
        self._sign_in = SignIn(self._operations.profile, settings.counter, self._begin, self)
        self._place, self._visit, self._stopwatch = Place(self), Visit(self), Stopwatch(self)
        self._possible, self._queue, self._toast = Possible(self), Queue(self), Toast(self)
        self._lines, self._stops = Rows(Line, self), Rows(StopProps, self)
        self._presses = Presses()
        self._clerk = Clerk(self._operations, runtime.worker, self._derive)
        runtime.feed.changed.connect(self._clerk.look_again)
        runtime.feed.live.connect(self._clerk.be_live)
        translator.speak(settings.language, STAFF)
        self.tick()
        self._clerk.look_again()

    @Property(bool, notify=changed)
    def signedIn(self) -> bool:
        return bool(self._screen.counter)

    @Property(bool, notify=changed)
    def live(self) -> bool:
        return self._screen.live

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._screen.language

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return direction(self._screen.language) == Qt.LayoutDirection.RightToLeft

    @Property(bool, notify=changed)
    def mini(self) -> bool:
        return self._screen.mini

    @Property(bool, notify=changed)
    def help(self) -> bool:
        return self._screen.help

    @Property(str, notify=changed)
    def centre(self) -> str:
        return self._manner.name(self._operations.profile.names)

    @Property(str, notify=clock_changed)
    def clock(self) -> str:
        return self._clock

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def keys(self) -> list[dict[str, object]]:
        return [{"action": k.action, "sequence": k.sequence, "everywhere": k.everywhere} for k in KEYS]

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def keyOf(self) -> dict[str, str]:
        return SEQUENCES

    @Property(SignIn, notify=changed)
    def signIn(self) -> SignIn:
        return self._sign_in

    @Property(Place, notify=changed)
    def place(self) -> Place:
        return self._place

    @Property(Visit, notify=changed)
    def visit(self) -> Visit:
        return self._visit

    @Property(QAbstractItemModel, notify=changed)
    def stops(self) -> QAbstractItemModel:
        return self._stops

    @Property(Stopwatch, notify=changed)
    def stopwatch(self) -> Stopwatch:
        return self._stopwatch

    @Property(Possible, notify=changed)
    def possible(self) -> Possible:
        return self._possible

    @Property(Queue, notify=changed)
    def queue(self) -> Queue:
        return self._queue

    @Property(QAbstractItemModel, notify=changed)
    def lines(self) -> QAbstractItemModel:
        return self._lines

    @Property(Toast, notify=changed)
    def toast(self) -> Toast:
        return self._toast

    @Slot(str, result=str)
    def shown(self, text: str) -> str:
        """A text with its digits as this screen writes them."""
        return shown(text, self._manner.digits)

    @Slot(str)
    def press(self, action: str) -> None:
        """A key of keys.py, or its button. What is not possible now is ignored, and so is a key's echo."""
        if self._presses.counts(action, self._operations.now()):
            self._actions()[action]()

    @Slot(int, str)
    def act(self, step: int, verb: str) -> None:
        """A row of the list: call or restore it."""
        if verb and self._presses.counts(f"{verb} {step}", self._operations.now()):
            self._clerk.wish(verb, step)

    @Slot(int)
    def actAt(self, row: int) -> None:
        """What a double click on that row would do."""
        if row < self._lines.rowCount():
            line = self._lines.row(row)
            self.act(line.step, line.action)

    @Slot()
    def actOnFound(self) -> None:
        """Enter in the search field: with the one ticket that was found, if it is one."""
        if self._lines.rowCount() == 1:
            self.actAt(0)

    @Slot(str)
    def find(self, typed: str) -> None:
        self._clerk.choose(search=typed)
        self._clerk.look_again()

    @Slot(str)
    def turnTo(self, tab: str) -> None:
        self._clerk.choose(tab=tab, search="")

    @Slot()
    def switchLanguage(self) -> None:
        self._manner = replace(self._manner, language=OTHER_LANGUAGE[self._manner.language])
        self._translator.speak(self._manner.language, STAFF)
        self.tick()

    @Slot()
    def signOut(self) -> None:
        self._clerk.sign_out()

    @Slot()
    def close(self) -> None:
        """The window is closed; the counter stays open in the store."""
        self.closed.emit()

    def tick(self) -> None:
        """Time has passed: show it, and look again for a store that did not answer."""
        self._clock = self._manner.time(self._operations.now().astimezone(self._operations.profile.zone))
        self.clock_changed.emit()
        self._clerk.retry()
        self._derive()

    def _actions(self) -> dict[str, Callable[[], None]]:
        possible = self._possible.props
        return {
            "primary": self._primary,
            "recall": lambda: self._wish("recall", possible=possible.recall),
            "no-show": lambda: self._wish("no-show", possible=possible.absent),
            "finish": lambda: self._wish("finish", possible=possible.finish),
            "undo": lambda: self._wish("undo", possible=possible.undo),
            "mini": lambda: self._open(mini=bool(self._screen.counter) and not self._screen.mini),
            "help": lambda: self._open(help=not self._screen.help),
            "search": self.searching.emit,
            "dismiss": self._dismiss,
        }

    def _primary(self) -> None:
        if self._clerk.seat is None:
            self._sign_in.begin()
        else:
            self._wish(self._possible.props.main, possible=self._possible.props.ready)

    def _wish(self, verb: str, *, possible: bool) -> None:
        desk = self._clerk.seen.desk
        if possible and desk:
            self._clerk.wish(verb, desk.turn.step.id if desk.turn and verb != "undo" else 0)

    def _begin(self, seat: Seat, take_over: bool) -> None:  # noqa: FBT001 - SignIn's callback
        self._clerk.sign_in(seat, take_over=take_over)

    def _dismiss(self) -> None:
        self._open(help=False)
        self._clerk.choose(search="", notice=None)
        self.dismissed.emit()

    def _open(self, **layers: bool) -> None:
        self._show_screen(replace(self._screen, **layers))  # type: ignore[arg-type]

    def _derive(self) -> None:
        """The one place where what is shown comes from."""
        clerk, profile, now = self._clerk, self._operations.profile, self._operations.now()
        props = desk_props(clerk.seat, clerk.seen, clerk.choice, now=now, profile=profile, manner=self._manner)
        self._place.show(props.place)
        self._visit.show(props.ticket)
        self._stops.show(props.ticket.stops)
        self._stopwatch.show(props.timer)
        self._possible.show(props.verbs)
        self._queue.show(props.queue)
        self._lines.show(props.lines)
        self._toast.show(props.toast)
        if clerk.seat is None:
            self._sign_in.show(clerk.seen.sittings, self._manner)
        self._show_seat(clerk.seat.counter if clerk.seat else "")

    def _show_seat(self, counter: str) -> None:
        before = self._screen.counter
        stays = replace(self._screen, language=self._manner.language, live=self._clerk.choice.live)
        self._show_screen(replace(stays, counter=counter, mini=stays.mini and bool(counter)))
        if counter != before:
            self._sign_in.leave()
            self.seated.emit(counter)

    def _show_screen(self, screen: Screen) -> None:
        if screen != self._screen:
            self._screen = screen
            self.changed.emit()
