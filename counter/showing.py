"""The face of the counter's view-model: what QML reads of the desk. Only a group that changed is told of."""

from PySide6.QtCore import Property, QAbstractItemModel, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.qt.rows import Rows
from counter.desk import DeskProps
from counter.groups import Place, Possible, Stopwatch, Visit
from counter.journey import StopProps
from counter.lines import Line
from counter.possible import VerbProps
from counter.queue_groups import Next, Queue, Toast

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("only its view-model is made")
class DeskShowing(QObject):  # type: ignore[operator]
    def __init__(self) -> None:
        super().__init__()
        self._place, self._visit, self._stopwatch = Place(self), Visit(self), Stopwatch(self)
        self._possible, self._next, self._queue, self._toast = Possible(self), Next(self), Queue(self), Toast(self)
        self._lines, self._stops = Rows(Line, self), Rows(StopProps, self)

    def show_desk(self, props: DeskProps) -> None:
        self._place.show(props.place)
        self._visit.show(props.ticket)
        self._stops.show(props.ticket.stops)
        self._stopwatch.show(props.timer)
        self._possible.show(props.verbs)
        self._next.show(props.next)
        self._queue.show(props.queue)
        self._lines.show(props.lines)
        self._toast.show(props.toast)

    @property
    def possible_now(self) -> VerbProps:
        return self._possible.props

    def line_at(self, row: int) -> Line | None:
        """The row of the list; None when there are not so many."""
        return self._lines.row(row) if 0 <= row < self._lines.rowCount() else None

    @Property(Place, constant=True)
    def place(self) -> Place:
        return self._place

    @Property(Visit, constant=True)
    def visit(self) -> Visit:
        return self._visit

    @Property(QAbstractItemModel, constant=True)
    def stops(self) -> QAbstractItemModel:
        return self._stops

    @Property(Stopwatch, constant=True)
    def stopwatch(self) -> Stopwatch:
        return self._stopwatch

    @Property(Possible, constant=True)
    def possible(self) -> Possible:
        return self._possible

    @Property(Next, constant=True)
    def next(self) -> Next:
        return self._next

    @Property(Queue, constant=True)
    def queue(self) -> Queue:
        return self._queue

    @Property(QAbstractItemModel, constant=True)
    def lines(self) -> QAbstractItemModel:
        return self._lines

    @Property(Toast, constant=True)
    def toast(self) -> Toast:
        return self._toast
