"""An appointment and its window: who comes too early or too late waits as others do."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from common.domain.policy import Policy


@dataclass(frozen=True, slots=True)
class Appointment:
    """`code` is what the visitor was sent; nothing about the person is known here."""

    code: str
    at: datetime
    service: str


class Arrival(Enum):
    EARLY = "early"
    IN_TIME = "in time"
    LATE = "late"


def arrival(appointment: Appointment, policy: Policy, now: datetime) -> Arrival:
    if now < appointment.at - policy.early:
        return Arrival.EARLY
    return Arrival.LATE if now > appointment.at + policy.late else Arrival.IN_TIME
