"""The device board: how many machines are in trouble, and a sheet with all of them. It looks again by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.errors import DawrError
from common.domain.health import Watched
from common.qt.reading import Reading
from common.qt.rows import Rows
from common.qt.runtime import Runtime
from counter.device_rows import DeviceRow, device_rows, troubles
from counter.holder import Holder
from counter.sheets import Kind
from counter.viewmodel import CounterViewModel

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1
LOOK_EVERY = timedelta(seconds=5)
"""A machine falls silent without anybody telling."""


@dataclass(frozen=True, slots=True)
class BoardProps:
    troubles: int = 0
    machines: int = 0


@QmlElement
@QmlUncreatable("made in main.py")
class DeviceBoard(QObject, Holder[BoardProps]):  # type: ignore[operator]
    changed = Signal()
    props = BoardProps()

    def __init__(self, runtime: Runtime, desk: CounterViewModel) -> None:
        super().__init__()
        self._operations, self._desk = runtime.operations, desk
        self._rows = Rows(DeviceRow, self)
        self._watched: Sequence[Watched] = ()
        self._looked_at = self._operations.now() - LOOK_EVERY
        self._reading = Reading(runtime.worker, self._operations.healths, self._saw, self._fail)
        desk.clock_changed.connect(self.tick)
        desk.changed.connect(self._derive)
        desk.sheet_opened.connect(self._reading.ask)

    @Property(int, notify=changed)
    def troubles(self) -> int:
        return self.props.troubles

    @Property(int, notify=changed)
    def machines(self) -> int:
        return self.props.machines

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    def confirm(self) -> None:
        """There is nothing to confirm."""

    def step_back(self) -> bool:
        return False

    def tick(self) -> None:
        """Nobody needs to know before somebody sits here."""
        now = self._operations.now()
        if self._desk.signedIn and abs(now - self._looked_at) >= LOOK_EVERY and self._reading.is_settled:
            self._looked_at = now
            self._reading.ask()
        self._derive()

    def _saw(self, watched: Sequence[Watched]) -> None:
        self._watched = watched
        self._derive()

    def _fail(self, _: DawrError) -> None:
        """The desk says that the store is away."""

    def _derive(self) -> None:
        self.show(BoardProps(troubles(self._watched), len({one.health.device for one in self._watched})))
        sheet = self._desk.clerk.choice.sheet
        if sheet and sheet.kind is Kind.DEVICES:
            profile, now = self._operations.profile, self._operations.now()
            self._rows.show(device_rows(self._watched, profile, now, self._desk.manner))
