"""A scanner that types like a keyboard: only what is typed quickly, is short and ends with Enter counts (T05)."""

import math
import re

GAP, PAUSE = 0.1, 1.0  # seconds: between two letters of one code at most, between two codes at least
LONGEST = 64
ENDS = frozenset("\r\n")
_LETTER = re.compile(r"[A-Za-z0-9:._@-]")
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9:._@-]{2,}")


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
        self._is_spoilt = self._is_spoilt or not _LETTER.fullmatch(letter) or len(self._typed) == LONGEST
        self._typed += "" if self._is_spoilt else letter
        return None

    def _end(self, at: float) -> str | None:
        code = None if self._is_spoilt or not _CODE.fullmatch(self._typed) else self._typed
        self._begin()
        if code is None or at - self._read_at < PAUSE:
            return None
        self._read_at = at
        return code

    def _begin(self) -> None:
        self._typed, self._is_spoilt = "", False
