"""The record of a day: what became of every step, whatever the log is like."""

import pytest

from common.domain.errors import DawrError
from common.rehearsal.course import Ending
from common.rehearsal.recorded import records
from tests.rehearsal.logs import issued, line, of_step, one_day, read, started


def note(*_: object, **__: object) -> None:
    pass


def test_every_ending_is_known() -> None:
    day = [
        *(issued(10, "A1"), of_step("called", 20, "A1"), of_step("served", 30, "A1"), of_step("finished", 90, "A1")),
        *(issued(10, "A2"), of_step("called", 95, "A2"), of_step("no_show", 155, "A2")),
        *(issued(10, "A3"), of_step("cancelled", 60, "A3")),
        issued(10, "A4"),
    ]
    passages = one_day(started(*day)).course.passages
    assert [one.ending for one in passages] == [Ending.SERVED, Ending.NO_SHOW, Ending.LEFT, None]
    assert (passages[0].called, passages[0].reached, passages[0].ended) == (20, 30, 90)
    assert passages[0].target == 600


def test_who_was_restored_waits_again() -> None:
    day = [issued(10, "A1"), of_step("called", 20, "A1"), of_step("no_show", 80, "A1"), of_step("restored", 90, "A1")]
    assert one_day(started(*day)).course.passages[0].wait(200) == 190


def test_a_step_that_leaves_the_counter_for_a_queue_is_served_and_waits_again() -> None:
    day = [issued(10, "A1"), of_step("called", 20, "A1"), issued(50, "A1", since=10), of_step("called", 70, "A1")]
    record = one_day(started(*day))
    assert [(one.called, one.ended) for one in record.course.passages] == [(20, 50), (70, None)]
    assert record.timed


def test_the_time_for_which_a_visit_was_parked_is_no_handling_time() -> None:
    day = [issued(10, "A1"), of_step("called", 20, "A1"), of_step("served", 20, "A1"), of_step("finished", 50, "A1")]
    day += [{**of_step("resumed", 650, "A1"), "arrived": True}, of_step("finished", 680, "A1")]
    (passage,) = one_day(started(*day)).course.passages
    assert (passage.ended, passage.handled) == (680, 60)


def test_a_corrected_ticket_is_one_visitor_who_did_not_leave() -> None:
    day = [issued(10, "A1"), of_step("cancelled", 60, "A1"), issued(60, "A1", since=10), of_step("called", 90, "A1")]
    assert [one.ending for one in one_day(started(*day)).course.passages] == [None]


def test_what_fits_nothing_is_passed_over() -> None:
    odd = [of_step("called", 5, "ghost"), of_step("finished", 6, "ghost"), line("counter_close", 7, counter="9")]
    odd += [issued(8, "A1"), of_step("finished", 9, "A1"), of_step("served", 9, "A1")]
    record = one_day(started(*odd))
    assert [one.ending for one in record.course.passages] == [None]


def test_a_counter_that_was_never_announced_serves_what_it_called() -> None:
    record = one_day([issued(10, "A1"), of_step("called", 20, "A1", counter="7"), of_step("finished", 90, "A1")])
    assert record.plan.counters["7"].skills == {"S"}
    assert [(one.counter, one.opened) for one in record.course.sittings] == [("7", 20)]


def test_days_are_kept_apart() -> None:
    later = [dict(one, day=3) for one in started(issued(5, "A1"))]
    assert list(read([*started(issued(5, "A1")), *later])) == [0, 3]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"{broken", "line 2: not a JSON object."),
        (b'{"ev": "issued", "day": 0, "t": 1}', "line 2: service is missing."),
        (b"\xff\xfe", "line 2: not UTF-8."),
    ],
)
def test_the_first_line_that_cannot_be_used_is_told(text: bytes, said: str) -> None:
    with pytest.raises(DawrError) as caught:
        records([b"", text, b"{broken too"], note)
    assert caught.value.text("en") == said


@pytest.mark.parametrize("lines", [[], [b'{"day": 0, "t": 0, "ev": "day_start", "public": {}}'], [b""]])
def test_a_log_without_a_ticket_is_refused(lines: list[bytes]) -> None:
    with pytest.raises(DawrError, match="no ticket"):
        records(lines, note)
