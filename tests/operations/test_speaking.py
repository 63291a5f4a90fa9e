"""Two machines that are set up with one device code are told on the board; a machine that starts anew is not."""

from collections.abc import Mapping

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.health import Condition, Part
from common.operations.speaking import Speaker
from tests.operations.hall import Hall
from tests.operations.machines import KIOSK, hall

__all__ = ["hall"]
Parts = Mapping[Part, Condition]
WELL = {Part.PROGRAM: Condition.OK, Part.PRINTER: Condition.OK}
NO_PAPER = {**WELL, Part.PRINTER: Condition.PAPER_OUT}
SHARED = (Part.CODE, Condition.FAULT)


def speaker(hall: Hall) -> Speaker:
    return Speaker(hall.other_program())


def board(hall: Hall) -> dict[Part, Condition]:
    return {row.health.part: row.health.condition for row in hall.operations.healths() if row.health.device == KIOSK}


def beat(hall: Hall, reports: Mapping[Speaker, Parts], times: int = 4) -> list[dict[Part, Condition]]:
    """Each beats so many times, a few seconds after the other; the boards after each beat."""
    boards = []
    for _ in range(times):
        for one, parts in reports.items():
            hall.clock.advance(15 / len(reports))
            one.report(KIOSK, parts)
            boards.append(board(hall))
    return boards


def test_two_machines_of_one_code_are_told(hall: Hall) -> None:
    beat(hall, {speaker(hall): WELL, speaker(hall): WELL})
    assert SHARED in board(hall).items()


def test_a_machine_alone_is_not_told(hall: Hall) -> None:
    assert all(told == WELL for told in beat(hall, {speaker(hall): WELL}))


def test_a_program_that_starts_anew_is_not_taken_for_another_machine(hall: Hall) -> None:
    for _ in range(5):
        assert not any(Part.CODE in told for told in beat(hall, {speaker(hall): WELL}, times=2))


def test_the_last_word_of_the_program_before_may_come_late(hall: Hall) -> None:
    before, after = speaker(hall), speaker(hall)
    for one in (before, after, before, after):
        one.report(KIOSK, WELL)
    assert not any(Part.CODE in told for told in beat(hall, {after: WELL}))


def test_a_namesake_is_told_without_a_break_and_nothing_flickers(hall: Hall) -> None:
    two = {speaker(hall): WELL, speaker(hall): NO_PAPER}
    began = hall.clock.now
    beat(hall, two)
    before = len(hall.operations.outages(began))
    later = beat(hall, two, times=10)
    assert all(told == later[-1] for told in later[-10:])
    assert later[-1] == {Part.PROGRAM: Condition.OK, Part.CODE: Condition.FAULT, Part.PRINTER: Condition.PAPER_OUT}
    assert len(hall.operations.outages(began)) == before


def test_two_with_different_troubles_show_the_worse_one_and_nothing_flickers(hall: Hall) -> None:
    two = {speaker(hall): {**WELL, Part.PRINTER: Condition.PAPER_LOW}, speaker(hall): NO_PAPER}
    began = hall.clock.now
    beat(hall, two)
    before = len(hall.operations.outages(began))
    assert all(told[Part.PRINTER] is Condition.PAPER_OUT for told in beat(hall, two, times=10))
    assert len(hall.operations.outages(began)) == before


def test_of_three_that_share_a_code_two_are_still_told_and_the_last_one_is_alone(hall: Hall) -> None:
    first, second, third = speaker(hall), speaker(hall), speaker(hall)
    beat(hall, {first: WELL, second: WELL, third: NO_PAPER})
    assert all(SHARED in told.items() for told in beat(hall, {first: WELL, second: WELL}, times=8))
    assert beat(hall, {second: WELL}, times=8)[-1] == WELL


def test_a_machine_with_much_to_say_still_has_its_namesake(hall: Hall) -> None:
    quick, other = speaker(hall), speaker(hall)
    for _ in range(10):
        for _ in range(5):
            hall.clock.advance(3)
            quick.report(KIOSK, WELL)
        other.report(KIOSK, WELL)
    assert SHARED in board(hall).items()


def test_when_one_of_them_is_gone_the_other_says_all_of_itself_again(hall: Hall) -> None:
    stays, goes = speaker(hall), speaker(hall)
    beat(hall, {stays: WELL, goes: NO_PAPER})
    beat(hall, {stays: WELL}, times=8)
    assert board(hall) == WELL
    assert all(one.ended_at for one in hall.operations.outages(hall.clock.now.replace(year=2000)))


def test_who_signs_for_a_machine_is_no_part_on_the_board(hall: Hall) -> None:
    assert hall.operations.sign(KIOSK, "one")
    assert not hall.operations.sign(KIOSK, "one")
    assert hall.operations.sign(KIOSK, "two")
    assert board(hall) == {Part.PROGRAM: Condition.UNKNOWN}


def test_a_machine_that_the_profile_does_not_know_cannot_sign(hall: Hall) -> None:
    with pytest.raises(QueueError) as refused:
        speaker(hall).report("K99", WELL)
    assert refused.value.refusal is Refusal.UNKNOWN_DEVICE
