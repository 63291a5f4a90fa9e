"""Base45 (RFC 9285): two bytes in three letters, all of them of a QR code's alphanumeric mode."""

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUE = {letter: value for value, letter in enumerate(ALPHABET)}
_BASE = len(ALPHABET)
_NOT_BASE45 = "no base45"


def encode(data: bytes) -> str:
    return "".join(_letters(data[at : at + 2]) for at in range(0, len(data), 2))


def decode(text: str) -> bytes:
    """ValueError for a text that `encode` never gives: no second text stands for the same bytes."""
    if len(text) % 3 == 1:
        raise ValueError(_NOT_BASE45)
    return b"".join(_bytes(text[at : at + 3]) for at in range(0, len(text), 3))


def _letters(pair: bytes) -> str:
    value, letters = int.from_bytes(pair, "big"), ""
    for _ in range(len(pair) + 1):
        value, digit = divmod(value, _BASE)
        letters += ALPHABET[digit]
    return letters


def _bytes(letters: str) -> bytes:
    value = 0
    try:
        for letter in reversed(letters):
            value = value * _BASE + _VALUE[letter]
        return value.to_bytes(len(letters) - 1, "big")
    except (KeyError, OverflowError):
        raise ValueError(_NOT_BASE45) from None
