"""The chain of events: what is sealed cannot be changed unseen."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.event import GENESIS, Event, Happening, Kind, canonical, changes, is_intact, sealed, step_after
from common.domain.ticket import State
from tests.domain.test_ticket import NOW, turn_in

HAPPENING = Happening(at=NOW, kind=Kind.CALLED, request="r", ticket=1, step=1, counter="5", staff="S", body={"a": "ب"})


def test_a_sealed_event_is_intact_after_its_predecessor_only() -> None:
    event = sealed(1, HAPPENING, GENESIS, "CSC-1")
    assert is_intact(event, GENESIS, "CSC-1")
    assert not is_intact(event, "1" * 64, "CSC-1")


@pytest.mark.parametrize(
    "change",
    [
        {"at": datetime(2026, 11, 22, 8, 1, tzinfo=UTC)},
        {"kind": Kind.RECALLED},
        {"request": "other"},
        {"ticket": 2},
        {"step": 2},
        {"counter": "6"},
        {"staff": "T"},
        {"device": "K1"},
        {"body": {"a": "ت"}},
    ],
    ids=lambda change: next(iter(change)),
)
def test_no_part_of_an_event_can_be_changed_unseen(change: dict[str, object]) -> None:
    event = sealed(1, HAPPENING, GENESIS, "CSC-1")
    forged = Event(1, replace(HAPPENING, **change), event.previous, event.seal)
    assert not is_intact(forged, GENESIS, "CSC-1")


def test_an_event_cannot_be_moved_to_another_place_or_centre() -> None:
    event = sealed(1, HAPPENING, GENESIS, "CSC-1")
    assert not is_intact(replace(event, seq=2), GENESIS, "CSC-1")
    assert not is_intact(event, GENESIS, "CSC-2")


def test_a_step_is_what_its_events_made_of_it() -> None:
    waiting = turn_in(State.WAITING)
    called = waiting.call(counter="5", staff="S05", seq=2, now=NOW)
    bodies = [changes(None, waiting.step), changes(waiting.step, called.step), {"score": 5}]
    kinds = [Kind.ISSUED, Kind.CALLED, Kind.RATED]
    life = [
        Event(n, replace(HAPPENING, kind=kind, body=body), "", "")
        for n, (kind, body) in enumerate(zip(kinds, bodies, strict=True))
    ]
    assert step_after(life) == called.step
    assert step_after(life[:1]) == waiting.step


def test_only_what_changed_is_kept_of_a_known_step() -> None:
    called = turn_in(State.WAITING).call(counter="5", staff="S05", seq=2, now=NOW)
    assert changes(called.step, called.start(now=NOW).step) == {
        "state": State.SERVING,
        "started_at": "2026-11-22T08:00:00.000+00:00",
    }


@given(st.dictionaries(st.text(), st.integers() | st.text() | st.none()))
def test_the_canonical_form_does_not_depend_on_the_order_of_keys(body: dict[str, object]) -> None:
    assert canonical(body) == canonical(dict(reversed(body.items())))
