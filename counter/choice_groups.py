"""The sign-in and the open sheet, as QML binds to them."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.holder import Holder
from counter.sheet import SheetProps
from counter.signing import SigningProps

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


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

    @Property(str, notify=changed)
    def sits(self) -> str:
        return self.props.sits

    @Property(int, notify=changed)
    def row(self) -> int:
        return self.props.row

    @Property(int, notify=changed)
    def staff_row(self) -> int:
        return self.props.staff_row


@QmlElement
@QmlUncreatable("made by the view-model")
class SheetStage(QObject, Holder[SheetProps]):  # type: ignore[operator]
    changed = Signal()
    props = SheetProps()

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self.props.kind

    @Property(str, notify=changed)
    def number(self) -> str:
        return self.props.number

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self.props.stage

    @Property(str, notify=changed)
    def to(self) -> str:
        return self.props.to

    @Property(str, notify=changed)
    def search(self) -> str:
        return self.props.search

    @Property(str, notify=changed)
    def service(self) -> str:
        return self.props.service

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self.props.ready

    @Property(str, notify=changed)
    def place(self) -> str:
        return self.props.place

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.props.note

    @Property(str, notify=changed)
    def language(self) -> str:
        return self.props.language

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def left(self) -> list[dict[str, object]]:
        return [{"service": service, "waiting": count} for service, count in self.props.left.items()]

    @Property(int, notify=changed)
    def parked(self) -> int:
        return self.props.parked
