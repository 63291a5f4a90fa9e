"""Who waits, who is next, and what was just done, as QML binds to them."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.desk import QueueProps
from counter.holder import Holder
from counter.toast import ToastProps
from counter.why import NextProps

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


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
    def parked(self) -> int:
        return self.props.parked

    @Property(int, notify=changed)
    def absent(self) -> int:
        return self.props.absent

    @Property(str, notify=changed)
    def longest(self) -> str:
        return self.props.longest


@QmlElement
@QmlUncreatable("made by the view-model")
class Next(QObject, Holder[NextProps]):  # type: ignore[operator]
    changed = Signal()
    props = NextProps()

    @Property(str, notify=changed)
    def number(self) -> str:
        return self.props.number

    @Property(str, notify=changed)
    def why(self) -> str:
        return self.props.why

    @Property(str, notify=changed)
    def after(self) -> str:
        return self.props.after


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
    def to(self) -> str:
        return self.props.to

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.props.text

    @Property(str, notify=changed)
    def seconds(self) -> str:
        return self.props.seconds
