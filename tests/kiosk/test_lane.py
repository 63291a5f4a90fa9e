"""At the kiosk of a lane: who comes by car for a document that is ready is called there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.profile import Counter, Device, Wing
from common.operations import Operations
from common.store.store import Store
from tests.display.conftest import Hall
from tests.display.test_collecting_window import LANES, prepared
from tests.kiosk.conftest import OpenKiosk


@pytest.fixture
def hall(store_path: Path, clock: object) -> Iterator[Hall]:
    """With a lane outside, number 90, and the kiosk KL beside it."""
    store = Store.open(store_path)
    usual = store.centre().profile
    lane = Counter(number="90", wing="CAR", skills=frozenset({"X1"}), direction="left")
    wing, kiosk = Wing(code="CAR", names=LANES, lane=True), Device(code="KL", kind="kiosk", wing="CAR")
    counters, devices = (*usual.counters, lane), (*usual.devices, kiosk)
    store.profiles.save(replace(usual, wings=(*usual.wings, wing), counters=counters, devices=devices))
    store.close()
    hall = Hall(store_path, clock)  # type: ignore[arg-type]
    yield hall
    hall.close()


def test_a_ticket_shown_at_the_lane_is_called_there(hall: Hall, open_kiosk: OpenKiosk) -> None:
    turn = prepared(hall)
    visitor = open_kiosk(device="KL").shows(turn.ticket.number)
    assert visitor.waits_for("headline")
    assert visitor.reads("headline") == "توجّه بسيارتك إلى المسار"
    assert visitor.reads("detail") == "وثيقتك جاهزة، ويُنادى رقمك هناك"
    assert hall.operations.find(turn.ticket.number)[-1].step.wing == "CAR"
    hall.operations.open_counter("90", hall.free_staff())
    hall.operations.call_next("90")
    visitor.app.view_model.read()
    visitor.settle()
    assert visitor.reads("counter") == "\u206690\u2069"
    assert visitor.reads("counter-word") == "المسار"


def test_the_same_ticket_at_another_kiosk_stays_where_it_is(hall: Hall, open_kiosk: OpenKiosk) -> None:
    turn = prepared(hall)
    visitor = open_kiosk().shows(turn.ticket.number)
    assert visitor.waits_for("headline")
    assert hall.operations.find(turn.ticket.number)[-1].step.wing == turn.step.wing


def test_a_ticket_whose_document_is_not_ready_stays_where_it_is(
    hall: Hall, open_kiosk: OpenKiosk, operations: Operations
) -> None:
    turn = operations.issue("K1", language="en")
    visitor = open_kiosk(device="KL").shows(turn.ticket.number)
    assert visitor.waits_for("headline")
    assert "Service Desks" in visitor.reads("headline")
    assert operations.find(turn.ticket.number)[-1].step.wing == turn.step.wing
