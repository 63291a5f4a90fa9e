"""The counter's view-model: what QML shows of the clerk's desk, and what QML tells of keys and buttons."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.language.catalogue import direction
from common.language.digits import shown
from common.language.translation import ScreenTranslator
from common.qt.runtime import Runtime
from common.settings import Settings
from counter.absence import is_kept
from counter.away import Away
from counter.clerk import Clerk
from counter.contexts import STAFF
from counter.desk import desk_props
from counter.keys import KEYS, SEQUENCES
from counter.manner import Manner
from counter.possible import asked_for, asked_of, warned
from counter.screen import Screen
from counter.seen import Seat
from counter.sheets import Sheet
from counter.sheetview import SheetView
from counter.showing import DeskShowing
from counter.signin import SignIn
from counter.verbs import Presses, Wish

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1
OTHER_LANGUAGE = {"ar": "en", "en": "ar"}


@QmlElement
@QmlUncreatable("made in main.py")
class CounterViewModel(DeskShowing):  # type: ignore[operator]
    changed = Signal()
    clock_changed = Signal()
    searching = Signal()
    dismissed = Signal()
    sheet_opened = Signal()
    issuing = Signal()
    helping = Signal()
    derived = Signal()
    seated = Signal(str)  # the counter's number; empty: nobody sits there any more
    closed = Signal()
    finished = Signal(object)  # the Turn: while the store is away nobody else tells of it

    def __init__(self, runtime: Runtime, away: Away, translator: ScreenTranslator, settings: Settings) -> None:
        super().__init__()
        self._operations, self._translator = runtime.operations, translator
        self._manner = Manner(settings.language, settings.digits)  # type: ignore[arg-type]
        self._screen = Screen(settings.language)
        self._clock = ""
        self._sign_in = SignIn(self._operations.profile, settings.counter, self._begin, self)
        self._presses = Presses()
        self.clerk = Clerk(self._operations, runtime.worker, away, self._derive, self.finished.emit)
        self._sheet = SheetView(self.clerk, self._operations.now, self)
        runtime.feed.changed.connect(self.clerk.look_again)
        runtime.feed.live.connect(self.clerk.be_live)
        translator.speak(settings.language, STAFF)
        self.tick()
        self.clerk.look_again()

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

    @Property(bool, notify=changed)
    def reception(self) -> bool:
        return self._screen.reception

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

    @Property(SheetView, notify=changed)
    def sheet(self) -> SheetView:
        return self._sheet

    @Slot(str, result=str)
    def shown(self, text: str) -> str:
        """A text with its digits as this screen writes them."""
        return shown(text, self._manner.digits)

    @Slot(str)
    def press(self, action: str) -> None:
        """A key of keys.py, or its button. What is not possible now is ignored, and so is a key's echo."""
        if self._presses.counts(action, self._operations.now()):
            self._actions().get(action, lambda: self._ask_for(action))()

    @Slot(int, str)
    def act(self, step: int, action: str) -> None:
        """A row of the list: call, restore or resume it."""
        desk = self.clerk.seen.desk
        if action and desk and self._presses.counts(f"{action} {step}", self._operations.now()):
            self._ask(asked_of(action, step, desk))

    @Slot(int)
    def actAt(self, row: int) -> None:
        """What a double click on that row would do."""
        line = self.line_at(row)
        if line:
            self.act(line.step, line.action)

    @Slot()
    def actOnFound(self) -> None:
        """Enter in the search field: with the one ticket that was found, if it is one."""
        if self.line_at(1) is None:
            self.actAt(0)

    @Slot(str)
    def find(self, typed: str) -> None:
        self.clerk.choose(search=typed)
        self.clerk.look_again()

    @Slot(str)
    def turnTo(self, tab: str) -> None:
        self.clerk.choose(tab=tab, search="")

    @Slot()
    def switchLanguage(self) -> None:
        self._manner = replace(self._manner, language=OTHER_LANGUAGE[self._manner.language])
        self._translator.speak(self._manner.language, STAFF)
        self.tick()

    @Slot()
    def close(self) -> None:
        """The window is closed; the counter stays open in the store."""
        self.closed.emit()

    @property
    def manner(self) -> Manner:
        return self._manner

    def receive(self, *, on: bool) -> None:
        """Turn to the reception console, or back to the desk."""
        self._open(reception=on and bool(self._screen.counter))

    def tick(self) -> None:
        """Time has passed: show it, and look again for a store that did not answer."""
        self._clock = self._manner.time(self._operations.now().astimezone(self._operations.profile.zone))
        self.clock_changed.emit()
        self.clerk.retry()
        self._derive()

    def _actions(self) -> dict[str, Callable[[], None]]:
        """What is about the windows; all other keys ask something of the desk."""
        return {
            "primary": self._primary,
            "mini": lambda: self._open(mini=bool(self._screen.counter) and not self._screen.mini),
            "help": lambda: self._open(help=not self._screen.help),
            "reception": lambda: self.receive(on=not self._screen.reception),
            "search": self.searching.emit,
            "help-call": self.helping.emit,
            "dismiss": self._dismiss,
        }

    def _primary(self) -> None:
        """While a sheet is open the big key is about the sheet: nobody is finished by mistake."""
        if self.clerk.seat is None:
            self._sign_in.begin()
        elif self.clerk.choice.sheet:
            self._sheet.confirm()
        elif self._screen.reception:
            self.issuing.emit()
        else:
            self._ask_for("primary")

    def _ask_for(self, action: str) -> None:
        desk = self.clerk.seen.desk
        if not self.clerk.seat or not desk:
            return
        asked = asked_for(action, self.possible_now, desk)
        if action == "primary" and asked is None and not self._screen.live:
            self.clerk.tell("away")
        else:
            self._ask(asked)

    def _ask(self, asked: Wish | Sheet | None) -> None:
        if not self._screen.live and not is_kept(asked):
            self.clerk.tell("not-now")
            return
        if self._screen.live and self.clerk.seat:
            asked = warned(asked, self.clerk.seat, self.clerk.seen, self._operations.profile)
        if isinstance(asked, Wish):
            self.clerk.wish(asked)
        elif asked is not None:
            self._open(mini=False, reception=False)
            self.clerk.open(asked)
            self.sheet_opened.emit()

    def _begin(self, seat: Seat, take_over: bool, leaving: Sequence[str]) -> None:  # noqa: FBT001 - SignIn's callback
        self.clerk.sign_in(seat, take_over=take_over, leaving=leaving)

    def _dismiss(self) -> None:
        """What is on top goes first: the help, a sheet, then the search."""
        if self._screen.help:
            self._open(help=False)
        elif self.clerk.choice.sheet:
            self._sheet.step_back()
        else:
            self.clerk.understood()
            self.clerk.choose(search="", notice=None)
            self.dismissed.emit()

    def _open(self, **layers: bool) -> None:
        self._show_screen(replace(self._screen, **layers))  # type: ignore[arg-type]

    def _derive(self) -> None:
        """The one place where what is shown comes from."""
        clerk, profile, now = self.clerk, self._operations.profile, self._operations.now()
        props = desk_props(clerk.seat, clerk.seen, clerk.choice, now=now, profile=profile, manner=self._manner)
        self.show_desk(props)
        self._sheet.show(props.sheet, props.choices)
        if clerk.seat is None:
            self._sign_in.show(profile, clerk.seen.sittings, self._manner)
        self._show_seat(clerk.seat.counter if clerk.seat else "")
        self.derived.emit()

    def _show_seat(self, counter: str) -> None:
        before = self._screen.counter
        self._show_screen(self._screen.of_seat(counter, self._manner.language, live=self.clerk.choice.live))
        if counter != before:
            self._sign_in.leave(self.clerk.expected)
            self.seated.emit(counter)

    def _show_screen(self, screen: Screen) -> None:
        if screen != self._screen:
            self._screen = screen
            self.changed.emit()
