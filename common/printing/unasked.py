"""What a printer says by itself whenever something changes: its automatic status, where somebody has put that on."""

_FOLLOWING = 3


class Unasked:
    """Of one connection: such a status may come in pieces.

    It is four bytes (GS a in the command references): the first has bit 4 set and 0, 1 and 7 clear, the others have 4
    and 7 clear, just as the answer to GS r has. So it would look as if a ticket were out that is not.
    """

    def __init__(self) -> None:
        self._to_come = 0

    def left_out_of(self, data: bytes) -> bytes:
        """What is left of the next bytes."""
        return bytes(byte for byte in data if not self._is_unasked(byte))

    def _is_unasked(self, byte: int) -> bool:
        if byte & 0x93 == 0x10:
            self._to_come = _FOLLOWING
            return True
        if not self._to_come or byte & 0x90:
            return False
        self._to_come -= 1
        return True
