"""The archive of documents: found by words, exported, and let go of what they say once it was kept long enough."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from common.domain.document import CLOSED, Content, Document, DocumentState, Template
from common.domain.event import Kind
from common.domain.retention import YEARS, Retention, kept_since
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
        """A page of what is found, newest first; none behind the last page. An agency has those of its parts, too."""
        return self._store.archive.search(search.sought(), PAGE, (page - 1) * PAGE)

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

    def revoked(self) -> frozenset[str]:
        """The serials that are good no more."""
        return self._store.documents.revoked()

    def purge_documents(self) -> int:
        """The next documents that were kept long enough lose what they say; how many. Ask again until it is 0, and
        then `leave_no_trace`. Serial, state and digest stay: a code on paper is still answered for.
        """
        with self._transaction("purge documents", None) as act:
            return next((gone for kind in YEARS if (gone := self._purge_kind(act, kind))), 0)

    def _purge_kind(self, act: Transaction, retention: Retention) -> int:
        before = kept_since(retention, self.profile.day(act.now))
        over = act.store.archive.over(retention, self.profile.beginning(before), _STRETCH)
        for document in over:
            act.store.archive.forget(document.id, act.now)
        if over:
            body = {"retention": retention.value, "before": before.isoformat(), "documents": len(over)}
            act.note(Kind.DOCUMENTS_PURGED, body)
        return len(over)
