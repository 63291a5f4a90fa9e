"""The wall's view-model: what the store says and the clock shows go in, what hangs on the wall comes out."""

import logging
from dataclasses import asdict, dataclass
from datetime import date
from math import floor
from typing import Any, cast

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.errors import DawrError
from common.domain.ticket import Turn
from common.language.digits import Digits
from common.qt.rows import Rows
from common.qt.runtime import Runtime
from common.settings import Settings
from display.announcer import Announcement, Announcer
from display.board import Call, Family, Row, board, calls_of, codes_of, wings_of
from display.chime import Chime
from display.face import Face
from display.heartbeat import Heartbeat
from display.legibility import Screen
from display.sizes import sizes
from display.words import WallWords

QML_IMPORT_NAME = "Display"
QML_IMPORT_MAJOR_VERSION = 1

TICK = 250  # milliseconds
SOON = 1000  # after the first frame
MOST = 1000  # calls looked at: a letter's last call may be hours old
_log = logging.getLogger(__name__)
_TOO_SMALL = (
    "the farthest seat is at {farthest:.1f} m, but a wall of {inches:g} inches can be read from {reach:g} m only: "
    "use a larger screen, or say in the settings how far the seats and how large the screen are"
)


@dataclass(frozen=True, slots=True)
class Look:
    """What the store says at one moment."""

    day: date
    head: int
    turns: list[Turn]


@QmlElement
@QmlUncreatable("made in main.py")
class DisplayViewModel(QObject):  # type: ignore[operator]
    header_changed = Signal()
    call_changed = Signal()
    notice_changed = Signal()
    sizes_changed = Signal()

    def __init__(self, runtime: Runtime, settings: Settings, chime: Chime) -> None:
        super().__init__()
        self._operations, self._worker, self._feed = runtime.operations, runtime.worker, runtime.feed
        self._settings = settings
        self._chime = chime
        self._wings = wings_of(self._operations.profile, settings.device)
        digits = cast("Digits", settings.digits)
        words = WallWords(settings.language, digits)
        self._fixed_words = words.fixed()
        self._face = Face(self._operations.profile, self._wings, words, digits)
        self._rows, self._families = Rows(Row, self), Rows(Family, self)
        self._screen = Screen(1280, 720, settings.screen_inches)
        self._day = self._operations.today()
        self._calls: tuple[Call, ...] = ()
        self._announcer: Announcer | None = None
        self._said: Announcement | None = None
        self._heartbeat = Heartbeat()
        self._looking = self._look_again = False
        self._shown: dict[str, dict[str, Any]] = {}
        self._warning = ""
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.tick)
        self._show()

    def start(self) -> None:
        """Begin to look, to listen and to tick."""
        self._feed.changed.connect(self._look)
        self._feed.live.connect(self._on_live)
        self._look()
        self._feed.start()
        self._timer.start()
        QTimer.singleShot(SOON, self, self._chime.prepare)

    def stop(self) -> None:
        self._timer.stop()
        self._feed.changed.disconnect(self._look)
        self._feed.live.disconnect(self._on_live)

    @Slot()
    def tick(self) -> None:
        """See what time it is, and what follows from it."""
        if self._operations.today() != self._day:
            self._begin_day()
        if self._heartbeat.is_due(self._operations.now()):
            self._look()
        self._show()

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """The wall has this size now, in pixels."""
        self._screen = Screen(width, height, self._settings.screen_inches)
        self._show()
        self._check_legibility()

    @Property("QVariantMap", notify=header_changed)  # type: ignore[arg-type]
    def header(self) -> dict[str, Any]:
        """The clock; title, dates and centre in both languages (no centre when it is the title)."""
        return self._shown["header"]

    @Property("QVariantMap", notify=call_changed)  # type: ignore[arg-type]
    def call(self) -> dict[str, Any]:
        """The call in the large pane; empty before the first one."""
        return self._shown["call"]

    @Property("QVariantMap", notify=notice_changed)  # type: ignore[arg-type]
    def notice(self) -> dict[str, Any]:
        """Its `texts` say in both languages that the wall is not live; there are none when it is."""
        return self._shown["notice"]

    @Property("QVariantMap", notify=sizes_changed)  # type: ignore[arg-type]
    def sizes(self) -> dict[str, Any]:
        """Sizes, by name."""
        return self._shown["sizes"]

    @Property("QVariantMap", constant=True)  # type: ignore[arg-type]
    def words(self) -> dict[str, Any]:
        return self._fixed_words

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(QAbstractItemModel, constant=True)
    def families(self) -> Rows:
        return self._families

    @Property(bool, constant=True)
    def rightToLeft(self) -> bool:
        return self._settings.language == "ar"

    @property
    def sound_state(self) -> str:
        return self._chime.state

    @property
    def legibility_warning(self) -> str:
        """What whoever installed the wall should know; the public is not told."""
        return self._warning

    def _begin_day(self) -> None:
        self._day = self._operations.today()
        self._take_calls(())
        self._look()

    @Slot()
    def _look(self) -> None:
        """Read the store; one look at a time, and one more if something changed meanwhile."""
        self._look_again = self._looking
        if not self._looking:
            self._looking = True
            self._heartbeat.ask(self._operations.now())
            self._worker.run(self._read, self._on_look, self._on_silence)

    def _read(self) -> Look:
        return Look(self._operations.today(), self._operations.head(), self._operations.board(MOST))

    def _on_look(self, look: Look) -> None:
        self._heartbeat.answer(self._operations.now())
        self._looking = False
        if look.day == self._day:
            self._announcer = self._announcer or Announcer(look.head)
            self._take_calls(calls_of(look.turns, self._operations.profile, self._wings))
        if self._look_again:
            self._look()
        self._show()

    def _on_silence(self, _error: DawrError) -> None:
        self._looking = self._look_again = False
        self._heartbeat.fail()
        self._show()

    @Slot(bool)
    def _on_live(self, is_live: bool) -> None:  # noqa: FBT001 - Qt's own
        self._heartbeat.lose(lost=not is_live)
        self._show()

    def _take_calls(self, calls: tuple[Call, ...]) -> None:
        self._calls = calls
        if self._announcer:
            self._announcer.offer(calls)

    def _show(self) -> None:
        now, announcer = self._operations.now(), self._announcer
        said = announcer.at(now) if announcer else None
        self._ring(said)
        measures = sizes(self._screen, self._settings.farthest_seat, codes_of(self._calls, self._operations.profile))
        fresh = announcer.fresh(now) if announcer else frozenset()
        wall = board(self._calls, said.call if said else None, fresh, measures.rows)
        self._put("sizes", asdict(measures))
        self._put("header", self._face.header(now))
        self._put("call", self._face.call(wall.pane, said))
        self._put("notice", self._face.notice(self._heartbeat, now))
        self._rows.show(wall.rows)
        self._families.show(wall.families)

    def _put(self, name: str, value: dict[str, Any]) -> None:
        if self._shown.get(name) != value:
            self._shown[name] = value
            getattr(self, f"{name}_changed").emit()

    def _ring(self, said: Announcement | None) -> None:
        if said and said != self._said:
            self._chime.ring(recall=said.call.times > 1)
        self._said = said

    def _check_legibility(self) -> None:
        reach, farthest = self._shown["sizes"]["reach"], self._settings.farthest_seat
        if reach < farthest:
            rounded = floor(reach * 10) / 10
            self._warning = _TOO_SMALL.format(farthest=farthest, reach=rounded, inches=self._screen.inches)
            _log.warning(self._warning)
