"""The face of the kiosk's view-model: what QML reads of it. Only a group that changed is told of."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.qt.rows import Rows
from kiosk.helping import HelpRow, together
from kiosk.languages import LanguageRow
from kiosk.look import Moment, Opening, Place, State
from kiosk.offer import AgencyRow, ServiceRow

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1
SMALLEST = 21.0  # inches: where everything has its millimetres; a smaller screen shows the same, scaled down


@QmlElement
@QmlUncreatable("only its view-model is made")
class KioskShowing(QObject):  # type: ignore[operator]
    place_changed = Signal()
    moment_changed = Signal()
    state_changed = Signal()
    opening_changed = Signal()
    aid_changed = Signal()

    def __init__(self, inches: float) -> None:
        super().__init__()
        self._inches = max(inches, SMALLEST)
        self._place, self._moment, self._state, self._opening = Place(), Moment(), State(), Opening()
        self._agencies = Rows(AgencyRow, self)
        self._services = Rows(ServiceRow, self)
        self._results = Rows(ServiceRow, self)
        self._languages = Rows(LanguageRow, self)
        self._helps = Rows(HelpRow, self)
        self._aid: Mapping[str, str] = {}

    def face(self) -> object:
        """Equal as long as the same things can be touched at the same places."""
        state = self._state
        return self._place.screen, self._place.panel, state.asking, state.closed, self._opening.shut

    def show_place(self, place: Place) -> None:
        if place != self._place:
            self._place = place
            self.place_changed.emit()

    def show_moment(self, moment: Moment) -> None:
        if moment != self._moment:
            self._moment = moment
            self.moment_changed.emit()

    def show_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit()

    def show_opening(self, opening: Opening) -> None:
        if opening != self._opening:
            self._opening = opening
            self.opening_changed.emit()

    def show_help(self, rows: Sequence[HelpRow]) -> None:
        self._helps.show(rows)
        aid = together(rows)
        if aid != self._aid:
            self._aid = aid
            self.aid_changed.emit()

    @Property(float, constant=True)
    def inches(self) -> float:
        """The diagonal of the screen that is laid out for: every size follows from it."""
        return self._inches

    @Property(QAbstractItemModel, constant=True)
    def agencies(self) -> Rows:
        return self._agencies

    @Property(QAbstractItemModel, constant=True)
    def services(self) -> Rows:
        return self._services

    @Property(QAbstractItemModel, constant=True)
    def results(self) -> Rows:
        return self._results

    @Property(QAbstractItemModel, constant=True)
    def languages(self) -> Rows:
        return self._languages

    @Property(QAbstractItemModel, constant=True)
    def helps(self) -> Rows:
        return self._helps

    @Property("QVariantMap", notify=aid_changed)  # type: ignore[arg-type]
    def aid(self) -> Mapping[str, str]:
        return self._aid

    @Property(str, notify=place_changed)
    def screen(self) -> str:
        return self._place.screen

    @Property(str, notify=place_changed)
    def language(self) -> str:
        return self._place.language

    @Property(bool, notify=place_changed)
    def mirrored(self) -> bool:
        return self._place.mirrored

    @Property(str, notify=place_changed)
    def panel(self) -> str:
        return self._place.panel

    @Property(str, notify=place_changed)
    def text(self) -> str:
        return self._place.text

    @Property(str, notify=place_changed)
    def purpose(self) -> str:
        return self._place.purpose

    @Property(str, notify=place_changed)
    def priority(self) -> str:
        return self._place.priority

    @Property(bool, notify=place_changed)
    def adding(self) -> bool:
        return self._place.adding

    @Property(str, notify=place_changed)
    def letters(self) -> str:
        return self._place.letters

    @Property(str, notify=place_changed)
    def centre(self) -> str:
        return self._place.centre

    @Property(str, notify=place_changed)
    def owner(self) -> str:
        return self._place.owner

    @Property(str, notify=place_changed)
    def agency(self) -> str:
        return self._place.agency

    @Property(str, notify=place_changed)
    def icon(self) -> str:
        return self._place.icon

    @Property(str, notify=place_changed)
    def enquiry(self) -> str:
        return self._place.enquiry

    @Property(str, notify=moment_changed)
    def time(self) -> str:
        return self._moment.time

    @Property(str, notify=moment_changed)
    def date(self) -> str:
        return self._moment.date

    @Property(str, notify=moment_changed)
    def other(self) -> str:
        return self._moment.other

    @Property(bool, notify=state_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(bool, notify=state_changed)
    def closed(self) -> bool:
        return self._state.closed

    @Property(bool, notify=state_changed)
    def away(self) -> bool:
        return self._state.away

    @Property(str, notify=state_changed)
    def kept(self) -> str:
        return self._state.kept

    @Property(str, notify=state_changed)
    def outlet(self) -> str:
        return self._state.outlet

    @Property(str, notify=state_changed)
    def help(self) -> str:
        return self._state.help

    @Property(bool, notify=state_changed)
    def asking(self) -> bool:
        return self._state.asking

    @Property(int, notify=state_changed)
    def left(self) -> int:
        return self._state.left

    @Property(str, notify=state_changed)
    def notice(self) -> str:
        return self._state.notice

    @Property(bool, notify=opening_changed)
    def shut(self) -> bool:
        return self._opening.shut

    @Property(bool, notify=opening_changed)
    def inside(self) -> bool:
        return self._opening.inside

    @Property(str, notify=opening_changed)
    def opens(self) -> str:
        return self._opening.opens

    @Property(bool, notify=opening_changed)
    def resting(self) -> bool:
        return self._opening.resting
