"""A ticket that nobody has, to look at a profile's slip: of its service with the longest journey."""

from datetime import datetime

from common.domain.forecast import WaitRange
from common.domain.journey import planned
from common.domain.number import ticket_number
from common.domain.profile import Profile
from common.language.route import route
from common.printing.slip import Slip
from common.printing.ticket import pause_within, token_of

WAIT = WaitRange(10, 15)
AHEAD = 7
NUMBER = 42


def sample(profile: Profile, language: str, now: datetime, *, large: bool) -> Slip:
    """As it would be issued at that moment."""
    service = max(profile.services, key=lambda one: len(one.journey))
    number, at = ticket_number(service.letter, NUMBER), now.astimezone(profile.zone)
    return Slip(
        centre=profile.names,
        owner=profile.owner,
        number=number,
        services=(service.names,),
        stops=tuple(route(profile, [service.code], planned(profile, (service.code,)))),
        people_ahead=AHEAD,
        wait=WAIT,
        pause=pause_within(profile, at, WAIT),
        priority="normal",
        issued_at=at,
        told_at=at,
        language=language,
        token=token_of(profile, at.date(), number),
        large=large,
        layout=profile.slip,
    )
