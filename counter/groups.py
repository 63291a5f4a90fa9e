"""What QML binds to, in groups that change together. Each holds one frozen value and tells when it becomes another."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.language.catalogue import own_name
from counter.desk import PlaceProps, VerbProps
from counter.lines import QueueProps
from counter.signing import SigningProps
from counter.toast import ToastProps
from counter.visit import TicketProps, TimerProps

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1

Props = TypeVar("Props")


class Holder(Generic[Props]):
    """Keeps the value; a group's `changed` is emitted only when it differs."""

    changed: Any
    props: Props

    def show(self, props: Props) -> None:
        if props != self.props:
            self.props = props
            self.changed.emit()


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

    @Property(str, notify=changed)
    def staff(self) -> str:
        return self.props.staff


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

    @Property(int, notify=changed)
    def waited(self) -> int:
        return self.props.waited

    @Property(int, notify=changed)
    def calls(self) -> int:
        return self.props.calls


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

    @Property(bool, notify=changed)
    def patient(self) -> bool:
        return self.props.patient


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
    def undo(self) -> bool:
        return self.props.undo


@QmlElement
@QmlUncreatable("made by the view-model")
class Queue(QObject, Holder[QueueProps]):  # type: ignore[operator]
    changed = Signal()
    props = QueueProps()

    @Property(str, notify=changed)
    def tab(self) -> str:
        return self.props.tab

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self.props.waiting

    @Property(int, notify=changed)
    def absent(self) -> int:
        return self.props.absent

    @Property(str, notify=changed)
    def longest(self) -> str:
        return self.props.longest


@QmlElement
@QmlUncreatable("made by the view-model")
class Toast(QObject, Holder[ToastProps]):  # type: ignore[operator]
    changed = Signal()
    props = ToastProps()

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self.props.kind

    @Property(str, notify=changed)
    def name(self) -> str:
        return self.props.name

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.props.text

    @Property(str, notify=changed)
    def seconds(self) -> str:
        return self.props.seconds


@QmlElement
@QmlUncreatable("made by the view-model")
class SignStage(QObject, Holder[SigningProps]):  # type: ignore[operator]
    changed = Signal()
    props = SigningProps()

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self.props.stage

    @Property(str, notify=changed)
    def counter(self) -> str:
        return self.props.counter

    @Property(str, notify=changed)
    def user(self) -> str:
        return self.props.user

    @Property(int, notify=changed)
    def row(self) -> int:
        return self.props.row
