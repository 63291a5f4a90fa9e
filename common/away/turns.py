"""Turns as plain JSON values and back: what a machine keeps of them for while the store is away."""

from datetime import datetime
from typing import Any

from common.domain.event import MOMENTS, changes, ticket_changes, ticket_values
from common.domain.ticket import State, Step, Ticket, Turn


def plain(turn: Turn) -> dict[str, Any]:
    return {"ticket": ticket_changes(None, turn.ticket)["is"], "step": changes(None, turn.step)}


def turn_of(value: dict[str, Any]) -> Turn:
    """What `plain` made of a turn; KeyError, TypeError or ValueError if it is something else."""
    step = value["step"]
    moments = {name: datetime.fromisoformat(step[name]) for name in MOMENTS if step.get(name)}
    return Turn(Ticket(**ticket_values(value["ticket"])), Step(**{**step, **moments, "state": State(step["state"])}))
