"""How the queue is run, and wings that are passed through, not visited, or helped: what is told of mistakes in them."""

from datetime import timedelta

import pytest

from common.domain.policy import DayClose, Overflow, PlacePolicy, Policy
from common.domain.profile import Profile
from common.domain.waiting.rule import RULES
from common.profiles.reader import parse
from common.profiles.writer import write
from tests.profiles.broken import Broken, expect_told

OVERFLOW = 'wing = "REC"\nto = "DSK"'
BROKEN = [
    Broken('rule = "rel"', 'rule = "rell"', "policy.rule", "Did you mean “rel”?", "أتقصد «rel»؟"),
    Broken('rule = "rel"', "rule = 1", "policy.rule", "expected text in quotes", "المتوقع نص"),
    Broken(
        'next_place = "tail"', 'next_place = "end"', "policy.next_place", "There is: head, time, tail", "head، time"
    ),
    Broken('"carry-over"', '"carry"', "policy.day_close", "Did you mean “carry-over”?", "أتقصد «carry-over»؟"),
    Broken("most_calls = 4", "most_calls = 0", "policy.most_calls", "it is from 1 to 20", "من 1 إلى 20"),
    Broken("no_show_calls = 3", "no_show_calls = 5", "policy.no_show_calls", "it is from 1 to 4", "من 1 إلى 4"),
    Broken("no_show_seconds = 45", "no_show_seconds = -1", "policy.no_show_seconds", "from 0 to 1440", "من 0 إلى 1440"),
    Broken("grace_tickets = 3", "grace_tickets = 3.5", "policy.grace_tickets", "a whole number", "عدد صحيح"),
    Broken("grace_minutes = 7.5", "grace_minutes = nan", "policy.grace_minutes", "from 0 to 1440", "من 0 إلى 1440"),
    Broken("early_minutes = 40", "early_minutes = inf", "policy.early_minutes", "from 0 to 1440", "من 0 إلى 1440"),
    Broken("late_minutes = 10", "late_minutes = 1e300", "policy.late_minutes", "from 0 to 1440", "من 0 إلى 1440"),
    # wings and services
    Broken("walk = 45", "walk = -1", "wing[2].walk", "it is from 0 to 3600", "من 0 إلى 3600"),
    Broken("minutes = 7\n", "minutes = 0\n", "wing[3].minutes", "from 0.1 to 1440", "من 0.1 إلى 1440"),
    Broken("target = 9", "target = 0", "wing[2].target", "from 0.1 to 1440", "من 0.1 إلى 1440"),
    Broken("walk = 45", "visited = false", "service[1].wing", "visitors do not go to wing DSK", "إلى الجناح DSK"),
    Broken("quota = 50", "quota = 0", "service[1].quota", "it is from 1 to 99999", "من 1 إلى 99999"),
    # overflow
    Broken(OVERFLOW, 'wing = "RECC"\nto = "DSK"', "overflow[1].wing", "Did you mean “REC”?", "أتقصد «REC»؟"),
    Broken(OVERFLOW, 'wing = "REC"\nto = "DSC"', "overflow[1].to", "Did you mean “DSK”?", "أتقصد «DSK»؟"),
    Broken(OVERFLOW, 'wing = "REC"\nto = "REC"', "overflow[1].to", "does not help itself", "لا يساعد نفسه"),
    Broken(OVERFLOW, 'wing = "REC"\nto = "BKO"', "overflow[1].to", "no counter in BKO serves", "أي شباك في BKO"),
    Broken("minutes = 30", "minutes = -30", "overflow[1].minutes", "it is from 0 to 1440", "من 0 إلى 1440"),
]


@pytest.fixture
def profile(small: str) -> Profile:
    return parse(small, "small.toml")


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.path} {broken.new[:20]!r}")
def test_a_mistake_in_the_policy_is_told_with_its_place_and_what_would_be_right(small: str, broken: Broken) -> None:
    expect_told(small, broken)


def test_a_policy_is_what_is_written(profile: Profile) -> None:
    assert profile.policy == Policy(
        rule="rel",
        next_place=PlacePolicy.TAIL,
        most_calls=4,
        no_show_calls=3,
        no_show_after=timedelta(seconds=45),
        grace_tickets=3,
        grace=timedelta(minutes=7.5),
        day_close=DayClose.CARRY_OVER,
        early=timedelta(minutes=40),
        late=timedelta(minutes=10),
    )


def test_what_is_not_written_has_the_default_of_the_field(small: str) -> None:
    assert parse(small[: small.index("[policy]")], "small.toml").policy == Policy()


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_that_calls_can_be_named(small: str, rule: str) -> None:
    profile = parse(small.replace('rule = "rel"', f'rule = "{rule}"'), "small.toml")
    assert profile.policy.rule == rule
    assert parse(write(profile), "small.toml") == profile


def test_wings_say_how_far_they_are_and_what_passing_through_takes(profile: Profile) -> None:
    desks, back = profile.wing_of["DSK"], profile.wing_of["BKO"]
    assert (desks.walk, desks.visited, desks.minutes, desks.target) == (45, True, None, 9)
    assert (back.walk, back.visited, back.minutes, back.target) == (0, False, 7, None)


def test_a_service_may_have_a_daily_quota(profile: Profile) -> None:
    assert [service.quota for service in profile.services] == [50, None, None]


def test_a_wing_is_helped_after_a_while(profile: Profile) -> None:
    assert profile.overflows == (Overflow(wing="REC", to="DSK", after=timedelta(minutes=30)),)
