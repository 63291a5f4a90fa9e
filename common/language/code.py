"""What a typed or scanned code is: the number of a ticket, or the code of its slip."""

import re
from typing import NamedTuple

from common.domain.number import is_ticket_number
from common.language.bidi import strip_controls
from common.language.digits import ascii_digits

_TOKEN = re.compile(r"(?P<centre>[^:]+):(?P<day>\d{4}-\d\d-\d\d):(?P<number>[^:]+)")


class TicketCode(NamedTuple):
    """`centre` and `day` (ISO) are empty where only the number is known."""

    number: str
    centre: str = ""
    day: str = ""


def plain(text: str) -> str:
    """As codes are written: ASCII digits, no spaces, no marks."""
    return ascii_digits(strip_controls(text)).replace(" ", "")


def ticket_code(text: str) -> TicketCode | None:
    """Of a ticket's number, in any digits and either case, or of its slip's code; None for another text."""
    token = _TOKEN.fullmatch(plain(text))
    code = TicketCode(**token.groupdict()) if token else TicketCode(plain(text).upper())
    return code if is_ticket_number(code.number) else None
