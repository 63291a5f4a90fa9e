"""Nobody waits for ever: the bound of the default rule for every class, through the verbs and under any load."""

from collections.abc import Iterator
from datetime import timedelta
from heapq import heappop, heappush
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from common.domain.waiting.classes import CLASSES
from common.domain.waiting.rule import CAP
from tests.conftest import Clock
from tests.operations.hall import COMPREHENSIVE, DESK, Hall
from tests.operations.model.machine import RAM_DISK
from tests.operations.model.small import Variant, file_of

LONGEST = 1200.0
DESKS = (DESK, COMPREHENSIVE)


class Visitor(NamedTuple):
    arrives: float
    service: str
    priority: str
    handling: float


class Wait(NamedTuple):
    """`came`: how many tickets were given before."""

    came: int
    visitor: Visitor
    called: float


people = st.tuples(
    st.floats(0, 400), st.sampled_from(["A1", "P1"]), st.sampled_from(sorted(CLASSES)), st.floats(60, LONGEST)
)


@st.composite
def loads(draw: st.DrawFn) -> list[Visitor]:
    """From a quiet hour to twice as many as two desks can serve; in some, most are of the upper tier."""
    now, visitors = 0.0, []
    pause = draw(st.sampled_from([1.0, 0.5, 0.1]))
    for gap, service, priority, handling in draw(st.lists(people, min_size=25, max_size=70)):
        now += round(gap * pause, 3)
        visitors.append(Visitor(now, service, priority, round(handling, 3)))
    return visitors


def day(folder: str, visitors: list[Visitor]) -> Iterator[Wait]:
    """Two desks that serve all, and go on until nobody waits."""
    clock = Clock()
    path = Path(folder) / "hall.db"
    path.touch(mode=0o600)
    path.write_bytes(file_of(Variant()))
    opened, hall = clock.now, Hall.of(path, clock)
    for desk in DESKS:
        hall.operations.reassign(desk, ["A1", "P1"])
    free = [(0.0, desk) for desk in DESKS]
    to_come, inside = list(reversed(visitors)), dict[int, tuple[int, Visitor]]()
    while to_come or inside:
        now, desk = heappop(free)
        now = max(now, to_come[-1].arrives) if not inside else now
        while to_come and to_come[-1].arrives <= now:
            visitor = to_come.pop()
            clock.now = opened + timedelta(seconds=visitor.arrives)
            number = len(visitors) - len(to_come)
            inside[hall.issue(visitor.service, visitor.priority).step.id] = number, visitor
        clock.now = opened + timedelta(seconds=now)
        came, called = inside.pop(hall.finish(desk).step.id)
        yield Wait(came, called, now)
        heappush(free, (round(now + called.handling, 3), desk))


def is_upper(wait: Wait) -> bool:
    return CLASSES[wait.visitor.priority].upper


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(loads())
def test_every_class_is_called_and_past_the_cap_only_after_those_of_its_tier_who_came_before(
    visitors: list[Visitor],
) -> None:
    """waits <= 90 minutes + three of the longest visits for each of those at every desk (docs/waiting.md)."""
    with TemporaryDirectory(dir=RAM_DISK if RAM_DISK.is_dir() else None) as folder:
        waits = list(day(folder, visitors))
    assert len(waits) == len(visitors)
    for wait in waits:
        capped = wait.visitor.arrives + CAP
        tier = [other for other in waits if is_upper(other) is is_upper(wait)]
        ahead = sum(other.came < wait.came and other.called > capped for other in tier)
        assert wait.called <= capped + 3 * LONGEST * ceil((ahead + 1) / len(DESKS))


@pytest.mark.parametrize("priority", sorted(CLASSES))
def test_each_class_is_called_in_an_overload_of_all_the_others(priority: str, tmp_path: Path) -> None:
    """Every minute another of another class, at two desks that take ten for each: the load never ends."""
    others = [one for one in sorted(CLASSES) if one != priority]
    crowd = [Visitor(60.0 * n, "A1", others[n % len(others)], 600.0) for n in range(150)]
    late = Visitor(1800.5, "A1", priority, 600.0)
    visitors = sorted([*crowd, late])
    wait = next(wait for wait in day(str(tmp_path), visitors) if wait.visitor == late)
    assert wait.called - late.arrives <= 3 * 3600
