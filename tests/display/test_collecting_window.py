"""Documents on the wall: that they are ready, and that a car is called to its lane."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.profile import Counter, Names, Naming, Wing
from common.domain.ticket import Turn
from common.store.store import Store
from tests.display.conftest import Hall, Wall

MakeWall = Callable[..., Wall]
LANES = Names((Naming({"ar": "مسار السيارات", "en": "Car lane"}),))


@pytest.fixture
def hall(store_path: Path, clock: Callable[[], object]) -> Iterator[Hall]:
    """With a lane outside, number 90, that hands over what was prepared."""
    store = Store.open(store_path)
    usual = store.centre().profile
    lane = Counter(number="90", wing="CAR", skills=frozenset({"X1"}), direction="left")
    wing = Wing(code="CAR", names=LANES, lane=True)
    store.profiles.save(replace(usual, wings=(*usual.wings, wing), counters=(*usual.counters, lane)))
    store.close()
    hall = Hall(store_path, clock)
    yield hall
    hall.close()


def prepared(hall: Hall) -> Turn:
    """A visitor of K1 whose papers have come back from the back office."""
    number = hall.serve("17", "K1").ticket.number
    office = next(one.number for one in hall.operations.profile.counters if one.wing == "BKO" and "K1" in one.skills)
    hall.operations.open_counter(office, hall.free_staff())
    papers = hall.operations.call_next(office)
    assert papers is not None
    hall.operations.finish(office, papers.step.id)
    return hall.operations.find(number)[-1]


def test_the_wall_says_when_a_document_is_ready_and_where_to_wait_for_it(wall: MakeWall, hall: Hall) -> None:
    shown = wall(device="D6")
    turn = prepared(hall)
    shown.settle()
    assert [turn.ticket.number] in shown.guides
    words = shown.view_model.guides.row(shown.guides.index([turn.ticket.number])).words
    assert words == ["وثيقتك جاهزة", "المكاتب الخدمية", "Your document is ready", "Service Desks"]


def test_a_car_is_called_to_a_lane(wall: MakeWall, hall: Hall) -> None:
    shown = wall(device="D2")
    turn = hall.operations.collect_by_car(prepared(hall).step.id)
    hall.operations.open_counter("90", hall.free_staff())
    called = hall.operations.call_next("90")
    assert called is not None
    assert shown.shows(turn.ticket.number, announced=True)
    call = shown.view_model.call
    assert (call["counter"], call["word"], call["icon"]) == ("90", ["المسار", "Lane"], "car")
