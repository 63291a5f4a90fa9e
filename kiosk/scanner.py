"""A scanner that types like a keyboard: only what is typed quickly, is short and ends with Enter counts (T05)."""

import math

from common.devices.code import DOCUMENT, LONGEST, LONGEST_DOCUMENT, is_code, is_letter

GAP, PAUSE = 0.1, 1.0  # seconds: between two letters of one code at most, between two codes at least
ENDS = frozenset("\r\n")


class Scanner:
    """Told of each key with its time. A letter that no code has spoils all that is typed with it."""

    def __init__(self) -> None:
        self._typed, self._is_spoilt = "", False
        self._at = self._read_at = -math.inf

    def key(self, letter: str, at: float) -> str | None:
        """`letter` is empty for a key that is none. The code, when this key closes one."""
        if at - self._at > GAP:
            self._begin()
        self._at = at
        if letter in ENDS:
            return self._end(at)
        self._is_spoilt = self._is_spoilt or not self._has_room(letter)
        self._typed += "" if self._is_spoilt else letter
        return None

    def _has_room(self, letter: str) -> bool:
        """What begins like the code of a document goes on as such."""
        if self._typed.startswith(DOCUMENT):
            return len(self._typed) < LONGEST_DOCUMENT and is_code(DOCUMENT + letter)
        return len(self._typed) < LONGEST and is_letter(letter)

    def _end(self, at: float) -> str | None:
        code = None if self._is_spoilt or not is_code(self._typed) else self._typed
        self._begin()
        if code is None or at - self._read_at < PAUSE:
            return None
        self._read_at = at
        return code

    def _begin(self) -> None:
        self._typed, self._is_spoilt = "", False
