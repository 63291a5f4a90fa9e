"""A simulated day: whole journeys through all wings, everybody accounted for, and the same seed gives the same day."""

from collections import Counter
from itertools import chain

import pytest

from common.calendar import doors
from common.domain.event import VISIT, Kind
from common.domain.profile import Profile
from common.domain.reasons import Leaving, OutOfTurn
from common.operations.receiving import APPOINTMENT
from demo.summary import summed_up
from tests.demo.conftest import PlayDay

WINGS = {"REC", "SUP", "BKO", "SSK", "ESV", "DSK"}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_day_goes_through_all_wings_and_balances(play_day: PlayDay, seed: int) -> None:
    day = play_day(40, seed)
    summary = summed_up(day.centre, day.told[0].at.date())
    assert summary.issued == 40
    assert summary.balances
    assert (summary.waiting, summary.expired, summary.carried_over) == (0, 0, 0)
    assert set(summary.wings) == WINGS
    assert summary.chain == "intact"
    assert 0 < summary.rated <= summary.served < summary.issued


def test_everything_that_happens_in_a_centre_happens(play_day: PlayDay) -> None:
    log = play_day(200, 2).log
    assert {one.kind for one in log} >= {
        *(Kind.RECALLED, Kind.NO_SHOW, Kind.RESTORED, Kind.PARKED, Kind.RESUMED, Kind.RETURNED, Kind.TRANSFERRED),
        *(Kind.CANCELLED, Kind.RATED, Kind.DAY_CLOSED),
    }
    assert {one.body.get("out_of_turn") for one in log} >= {OutOfTurn.HEALTH, OutOfTurn.OTHER}
    issued = [one for one in log if one.kind is Kind.ISSUED]
    assert {one.body["priority"] for one in issued} == {"normal", "elderly", "with-infant", "assisted", APPOINTMENT}
    assert any(len(one.body[VISIT]["is"]["errands"]) > 1 for one in issued)
    assert any(one.counter for one in issued), "nobody was served without a ticket"
    assert any(one.body.get("support_of") for one in log), "nobody was sent to the support services"


def test_every_service_is_asked_for(play_day: PlayDay, profile: Profile) -> None:
    issued = (one.body[VISIT]["is"]["errands"] for one in play_day(200).log if one.kind is Kind.ISSUED)
    assert set(chain.from_iterable(issued)) == {service.code for service in profile.services}


def test_clerks_rest_while_the_centre_prays_and_go_at_the_end(play_day: PlayDay, profile: Profile) -> None:
    log = play_day(60).log
    assert not [one for one in log if one.kind is Kind.CALLED and doors(profile, one.at).pause]
    left = Counter(one.body["reason"] for one in log if one.kind is Kind.COUNTER_CLOSED)
    counters = {one.counter for one in log if one.kind is Kind.COUNTER_OPENED}
    assert left == {Leaving.PRAYER: 2 * len(counters), Leaving.END: len(counters)}


def test_the_day_lasts_from_the_opening_until_all_have_gone(play_day: PlayDay) -> None:
    told = play_day(40).told
    assert f"{told[0].at:%H:%M}" == "08:01"
    assert "16:00" <= f"{told[-1].at:%H:%M}" <= "16:45"
    assert (told[-1].to_come, told[-1].balance.open) == (0, 0)


def test_the_same_seed_gives_the_same_day(play_day: PlayDay) -> None:
    one, same, other = (
        [(event.at, event.kind, event.step, event.counter) for event in play_day(40, seed).log] for seed in (7, 7, 8)
    )
    assert one == same != other
