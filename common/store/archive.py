"""Finding documents by words, and letting go what they say. The words come plain: what is one letter is told above."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from common.domain.document import Document, DocumentState
from common.domain.event import instant_text
from common.domain.retention import Retention
from common.store.documents import document_of_row
from common.store.engine import Engine
from common.store.queries import QUERIES

LONGEST = 64
"""Letters of a word that are kept; a longer one is found by its beginning."""
MOST_WORDS = 8
_SLOTS = "abcdefgh"
_LAST = "\U0010ffff"
_AFTER = "\x01"
_ANY = ("", _LAST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is looked for: all of it. `words` are beginnings of words, `facets` whole ones."""

    words: Sequence[str] = ()
    facets: Sequence[str] = ()
    state: DocumentState | None = None
    since: date = date.min
    until: date = date.max


class Archive:
    """The words of one centre's documents. Each method that writes is used inside a transaction."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def index(self, document: int, words: Iterable[str], *, personal: bool) -> None:
        for word in sorted({word[:LONGEST] for word in words if word}):
            self._run("word_insert", document=document, word=word, personal=int(personal))

    def forget_words(self, document: int) -> None:
        """The personal ones."""
        self._run("words_delete", document=document)

    def search(self, sought: Sought, most: int, skip: int = 0) -> list[Document]:
        """Newest first. Of more words than MOST_WORDS the longest count."""
        days = {"since": sought.since.isoformat(), "until": sought.until.isoformat()}
        page = {"state": sought.state or "", "most": most, "skip": skip, **days}
        stretches = _stretches(sought)
        if stretches:
            return self._documents("documents_by_words", **page, **_slots(stretches))
        return self._documents("documents_by_state" if sought.state else "documents_by_day", **page)

    def over(self, retention: Retention, before: datetime, most: int) -> list[Document]:
        """Documents that were closed before a moment and still say something, oldest first."""
        return self._documents("documents_over", retention=retention.value, before=instant_text(before), most=most)

    def uncollected(self, retention: Retention, state: DocumentState, before: datetime, most: int) -> list[Document]:
        """Documents in an open state with which nothing has happened since before a moment, oldest first."""
        of = {"retention": retention.value, "state": state.value, "before": instant_text(before)}
        return self._documents("documents_uncollected", **of, most=most)

    def forget(self, document: int, at: datetime) -> None:
        """What it said and the words of it go; the document stays, so that its code is still answered for."""
        self._run("content_delete", document=document)
        self.forget_words(document)
        self._run("document_purged", id=document, at=instant_text(at))

    def _documents(self, query: str, **values: Any) -> list[Document]:
        return [document_of_row(row) for row in self._rows(query, **values)]

    def _rows(self, query: str, **values: Any) -> list[Any]:
        return self._engine.rows(QUERIES[query], {"centre": self._centre, **values})

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})


def _stretches(sought: Sought) -> list[tuple[str, str]]:
    """From and before which words: the most telling first."""
    words = sorted({word[:LONGEST] for word in sought.words}, key=lambda word: (-len(word), word))
    begun = [(word, word + _LAST) for word in words]
    whole = [(facet, facet + _AFTER) for facet in sought.facets]
    return [*begun[: MOST_WORDS - len(whole)], *whole]


def _slots(stretches: Sequence[tuple[str, str]]) -> dict[str, str]:
    filled = [*stretches, *[_ANY] * (MOST_WORDS - len(stretches))]
    pairs = zip(_SLOTS, filled, strict=True)
    return {name: end for slot, (first, last) in pairs for name, end in ((slot, first), (f"{slot}z", last))}
