"""A wire for each test, and what a device's line says of itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.health import Condition
from tests.devices.wire import Wire


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[Wire]:
    """Plugged in."""
    made = Wire(tmp_path / "tty")
    made.plug()
    yield made
    made.unplug()


@pytest.fixture
def fared() -> list[Condition]:
    """Every condition that a line told, in order."""
    return []
