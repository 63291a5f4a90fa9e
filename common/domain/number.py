"""Ticket numbers: a letter and at least three digits, written the same on paper, screen and store."""

import re

# Letters that are not misread (I/1, O/0, Q/O, Z/2); letters that sound alike are kept apart by the profile's check.
LETTERS = "ABCDEFGHJKLMNPRSTUVWXY"
SOUND_ALIKE = ("BP", "DT", "MN")
_NUMBER = re.compile(rf"[{LETTERS}][0-9]{{3,}}")


def ticket_number(letter: str, count: int) -> str:
    """The `count`-th number of a letter's series: A001 … A999, then A1000 (a long day never stops)."""
    return f"{letter}{count:03d}"


def is_ticket_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None
