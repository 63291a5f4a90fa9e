"""What is said between us and a printer that answers: status in real time, what is left in its buffer, and the end."""

import time
from collections.abc import Iterator

from common.printing import escpos
from common.printing.links.link import Link
from common.printing.status import Status
from common.printing.unasked import Unasked

CONFIRM_SECONDS = 20.0
"""So long may the printer work after the last byte was taken."""
LISTEN_SECONDS = 2.0
"""So long is an answer looked for in what a printer says that never falls silent, such as one of another speed."""


class Conversation:
    """Over one connection. What the link raises is raised."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._is_done = self._is_behind = False
        self._unasked = Unasked()
        link.discard()

    def status(self) -> Status:
        """One question after the other; a printer that is silent at the first one is not asked again.

        Of one that left a question out, and has more to say after the last one, nobody knows which it answered.
        """
        self._hear_out()
        replies: list[bytes] = []
        for query in escpos.QUERIES:
            self._link.send(query)
            replies.append(self._status_byte())
            if not any(replies):
                self._is_behind = True
                return Status()
        is_shifted = not all(replies) and bool(self._status_byte())
        return Status() if is_shifted else escpos.status(replies)

    def clear(self) -> bool:
        """Have all forgotten that is left of what was sent before; whether the printer says that it has."""
        self._link.send(escpos.CLEAR)
        said = b""
        for reply in self._heard():
            said += reply
            if escpos.CLEARED in said:
                return True
        return False

    def keeps_up(self) -> bool:
        """Whether it answers in turn, so that it can tell when a ticket is out, and has nothing else to print now."""
        self._link.send(escpos.ARE_YOU_DONE)
        return self._waits_for_done()

    def fill(self) -> None:
        """End a picture that may have broken off before, where it could not be cleared: else it swallows what comes."""
        self._link.send(escpos.FILL)

    def await_end(self) -> Status:
        """Ask how it went, of a printer that keeps up: how it is when all is printed, or what stands in the way.

        TimeoutError if it is neither. The answer by itself is not believed: where a plug is pulled a zero comes, which
        looks like it; whoever has printed says also in real time how it is.
        """
        self._is_done = False
        self._link.send(escpos.ARE_YOU_DONE)
        deadline = time.monotonic() + CONFIRM_SECONDS
        while time.monotonic() < deadline:
            self._is_done = self._is_done or self._waits_for_done()
            status = self.status()
            if status.trouble or (self._is_done and status.online):
                return status
        raise TimeoutError

    def await_word(self) -> Status:
        """How it is now, of a printer that has answered before. TimeoutError if it is silent."""
        deadline = time.monotonic() + CONFIRM_SECONDS
        while (status := self.status()) == Status():
            if time.monotonic() > deadline:
                raise TimeoutError
        return status

    def _hear_out(self) -> None:
        """An answer that comes late would be taken for that to another question: after a silence it is waited for."""
        late = self._unasked.left_out_of(self._link.discard())
        if self._is_behind:
            late += b"".join(self._heard())
        self._is_behind = False
        self._is_done = self._is_done or any(escpos.says_done(late[at : at + 1]) for at in range(len(late)))

    def _waits_for_done(self) -> bool:
        """Until it says so, or nothing more."""
        return any(escpos.says_done(reply) for reply in self._heard())

    def _status_byte(self) -> bytes:
        """The next one; whatever else comes meanwhile is no status."""
        for reply in self._heard():
            if escpos.says_status(reply):
                return reply
            self._is_done = self._is_done or escpos.says_done(reply)
        return b""

    def _heard(self) -> Iterator[bytes]:
        """Byte by byte until it is silent, or has said enough."""
        deadline = time.monotonic() + LISTEN_SECONDS
        while time.monotonic() < deadline and (reply := self._link.receive()):
            if self._unasked.left_out_of(reply):
                yield reply
