"""What every way to a printer does, and the time that each thing may take."""

from collections.abc import Callable
from typing import Protocol

CONNECT_SECONDS = 2.0
REPLY_SECONDS = 1.0
SEND_SECONDS = 15.0


class Link(Protocol):
    """A connection that is open. All of it raises OSError, TimeoutError among them."""

    def send(self, data: bytes) -> None:
        """All of the data, within SEND_SECONDS."""
        ...

    def discard(self) -> bytes:
        """What has come by now, unasked or late, is not read any more: dots of a picture can look like a question."""
        ...

    def receive(self) -> bytes:
        """The next byte; empty if there is none within REPLY_SECONDS."""
        ...

    def close(self) -> None: ...

    def drop(self) -> None:
        """Close it; what the printer has not taken by now never reaches it."""
        ...


Connect = Callable[[], Link]
