"""What QML reads of a visit: the ticket just issued, or where the one that was asked for is, and its stops."""

from PySide6.QtCore import Property, QAbstractItemModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.qt.rows import Rows
from kiosk.progress import Progress
from kiosk.showing import KioskShowing
from kiosk.stops import StopRow
from kiosk.ticket import Shown

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("only its view-model is made")
class VisitShowing(KioskShowing):  # type: ignore[operator]
    ticket_changed = Signal()
    progress_changed = Signal()

    def __init__(self, inches: float) -> None:
        super().__init__(inches)
        self._ticket, self._progress = Shown(), Progress()
        self._stops = Rows(StopRow, self)

    def show_ticket(self, ticket: Shown) -> None:
        if ticket != self._ticket:
            self._ticket = ticket
            self.ticket_changed.emit()

    def show_progress(self, progress: Progress) -> None:
        if progress != self._progress:
            self._progress = progress
            self.progress_changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def stops(self) -> Rows:
        return self._stops

    @Property(str, notify=ticket_changed)
    def number(self) -> str:
        return self._ticket.number

    @Property(str, notify=ticket_changed)
    def service(self) -> str:
        return self._ticket.service

    @Property(str, notify=ticket_changed)
    def mark(self) -> str:
        return self._ticket.mark

    @Property(str, notify=ticket_changed)
    def ahead(self) -> str:
        return self._ticket.ahead

    @Property(str, notify=ticket_changed)
    def wait(self) -> str:
        return self._ticket.wait

    @Property(str, notify=ticket_changed)
    def times(self) -> str:
        return self._ticket.times

    @Property(str, notify=ticket_changed)
    def pause(self) -> str:
        return self._ticket.pause

    @Property(str, notify=ticket_changed)
    def walk(self) -> str:
        return self._ticket.walk

    @Property(str, notify=ticket_changed)
    def remark(self) -> str:
        return self._ticket.remark

    @Property(str, notify=ticket_changed)
    def code(self) -> str:
        return self._ticket.code

    @Property(str, notify=ticket_changed)
    def paper(self) -> str:
        return self._ticket.paper

    @Property(bool, notify=ticket_changed)
    def reprintable(self) -> bool:
        return self._ticket.reprintable

    @Property(bool, notify=ticket_changed)
    def updated(self) -> bool:
        return self._ticket.updated

    @Property(bool, notify=ticket_changed)
    def extensible(self) -> bool:
        return self._ticket.extensible

    @Property(bool, notify=ticket_changed)
    def cancellable(self) -> bool:
        return self._ticket.cancellable

    @Property(str, notify=progress_changed)
    def asked(self) -> str:
        return self._progress.asked

    @Property(str, notify=progress_changed)
    def sign(self) -> str:
        return self._progress.sign

    @Property(str, notify=progress_changed)
    def headline(self) -> str:
        return self._progress.headline

    @Property(str, notify=progress_changed)
    def detail(self) -> str:
        return self._progress.detail

    @Property(str, notify=progress_changed)
    def counter(self) -> str:
        return self._progress.counter

    @Property(bool, notify=progress_changed)
    def lane(self) -> bool:
        return self._progress.lane

    @Property(bool, notify=progress_changed)
    def called(self) -> bool:
        return self._progress.called

    @Property(str, notify=progress_changed)
    def people(self) -> str:
        return self._progress.people

    @Property(str, notify=progress_changed)
    def expected(self) -> str:
        return self._progress.expected
