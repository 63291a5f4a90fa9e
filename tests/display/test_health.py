"""A wall tells the store that it is there, and how its sound fares."""

from collections.abc import Callable

from common.domain.health import Condition, Health, Part
from common.qt.finger import wait_until
from tests.display.conftest import Hall, Wall


def told(hall: Hall, device: str) -> dict[Part, Condition]:
    rows: list[Health] = [row.health for row in hall.operations.healths() if row.health.device == device]
    return {row.part: row.condition for row in rows if row.seen_at}


def test_a_wall_is_on_the_device_board_with_its_sound(wall: Callable[..., Wall], hall: Hall) -> None:
    assert told(hall, "D6") == {}
    wall(device="D6", sound=True)
    assert wait_until(lambda: Part.SOUND in told(hall, "D6"))
    parts = told(hall, "D6")
    assert parts[Part.PROGRAM] is Condition.OK
    assert parts[Part.SOUND] in {Condition.OK, Condition.MISSING}  # as this machine has a loudspeaker or none


def test_a_wall_that_is_no_device_of_the_profile_tells_nothing(wall: Callable[..., Wall], hall: Hall) -> None:
    wall(device="").settle()
    assert all(row.health.seen_at is None for row in hall.operations.healths())
