"""What clerks do with documents, by real keys and clicks; a folder stands for the printer, and a key signs."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent

from common.documents.signing.key_folder import KeyFolder
from common.domain.document import Document, Template
from common.domain.ticket import Turn
from common.operations import Operations
from common.qt import finger
from tests.counter.conftest import Clerk, Start

ONE, TWO, ENTER, ESCAPE = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_Escape
F8, F10, D = Qt.Key.Key_F8, Qt.Key.Key_F10, Qt.Key.Key_D
HOLDER, ID = "صاحب الوثيقة", "1098765439"


class Office:
    """The counters of a centre that prints documents: `open` starts one, `printed` are the files in the tray."""

    def __init__(self, start: Start, operations: Operations, folder: Path) -> None:
        self._start, self._folder, self.tray = start, folder, folder / "tray"
        keys = KeyFolder(folder / "keys")
        operations.add_document_key(keys.make())

    def open(self, counter: str = "1", staff: str = "S01", **changes: object) -> Clerk:
        settings = {"keys": str(self._folder / "keys"), "document_printer": f"folder:{self.tray}", **changes}
        return self._start(counter, staff=staff, **settings)

    @property
    def printed(self) -> list[str]:
        return sorted(path.stem for path in self.tray.glob("[!.]*.pdf"))


def settle(clerk: Clerk) -> None:
    """The printer has done its work, too."""
    assert finger.wait_until(lambda: clerk.app.documents_office.is_settled)
    clerk.settle()


def show(clerk: Clerk) -> None:
    clerk.press(D, ctrl=True)
    clerk.item("documents")


def take(clerk: Clerk, *codes: str) -> None:
    """Touch rows of the documents' sheet, one after another."""
    for code in codes:
        clerk.clock.advance(1)
        clerk.touch(f"document-{code}")
        settle(clerk)


def fill(clerk: Clerk, **fields: str) -> None:
    for code, text in fields.items():
        clerk.item(f"field-{code}").forceActiveFocus()
        write(text)
        clerk.settle()


def write(text: str) -> None:
    """In any letters, as an input method hands them over."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QGuiApplication.sendEvent(QGuiApplication.focusObject(), typed)


def confirm(clerk: Clerk) -> None:
    clerk.press(F8)
    settle(clerk)


def ask(clerk: Clerk, template: str = "service-certificate", **fields: str) -> None:
    show(clerk)
    take(clerk, "ask", template)
    fill(clerk, **(fields or {"holder": HOLDER, "id": ID}))
    confirm(clerk)


def documents(clerk: Clerk, turn: Turn) -> list[Document]:
    return clerk.operations.documents_of(turn.ticket.id)


def asked_for(desk: Clerk, service: str = "C2") -> tuple[Turn, Document]:
    """A visitor at the desk for whom a document is asked, by the verbs."""
    (turn,) = desk.issue(service)
    desk.serve(turn, finish=False)
    content = {"holder": HOLDER, "id": ID}
    template = Template.SERVICE_CERTIFICATE
    document = desk.operations.ask_document(desk.counter, turn.step.id, template, content, language="ar")
    desk.look_again()
    return turn, document


def at_pick_up(desk: Clerk, back_office: Clerk) -> tuple[Turn, Document]:
    """The document is ready, and its visitor is being served at the pick-up, which is at the same desk."""
    _, document = asked_for(desk)
    desk.press(F10)
    back_office.look_again()
    back_office.press(F8)
    do = back_office.operations
    do.take_document(back_office.counter, document.id)
    do.print_document(back_office.counter, document.id)
    do.document_ready(back_office.counter, document.id)
    back_office.look_again()
    back_office.press(F10)
    desk.look_again()
    desk.press(F8)
    desk.press(F8)
    turn = desk.turn()
    assert turn is not None
    assert turn.step.service == "X1"
    return turn, document
