"""Whether documents are as their events left them, dead serials dead, and keys what the chain says of them.

Once a chain was purged the events of older documents are gone: of these only what came after is looked at.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from json import loads
from operator import itemgetter
from typing import Any

from common.domain.document import DocumentState, content_digest
from common.domain.document_key import DocumentKey, kid_of
from common.domain.document_life import said_dead, said_of_document
from common.domain.event import Event, Kind, canonical, instant_text
from common.store.damage import is_before
from common.store.documents import NAMES
from common.store.mismatch import Mismatch

_Row = Mapping[str, Any]
_DEAD = (DocumentState.WITHDRAWN, DocumentState.REVOKED)
_UNDEAD = """SELECT min(document) FROM (
    SELECT document FROM dead_said WHERE (serial, at) NOT IN (SELECT serial, at FROM dead_kept)
    UNION SELECT document FROM borne
    WHERE serial IS NOT NULL AND is_dead <> (serial IN (SELECT serial FROM dead_kept)))"""
_INVENTED = """SELECT min(place) FROM (SELECT serial, row_number() OVER (ORDER BY serial) AS place FROM dead_kept)
    WHERE serial NOT IN (SELECT serial FROM dead_said)"""
_NO_MORE: tuple[int, list[Any]] = (2**63, [])


class DocumentsSaid:
    """What the chain says of documents and keys, beside what is kept."""

    def __init__(self, said: sqlite3.Connection) -> None:
        """`said`: a place for as much as there is."""
        self._said = said
        self._keys: dict[str, dict[str, Any]] = {}
        said.execute("CREATE TABLE document_said (document INTEGER, seq INTEGER, fields TEXT)")
        said.execute("CREATE TABLE dead_said (serial TEXT, document INTEGER, at TEXT)")
        said.execute("CREATE TABLE borne (serial TEXT, document INTEGER, is_dead INTEGER)")

    def keep(self, event: Event) -> None:
        """What one event says; give them in order."""
        happening = event.happening
        fields = said_of_document(happening)
        if fields:
            document = happening.body["document"]
            self._said.execute("INSERT INTO document_said VALUES (?, ?, ?)", (document, event.seq, canonical(fields)))
            dead = [(serial, document, instant_text(happening.at)) for serial in said_dead(happening)]
            self._said.executemany("INSERT INTO dead_said VALUES (?, ?, ?)", dead)
        if happening.kind in _OF_KEYS:
            field = _OF_KEYS[happening.kind]
            told = {name: happening.body[name] for name in ("public", "reason") if name in happening.body}
            self._keys.setdefault(happening.body["kid"], {}).update(told, **{field: instant_text(happening.at)})

    def first_that_differs(self, rows: Iterable[Any], contents: Iterable[Any] | None, start: int) -> Mismatch | None:
        """Of the documents, in their order. `contents`: None where they may not be read. `start`: after which event the
        chain begins.
        """
        lives, said = self._lives(), _Contents(contents or (), may_read=contents is not None)
        document, life = next(lives, _NO_MORE)
        for row in (dict(zip(NAMES, values, strict=True)) for values in rows):
            if is_before(document, row["id"]):
                break
            if document != row["id"] and is_before(start, row["id"]):
                return Mismatch(row["id"], "invented", "document")
            told = _merged(life) if document == row["id"] else {}
            if any(row[name] != value for name, value in told.items()) or not said.is_as_printed(row):
                return Mismatch(row["id"], "differs", "document")
            self._said.execute("INSERT INTO borne VALUES (?, ?, ?)", (row["serial"], row["id"], row["state"] in _DEAD))
            document, life = next(lives, _NO_MORE) if document == row["id"] else (document, life)
        return Mismatch(document, "differs", "document") if document != _NO_MORE[0] else None

    def first_undead(self, dead: Iterable[Any], *, is_whole: bool) -> Mismatch | None:
        """A document whose serial is good again or died another day, or is dead and the document is not; after those
        were looked at. `dead`: serials, and since when each is.

        Where all events are there also a serial that nothing ended.
        """
        self._said.execute("CREATE TABLE dead_kept (serial TEXT PRIMARY KEY, at TEXT)")
        self._said.executemany("INSERT INTO dead_kept VALUES (?, ?)", dead)
        (document,) = self._said.execute(_UNDEAD).fetchone()
        if document is not None:
            return Mismatch(document, "differs", "document")
        (place,) = self._said.execute(_INVENTED).fetchone()
        return Mismatch(place, "invented", "dead_serial") if place is not None and is_whole else None

    def first_wrong_key(self, keys: Sequence[DocumentKey], *, is_whole: bool) -> Mismatch | None:
        rows = {key.kid: (place, key) for place, key in enumerate(keys, 1)}
        for place, key in rows.values():
            told = self._keys.get(key.kid, {})
            if is_whole and "made_at" not in told:
                return Mismatch(place, "invented", "document_key")
            if kid_of(key.public) != key.kid or _differs(key, told):
                return Mismatch(place, "differs", "document_key")
        is_missing = bool(self._keys.keys() - rows.keys())
        return Mismatch(len(keys) + 1, "missing", "document_key") if is_missing else None

    def _lives(self) -> Iterator[tuple[int, list[Any]]]:
        self._said.execute("CREATE INDEX by_document ON document_said (document, seq, fields)")
        rows = self._said.execute("SELECT document, fields FROM document_said ORDER BY document, seq")
        return ((document, [fields for _, fields in several]) for document, several in groupby(rows, itemgetter(0)))


class _Contents:
    """What documents say, read along with their rows."""

    def __init__(self, rows: Iterable[Any], *, may_read: bool) -> None:
        self._may_read = may_read
        self._rows = iter(rows)
        self._row = next(self._rows, None)

    def is_as_printed(self, document: _Row) -> bool:
        """Whether it is what the digest of the printed document is of; nothing is known of one that was let go."""
        while self._row and is_before(self._row[0], document["id"]):
            self._row = next(self._rows, None)
        if not self._may_read or document["serial"] is None or document["purged_at"] is not None:
            return True
        if not self._row or self._row[0] != document["id"]:
            return False
        return _is_printed(document, *self._row[1:])


_OF_KEYS = {Kind.KEY_MADE: "made_at", Kind.KEY_RETIRED: "retired_at", Kind.KEY_REVOKED: "revoked_at"}


def _is_printed(document: _Row, salt: str, body: str) -> bool:
    try:
        return bool(content_digest(document["serial"], loads(body), salt) == document["digest"])
    except (ValueError, TypeError):
        return False


def _differs(key: DocumentKey, told: Mapping[str, Any]) -> bool:
    """Also where it has ended and no event says so, if the chain knows how it began."""
    moments = {name: getattr(key, name) for name in _OF_KEYS.values()}
    kept = {name: at and instant_text(at) for name, at in moments.items()}
    kept |= {"public": key.public.hex(), "reason": key.reason and key.reason.value}
    names = kept if "made_at" in told else told
    return any(kept[name] != told.get(name) for name in names)


def _merged(life: Iterable[str]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for fields in life:
        said.update(loads(fields))
    return said
