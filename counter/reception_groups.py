"""What the reception's QML binds to: the ticket to be issued, and the one that was found."""

from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.language.catalogue import own_name
from counter.holder import Holder
from counter.reception_slip import SlipState
from counter.reception_visit import VisitProps

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OrderProps:
    """`people` and `wait` of the first service; empty while nothing is chosen, or nothing can be told."""

    language: str = ""
    priority: str = ""
    people: str = ""
    wait: str = ""
    ready: bool = False


@dataclass(frozen=True, slots=True)
class FoundProps:
    """`fresh`: it was issued just now. `trouble`: why the paper failed. `picture`: its QR code, where paper lacks."""

    visit: VisitProps = field(default_factory=VisitProps)
    fresh: bool = False
    paper: SlipState = SlipState.NONE
    trouble: str = ""
    picture: str = ""


@QmlElement
@QmlUncreatable("made by the view-model")
class Order(QObject, Holder[OrderProps]):  # type: ignore[operator]
    changed = Signal()
    props = OrderProps()

    @Property(str, notify=changed)
    def language(self) -> str:
        return self.props.language

    @Property(str, notify=changed)
    def priority(self) -> str:
        return self.props.priority

    @Property(str, notify=changed)
    def people(self) -> str:
        return self.props.people

    @Property(str, notify=changed)
    def wait(self) -> str:
        return self.props.wait

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self.props.ready


@QmlElement
@QmlUncreatable("made by the view-model")
class FoundTicket(QObject, Holder[FoundProps]):  # type: ignore[operator]
    changed = Signal()
    props = FoundProps()

    @Property(str, notify=changed)
    def number(self) -> str:
        return self.props.visit.number

    @Property(str, notify=changed)
    def service(self) -> str:
        return self.props.visit.service

    @Property(str, notify=changed)
    def state(self) -> str:
        return self.props.visit.state

    @Property(str, notify=changed)
    def place(self) -> str:
        return self.props.visit.place

    @Property(str, notify=changed)
    def counter(self) -> str:
        return self.props.visit.counter

    @Property(str, notify=changed)
    def language(self) -> str:
        return self.props.visit.language

    @Property(str, notify=changed)
    def speaks(self) -> str:
        """The language as its speakers call it."""
        return own_name(self.props.visit.language) if self.props.visit.language else ""

    @Property(str, notify=changed)
    def priority(self) -> str:
        return self.props.visit.priority

    @Property(str, notify=changed)
    def issued(self) -> str:
        return self.props.visit.issued

    @Property(str, notify=changed)
    def people(self) -> str:
        return self.props.visit.people

    @Property(str, notify=changed)
    def wait(self) -> str:
        return self.props.visit.wait

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def may(self) -> list[str]:
        """What can be done with it now."""
        return list(self.props.visit.may)

    @Property(str, notify=changed)
    def elsewhere(self) -> str:
        """The wing whose counters can restore it, where this one cannot."""
        return self.props.visit.elsewhere

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        return self.props.fresh

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self.props.paper.value

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self.props.trouble

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self.props.picture
