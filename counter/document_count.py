"""How the documents of a visit stand, in three numbers; and whether a visit would leave something behind. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from common.domain.document import Document, DocumentState

GONE = frozenset({DocumentState.WITHDRAWN, DocumentState.REVOKED})
OPEN = frozenset({DocumentState.ASKED, DocumentState.PRINTING})


@dataclass(frozen=True, slots=True)
class Count:
    """The line on the ticket's card: all, those that are ready, and those that are still to be made."""

    all: int = 0
    ready: int = 0
    open: int = 0


def count(documents: Sequence[Document]) -> Count:
    """Without those that were withdrawn."""
    states = [one.state for one in documents if one.state not in GONE]
    return Count(len(states), states.count(DocumentState.READY), sum(state in OPEN for state in states))


def is_unfinished(documents: Sequence[Document], wing: str, *, picks_up: bool) -> bool:
    """Whether something is to be printed here still or, where visitors pick up, to be handed over."""
    return any(
        (one.wing == wing and one.state in OPEN) or (picks_up and one.state is DocumentState.READY) for one in documents
    )
