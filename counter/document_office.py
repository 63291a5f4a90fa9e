"""What the documents' sheet asks of the store and of the printer, in the background: commit, then print."""

import logging
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from common.domain.errors import DawrError, QueueError, StoreUnavailable
from common.domain.health import Condition
from common.operations import Operations
from common.printing.outcome import Uncertain
from common.printing.pages import NoPages, open_pages
from common.printing.status import condition_of
from common.qt.worker import Worker
from common.settings import Settings
from counter.document_acts import PRINTS, DocumentAct, Done, Page, carry_out

if TYPE_CHECKING:
    from counter.document_press import Job

_log = logging.getLogger(__name__)
Refused = Callable[[DawrError], None]
Then = Callable[[Done], None]


class DocumentOffice:
    """One act at a time; what the store did not answer keeps its request. The printer has a worker of its own.

    A page that the printer did not take is kept, and can be sent once more: it is the same copy.
    """

    def __init__(self, operations: Operations, store: Worker, settings: Settings) -> None:
        """SettingsError when the printer's address is none."""
        self._operations, self._store, self._settings = operations, store, settings
        self._printer = open_pages(settings.document_printer)
        self._paper = Worker()
        self._unanswered: tuple[DocumentAct, str] | None = None
        self._pages: dict[int, Page] = {}
        self.busy = False

    @property
    def unsent(self) -> frozenset[int]:
        """Documents whose page waits for the printer."""
        return frozenset(self._pages)

    @property
    def has_printer(self) -> bool:
        return not isinstance(self._printer, NoPages)

    @property
    def is_settled(self) -> bool:
        return not self._paper.busy and not self.busy

    def carry_out(self, act: DocumentAct, then: Then, no: Refused) -> None:
        """Not while another is carried out. What is printed is not booked before the printer and the key are there."""
        if self.busy:
            return
        self.busy, request = True, self._request(act)
        refused = partial(self._refuse, no)

        def book(_: object) -> None:
            self._store.run(partial(self._book, act, request), lambda done: self._booked(done, then, no), refused)

        if act.verb in PRINTS:
            self._paper.run(self._printer.check, book, refused)
        else:
            book(None)

    def resend(self, document: int, then: Callable[[], None], no: Refused) -> None:
        """The page that did not come out, to the printer again."""
        if not self.busy and document in self._pages:
            self.busy = True
            self._send(document, then, no)

    def content(self, document: int, then: Callable[[Mapping[str, str]], None], no: Refused) -> None:
        """What a document says."""
        self._store.run(partial(self._operations.content_of, document), then, no)

    def look_at_printer(self, tell: Callable[[Condition], None]) -> None:
        """How it fares, asked in the background; nothing where there is none."""
        if self.has_printer and not self._paper.busy:
            self._paper.run(self._condition, tell, lambda _: tell(Condition.FAULT))

    def close(self) -> None:
        """What is being printed is printed."""
        self._paper.close()

    def _condition(self) -> Condition:
        return condition_of(self._printer.check())

    def _book(self, act: DocumentAct, request: str) -> Done:
        """In the background. Words that no font has are refused before anything is kept."""
        from counter.document_press import check_page, check_texts  # noqa: PLC0415 - with the first document

        check_texts(dict(act.content))
        if act.verb in PRINTS:
            act = replace(act, pages=check_page(self._operations, self._settings, act))
        return carry_out(self._operations, act, request)

    def _booked(self, done: Done, then: Then, no: Refused) -> None:
        self._unanswered = None
        if done.page is None:
            self.busy = False
            then(done)
        else:
            document = done.page.printed.document.id
            self._pages[document] = done.page
            self._send(document, lambda: then(done), lambda error: self._not_printed(done, error, then, no))

    def _not_printed(self, done: Done, error: DawrError, then: Then, no: Refused) -> None:
        """It was booked all the same: what follows follows, and then it is told."""
        then(done)
        no(error)

    def _send(self, document: int, then: Callable[[], None], no: Refused) -> None:
        """What the page needs of the store, then the page, then the printer."""

        def sent(_: None) -> None:
            self.busy = False
            self._pages.pop(document, None)
            then()

        def refused(error: DawrError) -> None:
            if isinstance(error, Uncertain | QueueError):  # it may come out, or its document has gone on without it
                self._pages.pop(document, None)
            self._refuse(no, error)

        def draw(job: "Job") -> None:
            self._paper.run(partial(self._print, job), sent, refused)

        self._store.run(partial(self._prepared, self._pages[document]), draw, refused)

    def _prepared(self, page: Page) -> "Job":
        from counter.document_press import prepared  # noqa: PLC0415 - with the first print

        return prepared(self._operations, self._settings, page)

    def _print(self, job: "Job") -> None:
        """In the printer's background."""
        name, draw = job
        self._printer.print_pages(name, draw())

    def _refuse(self, no: Refused, error: DawrError) -> None:
        self.busy = False
        if not isinstance(error, StoreUnavailable):
            self._unanswered = None
        _log.info("%s", error)
        no(error)

    def _request(self, act: DocumentAct) -> str:
        if self._unanswered is None or self._unanswered[0] != act:
            self._unanswered = (act, uuid.uuid4().hex)
        return self._unanswered[1]
