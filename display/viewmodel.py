"""The wall's view-model: what the store says and the clock shows go in, what hangs on the wall comes out."""

import logging
from dataclasses import asdict
from datetime import datetime
from typing import Any, cast

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.calendar import doors
from common.domain.errors import DawrError
from common.domain.profile import Profile
from common.language.digits import Digits
from common.qt.reading import Reading
from common.qt.rows import Rows
from common.qt.runtime import Runtime
from common.settings import Settings
from display.announcer import LATE, Announcement, Announcer
from display.board import Call, Chip, board, calls_of, codes_of, families, wall_of
from display.chime import Chime
from display.face import Face, Hint, Row
from display.freshness import Freshness
from display.guides import Move, guides
from display.kept import Keeper, Kept
from display.legibility import Screen, too_small
from display.looker import Look, Looker
from display.rest import rest_of
from display.sizes import sizes
from display.waiting import Waiting
from display.waits import waits
from display.words import WallWords

QML_IMPORT_NAME = "Display"
QML_IMPORT_MAJOR_VERSION = 1

TICK = 250  # milliseconds
SOON = 1000  # after the first frame
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in main.py")
class DisplayViewModel(QObject):  # type: ignore[operator]
    header_changed = Signal()
    call_changed = Signal()
    rest_changed = Signal()
    notice_changed = Signal()
    sizes_changed = Signal()

    def __init__(self, runtime: Runtime, keeper: Keeper, settings: Settings, chime: Chime) -> None:
        super().__init__()
        self._keeper = keeper
        self._operations, self._feed = runtime.operations, runtime.feed
        self._settings = settings
        self._chime = chime
        self._digits = cast("Digits", settings.digits)
        self._words = WallWords(settings.language, self._digits)
        self._fixed_words = self._words.fixed()
        self._rows, self._families, self._waits = Rows(Row, self), Rows(Chip, self), Rows(Chip, self)
        self._guides = Rows(Hint, self)
        self._screen = Screen(1280, 720, settings.screen_inches)
        self._day = self._operations.today()
        self._calls: tuple[Call, ...] = ()
        self._moves: list[Move] = []
        self._announcer: Announcer | None = None
        self._said: Announcement | None = None
        self._freshness = Freshness()
        self._missed = False  # the store was silent since the newest look
        self._reading = Reading(runtime.worker, Looker(runtime.operations).look, self._on_look, self._on_silence)
        self._waiting = Waiting(runtime.operations, runtime.worker)
        self._shown: dict[str, dict[str, Any]] = {}
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.tick)
        self._use(self._operations.profile)
        self._recall()
        self._show()

    def start(self) -> None:
        """Begin to look, to listen and to tick."""
        self._feed.changed.connect(self._ask)
        self._feed.live.connect(self._on_live)
        self._ask()
        self._feed.start()
        self._timer.start()
        QTimer.singleShot(SOON, self, self._chime.prepare)

    def stop(self) -> None:
        self._timer.stop()
        self._keeper.write()
        self._feed.changed.disconnect(self._ask)
        self._feed.live.disconnect(self._on_live)

    @Slot()
    def tick(self) -> None:
        """See what time it is, and what follows from it."""
        if self._operations.today() != self._day:
            self._begin_day()
        now = self._operations.now()
        if self._freshness.is_due(now):
            self._ask()
        if self._announcer and self._freshness.is_live(now):
            self._waiting.tick(now)
        self._show()

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """The wall has this size now, in pixels."""
        self._screen = Screen(width, height, self._settings.screen_inches)
        self._show()
        for told in too_small(self._screen, self._settings.farthest_seat, self._shown["sizes"]["reach"]):
            _log.warning(told)

    @Property("QVariantMap", notify=header_changed)  # type: ignore[arg-type]
    def header(self) -> dict[str, Any]:
        """The clock; title, dates and centre in both languages (no centre when it is the title)."""
        return self._shown["header"]

    @Property("QVariantMap", notify=call_changed)  # type: ignore[arg-type]
    def call(self) -> dict[str, Any]:
        """The call in the large pane; empty before the first one."""
        return self._shown["call"]

    @Property("QVariantMap", notify=rest_changed)  # type: ignore[arg-type]
    def rest(self) -> dict[str, Any]:
        """The sign in the large pane while calling rests; else empty."""
        return self._shown["rest"]

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

    @Property(QAbstractItemModel, constant=True)
    def waits(self) -> Rows:
        return self._waits

    @Property(QAbstractItemModel, constant=True)
    def guides(self) -> Rows:
        return self._guides

    @Property(bool, constant=True)
    def rightToLeft(self) -> bool:
        return self._settings.language == "ar"

    def _use(self, profile: Profile) -> None:
        """The profile that the wall was made for: another one is noticed at the next look."""
        self._profile = profile
        self._wall = wall_of(profile, self._settings.device)
        self._face = Face(profile, self._wall, self._words, self._digits)

    def _recall(self) -> None:
        """What hung here last, until the store answers."""
        kept = self._keeper.kept(self._day)
        if kept is not None:
            self._freshness = Freshness(kept.at)
            self._calls = calls_of(kept.turns, self._profile, self._wall)

    def _begin_day(self) -> None:
        self._day = self._operations.today()
        self._take(())
        self._moves = []
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._reading.is_settled:
            self._freshness.ask(self._operations.now())
        self._reading.ask()

    def _on_look(self, look: Look) -> None:
        now = self._operations.now()
        self._freshness.answer(now)
        if self._operations.profile is not self._profile:
            self._use(self._operations.profile)
        if look.day == self._day:
            self._announcer = self._announcer or Announcer(look.head)
            self._take(calls_of(look.turns, self._profile, self._wall), since=now - LATE if self._missed else None)
            self._moves, self._missed = look.moves, False
            self._keeper.keep(Kept(look.day, now, look.turns), self._profile)
        self._show()

    def _on_silence(self, _error: DawrError) -> None:
        self._freshness.fail()
        self._show()

    @Slot(bool)
    def _on_live(self, is_live: bool) -> None:  # noqa: FBT001 - Qt's own
        self._freshness.lose(lost=not is_live)
        self._show()

    def _take(self, calls: tuple[Call, ...], since: datetime | None = None) -> None:
        self._calls = calls
        if self._announcer:
            self._announcer.offer(calls, since)

    def _show(self) -> None:
        now = self._operations.now()
        self._look_out(now)
        gates = doors(self._profile, now)
        said = self._announcer.at(now) if self._announcer else None
        self._ring(said, quietly=gates.pause is not None)
        rest = None if said else rest_of(gates, self._calls, now)
        self._show_calls(said, now, rests=rest is not None)
        self._put("header", self._face.header(now))
        self._put("rest", self._face.rest(rest, now))
        self._put("notice", self._face.notice(self._freshness, now))
        ranges = self._waiting.ranges if gates.is_open else {}
        self._waits.show(waits(ranges, self._profile, self._wall, self._digits))
        self._families.show(families(self._calls))
        told = guides(self._calls, self._moves, self._profile, self._wall, now)
        self._guides.show(self._face.hints(told, self._shown["sizes"]["together"], now))

    def _look_out(self, now: datetime) -> None:
        """What hangs here when the store falls silent may be the last for long."""
        if not self._missed and not self._freshness.is_live(now):
            self._missed = True
            self._keeper.write()

    def _show_calls(self, said: Announcement | None, now: datetime, *, rests: bool) -> None:
        measures = sizes(self._screen, self._settings.farthest_seat, codes_of(self._calls, self._profile))
        fresh = self._announcer.fresh(now) if self._announcer else frozenset()
        wall = board(self._calls, said.call if said else None, measures.rows, rests=rests)
        self._put("sizes", asdict(measures))
        self._put("call", self._face.call(wall.pane, said, now))
        self._rows.show([self._face.row(call, fresh=call.step in fresh, now=now) for call in wall.rows])

    def _put(self, name: str, value: dict[str, Any]) -> None:
        if self._shown.get(name) != value:
            self._shown[name] = value
            getattr(self, f"{name}_changed").emit()

    def _ring(self, said: Announcement | None, *, quietly: bool) -> None:
        if said and said != self._said and not quietly:
            self._chime.ring(recall=said.call.times > 1)
        self._said = said
