"""What is said between us and a printer that answers: status in real time, what is left in its buffer, and the end."""

import time

from common.printing import escpos
from common.printing.links.link import Link
from common.printing.status import Status

CONFIRM_SECONDS = 20.0
"""So long may the printer work after the last byte was taken."""


class Conversation:
    """Over one connection. What the link raises is raised."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._is_done = False
        link.discard()

    def status(self) -> Status:
        """One question after the other; a printer that is silent at the first one is not asked again."""
        replies: list[bytes] = []
        for query in escpos.QUERIES:
            self._link.send(query)
            replies.append(self._status_byte())
            if not any(replies):
                return Status()
        return escpos.status(replies)

    def clear(self) -> bool:
        """Have all forgotten that is left of what was sent before; whether the printer says that it has."""
        self._link.send(escpos.CLEAR)
        said = b""
        while escpos.CLEARED not in said and (reply := self._link.receive()):
            said += reply
        return escpos.CLEARED in said

    def keeps_up(self) -> bool:
        """Whether it answers in turn, so that it can tell when a ticket is out, and has nothing else to print now."""
        self._link.send(escpos.ARE_YOU_DONE)
        return self._waits_for_done()

    def fill(self) -> None:
        """End a picture that may have broken off before, where it could not be cleared: else it swallows what comes."""
        self._link.send(escpos.FILL)

    def await_end(self) -> Status:
        """Ask how it went, of a printer that keeps up: how it is when all is printed, or what stands in the way.

        TimeoutError if it is neither.
        """
        self._link.send(escpos.ARE_YOU_DONE)
        deadline = time.monotonic() + CONFIRM_SECONDS
        while not self._waits_for_done():
            status = self.status()
            if self._is_done or status.trouble:
                return status
            if time.monotonic() > deadline:
                raise TimeoutError
        return Status()

    def await_word(self) -> Status:
        """How it is now, of a printer that has answered before. TimeoutError if it is silent."""
        self._link.discard()  # a picture may look like a question
        deadline = time.monotonic() + CONFIRM_SECONDS
        while (status := self.status()) == Status():
            if time.monotonic() > deadline:
                raise TimeoutError
        return status

    def _waits_for_done(self) -> bool:
        """Until it says so, or nothing more."""
        while reply := self._link.receive():
            if escpos.says_done(reply):
                return True
        return False

    def _status_byte(self) -> bytes:
        """The next one; whatever else comes meanwhile is no status."""
        while reply := self._link.receive():
            if escpos.says_status(reply):
                return reply
            self._is_done = self._is_done or escpos.says_done(reply)
        return b""
