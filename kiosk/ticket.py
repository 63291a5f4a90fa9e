"""The ticket just issued, as the screen shows it."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from common.domain.forecast import Outlook
from common.domain.profile import Profile
from common.domain.ticket import Turn
from common.language.phrases import Phrases, mark_of
from common.printing.code import picture
from common.printing.slip import Slip
from kiosk.stops import Teller
from kiosk.visit_wording import VisitWording

MOST_ERRANDS = 3
A_WALK = 30.0  # seconds; a shorter way is not worth telling


class PaperSign(StrEnum):
    """What became of the slip. Without a printer there is NONE. ELSEWHERE: it has come out at the reception.

    SHOWN: it was not tried, because no paper would come; FAILED: it surely did not come; UNCERTAIN: nobody knows.
    """

    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    ELSEWHERE = "elsewhere"
    SHOWN = "shown"
    FAILED = "failed"
    UNCERTAIN = "uncertain"

    @property
    def is_out(self) -> bool:
        return self in {PaperSign.PRINTED, PaperSign.ELSEWHERE}

    @property
    def is_lacking(self) -> bool:
        """The visitor may ask for it once more."""
        return self in {PaperSign.SHOWN, PaperSign.FAILED, PaperSign.UNCERTAIN}


@dataclass(frozen=True, slots=True)
class Issued:
    """A committed turn and what its visitor is told of the wait: nothing (None) of one given while the store is away.

    `copy`: of its paper, asked for and not begun; None if there is none. `is_update`: there is a paper with that number
    already. `is_late`: it comes from an appointment that has passed.
    """

    turn: Turn
    outlook: Outlook | None
    copy: int | None = None
    is_update: bool = False
    is_late: bool = False

    @property
    def is_away(self) -> bool:
        """The turn is one of this kiosk's journal."""
        return self.outlook is None


@dataclass(frozen=True, slots=True)
class Shown:
    """What the ticket screen shows; all empty when there is no ticket."""

    number: str = ""
    service: str = ""
    mark: str = ""
    ahead: str = ""
    wait: str = ""
    times: str = ""
    pause: str = ""
    walk: str = ""
    remark: str = ""
    code: str = ""
    paper: PaperSign = PaperSign.NONE
    reprintable: bool = False
    updated: bool = False
    extensible: bool = False
    cancellable: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """A ticket in its visitor's hand: what was issued, what is printed of it, and what became of the paper."""

    issued: Issued
    slip: Slip
    paper: PaperSign


def shown(profile: Profile, held: Held, teller: Teller, wording: VisitWording, *, can_print: bool = True) -> Shown:
    """The slip on the screen, in the language spoken now. `can_print`: a paper that is lacking would come out now."""
    slip, phrases, wait, pause = held.slip, teller.phrases, held.slip.wait, held.slip.pause
    return Shown(
        number=slip.number,
        service="\n".join(teller.name(names) for names in slip.services),
        mark=mark_of(slip.priority, phrases),
        ahead="" if slip.people_ahead is None else phrases.people_ahead(slip.people_ahead),
        wait=phrases.wait_not_known() if held.issued.is_away else wording.wait(wait),
        times=phrases.turn_times(wait, slip.told_at) if wait else "",
        pause=phrases.pause(pause.names.text(teller.language), pause.start, pause.end) if pause else "",
        walk=_walk(profile, held.issued.turn, wording),
        remark=_remark(held.issued, phrases, wording),
        code=picture(slip.token),
        paper=held.paper,
        reprintable=held.paper.is_lacking and can_print,
        updated=slip.is_update,
        extensible=len(slip.services) < MOST_ERRANDS,
        cancellable=not held.issued.is_away,
    )


def _remark(issued: Issued, phrases: Phrases, wording: VisitWording) -> str:
    if issued.is_away:
        return phrases.valid()
    return wording.late() if issued.is_late else ""


def _walk(profile: Profile, turn: Turn, wording: VisitWording) -> str:
    seconds = profile.wing_of[turn.step.wing].walk
    return wording.walk(ceil(seconds / 60)) if seconds >= A_WALK else ""
