"""Who comes at another time than now joins the line where that time belongs."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from common.domain.place import by_time
from common.domain.ticket import Place

NINE = datetime(2026, 11, 22, 6, tzinfo=UTC)


def line(*people: tuple[int, int]) -> Sequence[Place]:
    """Orders, and minutes after nine."""
    return [Place(order, NINE + timedelta(minutes=minutes)) for order, minutes in people]


@pytest.mark.parametrize(
    ("waiting", "minutes", "order"),
    [
        ((), 5, None),
        (((4, 0), (8, 2)), 5, None),
        (((4, 0), (8, 10)), 5, 6),
        (((4, 0), (5, 10)), 5, 4),
        (((8, 10),), 5, 7),
        (((4, 5),), 5, None),
        (((6, 0), (6, 7), (9, 20)), 5, 6),
    ],
)
def test_the_order_is_behind_who_came_before_and_before_who_came_later(
    waiting: tuple[tuple[int, int], ...], minutes: int, order: int | None
) -> None:
    assert by_time(line(*waiting), NINE + timedelta(minutes=minutes)) == order


def test_somebody_who_came_earlier_and_stands_behind_is_not_overtaken() -> None:
    """A visitor who was put at the end of the line, for instance."""
    found = by_time(line((4, 10), (8, 0), (12, 20)), NINE + timedelta(minutes=5))
    assert found is not None
    assert found >= 8
