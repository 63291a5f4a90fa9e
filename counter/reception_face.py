"""All that the reception shows, from what was read of the store and what the clerk has chosen. Pure."""

from collections.abc import Sequence

from common.language.search import Entry
from common.operations.looking import Visit
from counter.reader import Reader
from counter.reception_console import Console, current
from counter.reception_groups import FoundProps, OrderProps
from counter.reception_offer import Offer, found_rows, service_row, wait_text
from counter.reception_office import LookedUp
from counter.reception_showing import Head, ReceptionProps
from counter.reception_slip import Slips, SlipState
from counter.reception_visit import VisitProps, stops, visit_props


def face(console: Console, slips: Slips, seen: LookedUp, known: Sequence[Entry], reader: Reader) -> ReceptionProps:
    visit = seen.visit if seen.number == console.number else None
    chosen = current(visit.turns).ticket.errands if visit else () if console.number else console.errands
    manner, services = reader.manner, reader.profile.service_of
    return ReceptionProps(
        head=Head(manner.language, console.typed, console.asking.value, console.wanted, console.trouble, slips.prints),
        order=_order(console, seen.offer, reader),
        found=FoundProps(VisitProps(console.number), console.fresh)
        if visit is None
        else _found(visit, console, slips, seen, reader),
        offer=found_rows(console.typed, known, chosen, seen.offer, reader),
        errands=[service_row(services[code], (), seen.offer, reader) for code in console.errands],
        stops=stops(visit, reader) if visit else (),
    )


def _order(console: Console, offer: Offer, reader: Reader) -> OrderProps:
    outlook = offer.outlooks.get(console.errands[0]) if console.errands else None
    return OrderProps(
        language=console.language,
        priority=console.priority,
        people=reader.manner.count(outlook.ahead) if outlook else "",
        wait=wait_text(outlook.wait, reader.manner) if outlook else "",
        ready=bool(console.errands),
    )


def _found(visit: Visit, console: Console, slips: Slips, seen: LookedUp, reader: Reader) -> FoundProps:
    """Without a paper the code is shown: a failed print is no lost number."""
    its_own = slips.number == console.number
    state = slips.state if its_own else SlipState.NONE
    lacks = not slips.prints or state is SlipState.FAILED
    return FoundProps(
        visit=visit_props(visit, seen.outlook, reader),
        fresh=console.fresh,
        paper=state,
        trouble=slips.trouble if its_own else "",
        picture=slips.picture(visit.turns[0].ticket) if lacks else "",
    )
