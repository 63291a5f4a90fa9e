"""The face of the reception's view-model: what QML reads of it. Only a group that changed is told of."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.reasons import WORDINGS, OutOfTurn
from common.domain.waiting.classes import CLASSES
from common.language.catalogue import languages, own_name
from common.qt.rows import Rows
from counter.reception_console import NORMAL
from counter.reception_groups import FoundProps, FoundTicket, Order, OrderProps
from counter.reception_offer import FoundRow
from counter.reception_visit import VisitStop

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Head:
    """What decides which part is asked about. `trouble`: why the last thing was refused."""

    language: str = "ar"
    typed: str = ""
    asking: str = ""
    wanted: str = ""
    trouble: str = ""
    prints: bool = False


@dataclass(frozen=True, slots=True)
class ReceptionProps:
    head: Head = field(default_factory=Head)
    order: OrderProps = field(default_factory=OrderProps)
    found: FoundProps = field(default_factory=FoundProps)
    offer: Sequence[FoundRow] = ()
    errands: Sequence[FoundRow] = ()
    stops: Sequence[VisitStop] = ()


@QmlElement
@QmlUncreatable("only its view-model is made")
class ReceptionShowing(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._head = Head()
        self._order, self._found = Order(self), FoundTicket(self)
        self._offer, self._errands = Rows(FoundRow, self), Rows(FoundRow, self)
        self._stops = Rows(VisitStop, self)

    def show(self, props: ReceptionProps) -> None:
        self._order.show(props.order)
        self._found.show(props.found)
        self._offer.show(props.offer)
        self._errands.show(props.errands)
        self._stops.show(props.stops)
        if props.head != self._head:
            self._head = props.head
            self.changed.emit()

    def offered(self, row: int) -> FoundRow | None:
        """The row of the list; None when there are not so many."""
        return self._offer.row(row) if 0 <= row < self._offer.rowCount() else None

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._head.typed

    @Property(str, notify=changed)
    def asking(self) -> str:
        return self._head.asking

    @Property(str, notify=changed)
    def wanted(self) -> str:
        return self._head.wanted

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._head.trouble

    @Property(bool, notify=changed)
    def prints(self) -> bool:
        return self._head.prints

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def classes(self) -> list[str]:
        return [NORMAL, *(code for code in CLASSES if code != NORMAL)]

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": own_name(code)} for code in languages()]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def reasons(self) -> list[dict[str, str]]:
        return [{"code": one.value, "name": WORDINGS[one].text(self._head.language)} for one in OutOfTurn]

    @Property(Order, constant=True)
    def order(self) -> Order:
        return self._order

    @Property(FoundTicket, constant=True)
    def found(self) -> FoundTicket:
        return self._found

    @Property(QAbstractItemModel, constant=True)
    def offer(self) -> QAbstractItemModel:
        return self._offer

    @Property(QAbstractItemModel, constant=True)
    def errands(self) -> QAbstractItemModel:
        return self._errands

    @Property(QAbstractItemModel, constant=True)
    def stops(self) -> QAbstractItemModel:
        return self._stops
