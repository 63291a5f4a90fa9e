"""The archive of documents: found by words, exported, and let go of what they say once it was kept long enough."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from common.domain.document import CLOSED, Content, Document, DocumentState, EndReason, Template
from common.domain.event import Kind
from common.domain.retention import Retention
from common.operations.indexing import agency_facet, service_facet, template_facet, words_sought
from common.operations.transaction import Transaction, Verbs
from common.store.archive import Sought
from common.store.documents import Copy

PAGE = 50
_STRETCH = 200  # documents: so many are read, or let go, at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What documents are looked for: all that is said. `text`: beginnings of words, in whatever order."""

    text: str = ""
    service: str | None = None
    agency: str | None = None
    template: Template | None = None
    state: DocumentState | None = None
    since: date = date.min
    until: date = date.max

    def sought(self) -> Sought:
        facets = [
            self.service and service_facet(self.service),
            self.agency and agency_facet(self.agency),
            self.template and template_facet(self.template),
        ]
        return Sought(
            words=words_sought(self.text),
            facets=[facet for facet in facets if facet],
            state=self.state,
            since=self.since,
            until=self.until,
        )


class Archiving(Verbs):
    def search_documents(self, search: Search, page: int = 1) -> list[Document]:
        """A page of what is found, newest first; none behind the last page. An agency has those of its parts, too.

        A text without a letter or digit, such as «%», finds nothing; an empty one is no text.
        """
        sought = search.sought()
        if search.text.strip() and not sought.words:
            return []
        return self._store.archive.search(sought, PAGE, (page - 1) * PAGE)

    def all_documents(self, *, closed_only: bool = False) -> Iterator[Document]:
        """Those of all days in the order in which they were asked for, some at a time."""
        after = 0
        while page := self._store.documents.after(after, _STRETCH):
            after = page[-1].id
            yield from (one for one in page if not closed_only or one.state in CLOSED)

    def content_or_none(self, document: int) -> Content | None:
        """What a document says; None once it was let go."""
        said = self._store.documents.said(document)
        return said and said.content

    def copies_of(self, document: int) -> list[Copy]:
        """What was printed of it, oldest first."""
        return self._store.documents.copies(document)

    def newest_copy(self, document: Document) -> Copy:
        """The last that was printed, also where the clock was set back since the one before. Of one that was."""
        newest = (document.serial, document.copies)
        return next(copy for copy in self.copies_of(document.id) if (copy.serial, copy.copy) == newest)

    def sheets_of_copy(self, document: int, copy: Copy) -> list[str]:
        """The numbers of the controlled forms that a copy was printed on, page by page."""
        sheets = self._store.stocks.of_document(document)
        return [sheet.number for sheet in sheets if (sheet.stock, sheet.at) == (copy.stock, copy.at)]

    def revoked(self) -> frozenset[str]:
        """The serials that are good no more."""
        return frozenset(self._store.documents.revoked())

    def purge_documents(self) -> int:
        """The next documents that were kept long enough lose what they say, and so do those that nobody collected in
        time, which are withdrawn; how many. Ask again until it is 0, and then `leave_no_trace`. Serial, state and
        digest stay: a code on paper is still answered for.
        """
        with self._transaction("purge documents", None) as act:
            found = (self._withdraw_kind(act, kind) or self._purge_kind(act, kind) for kind in Retention)
            return next((gone for gone in found if gone), 0)

    def _withdraw_kind(self, act: Transaction, retention: Retention) -> int:
        since = self.profile.retention[retention].awaited_since(self.profile.day(act.now))
        before = self.profile.beginning(since)
        waits = [state for state in DocumentState if state not in CLOSED]
        over = [one for state in waits for one in act.store.archive.uncollected(retention, state, before, _STRETCH)]
        for document in over:
            _withdraw(act, document)
        return _forget(act, over, retention, since, reason=EndReason.NOT_COLLECTED.value)

    def _purge_kind(self, act: Transaction, retention: Retention) -> int:
        before = self.profile.retention[retention].kept_since(self.profile.day(act.now))
        over = act.store.archive.over(retention, self.profile.beginning(before), _STRETCH)
        return _forget(act, over, retention, before)


def _withdraw(act: Transaction, document: Document) -> None:
    """Nobody did it: it is as late as it is."""
    reason = EndReason.NOT_COLLECTED
    act.store.documents.put(document.withdraw(by=None, reason=reason, now=act.now))
    told = {"document": document.id, "sheet": None, "reason": reason.value}
    if document.serial:
        act.store.documents.bury(document.serial, reason.value, act.now)
        told["serial"] = document.serial
    act.note(Kind.DOCUMENT_WITHDRAWN, told, ticket=document.ticket)


def _forget(act: Transaction, over: Sequence[Document], retention: Retention, before: date, **more: str) -> int:
    """They say nothing any more; how many."""
    for document in over:
        act.store.archive.forget(document.id, act.now)
    if over:
        body = {"retention": retention.value, "before": before.isoformat(), "documents": len(over), **more}
        act.note(Kind.DOCUMENTS_PURGED, body)
    return len(over)
