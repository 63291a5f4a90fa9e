"""Every machine says how it fares, and the board shows what needs a person."""

from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from enum import StrEnum

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.health import SILENCE, Condition, Part, Watched, counter_place
from common.store.store import Store
from tests.operations.hall import DESK, Hall
from tests.operations.machines import KIOSK, hall

__all__ = ["hall"]
FINE = {Part.PROGRAM: Condition.OK, Part.PRINTER: Condition.OK}
NO_PAPER = {**FINE, Part.PRINTER: Condition.PAPER_OUT}
PLACE = counter_place(DESK)


def row(hall: Hall, device: str, part: Part = Part.PROGRAM) -> Watched:
    (found,) = (one for one in hall.operations.healths() if (one.health.device, one.health.part) == (device, part))
    return found


def test_a_machine_that_never_reported_is_on_the_board(hall: Hall) -> None:
    found = row(hall, KIOSK)
    assert (found.health.condition, found.health.seen_at) == (Condition.UNKNOWN, None)
    assert (found.is_silent, found.needs_a_person) == (True, True)


def test_every_kiosk_display_and_counter_is_on_the_board(hall: Hall) -> None:
    profile = hall.operations.profile
    devices = {one.code for one in profile.devices if one.kind in {"kiosk", "display"}}
    counters = {counter_place(one.number) for one in profile.counters}
    assert {one.health.device for one in hall.operations.healths()} == devices | counters


def test_what_a_machine_reported_is_on_the_board(hall: Hall) -> None:
    hall.operations.report(KIOSK, NO_PAPER)
    assert not row(hall, KIOSK).needs_a_person
    assert row(hall, KIOSK, Part.PRINTER).health.condition is Condition.PAPER_OUT
    assert row(hall, KIOSK, Part.PRINTER).needs_a_person


def test_a_beat_moves_the_moment_it_was_seen_and_not_since_when_it_fares_so(hall: Hall) -> None:
    hall.operations.report(KIOSK, NO_PAPER)
    before = hall.clock.now
    hall.clock.advance(15)
    hall.operations.report(KIOSK, NO_PAPER)
    health = row(hall, KIOSK, Part.PRINTER).health
    assert (health.since, health.seen_at) == (before, hall.clock.now)


def test_a_part_that_changes_changes_alone(hall: Hall) -> None:
    hall.operations.report(KIOSK, FINE)
    before = hall.clock.now
    hall.clock.advance(15)
    hall.operations.report(KIOSK, NO_PAPER)
    assert row(hall, KIOSK).health.since == before
    assert row(hall, KIOSK, Part.PRINTER).health.since == hall.clock.now
    assert row(hall, KIOSK).health.seen_at == hall.clock.now


@pytest.mark.parametrize("jump", [SILENCE + timedelta(seconds=1), -SILENCE - timedelta(seconds=1)])
def test_a_machine_not_heard_of_for_forty_seconds_is_silent_and_a_wrong_clock_is_noticed(
    hall: Hall, jump: timedelta
) -> None:
    hall.operations.report(KIOSK, FINE)
    assert not row(hall, KIOSK).is_silent
    hall.clock.now += jump
    assert row(hall, KIOSK).is_silent
    assert row(hall, KIOSK).needs_a_person


def test_a_counter_where_nobody_sits_may_be_off(hall: Hall) -> None:
    assert row(hall, PLACE).needs_a_person
    hall.operations.close_counter(DESK)
    assert not row(hall, PLACE).needs_a_person


def test_a_machine_that_fell_silent_is_one_row(hall: Hall) -> None:
    hall.operations.report(KIOSK, NO_PAPER)
    seen = hall.clock.now
    hall.clock.advance(60)
    (found,) = (one for one in hall.operations.healths() if one.health.device == KIOSK)
    assert (found.is_silent, found.health.part, found.health.seen_at) == (True, Part.PROGRAM, seen)


def test_a_part_that_its_machine_speaks_of_no_more_leaves_the_board(hall: Hall) -> None:
    hall.operations.report(KIOSK, NO_PAPER)
    for _ in range(4):
        hall.clock.advance(15)
        hall.operations.report(KIOSK, {Part.PROGRAM: Condition.OK})
    assert [one.health.part for one in hall.operations.healths() if one.health.device == KIOSK] == [Part.PROGRAM]


def test_the_worst_is_first(hall: Hall) -> None:
    machines = [one.health.device for one in hall.operations.healths()]
    for device in machines:
        hall.operations.report(device, FINE)
    hall.operations.report(machines[-1], NO_PAPER)
    hall.operations.report(machines[-2], {**FINE, Part.PRINTER: Condition.PAPER_LOW})
    worst, second, *_ = hall.operations.healths()
    assert (worst.health.device, second.health.device) == (machines[-1], machines[-2])


def test_an_outage_has_its_beginning_and_its_end(hall: Hall) -> None:
    began = hall.clock.now
    hall.operations.report(KIOSK, NO_PAPER)
    assert [one.ended_at for one in hall.operations.outages(began)] == [None]
    hall.clock.advance(300)
    hall.operations.report(KIOSK, FINE)
    (outage,) = hall.operations.outages(began)
    assert (outage.device, outage.part, outage.condition) == (KIOSK, Part.PRINTER, Condition.PAPER_OUT)
    assert (outage.began_at, outage.ended_at) == (began, hall.clock.now)


def test_the_outage_of_a_part_that_its_machine_speaks_of_no_more_is_over(hall: Hall) -> None:
    hall.operations.report(KIOSK, NO_PAPER)
    began = hall.clock.now
    for _ in range(4):
        hall.clock.advance(15)
        hall.operations.report(KIOSK, {Part.PROGRAM: Condition.OK})
    (outage,) = hall.operations.outages(began)
    assert outage.ended_at == began + timedelta(seconds=15)
    assert [one.health.part for one in hall.operations.healths() if one.health.device == KIOSK] == [Part.PROGRAM]


def test_a_part_that_is_well_again_and_worse_within_the_same_moment_is_one_outage(hall: Hall) -> None:
    for parts in (NO_PAPER, FINE, NO_PAPER):
        hall.operations.report(KIOSK, parts)
    assert [one.ended_at for one in hall.operations.outages(hall.clock.now)] == [None]


def outages(hall: Hall, *reports: Mapping[Part, Condition]) -> list[tuple[Condition, bool]]:
    """Of a machine that reports this, a minute apart: what it needed, and whether that is over."""
    began = hall.clock.now
    for parts in reports:
        hall.operations.report(KIOSK, parts)
        hall.clock.advance(60)
    return [(one.condition, one.ended_at is not None) for one in hall.operations.outages(began)]


STARTED = {**FINE, Part.PRINTER: Condition.UNKNOWN}
LOW = {**FINE, Part.PRINTER: Condition.PAPER_LOW}


@pytest.mark.parametrize("started", [STARTED, {Part.PROGRAM: Condition.OK}], ids=["unknown", "not spoken of"])
def test_a_machine_that_starts_anew_and_still_has_no_paper_has_one_outage(
    hall: Hall, started: Mapping[Part, Condition]
) -> None:
    assert outages(hall, NO_PAPER, started, NO_PAPER) == [(Condition.PAPER_OUT, False)]
    assert outages(hall, started, FINE) == []
    (outage,) = hall.operations.outages(hall.clock.now - timedelta(minutes=5))
    assert outage.ended_at == outage.began_at + timedelta(minutes=3)


def test_a_machine_that_was_well_or_needs_something_else_after_a_start_has_two_outages(hall: Hall) -> None:
    assert len(outages(hall, NO_PAPER, STARTED, FINE, STARTED, NO_PAPER)) == 2
    hall.operations.report(KIOSK, FINE)
    two = [(Condition.PAPER_LOW, True), (Condition.PAPER_OUT, False)]
    assert outages(hall, LOW, STARTED, NO_PAPER) == two


def test_an_outage_does_not_end_before_it_began_though_the_clock_is_set_back(hall: Hall) -> None:
    began = hall.clock.now
    hall.operations.report(KIOSK, NO_PAPER)
    hall.clock.advance(-3600)
    hall.operations.report(KIOSK, FINE)
    assert [(one.began_at, one.ended_at) for one in hall.operations.outages(began)] == [(began, began)]


def test_a_beat_is_no_event(hall: Hall) -> None:
    head = hall.operations.head()
    hall.operations.report(KIOSK, FINE)
    hall.operations.report(KIOSK, NO_PAPER)
    assert hall.operations.head() == head


def test_a_change_wakes_who_watches_and_on_a_server_a_mere_beat_does_not(hall: Hall) -> None:
    hall.operations.report(KIOSK, FINE)
    with closing(Store.open(hall.address).watch(hall.centre.code)) as watch:
        hall.operations.report(KIOSK, NO_PAPER)
        assert watch.wait(60)
        hall.operations.report(KIOSK, NO_PAPER)
        if isinstance(hall.address, str):
            assert not watch.wait(0.1)


class Newer(StrEnum):
    """What programs of a later version report."""

    PART = "coffee-maker"
    CONDITION = "cold"

    @property
    def needs_a_person(self) -> bool:
        return True


def test_what_only_a_newer_program_knows_does_not_keep_a_board_from_being_shown(hall: Hall) -> None:
    hall.operations.report(KIOSK, {**FINE, Newer.PART: Condition.FAULT, Part.PRINTER: Newer.CONDITION})  # type: ignore[dict-item]
    assert row(hall, KIOSK).health.condition is Condition.OK
    assert row(hall, KIOSK, Part.PRINTER).health.condition is Condition.UNKNOWN
    assert [one.part for one in hall.operations.outages(hall.clock.now)] == [Part.PRINTER]
    hall.operations.report(KIOSK, FINE)


def test_an_unknown_machine_does_not_report(hall: Hall) -> None:
    with pytest.raises(QueueError) as refused:
        hall.operations.report("K99", FINE)
    assert refused.value.refusal is Refusal.UNKNOWN_DEVICE
