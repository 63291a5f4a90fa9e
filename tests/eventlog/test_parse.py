"""Lines of the event log, good and bad."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.estimator import events
from common.domain.estimator.events import StepId
from common.domain.estimator.plan import Break, CounterPlan, ServicePlan
from common.domain.waiting.rule import DEFAULT, RULES
from common.eventlog.fields import EventLogError
from common.eventlog.parse import Ask, parse

STEP = {"day": 1, "t": 28800.5, "ticket": "A001", "step": 2}
ID = StepId("A001", 2)
NOTES: list[dict[str, object]] = []


def note(_wording: object, **fields: object) -> None:
    NOTES.append(fields)


def read(fields: dict[str, Any]) -> object:
    return parse(json.dumps(fields).encode(), note)


def complaint(fields: dict[str, Any]) -> str:
    with pytest.raises(EventLogError) as caught:
        read(fields)
    return str(caught.value)


@pytest.mark.parametrize(
    ("fields", "event"),
    [
        ({"ev": "counter_open", "counter": "1"}, events.CounterOpened(1, 28800.5, "1")),
        ({"ev": "counter_close", "counter": "1", "reason": "lunch"}, events.CounterClosed(1, 28800.5, "1", "lunch")),
        (
            {"ev": "issued", "service": "S", "wing": "W", "cls": "priority"},
            events.Issued(1, 28800.5, ID, "S", "W", "priority"),
        ),
        (
            {"ev": "issued", "service": "S", "wing": "W", "place": -3, "since": 27000},
            events.Issued(1, 28800.5, ID, "S", "W", "normal", place=-3, since=27000.0),
        ),
        ({"ev": "called", "counter": "1"}, events.Called(1, 28800.5, ID, "1")),
        ({"ev": "served"}, events.Served(1, 28800.5, ID)),
        ({"ev": "finished"}, events.Finished(1, 28800.5, ID)),
        ({"ev": "no_show"}, events.NoShow(1, 28800.5, ID)),
        ({"ev": "restored"}, events.Restored(1, 28800.5, ID)),
        (
            {"ev": "resumed", "counter": "2", "arrived": True, "since": 28000},
            events.Resumed(1, 28000.0, ID, "2", arrived=True),
        ),
        ({"ev": "resumed", "counter": "2", "arrived": False}, events.Resumed(1, 28800.5, ID, "2", arrived=False)),
        ({"ev": "cancelled"}, events.Left(1, 28800.5, ID)),
        ({"ev": "expired"}, events.Left(1, 28800.5, ID)),
        ({"ev": "day_end"}, events.DayEnded(1, 28800.5)),
        ({"ev": "ask", "id": "1.7", "kind": "issue"}, Ask(1, 28800.5, "1.7", "issue", ID)),
        ({"ev": "ask", "id": 7, "kind": "other"}, Ask(1, 28800.5, 7, "refresh", ID)),
    ],
)
def test_a_line_is_an_event_or_a_question(fields: dict[str, Any], event: object) -> None:
    assert read({**STEP, **fields}) == event


def test_fields_that_nobody_knows_are_passed_over() -> None:
    assert read({**STEP, "ev": "served", "mood": {"good": True}}) == events.Served(1, 28800.5, ID)


def test_the_first_step_need_not_be_numbered() -> None:
    assert read({"day": 1, "t": 0, "ticket": 7, "ev": "served"}) == events.Served(1, 0, StepId(7, 1))


def test_an_event_that_nobody_knows_is_noted_and_passed_over() -> None:
    NOTES.clear()
    assert read({**STEP, "ev": "teleported"}) is None
    assert NOTES == [{"ev": '"teleported"'}]


def day_start(**public: Any) -> events.DayStarted:
    event = read({"day": 1, "t": 0, "ev": "day_start", "public": public})
    assert isinstance(event, events.DayStarted)
    return event


def test_a_day_starts_with_the_centres_plan() -> None:
    plan = day_start(
        services={"S": {"wing": "W", "target": 600}},
        counters={"1": {"wing": "W", "skills": ["S"]}},
        classes={"normal": 1, "vip": 0.3},
        calendar=[["1", 43200, 45000, "lunch"], ["1", 54000, 54720, "prayer"]],
        rule="fifo",
        open=28800,
    ).plan
    assert plan.services == {"S": ServicePlan("W", 600)}
    assert plan.counters == {"1": CounterPlan("W", frozenset("S"))}
    assert plan.classes["vip"].upper
    assert plan.breaks == {"1": (Break(43200, 45000, "lunch"), Break(54000, 54720, "prayer"))}
    assert (plan.rule, plan.opens) == (RULES["fifo"], 28800)


def test_what_a_day_does_not_tell_is_assumed() -> None:
    plan = day_start().plan
    assert (plan.rule, plan.opens, plan.counters) == (DEFAULT, None, {})
    assert "elderly" in plan.classes


def test_a_rule_that_nobody_knows_is_noted_and_the_default_assumed() -> None:
    NOTES.clear()
    assert day_start(rule="whim").plan.rule is DEFAULT
    assert NOTES == [{"rule": '"whim"', "default": "tier_cap90"}]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"ev": 3}, "ev must be a text."),
        ({"ev": None}, "ev must be a text."),
        ({"t": "8:00"}, "t must be a number."),
        ({"t": True}, "t must be a number."),
        ({"t": float("nan")}, "t must be a number."),
        ({"t": float("inf")}, "t must be a number."),
        ({"t": 10**400}, "t must be a number."),
        ({"day": 1.5}, "day must be a whole number."),
        ({"step": "2"}, "step must be a whole number."),
        ({"ticket": ["A"]}, "ticket must be a text or a number."),
        ({"ev": "called"}, "counter is missing."),
        ({"ev": "issued", "service": "S"}, "wing is missing."),
        ({"ev": "ask"}, "id is missing."),
        ({"ev": "resumed", "counter": "1", "arrived": "yes"}, "arrived must be true or false."),
        ({"ev": "day_start", "public": []}, "public must be an object."),
        ({"ev": "day_start", "public": {"services": {"S": {"target": 6}}}}, "public.services.S.wing is missing."),
        (
            {"ev": "day_start", "public": {"services": {"S": {"wing": "W", "target": 0}}}},
            "public.services.S.target must be more than 0.",
        ),
        (
            {"ev": "day_start", "public": {"counters": {"1": {"wing": "W", "skills": "S"}}}},
            "public.counters.1.skills must be a list.",
        ),
        (
            {"ev": "day_start", "public": {"counters": {"1": {"wing": "W", "skills": [1]}}}},
            "public.counters.1.skills must be a text.",
        ),
        ({"ev": "day_start", "public": {"classes": {"vip": -1}}}, "public.classes.vip must be more than 0."),
        (
            {"ev": "day_start", "public": {"calendar": [["1", 5]]}},
            "each row of public.calendar is [counter, start, end, reason].",
        ),
        (
            {"ev": "day_start", "public": {"calendar": [["1", 5, "x", "lunch"]]}},
            "public.calendar.end must be a number.",
        ),
        (
            {"ev": "day_start", "public": {"calendar": [["1", 900, 300, "lunch"]]}},
            "a break in public.calendar ends before it starts.",
        ),
    ],
)
def test_a_bad_line_says_what_is_wrong_with_which_field(fields: dict[str, Any], said: str) -> None:
    assert complaint({**STEP, "ev": "served", **fields}) == said


@pytest.mark.parametrize("line", [b"{", b"[]", b"3", b'"x"', b"null", b"[" * 100_000, b'{"t": ' + b"9" * 5000 + b"}"])
def test_what_is_no_json_object_is_said_to_be_none(line: bytes) -> None:
    with pytest.raises(EventLogError, match="JSON object"):
        parse(line, note)


def test_what_is_not_utf8_is_said_to_be_none() -> None:
    with pytest.raises(EventLogError, match="UTF-8"):
        parse(b'{"ev": "\xff"}', note)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert parse(b"\xef\xbb\xbf" + json.dumps({**STEP, "ev": "served"}).encode(), note) is not None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
NAMES = ("day", "t", "ticket", "step", "counter", "service", "wing", "cls", "id", "kind", "reason", "public")
EVENTS = ("day_start", "counter_close", "issued", "ask", "called", "served")


@given(st.sampled_from(EVENTS), st.dictionaries(st.sampled_from(NAMES), JSON))
def test_no_line_is_a_bug(ev: str, fields: dict[str, Any]) -> None:
    with suppress(EventLogError):
        read({**fields, "ev": ev})


def test_a_complaint_is_one_line_whatever_the_line_holds() -> None:
    said = complaint({**STEP, "ev": "day_start", "public": {"services": {"S\n\x1b[2J": {}}}})
    assert said == "public.services.S\\n\\u001b[2J.wing is missing."
