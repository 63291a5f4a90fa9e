"""Calendars and policies in the store are those that were put in, whatever they are."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from common.domain.calendar import Calendar, Hours, Pause, PrayerPauses, Season, SpecialDay, Yearly
from common.domain.errors import StoreRefused
from common.domain.policy import DayClose, Overflow, PlacePolicy, Policy
from common.domain.profile import Profile
from common.domain.reasons import Leaving
from common.domain.waiting.rule import RULES
from common.domain.wording import Wording
from common.operations import Operations
from common.profiles.check import check
from common.profiles.reader import parse, read
from common.profiles.tables import PRAYERS
from common.profiles.writer import write
from common.store.store import Store

SMALL = Path(__file__).parents[1] / "profiles" / "small.toml"


@pytest.fixture
def small() -> Profile:
    return read(SMALL)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "dawr.db")
    yield store
    store.close()


def test_a_profile_that_uses_every_table_comes_out_as_it_went_in(store: Store, small: Profile) -> None:
    store.profiles.save(small)
    assert store.profiles.load("SMALL") == small


def test_what_a_new_profile_does_not_have_is_gone(store: Store, small: Profile) -> None:
    plain = replace(small, calendar=Calendar(), policy=Policy(), overflows=())
    store.profiles.save(small)
    store.profiles.save(plain)
    assert store.profiles.load("SMALL") == plain


def test_another_centre_s_calendar_stays(store: Store, small: Profile) -> None:
    store.profiles.save(small)
    store.profiles.save(replace(small, code="OTHER", calendar=Calendar(), overflows=()))
    assert store.profiles.load("SMALL") == small


def test_the_version_rises_by_one_with_every_profile(store: Store, small: Profile) -> None:
    versions = []
    for _ in range(3):
        store.profiles.save(small)
        versions.append(store.profiles.version("SMALL"))
    assert versions == [1, 2, 3]


def test_a_profile_that_is_refused_does_not_raise_the_version(
    store_path: Path, operations: Operations, profile: Profile
) -> None:
    store = Store.open(store_path)
    operations.open_counter("24", "S24")
    before = store.profiles.version(profile.code)
    with pytest.raises(StoreRefused):
        store.profiles.save(replace(profile, counters=tuple(c for c in profile.counters if c.number != "24")))
    assert store.profiles.version(profile.code) == before


TEXT = st.text("ab ج'\"\\%", min_size=1, max_size=8)
NAMES = st.builds(Wording, TEXT, TEXT)
MINUTES = st.integers(0, 24 * 60 - 1)
DAYS = st.dates(date(2020, 1, 1), date(2050, 1, 1))


def at(minute: int) -> time:
    return time(minute // 60, minute % 60)


HOURS = st.lists(MINUTES, min_size=2, max_size=2, unique=True).map(lambda two: Hours(*map(at, sorted(two))))
WEEK = st.dictionaries(st.integers(0, 6), HOURS)
PERIOD = st.lists(DAYS, min_size=2, max_size=2).map(sorted)
SEASONS = st.one_of(
    st.builds(Season, names=NAMES, hours=WEEK, hijri_month=st.integers(1, 12)),
    st.tuples(NAMES, WEEK, PERIOD).map(lambda t: Season(names=t[0], hours=t[1], first=t[2][0], last=t[2][1])),
)
YEARLY = st.builds(
    Yearly, month=st.integers(1, 12), day=st.integers(1, 28), days=st.integers(1, 60), hijri=st.booleans()
)
OPTIONAL_HOURS = st.none() | HOURS
SPECIAL = st.one_of(
    st.builds(SpecialDay, names=NAMES, yearly=YEARLY, hours=OPTIONAL_HOURS),
    st.tuples(NAMES, PERIOD, OPTIONAL_HOURS).map(
        lambda t: SpecialDay(names=t[0], first=t[1][0], last=t[1][1], hours=t[2])
    ),
)
PAUSES = st.tuples(HOURS, st.sampled_from([reason.value for reason in Leaving]), NAMES).map(
    lambda t: Pause(start=t[0].opens, end=t[0].closes, reason=t[1], names=t[2])
)
TIMES = st.dictionaries(st.sampled_from(PRAYERS), MINUTES.map(at), min_size=1)
PRAYER = st.builds(
    PrayerPauses,
    latitude=st.floats(-90, 90),
    longitude=st.floats(-180, 180),
    pauses=st.dictionaries(st.sampled_from(PRAYERS), st.tuples(st.integers(0, 180), st.integers(1, 180))),
    table=st.dictionaries(DAYS, TIMES, max_size=3),
)
CALENDARS = st.builds(
    Calendar,
    last_ticket=st.integers(0, 30),
    seasons=st.lists(SEASONS, max_size=2).map(tuple),
    special_days=st.lists(SPECIAL, max_size=2).map(tuple),
    pauses=st.lists(PAUSES, max_size=1).map(tuple),
    prayers=st.none() | PRAYER,
)
SPANS = st.integers(0, 24 * 60 * 60).map(lambda seconds: timedelta(seconds=seconds))
POLICIES = st.builds(
    Policy,
    rule=st.sampled_from(sorted(RULES)),
    next_place=st.sampled_from(PlacePolicy),
    most_calls=st.integers(3, 20),
    no_show_calls=st.integers(1, 3),
    no_show_after=st.integers(0, 1440).map(lambda seconds: timedelta(seconds=seconds)),
    grace_tickets=st.integers(0, 1000),
    grace=SPANS,
    day_close=st.sampled_from(DayClose),
    early=SPANS,
    late=SPANS,
)
OVERFLOWS = st.lists(st.builds(Overflow, wing=st.just("REC"), to=st.just("DSK"), after=SPANS), max_size=2).map(tuple)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CALENDARS, POLICIES, OVERFLOWS)
def test_any_calendar_and_policy_without_findings_goes_through_store_and_file(
    store: Store, small: Profile, calendar: Calendar, policy: Policy, overflows: tuple[Overflow, ...]
) -> None:
    profile = replace(small, calendar=calendar, policy=policy, overflows=overflows)
    if not check(profile):
        store.profiles.save(profile)
        assert store.profiles.load("SMALL") == profile
        assert parse(write(profile), "written.toml") == profile
