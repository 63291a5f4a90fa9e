"""The counters of a centre that prints documents."""

from pathlib import Path

import pytest

from common.operations import Operations
from tests.counter.conftest import Clerk, Start
from tests.counter.papers import Office


@pytest.fixture
def office(start: Start, operations: Operations, tmp_path: Path) -> Office:
    return Office(start, operations, tmp_path)


@pytest.fixture
def desk(office: Office) -> Clerk:
    return office.open()
