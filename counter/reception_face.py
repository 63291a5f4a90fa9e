"""All that the reception shows, from what was read of the store and what the clerk has chosen. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from common.domain.ticket import Ticket
from common.language.search import Entry
from common.operations.looking import Visit
from counter.reading import Reading
from counter.reception_console import Console, current
from counter.reception_groups import FoundProps, OrderProps
from counter.reception_offer import Offer, found_rows, service_row, wait_text
from counter.reception_office import Paper, Seen
from counter.reception_showing import Head, ReceptionProps
from counter.reception_visit import VisitProps, stops, visit_props


@dataclass(frozen=True, slots=True)
class Slips:
    """`picture` makes a ticket's code; `prints`: there is a printer.

    Of the slip that was asked for last: whose it is, and what became of it.
    """

    picture: Callable[[Ticket], str]
    prints: bool = False
    number: str = ""
    paper: Paper = Paper.NONE
    trouble: str = ""


def face(console: Console, slips: Slips, seen: Seen, known: Sequence[Entry], reading: Reading) -> ReceptionProps:
    visit = seen.visit if seen.number == console.number else None
    chosen = current(visit.turns).ticket.errands if visit else () if console.number else console.errands
    manner, services = reading.manner, reading.profile.service_of
    return ReceptionProps(
        head=Head(manner.language, console.typed, console.asking.value, console.wanted, console.trouble, slips.prints),
        order=_order(console, seen.offer, reading),
        found=FoundProps(VisitProps(console.number), console.fresh)
        if visit is None
        else _found(visit, console, slips, seen, reading),
        offer=found_rows(console.typed, known, chosen, seen.offer, reading),
        errands=[service_row(services[code], (), seen.offer, reading) for code in console.errands],
        stops=stops(visit, reading) if visit else (),
    )


def _order(console: Console, offer: Offer, reading: Reading) -> OrderProps:
    outlook = offer.outlooks.get(console.errands[0]) if console.errands else None
    return OrderProps(
        language=console.language,
        priority=console.priority,
        people=reading.manner.count(outlook.ahead) if outlook else "",
        wait=wait_text(outlook.wait, reading.manner) if outlook else "",
        ready=bool(console.errands),
    )


def _found(visit: Visit, console: Console, slips: Slips, seen: Seen, reading: Reading) -> FoundProps:
    """Without a paper the code is shown: a failed print is no lost number."""
    its_own = slips.number == console.number
    paper = slips.paper if its_own else Paper.NONE
    lacks = not slips.prints or paper is Paper.FAILED
    return FoundProps(
        visit=visit_props(visit, seen.outlook, reading),
        fresh=console.fresh,
        paper=paper,
        trouble=slips.trouble if its_own else "",
        picture=slips.picture(visit.turns[0].ticket) if lacks else "",
    )
