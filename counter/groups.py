"""The visitor at the desk and the desk itself, as QML binds to them."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.language.catalogue import own_name
from counter.desk import PlaceProps
from counter.holder import Holder
from counter.possible import VerbProps
from counter.timing import TimerProps
from counter.visit import TicketProps

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the view-model")
class Place(QObject, Holder[PlaceProps]):  # type: ignore[operator]
    changed = Signal()
    props = PlaceProps()

    @Property(str, notify=changed)
    def counter(self) -> str:
        return self.props.counter

    @Property(str, notify=changed)
    def wing(self) -> str:
        return self.props.wing

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def agencies(self) -> list[str]:
        return list(self.props.agencies)

    @Property(int, notify=changed)
    def services(self) -> int:
        return self.props.services

    @Property(str, notify=changed)
    def staff(self) -> str:
        return self.props.staff

    @Property(bool, notify=changed)
    def papers(self) -> bool:
        return self.props.papers


@QmlElement
@QmlUncreatable("made by the view-model")
class Visit(QObject, Holder[TicketProps]):  # type: ignore[operator]
    changed = Signal()
    props = TicketProps()

    @Property(str, notify=changed)
    def status(self) -> str:
        return self.props.status

    @Property(str, notify=changed)
    def number(self) -> str:
        return self.props.number

    @Property(str, notify=changed)
    def service(self) -> str:
        return self.props.service

    @Property(str, notify=changed)
    def language(self) -> str:
        return own_name(self.props.language) if self.props.language else ""

    @Property(str, notify=changed)
    def priority(self) -> str:
        return self.props.priority

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.props.note

    @Property(int, notify=changed)
    def waited(self) -> int:
        return self.props.waited

    @Property(int, notify=changed)
    def in_centre(self) -> int:
        return self.props.in_centre

    @Property(int, notify=changed)
    def calls(self) -> int:
        return self.props.calls

    @Property(int, notify=changed)
    def documents(self) -> int:
        return self.props.documents.all

    @Property(int, notify=changed)
    def ready_documents(self) -> int:
        return self.props.documents.ready


@QmlElement
@QmlUncreatable("made by the view-model")
class Stopwatch(QObject, Holder[TimerProps]):  # type: ignore[operator]
    changed = Signal()
    props = TimerProps()

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.props.text

    @Property(str, notify=changed)
    def usual(self) -> str:
        return self.props.usual

    @Property(float, notify=changed)
    def share(self) -> float:
        return self.props.share

    @Property(str, notify=changed)
    def level(self) -> str:
        return self.props.level

    @Property(int, notify=changed)
    def calls_left(self) -> int:
        return self.props.calls_left

    @Property(str, notify=changed)
    def absent_in(self) -> str:
        return self.props.absent_in


@QmlElement
@QmlUncreatable("made by the view-model")
class Possible(QObject, Holder[VerbProps]):  # type: ignore[operator]
    changed = Signal()
    props = VerbProps()

    @Property(str, notify=changed)
    def main(self) -> str:
        return self.props.main

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self.props.ready

    @Property(bool, notify=changed)
    def recall(self) -> bool:
        return self.props.recall

    @Property(bool, notify=changed)
    def absent(self) -> bool:
        return self.props.absent

    @Property(bool, notify=changed)
    def finish(self) -> bool:
        return self.props.finish

    @Property(bool, notify=changed)
    def send(self) -> bool:
        return self.props.send

    @Property(bool, notify=changed)
    def back(self) -> bool:
        return self.props.back

    @Property(bool, notify=changed)
    def walk_in(self) -> bool:
        return self.props.walk_in

    @Property(bool, notify=changed)
    def undo(self) -> bool:
        return self.props.undo
