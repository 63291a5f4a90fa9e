"""Ticket numbers: a letter and at least three digits, written the same on paper, screen and store.

A kiosk that is away from its store puts the letter of its own series between them: CA001.
"""

import re

# Letters that are not misread (I/1, O/0, Q/O, Z/2); letters that sound alike are kept apart by the profile's check.
LETTERS = "ABCDEFGHJKLMNPRSTUVWXY"
SOUND_ALIKE = ("BP", "DT", "MN")
SERIES = "".join(letter for letter in LETTERS if letter not in {pair[1] for pair in SOUND_ALIKE})
"""Letters of kiosks' own series, which are told apart by ear, too."""
_NUMBER = re.compile(rf"[{LETTERS}][{SERIES}]?[0-9]{{3,}}")


def ticket_number(letters: str, count: int) -> str:
    """The `count`-th number of a series: A001 … A999, then A1000 (a long day never stops)."""
    return f"{letters}{count:03d}"


def letters_of(number: str) -> str:
    """The series of a number: of its letter, and of the kiosk that gave it while away."""
    return number.rstrip("0123456789")


def count_of(number: str) -> int:
    """Which of its series a number is."""
    return int(number.lstrip(LETTERS))


def is_ticket_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None
