"""Where a step joins a queue."""

from collections.abc import Sequence
from datetime import datetime

from common.domain.policy import PlacePolicy
from common.domain.ticket import Place, Ticket


def came(ticket: Ticket) -> Place:
    """The place of a visitor by when the ticket was taken."""
    return Place(ticket.id, ticket.issued_at)


def place_in(policy: PlacePolicy, ticket: Ticket, head: Place | None, tail: Place) -> Place:
    """`head`: the place of who is first in line there now; `tail`: that of somebody who would come now."""
    if policy is PlacePolicy.TAIL:
        return tail
    if policy is PlacePolicy.TIME or head is None:
        return came(ticket)
    return Place(head.order - 1, min(head.since, ticket.issued_at))


def is_within_grace(absent_since: datetime, now: datetime, called_since: int, grace_seconds: float, most: int) -> bool:
    """Whether a no-show keeps the place: not long after, or not many were called since."""
    return (now - absent_since).total_seconds() <= grace_seconds or called_since < most


def between(before: Sequence[int], after: Sequence[int]) -> int | None:
    """An order after all of the first and before all of the second, which are sorted; None if any new one will do."""
    if not after:
        return None
    return (before[-1] + after[0]) // 2 if before else after[0] - 1
