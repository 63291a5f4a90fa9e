"""A call for help: somebody at a machine pressed the button, and somebody goes there."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class HelpCall:
    """`place` is a device's code in the profile, or `counter/NUMBER`; `counter` and `staff` are whose who answered."""

    id: int
    place: str
    wing: str
    asked_at: datetime
    answered_at: datetime | None = None
    counter: str | None = None
    staff: str | None = None
