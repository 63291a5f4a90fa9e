"""Paper that is nobody's ticket: to look at a profile's slip, and to try a printer."""

from datetime import datetime

from common.domain.forecast import WaitRange
from common.domain.journey import planned
from common.domain.number import ticket_number
from common.domain.profile import Names, Naming, Profile
from common.domain.slip import SlipLayout
from common.language.route import route
from common.printing.slip import Slip
from common.printing.ticket import pause_within, token_of

WAIT = WaitRange(10, 15)
AHEAD = 7
NUMBER = 42
_TRIAL = Names((Naming({"ar": "تجربة الطابعة", "en": "Printer test"}),))
_TRIAL_LAYOUT = SlipLayout(lines=("owner", "centre", "number", "services", "time"))
_DAWR = Names((Naming({"ar": "دَوْر", "en": "Dawr"}),))


def sample(profile: Profile, language: str, now: datetime, *, large: bool) -> Slip:
    """As it would be issued at that moment, of the service with the longest journey."""
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


def trial(told: str, language: str, at: datetime) -> Slip:
    """Paper to see that a printer prints; nobody takes it for a ticket. `told`: what else stands on it."""
    return Slip(
        centre=_TRIAL,
        owner=_DAWR,
        number="TEST",
        services=(Names((Naming({"ar": told, "en": told}),)),),
        stops=(),
        people_ahead=None,
        wait=None,
        pause=None,
        priority="normal",
        issued_at=at,
        told_at=at,
        language=language,
        token="",
        layout=_TRIAL_LAYOUT,
    )
