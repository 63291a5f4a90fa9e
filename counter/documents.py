"""The documents' sheet: asked for at a desk, printed in the back office, handed over where visitors pick up."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.document import Document, Identity, PrintReason, Template
from common.domain.errors import DawrError
from common.operations import Operations
from counter import document_drafts as drafts
from counter import document_face as face
from counter.document_acts import DocumentAct, Done
from counter.document_drafts import Draft
from counter.document_folder import WING, Folder, View
from counter.document_office import DocumentOffice
from counter.document_rows import ASK, Papers
from counter.document_showing import LANGUAGES, DocumentShowing
from counter.reader import Reader
from counter.seen import Seen
from counter.sheets import Kind
from counter.verbs import Presses
from counter.viewmodel import CounterViewModel

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1
_QUESTIONS = {
    "reprint": View.REPRINT,
    "spoil": View.SPOIL,
    "withdraw": View.WITHDRAW,
    "hand-over": View.IDENTITY,
}
"""Verbs that are carried out only when it was said why, or to whom."""
_LEAVES = frozenset({"ask", "withdraw", "hand-over", "ready", "give-back"})
"""After these the list is of interest again."""
_NOTHING: Draft = {}


@QmlElement
@QmlUncreatable("made in main.py")
class Documents(DocumentShowing):  # type: ignore[operator]
    """Drafts are kept by ticket and form until they are sent, or until the clerk leaves the counter."""

    def __init__(self, operations: Operations, desk: CounterViewModel, office: DocumentOffice) -> None:
        super().__init__()
        self._operations, self._desk, self._clerk, self._office = operations, desk, desk.clerk, office
        self._folder, self._told = Folder(), face.Told()
        self._drafts: dict[tuple[int, str], Draft] = {}
        self._languages: dict[int, str] = {}
        self._presses = Presses()
        self._sheet: tuple[Kind, int] | None = None
        desk.derived.connect(self._derive)
        desk.seated.connect(self._forget)

    # What the clerk does

    @Slot(str)
    def touch(self, code: str) -> None:
        """A row. The second click of a double click hits what came in its place: it does not count."""
        if self._presses.counts("touch", self._operations.now()):
            self.take(code)

    @Slot(int)
    def take_at(self, row: int) -> None:
        """A digit, or Enter on a row."""
        if 0 <= row < self._rows.rowCount():
            self.take(self._rows.row(row).code)

    def take(self, code: str) -> None:
        takes = {
            View.LIST: self._open,
            View.TEMPLATE: lambda code: self._turn(View.FORM, template=Template(code), document=0),
            View.DOCUMENT: self._act,
            View.REPRINT: self._reprint,
            View.SPOIL: lambda code: self._do("spoil", reason=code, stock=self._folder.stock),
            View.WITHDRAW: lambda code: self._do("withdraw", reason=code),
            View.IDENTITY: self._identify,
        }
        takes[self._folder.view](code)

    @Slot(str, str)
    def write(self, code: str, text: str) -> None:
        self._drafts[self._draft_key] = drafts.written(self._draft, code, text)
        self._derive()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._languages[self._papers.ticket] = language
        self._derive()

    @Slot(str)
    def turn_to(self, scope: str) -> None:
        """To the documents of the visit, or to the jobs of the wing."""
        self._become(self._folder.turned(scope))

    @Slot()
    def confirm(self) -> None:
        """What was typed is sent."""
        if not self.props.ready:
            return
        content = tuple(drafts.content(self._draft).items())
        if self._folder.view is View.RECIPIENT:
            self._do("hand-over", reason=Identity.REPRESENTATIVE, content=content)
        elif self._folder.document:
            self._do("reprint", reason=PrintReason.WRONG_DATA, content=content)
        else:
            self._do("ask", template=self._folder.template, content=content, language=self._language)

    @Slot(result=bool)
    def step_back(self) -> bool:
        """Whether there was a step to go back; else the sheet is closed. What was typed stays a draft."""
        before = self._folder.back()
        if before is None:
            return False
        self._become(before)
        return True

    # What follows

    def _open(self, code: str) -> None:
        if code == ASK:
            self._turn(View.TEMPLATE, document=0)
        else:
            self._turn(View.DOCUMENT, document=int(code))

    def _act(self, code: str) -> None:
        verb, _, stock = code.partition(":")
        if verb in _QUESTIONS:
            self._turn(_QUESTIONS[verb], stock=stock)
        elif verb == "resend":
            self._office.resend(self._folder.document, lambda: self._done("resend", Done()), self._refused)
            self._derive()
        else:
            self._do(verb, stock=stock or None)

    def _reprint(self, code: str) -> None:
        """Wrong data are put right first."""
        if code == PrintReason.WRONG_DATA:
            known = partial(self._correct, self._folder)
            self._office.content(self._folder.document, known, self._refused)
        else:
            self._do("reprint", reason=code)

    def _correct(self, folder: Folder, content: Mapping[str, str]) -> None:
        if folder == self._folder:
            self._folder = replace(folder, view=View.FORM)
            self._drafts.setdefault(self._draft_key, content)
            self._become(self._folder)

    def _identify(self, code: str) -> None:
        document = self._document
        needs_name = document is not None and document.template is Template.SERVICE_CERTIFICATE
        if code == Identity.REPRESENTATIVE and needs_name:
            self._turn(View.RECIPIENT)
        else:
            self._do("hand-over", reason=code)

    def _do(self, verb: str, **more: object) -> None:
        """At this counter, to the document that is looked at, for the visitor who is here."""
        seat = self._clerk.seat
        if seat is None:
            return
        about = {"document": self._folder.document, "step": self._papers.step, "counter": seat.counter}
        act = DocumentAct(verb, **{**about, **more})  # type: ignore[arg-type]
        key = self._draft_key
        self._told = face.Told()
        self._office.carry_out(act, partial(self._done, verb, key=key), self._refused)
        self._derive()

    def _done(self, verb: str, done: Done, key: tuple[int, str] | None = None) -> None:
        """What was sent is no draft any more."""
        if verb in ("ask", "reprint", "hand-over") and key:
            self._drafts.pop(key, None)
        if self._sheet:
            is_left = verb in _LEAVES
            document = 0 if is_left else self._folder.document
            self._folder = replace(self._folder, view=View.LIST if is_left else View.DOCUMENT, document=document)
        self._told = face.Told(verb, done.document)
        self._clerk.look_again()
        self._derive()

    def _refused(self, error: DawrError) -> None:
        self._told = replace(self._told, trouble=error)
        self._clerk.look_again()
        self._derive()

    def _turn(self, view: View, **changes: object) -> None:
        self._become(replace(self._folder, view=view, **changes))  # type: ignore[arg-type]

    def _become(self, folder: Folder) -> None:
        self._folder, self._told = folder, face.Told()
        if folder.view is View.FORM and folder.template and not folder.document:
            now = self._operations.now().astimezone(self._operations.profile.zone)
            turn = self._seen.desk.turn if self._seen.desk else None
            self._drafts.setdefault(self._draft_key, drafts.begun(folder.template, turn, now))
        self._derive()

    def _forget(self, _: str) -> None:
        self._drafts, self._languages = {}, {}

    # What is shown

    @property
    def _seen(self) -> Seen:
        return self._clerk.seen

    @property
    def _papers(self) -> Papers:
        seen = self._seen
        turn = seen.desk.turn if seen.desk else None
        step, ticket = (turn.step.id, turn.ticket.id) if turn else (0, 0)
        sitting = frozenset(seen.sittings.values())
        return Papers(step, ticket, seen.documents, seen.jobs, seen.packs, self._office.unsent, sitting)

    @property
    def _document(self) -> Document | None:
        return self._papers.of_id(self._folder.document)

    @property
    def _draft_key(self) -> tuple[int, str]:
        return self._papers.ticket, f"{self._folder.view is View.RECIPIENT} {self._folder.draft}"

    @property
    def _draft(self) -> Draft:
        return self._drafts.get(self._draft_key, _NOTHING)

    @property
    def _language(self) -> str:
        """The visitor's, where documents are made in it."""
        turn = self._seen.desk.turn if self._seen.desk else None
        own = turn.ticket.language if turn else ""
        return self._languages.get(self._papers.ticket, own if own in LANGUAGES else LANGUAGES[0])

    def _derive(self) -> None:
        """The one place where what is shown comes from."""
        seat, sheet = self._clerk.seat, self._clerk.choice.sheet
        is_open = seat is not None and sheet is not None and sheet.kind is Kind.DOCUMENTS
        self._begin((sheet.kind, sheet.step) if is_open and sheet else None)
        if seat is None or not is_open:
            self.show(face.DocumentProps())
            return
        profile = self._operations.profile
        manner, now = self._desk.manner, self._operations.now()
        reader = Reader(profile, profile.counter_of[seat.counter], seat.staff, now, manner)
        hand = face.Hand(self._folder, self._draft, self._language, self._office.busy, self._told)
        self._rows.show(face.listed(hand, self._papers, reader))
        self._fields.show(face.form(hand, self._papers, reader))
        self.show(face.props(hand, self._papers, reader))

    def _begin(self, sheet: tuple[Kind, int] | None) -> None:
        """Opened for somebody else it begins at the list: of the visit, or of the wing where nobody is here."""
        if sheet != self._sheet:
            self._sheet = sheet
            if sheet:
                self._folder, self._told = Folder(scope=Folder().scope if sheet[1] else WING), face.Told()
        if self._folder.document and self._document is None and not self._office.busy:
            self._folder = Folder(scope=self._folder.scope)
