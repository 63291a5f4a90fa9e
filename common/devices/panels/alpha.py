"""Signs that speak the Alpha protocol (M-protocol): BetaBrite and others. Text file A of all signs on the line."""

from common.devices.panels.call import Call

_WAKE = bytes(5)  # the sign measures the speed of the line by them
_TO_ALL = b"\x01Z00"
_WRITE = b"\x02AA"
_MIDDLE = b"\x1b "
_HOLD, _FLASH = b"b", b"c"
_END = b"\x04"


def frame(call: Call | None) -> bytes:
    return _WAKE + _TO_ALL + _WRITE + (_content(call) if call else b"") + _END


def _content(call: Call) -> bytes:
    text = f"{call.number} > {call.counter}"
    return _MIDDLE + (_FLASH if call.is_new else _HOLD) + text.encode("ascii", "replace")
