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


def by_time(waiting: Sequence[Place], since: datetime) -> int | None:
    """The order of who came at `since` among those who wait, in order; None if any new one will do.

    Behind everybody who came before, whatever their order. Of the same order the earlier one is first.
    """
    before = max((place.order for place in waiting if place.since <= since), default=None)
    after = [place.order for place in waiting if place.since > since and (before is None or place.order >= before)]
    if not after:
        return None
    return after[0] - 1 if before is None else (before + after[0]) // 2
