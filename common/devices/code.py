"""What a scanner may read: codes of tickets and appointments, and signed codes of documents. Nothing else (T05)."""

import re

SHORTEST, LONGEST = 3, 64
DOCUMENT, LONGEST_DOCUMENT = "DAWR1:", 1100
_LETTER = re.compile(r"[A-Za-z0-9:._@-]")
_CODE = re.compile(rf"[A-Za-z0-9][A-Za-z0-9:._@-]{{{SHORTEST - 1},{LONGEST - 1}}}")
_DOCUMENT_CODE = re.compile(rf"{DOCUMENT}[0-9A-Z $%*+\-./:]+")  # base45 (RFC 9285)


def is_letter(letter: str) -> bool:
    """Whether the code of a ticket or an appointment may have it."""
    return _LETTER.fullmatch(letter) is not None


def is_short_code(text: str) -> bool:
    """Whether it may be the code of a ticket or an appointment."""
    return _CODE.fullmatch(text) is not None


def is_code(text: str) -> bool:
    """Whether a ticket, an appointment or a document may have it; whose it is, others find out."""
    if text.startswith(DOCUMENT):
        return len(text) <= LONGEST_DOCUMENT and _DOCUMENT_CODE.fullmatch(text) is not None
    return is_short_code(text)
