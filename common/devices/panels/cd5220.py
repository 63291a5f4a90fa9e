"""Pole displays of 2×20 letters that understand ESC/POS line display commands (DM-D); most CD5220 do in that mode."""

from common.devices.panels.call import Call

COLUMNS = 20
_BEGIN = b"\x1b@"  # as it was switched on
_CLEAR = b"\x0c"
_BLINK_EVERY = 10  # of 50 ms


def frame(call: Call | None) -> bytes:
    if call is None:
        return _BEGIN + _CLEAR
    blink = bytes([0x1F, 0x45, _BLINK_EVERY if call.is_new else 0])
    return _BEGIN + _CLEAR + _line(1, call.number) + _line(2, f"> {call.counter} <") + blink


def _line(row: int, text: str) -> bytes:
    """US $ x y, and a text in the middle; a whole line, so that nothing of another is left."""
    return bytes([0x1F, 0x24, 1, row]) + text[:COLUMNS].center(COLUMNS).encode("ascii", "replace")
