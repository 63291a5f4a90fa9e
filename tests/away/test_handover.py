"""What was issued while away is in the store exactly once, in order, its numbers unchanged."""

import logging
from datetime import timedelta

import pytest

from common.away.handover import Handover
from common.domain.errors import StoreUnavailable
from common.domain.event import Kind
from common.domain.ticket import State, Turn
from common.store.faults import BUSY
from tests.away.conftest import Kiosk, OpenKiosk
from tests.conftest import Clock


class Killed(BaseException):
    """The process ends here."""


def waiting(kiosk: Kiosk) -> list[str]:
    return [turn.ticket.number for turn in kiosk.waiting()]


def test_all_is_handed_in_once_and_in_order(kiosk: Kiosk, clock: Clock) -> None:
    for _ in range(5):
        kiosk.issue()
        clock.advance(30)
    kiosk.hand_in()
    kiosk.hand_in()
    assert waiting(kiosk) == ["TA001", "TA002", "TA003", "TA004", "TA005"]
    assert len(kiosk.operations.events_after(0)) == 5
    assert kiosk.operations._store.verify() is None


def test_a_ticket_waits_since_it_was_issued(kiosk: Kiosk, clock: Clock) -> None:
    issued_at = kiosk.issue().ticket.issued_at
    clock.advance(1200)
    kiosk.hand_in()
    (turn,) = kiosk.waiting()
    assert turn.ticket.issued_at == turn.step.since == issued_at == clock.now - timedelta(minutes=20)


def test_two_kiosks_away_and_one_that_was_not_make_one_line(kiosk_of: OpenKiosk, clock: Clock) -> None:
    away, also_away, online = kiosk_of("K1"), kiosk_of("K2"), kiosk_of("K3")
    came = []
    for _ in range(6):
        came += [away.issue().ticket.number, None, None]
        clock.advance(7)
        came[-2] = also_away.issue().ticket.number
        clock.advance(7)
        came[-1] = online.operations.issue("T2", language="ar").ticket.number
        clock.advance(7)
    also_away.hand_in()
    away.hand_in()
    assert waiting(online) == came


@pytest.mark.parametrize("dies", ["before", "after"])
def test_a_kill_between_the_store_and_the_journal_loses_and_doubles_nothing(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, dies: str
) -> None:
    kiosk.numbers(3)

    def killed(*args: object, **more: object) -> Turn:
        if dies == "after":
            admit(*args, **more)  # type: ignore[arg-type]
        raise Killed

    admit = kiosk.operations.admit
    for _ in range(3):
        with monkeypatch.context() as patch:
            patch.setattr(kiosk.operations, "admit", killed)
            with pytest.raises(Killed):
                kiosk.handover.next()
        assert kiosk.handover.next() >= 0
    kiosk.hand_in()
    assert waiting(kiosk) == ["TA001", "TA002", "TA003"]
    assert len(kiosk.operations.events_after(0)) == 3


def test_a_store_that_goes_again_is_gone_on_with_later(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk.numbers(2)

    def silent(*_: object, **__: object) -> Turn:
        raise StoreUnavailable(BUSY)

    with monkeypatch.context() as patch:
        patch.setattr(kiosk.operations, "admit", silent)
        with pytest.raises(StoreUnavailable):
            kiosk.handover.next()
    kiosk.hand_in()
    assert waiting(kiosk) == ["TA001", "TA002"]


def test_a_ticket_in_its_visitors_hand_is_handed_in_later(kiosk: Kiosk) -> None:
    held, other = kiosk.issue(), kiosk.issue()
    assert kiosk.handover.next(but=held.step.id) == 1
    assert kiosk.handover.next(but=held.step.id) == 1
    assert waiting(kiosk) == [other.ticket.number]
    assert kiosk.handover.next() == 0


def test_the_ghost_of_an_unheard_issue_is_gone_and_the_visitors_number_is_in(kiosk: Kiosk) -> None:
    ghost = kiosk.operations.issue("T2", language="ar", request="r")
    kiosk.issue(request="r")
    kiosk.hand_in()
    assert waiting(kiosk) == ["TA001"]
    assert kiosk.operations.turn(ghost.step.id).step.state is State.CANCELLED  # type: ignore[union-attr]


def test_a_store_that_is_back_on_the_next_day_accounts_for_yesterday(kiosk: Kiosk, clock: Clock) -> None:
    turn = kiosk.issue()
    clock.advance(86_400)
    kiosk.issue()
    kiosk.hand_in()
    assert waiting(kiosk) == ["TA002"]
    assert kiosk.operations.balance(turn.ticket.day).expired == 1


def test_what_the_store_refuses_is_told_and_does_not_stand_in_the_way(
    kiosk_of: OpenKiosk, caplog: pytest.LogCaptureFixture
) -> None:
    """A machine that was copied: two have the same series."""
    one, copy = kiosk_of("K1"), kiosk_of("K1", "copied")
    one.numbers(1)
    copy.numbers(2)
    one.hand_in()
    with caplog.at_level(logging.ERROR):
        copy.hand_in()
    assert "the ticket TA001" in caplog.text
    assert waiting(one) == ["TA001", "TA002"]
    marks = [event.happening for event in copy.journal.events_after(0) if event.happening.kind is Kind.HANDED_IN]
    assert "another visitor" in marks[0].body["refused"]
    assert "refused" not in marks[1].body


def test_nothing_is_handed_in_when_nothing_is_left(kiosk: Kiosk) -> None:
    assert Handover(kiosk.journal, kiosk.operations, "K1").next() == 0
    assert kiosk.operations.events_after(0) == []
