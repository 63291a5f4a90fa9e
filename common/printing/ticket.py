"""A ticket on paper: the slip of a turn, and the text of its QR code."""

from datetime import date, datetime, timedelta

from common.calendar import plan_of
from common.domain.calendar import Pause
from common.domain.forecast import Outlook, WaitRange
from common.domain.profile import Profile
from common.domain.ticket import Ticket, Turn
from common.language.route import route, stops_from
from common.printing.slip import Slip


def token(profile: Profile, ticket: Ticket) -> str:
    """The ASCII text of the ticket's QR code: centre, business day, number. It names no person and opens nothing."""
    return token_of(profile, ticket.day, ticket.number)


def token_of(profile: Profile, day: date, number: str) -> str:
    return f"{profile.code}:{day.isoformat()}:{number}"


def slip_of(
    profile: Profile,
    turn: Turn,
    told: Outlook | None,
    now: datetime,
    *,
    is_update: bool = False,
    copy: int = 1,
) -> Slip:
    """`told` is what the visitor is told of the wait now; None where nothing of the queue is known.

    `is_update`: there is a paper with that number already. `copy`: which paper of this ticket it is, from 1.
    """
    ticket, told_at = turn.ticket, now.astimezone(profile.zone)
    ahead, wait = (told.ahead, told.wait) if told else (None, None)
    return Slip(
        centre=profile.names,
        owner=profile.owner,
        number=ticket.number,
        services=tuple(profile.service_of[code].names for code in ticket.errands),
        stops=tuple(route(profile, ticket.errands, stops_from(profile, turn))),
        people_ahead=ahead,
        wait=wait,
        pause=pause_within(profile, told_at, wait),
        priority=ticket.priority,
        issued_at=ticket.issued_at.astimezone(profile.zone),
        told_at=told_at,
        language=ticket.language,
        token=token(profile, ticket),
        is_update=is_update,
        copy=copy,
        large=profile.slip.large,
        layout=profile.slip,
    )


def pause_within(profile: Profile, now: datetime, wait: WaitRange | None) -> Pause | None:
    """The first planned pause that a wait from `now`, in the centre's own time, runs into."""
    if wait is None or not wait.high:
        return None
    until = now + timedelta(minutes=wait.high)
    end = until.time() if until.date() == now.date() else now.time().max
    pauses = plan_of(profile, now.date()).pauses
    return next((pause for pause in pauses if pause.start < end and pause.end > now.time()), None)
