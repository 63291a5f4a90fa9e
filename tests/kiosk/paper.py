"""A receipt printer beside the kiosk, on a real line, and the papers that have come out of it."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from common.operations import Operations
from common.qt import finger
from tests.kiosk.conftest import Visitor
from tests.printing.desk_socket import SerialSocket
from tests.printing.ink import codes
from tests.printing.mechanism import Mechanism

WIDTH = 576
CODE = "CSC-1:2026-11-22:T001"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SerialSocket]:
    """The printer, plugged in and with paper."""
    socket = SerialSocket(Mechanism(WIDTH), tmp_path / "lp")
    yield socket
    socket.unplug()


def put_right(desk: SerialSocket) -> None:
    """Plugged in again, with a new roll."""
    desk.unplug()
    desk.mechanism.put_right()
    desk.plug()


def whole(mechanism: Mechanism) -> list[str]:
    """The codes of the tickets that were printed to their end and cut off."""
    return [text for paper in mechanism.papers if paper.cuts for text in codes(np.array(paper.dots))]


def states(operations: Operations, number: str = "T001") -> list[str]:
    """Of the copies of a ticket's paper, the first one first."""
    ticket = operations.find(number)[0].ticket.id
    return [paper.state.value for paper in reversed(operations.papers(ticket))]


def comes_to(visitor: Visitor, paper: str) -> bool:
    """Whether the screen tells that of the paper, soon."""
    return finger.wait_until(lambda: visitor.app.view_model.paper == paper)


def looks_at_printer(visitor: Visitor) -> Visitor:
    """As it does by itself now and again."""
    visitor.settle().app.desk._look()
    return visitor.settle()
