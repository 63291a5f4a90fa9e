"""What every spooler of a system does: it takes a whole ticket, and says whether it is still waiting there."""

from typing import Protocol

from common.printing.status import Status

TAKE_SECONDS = 15.0
"""What a spooler has not passed on by then is taken back: it would come out when nobody expects it any more."""
LOOK_EVERY = 0.25


class Spool(Protocol):
    """All of it raises OSError."""

    def status(self) -> Status:
        """What the system knows of the printer."""
        ...

    def give(self, data: bytes) -> str:
        """Take a ticket; the job's name. Uncertain if it broke off in the middle, TimeoutError if nobody knows."""
        ...

    def holds(self, job: str) -> bool:
        """Whether it has not been passed on whole. OSError, too, when it has been given up."""
        ...

    def take_back(self, job: str) -> None: ...
