"""The face of the documents' sheet: what QML reads of it. Only what changed is told of."""

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.language.catalogue import own_name
from common.qt.rows import Rows
from counter.document_drafts import FieldProps
from counter.document_face import DocumentProps
from counter.document_rows import DocumentRow
from counter.holder import Holder

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1
LANGUAGES = ("ar", "en")
"""In which a document can be asked for."""


@QmlElement
@QmlUncreatable("only its view-model is made")
class DocumentShowing(QObject, Holder[DocumentProps]):  # type: ignore[operator]
    changed = Signal()
    props = DocumentProps()

    def __init__(self) -> None:
        super().__init__()
        self._rows, self._fields = Rows(DocumentRow, self), Rows(FieldProps, self)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property(QAbstractItemModel, constant=True)
    def fields(self) -> QAbstractItemModel:
        return self._fields

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": own_name(code)} for code in LANGUAGES]

    @Property(str, notify=changed)
    def view(self) -> str:
        return self.props.view

    @Property(str, notify=changed)
    def scope(self) -> str:
        return self.props.scope

    @Property(bool, notify=changed)
    def visit(self) -> bool:
        return self.props.visit

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self.props.detail

    @Property(str, notify=changed)
    def mark(self) -> str:
        return self.props.mark

    @Property(str, notify=changed)
    def level(self) -> str:
        return self.props.level

    @Property(str, notify=changed)
    def language(self) -> str:
        return self.props.language

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        return self.props.typing

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        return self.props.corrects

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self.props.ready

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        return self.props.waits

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self.props.busy

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self.props.notice

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self.props.trouble
