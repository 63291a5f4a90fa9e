"""A hall of each kind."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.operations.hall import Hall
from tests.operations.model.small import Variant


@pytest.fixture
def hall_of(tmp_path: Path, clock: Clock) -> Callable[..., Hall]:
    """A hall of a centre with a policy of its own."""

    def of(**differs: str) -> Hall:
        return Hall.of(tmp_path / "hall.db", clock, Variant(**differs))

    return of


@pytest.fixture
def hall(hall_of: Callable[..., Hall]) -> Hall:
    return hall_of()
