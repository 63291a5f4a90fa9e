"""A kiosk away from its store gives numbers of its own, whatever its clock says."""

from dataclasses import replace

import pytest

from common.away.journal import Journal
from common.domain.errors import QueueError, Refusal
from common.domain.number import SERIES, is_ticket_number
from common.domain.paper import PaperState
from common.domain.profile import Profile
from common.domain.ticket import State
from common.operations import Operations
from tests.away.conftest import Kiosk, OpenKiosk
from tests.conftest import Clock

DAY = 86_400


def test_numbers_are_the_kiosks_own(kiosk: Kiosk, operations: Operations) -> None:
    numbers = [*kiosk.numbers(2), kiosk.issue("C1").ticket.number]
    assert all(map(is_ticket_number, numbers))
    assert [number[1:] for number in numbers] == ["A001", "A002", "A001"]
    assert operations.issue("T2", language="ar").ticket.number not in numbers


def test_no_two_kiosks_give_the_same_number(kiosk_of: OpenKiosk) -> None:
    given = [number for device in ("K1", "K2", "K3") for number in kiosk_of(device).numbers(20)]
    assert len(set(given)) == 60


def test_letters_of_series_are_told_apart_by_ear() -> None:
    assert not {"P", "T", "N"} & set(SERIES)


def test_the_same_request_is_the_same_ticket(kiosk: Kiosk) -> None:
    assert kiosk.issue(request="r") == kiosk.issue(request="r")


def test_a_ticket_is_over_here_once_it_is_handed_in(kiosk: Kiosk) -> None:
    turn = kiosk.issue()
    kiosk.hand_in()
    assert kiosk.journal.outstanding() == []
    assert kiosk.journal.turn(turn.step.id).step.state is State.EXPIRED  # type: ignore[union-attr]
    assert kiosk.journal._store.verify() is None


def test_a_day_that_is_over_is_not_closed_here(kiosk: Kiosk, clock: Clock) -> None:
    kiosk.numbers(2)
    clock.advance(DAY)
    kiosk.numbers(1)
    assert len(kiosk.journal.outstanding()) == 3


def test_a_series_begins_anew_on_a_new_day_when_all_of_it_is_handed_in(kiosk: Kiosk, clock: Clock) -> None:
    kiosk.numbers(2)
    kiosk.hand_in()
    clock.advance(DAY)
    assert kiosk.numbers(1) == ["TA001"]


def test_a_series_goes_on_while_something_of_it_is_outstanding(kiosk: Kiosk, clock: Clock) -> None:
    kiosk.numbers(2)
    clock.advance(DAY)
    assert kiosk.numbers(1) == ["TA003"]


@pytest.mark.parametrize("jump", [-DAY, DAY, -40 * 365 * DAY, 40 * 365 * DAY], ids=str)
def test_no_number_is_given_twice_by_a_wrong_clock(kiosk: Kiosk, clock: Clock, jump: float) -> None:
    given = kiosk.numbers(2)
    clock.advance(jump)
    given += kiosk.numbers(2)
    clock.advance(60 - jump)
    given += kiosk.numbers(2)
    kiosk.hand_in()
    given += kiosk.numbers(2)
    kiosk.hand_in()
    clock.advance(3600)
    given += kiosk.numbers(2)
    kiosk.hand_in()
    assert len(set(given)) == 10
    today = kiosk.operations.today()
    assert sorted(kiosk.operations._store.tickets.numbers(today)) == sorted(given)


def test_nobody_is_overtaken_because_a_clock_was_put_back(kiosk: Kiosk, clock: Clock) -> None:
    first = kiosk.issue()
    clock.advance(-3600)
    second = kiosk.issue()
    assert second.ticket.issued_at == first.ticket.issued_at
    clock.advance(3600)
    kiosk.hand_in()
    assert [turn.ticket.number for turn in kiosk.waiting()] == ["TA001", "TA002"]


def test_a_quota_is_kept_as_far_as_it_is_known(kiosk: Kiosk, profile: Profile) -> None:
    services = (replace(profile.services[0], quota=2), *profile.services[1:])
    kiosk.journal.change(replace(profile, services=services))
    for _ in range(2):
        kiosk.issue(services[0].code)
    with pytest.raises(QueueError) as error:
        kiosk.issue(services[0].code)
    assert error.value.refusal is Refusal.QUOTA_FULL


def test_several_errands_are_one_ticket(kiosk: Kiosk) -> None:
    turn = kiosk.issue("T2")
    kiosk.journal.add_errand(turn.step.id, "T1")
    kiosk.hand_in()
    (waiting,) = kiosk.waiting()
    assert waiting.ticket.errands == ("T2", "T1")


def test_a_journal_is_a_store_that_proves_what_happened(kiosk: Kiosk) -> None:
    kiosk.numbers(3)
    journal: Journal = kiosk.journal
    assert journal._store.verify() is None
    assert len(journal.events_after(0)) == 3


def test_a_ticket_s_paper_is_kept_in_the_journal_and_stays_there(kiosk: Kiosk) -> None:
    """The kiosk that printed it settles it, also after the ticket was handed in; the store does not know of it."""
    turn = kiosk.journal.issue("T2", language="ar", device="K1", prints=True)
    kiosk.journal.begin_paper(turn.ticket.id, 1)
    kiosk.hand_in()
    assert kiosk.journal.settle_paper(turn.ticket.id, 1, PaperState.PRINTED).state is PaperState.PRINTED
    (waiting,) = kiosk.waiting()
    assert kiosk.operations.papers(waiting.ticket.id) == []
    assert kiosk.operations.reprint(waiting.ticket.id, device="K1").copy == 2


def test_after_a_restart_the_journal_knows_what_was_not_printed(kiosk: Kiosk) -> None:
    turn = kiosk.journal.issue("T2", language="ar", device="K1", prints=True)
    ((paper, owed),) = kiosk.journal.unsettled_papers("K1")
    assert (paper.state, owed.ticket) == (PaperState.ASKED, turn.ticket)
