"""Whom this counter was serving, in a file of its own machine: to go on with if it starts while the store is away."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from common.away.turns import plain, turn_of
from common.domain.journey import next_stop
from common.domain.profile import Profile
from common.operations.desk import AtCounter, Desk
from counter.seen import Seat, Seen


@dataclass(frozen=True, slots=True)
class Kept:
    """What the newest look at the store saw of the visitor. `after`: the newest act that it knew of."""

    day: date
    seen: Seen
    after: str


def text(kept: Kept) -> str:
    """As JSON; whoever waits is not kept, only the seat and who is at it."""
    seat, desk = kept.seen.seat, kept.seen.desk
    value = {
        "day": kept.day.isoformat(),
        "counter": seat and seat.counter,
        "staff": seat and seat.staff,
        "here": _plain(desk.here) if desk and desk.here else None,
        "visit": [plain(turn) for turn in kept.seen.visit],
        "after": kept.after,
    }
    return json.dumps(value, ensure_ascii=False)


def kept_of(said: str, profile: Profile) -> Kept | None:
    """What `text` made of it; None if nobody sat there, or if it is something else."""
    try:
        value = json.loads(said)
        seat = Seat(value["counter"], value["staff"])
        here = value["here"] and _here(value["here"], profile)
        visit: Sequence[Any] = [turn_of(turn) for turn in value["visit"]]
        day, after = date.fromisoformat(value["day"]), value["after"]
    except (KeyError, TypeError, ValueError):
        return None
    if seat.counter not in profile.counter_of or seat.staff not in profile.staff_of:
        return None
    return Kept(day, Seen(seat, {seat.counter: seat.staff}, Desk(seat.staff, here, ()), visit=visit), after)


def _plain(here: AtCounter) -> dict[str, Any]:
    return {"turn": plain(here.turn), "note": here.note, "absent_from": here.absent_from.isoformat()}


def _here(value: dict[str, Any], profile: Profile) -> AtCounter:
    turn = turn_of(value["turn"])
    onward = next_stop(profile, turn.ticket, turn.step)
    return AtCounter(turn, value["note"], onward, datetime.fromisoformat(value["absent_from"]))
