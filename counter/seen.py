"""What the counter window is made from: who sits there, what was seen in the store, and what the clerk looks at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from common.away.acts import Refused
from common.domain.document import Document
from common.domain.stock import Account
from common.domain.ticket import Turn
from common.operations.desk import Desk
from counter.sheets import Sheet
from counter.toast import LastVerb, Notice

WAITING, PARKED, NO_SHOWS, FOUND = "waiting", "parked", "no-shows", "found"


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits where."""

    counter: str
    staff: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look at the store saw. `desk` is None when nobody was signed in.

    `visit`: all steps of the ticket that is here; `runner_up`: the number after the next one; `parked_at`: since when
    by step; `left`: for what nobody else serves, how many wait. `documents`: those of the ticket that is here; `jobs`
    of the wing and `packs` of forms are looked at while their sheet is open.
    """

    seat: Seat | None = None
    sittings: Mapping[str, str] = field(default_factory=dict)
    desk: Desk | None = None
    last: LastVerb | None = None
    found: Sequence[Turn] = ()
    visit: Sequence[Turn] = ()
    runner_up: str = ""
    parked_at: Mapping[int, datetime] = field(default_factory=dict)
    left: Mapping[str, int] = field(default_factory=dict)
    documents: Sequence[Document] = ()
    jobs: Sequence[Document] = ()
    packs: Sequence[Account] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """What the clerk has chosen to look at, the sheet that is open, and what there is to tell them.

    `refused`: what was done while the store was away, and the store did not accept.
    """

    tab: str = WAITING
    search: str = ""
    sheet: Sheet | None = None
    notice: Notice | None = None
    live: bool = True
    refused: Refused | None = None
