"""The visitor at the counter: what the ticket card shows."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from common.domain.document import Document
from common.domain.profile import Profile
from common.domain.ticket import Turn
from common.operations.desk import AtCounter
from counter.document_count import Count, count
from counter.journey import StopProps, stops
from counter.manner import Manner, whole_minutes


@dataclass(frozen=True, slots=True)
class TicketProps:
    """`status` is none, called or serving; `language` and `priority` are the visitor's, `note` a colleague's.

    `waited`: whole minutes in this queue until the call; `in_centre`: since the ticket was taken today.
    """

    status: str = "none"
    number: str = ""
    service: str = ""
    language: str = ""
    priority: str = ""
    note: str = ""
    waited: int = 0
    in_centre: int = 0
    calls: int = 0
    documents: Count = field(default_factory=Count)
    stops: tuple[StopProps, ...] = ()


def ticket_props(
    here: AtCounter | None,
    visit: Sequence[Turn],
    profile: Profile,
    now: datetime,
    manner: Manner,
    *,
    documents: Sequence[Document] = (),
) -> TicketProps:
    """`visit`: all steps of the ticket that is here; `documents`: all of it."""
    if here is None:
        return TicketProps()
    ticket, step = here.turn.ticket, here.turn.step
    return TicketProps(
        status=step.state.value,
        number=ticket.number,
        service=manner.name(profile.service_of[step.service].names),
        language=ticket.language,
        priority=step.priority,
        note=here.note or "",
        waited=whole_minutes((step.called_at or step.queued_at) - step.queued_at),
        in_centre=0 if ticket.carried_from else whole_minutes(now - ticket.issued_at),
        calls=step.calls,
        documents=count(documents),
        stops=stops(here.turn, visit, profile, manner),
    )
