"""The open sheet's part of the view-model: its rows, and what is chosen and typed there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.policy import PlacePolicy
from common.language.bidi import strip_controls
from common.language.catalogue import languages, own_name
from common.operations.transferring import LONGEST_NOTE
from common.qt.rows import Rows
from counter.choice_groups import SheetStage
from counter.choosing import Choosable
from counter.clerk import Clerk
from counter.sheet import SheetProps
from counter.sheets import Kind, Sheet, confirmed, taken
from counter.verbs import Presses

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


class Panel(Protocol):
    """A sheet that is more than rows of one kind."""

    def confirm(self) -> None:
        """The big key, while it is open."""
        ...

    def step_back(self) -> bool:
        """Whether there was a step to go back."""
        ...


@QmlElement
@QmlUncreatable("made by the view-model")
class SheetView(QObject):  # type: ignore[operator]
    changed = Signal()  # never: what is in the properties changes by itself

    def __init__(self, clerk: Clerk, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._clerk, self._now = clerk, now
        self._presses = Presses()
        self._stage = SheetStage(self)
        self._rows = Rows(Choosable, self)
        self._panels: dict[Kind, Panel] = {}

    @Property(SheetStage, notify=changed)
    def stage(self) -> SheetStage:
        return self._stage

    @Property(QAbstractItemModel, notify=changed)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": own_name(code)} for code in languages()]

    @Property(int, notify=changed)
    def longest(self) -> int:
        """Letters that a note may have."""
        return LONGEST_NOTE

    @Slot(str)
    def touch(self, code: str) -> None:
        """A click on a row. The second of a double click hits what came in its place: it does not count."""
        if self._presses.counts("touch", self._now()):
            self.take(code)

    def take(self, code: str) -> None:
        """A row acts, or is chosen."""
        sheet, desk = self._clerk.choice.sheet, self._clerk.seen.desk
        if sheet is None or desk is None:
            return
        asked = taken(sheet, code, desk)
        if isinstance(asked, Sheet):
            self._clerk.open(asked)
        else:
            self._clerk.wish(asked)

    @Slot(int)
    def take_at(self, row: int) -> None:
        if 0 <= row < self._rows.rowCount():
            self.take(self._rows.row(row).code)

    @Slot()
    def confirm(self) -> None:
        sheet, desk = self._clerk.choice.sheet, self._clerk.seen.desk
        if self._panel:
            self._panel.confirm()
            return
        wish = confirmed(sheet, desk) if sheet and desk else None
        if wish:
            self._clerk.wish(wish)

    @Slot(str)
    def find(self, typed: str) -> None:
        self._change(search=typed, chosen="")

    @Slot(str)
    def turn_to(self, to: str) -> None:
        """To a service, a counter, or a member of staff."""
        self._change(to=to, chosen="", search="")

    @Slot(str)
    def put(self, place: str) -> None:
        self._change(place=PlacePolicy(place))

    @Slot(str)
    def write(self, note: str) -> None:
        self._change(note=strip_controls(note)[:LONGEST_NOTE])

    @Slot(str)
    def speak(self, language: str) -> None:
        self._change(language=language)

    @Slot()
    def close(self) -> None:
        self._clerk.choose(sheet=None)

    def step_back(self) -> None:
        """One step of a panel, or out of the sheet."""
        if self._panel is None or not self._panel.step_back():
            self.close()

    def put_panel(self, kind: Kind, panel: Panel) -> None:
        """A sheet with rows and keys of its own."""
        self._panels[kind] = panel

    @property
    def _panel(self) -> Panel | None:
        sheet = self._clerk.choice.sheet
        return self._panels.get(sheet.kind) if sheet else None

    def show(self, props: SheetProps, rows: Sequence[Choosable]) -> None:
        self._rows.show(rows)
        self._stage.show(props)

    def _change(self, **changes: object) -> None:
        sheet = self._clerk.choice.sheet
        if sheet is not None:
            self._clerk.choose(sheet=replace(sheet, **changes))  # type: ignore[arg-type]
