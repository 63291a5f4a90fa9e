"""Serials of documents: CSC-1-2026-000123-1. The centre, the year of the first print, a dense count, a check character.

ASCII only, so that they are typed, scanned and read out alike everywhere. The check character is that of ISO 7064
MOD 37,36: it shows every wrong character and every two neighbours that changed places. Hyphens do not count.
"""

import re

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MODULUS = len(_ALPHABET)
_WRITTEN = re.compile(r"[0-9A-Z-]{3,64}", re.ASCII)


def serial(centre: str, year: int, count: int) -> str:
    body = f"{centre.upper()}-{year:04d}-{count:06d}"
    return f"{body}-{check_character(body)}"


def is_serial(text: str) -> bool:
    """Whether it can have been given: its check character fits."""
    body, _, check = text.upper().rpartition("-")
    return bool(_WRITTEN.fullmatch(text.upper()) and body) and check == check_character(body)


def check_character(text: str) -> str:
    product = _MODULUS
    for character in text:
        if character in _ALPHABET:
            total = (product + _ALPHABET.index(character)) % _MODULUS or _MODULUS
            product = total * 2 % (_MODULUS + 1)
    return _ALPHABET[(_MODULUS + 1 - product) % _MODULUS]
