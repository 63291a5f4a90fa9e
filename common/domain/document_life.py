"""What the events of a document say of it: a row that says anything else was changed by hand."""

from collections.abc import Mapping
from typing import Any

from common.domain.document import CLOSED, DocumentState
from common.domain.event import Happening, Kind, instant_text

_STATE_AFTER: Mapping[Kind, DocumentState] = {
    Kind.DOCUMENT_ASKED: DocumentState.ASKED,
    Kind.DOCUMENT_TAKEN: DocumentState.PRINTING,
    Kind.DOCUMENT_GIVEN_BACK: DocumentState.ASKED,
    Kind.DOCUMENT_PRINTED: DocumentState.PRINTING,
    Kind.DOCUMENT_READY: DocumentState.READY,
    Kind.DOCUMENT_HANDED_OVER: DocumentState.HANDED_OVER,
    Kind.DOCUMENT_WITHDRAWN: DocumentState.WITHDRAWN,
    Kind.DOCUMENT_REVOKED: DocumentState.REVOKED,
}
_NEW = ("serial", "digest", "closed_at", "closed_by", "identity", "reason")


def said_of_document(happening: Happening) -> dict[str, Any]:
    """Fields of a document after an event of it, as plain values; the newest event that says one counts."""
    state = _STATE_AFTER.get(happening.kind)
    if state is None:
        return {}
    said = {"state": state.value, "serial": happening.body.get("serial")}
    return said | (_said_of_the_end(happening) if state in CLOSED else _said_on_the_way(happening))


def said_dead(happening: Happening) -> list[str]:
    """The serials that an event of a document made worthless."""
    ended = happening.kind in (Kind.DOCUMENT_WITHDRAWN, Kind.DOCUMENT_REVOKED)
    serial = happening.body.get("serial" if ended else "instead_of")
    return [serial] if serial else []


def _said_of_the_end(happening: Happening) -> dict[str, Any]:
    told = {name: happening.body[name] for name in ("reason", "identity") if name in happening.body}
    return {**told, "closed_at": instant_text(happening.at), "closed_by": happening.staff}


def _said_on_the_way(happening: Happening) -> dict[str, Any]:
    body, at = happening.body, instant_text(happening.at)
    match happening.kind:
        case Kind.DOCUMENT_ASKED:
            known = {"template": body["template"], "service": body["service"], "asked_at": at}
            return {**dict.fromkeys(_NEW), **known, "copies": 0}
        case Kind.DOCUMENT_PRINTED:
            copy = {"copies": body["copy"], "sheet": body["sheet"], "digest": body["digest"]}
            return {**copy, "printed_at": at, "ready_at": None}
        case Kind.DOCUMENT_READY:
            return {"ready_at": at}
    return {}
