"""A service whose tickets of the day are all taken, and a profile that changes while the kiosk runs."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.profile import Profile
from common.operations import Operations
from common.store.store import Store
from tests.kiosk.conftest import OpenKiosk, Visitor

Change = Callable[[Callable[[Profile], Profile]], None]


@pytest.fixture
def change(store_path: Path) -> Iterator[Change]:
    """Save a changed profile, as another program does."""
    store = Store.open(store_path)

    def save(changed: Callable[[Profile], Profile]) -> None:
        store.profiles.save(changed(store.centre().profile))

    yield save
    store.close()


def limited(profile: Profile) -> Profile:
    """One ticket a day for T2."""
    services = (replace(one, quota=1) if one.code == "T2" else one for one in profile.services)
    return replace(profile, services=tuple(services))


def without_traffic(profile: Profile) -> Profile:
    gone = {one.code for one in profile.services if one.agency == "MOI-TR"}
    counters = (replace(one, skills=one.skills - gone) for one in profile.counters)
    services = tuple(one for one in profile.services if one.code not in gone)
    return replace(profile, services=services, counters=tuple(counters))


def test_a_full_service_says_so_and_what_to_do_and_cannot_be_chosen(
    change: Change, open_kiosk: OpenKiosk, operations: Operations
) -> None:
    change(limited)
    visitor = open_kiosk().touch("language-ar", "agency-MOI-TR", "service-T2", "done")
    visitor.rests(31).touch("language-ar", "agency-MOI-TR")
    assert visitor.reads("service-T2-lack-text") == "اكتمل العدد اليوم؛ راجع الاستقبال"
    assert not visitor.sees("service-T2-wait")
    visitor.hammer("service-T2", 2)
    assert not visitor.sees("number")
    visitor.touch("service-T3")
    assert visitor.reads("number") == "T002"


def test_the_last_ticket_that_another_kiosk_took_is_refused_in_words(
    change: Change, open_kiosk: OpenKiosk, operations: Operations
) -> None:
    change(limited)
    visitor = open_kiosk().touch("language-ar", "agency-MOI-TR")
    visitor.app.runtime.feed.close()
    operations.issue("T2", language="ar")
    visitor.settle().app.view_model._seen = replace(visitor.app.view_model._seen, full=frozenset())
    visitor.touch("service-T2")
    assert visitor.reads("subtitle") == "اكتمل عدد تذاكر هذه الخدمة اليوم."
    assert len(operations.events_after(0)) == 1


def test_a_changed_profile_is_noticed_while_the_kiosk_runs(visitor: Visitor, change: Change) -> None:
    visitor.touch("language-en")
    assert visitor.sees("agency-MOI-TR")
    change(without_traffic)
    visitor.rests(31)
    assert not visitor.sees("agency-MOI-TR")
    visitor.touch("search")
    visitor.app.view_model.typeText("driving")
    assert visitor.waits_for("nothing-found")


def test_who_looks_at_an_agency_that_goes_away_is_back_at_the_choice(visitor: Visitor, change: Change) -> None:
    visitor.touch("language-en", "agency-MOI-TR")
    change(without_traffic)
    visitor.rests(31)
    assert visitor.sees("agency-MOI-CA")
