"""The store is away: visitors get tickets all the same, and the store gets them when it is back."""

import sqlite3
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from common.domain.errors import StoreUnavailable
from common.domain.ticket import State, Turn
from common.operations import Operations
from common.qt import finger
from common.store import sqlite as engine
from common.store.faults import BUSY
from kiosk.visiting import RETRY_EVERY
from tests.conftest import Clock
from tests.kiosk.conftest import OpenKiosk, Visitor

ISSUE = ("language-ar", "agency-MOI-TR", "service-T2")


class Road:
    """To the store's file: it can be taken away and given back."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path, self._away, self._clock = path, path.with_name("away.db"), clock

    def cut(self) -> None:
        self._path.rename(self._away)

    def mend(self) -> None:
        """And a while later: a look that came too late to see it is due again."""
        self._away.rename(self._path)
        self._clock.advance(RETRY_EVERY)


@pytest.fixture
def road(store_path: Path, clock: Clock) -> Road:
    return Road(store_path, clock)


@pytest.fixture
def away(visitor: Visitor, operations: Operations, road: Road) -> Visitor:
    """At a kiosk that has found out that its store is away."""
    road.cut()
    assert visitor.waits_for("away-sign")
    return visitor


def waiting(operations: Operations) -> list[Turn]:
    return operations._store.tickets.waiting(operations.today())


def has(operations: Operations, count: int) -> bool:
    return len(waiting(operations)) == count


def test_a_visitor_gets_a_ticket_of_the_kiosks_own_series(away: Visitor) -> None:
    away.touch(*ISSUE)
    assert away.reads("number") == "TA001"
    assert away.reads("ticket-remark") == "هذه التذكرة صالحة ودورك محفوظ"
    assert away.reads("ticket-wait") == "وقت الانتظار غير معروف الآن؛ تابع رقمك على الشاشة"
    assert not away.sees("ticket-ahead")
    assert not away.sees("cancel-ticket")


def test_staff_see_that_the_kiosk_is_away_and_how_many_tickets_it_keeps(away: Visitor) -> None:
    assert not away.sees("kept")
    for _ in range(2):
        away.touch(*ISSUE, "done")
    assert away.reads("kept") == "2"


def test_the_store_has_every_ticket_once_when_it_is_back(away: Visitor, road: Road, operations: Operations) -> None:
    for _ in range(3):
        away.touch(*ISSUE, "done")
    road.mend()
    assert finger.wait_until(partial(has, operations, 3))
    assert [turn.ticket.number for turn in waiting(operations)] == ["TA001", "TA002", "TA003"]
    assert finger.wait_until(lambda: not away.sees("away-sign"))
    away.touch(*ISSUE)
    assert away.reads("number") == "T001"
    assert operations._store.verify() is None


def test_a_store_that_does_not_answer_the_touch_itself_gives_way(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, operations: Operations
) -> None:
    """Nobody knew that it was away; and it was not: its answer was lost after the commit."""
    real = visitor.app.runtime.operations
    issue = real.issue

    def lost(*args: object, **named: object) -> None:
        issue(*args, **named)  # type: ignore[arg-type]
        raise StoreUnavailable(BUSY)

    with monkeypatch.context() as patch:
        patch.setattr(real, "issue", lost)
        visitor.touch(*ISSUE)
    assert visitor.reads("number") == "TA001"
    visitor.touch("done").rests(3)
    assert finger.wait_until(lambda: [turn.ticket.number for turn in waiting(operations)] == ["TA001"])
    assert operations.find("T001")[0].step.state is State.CANCELLED


def test_a_store_that_is_only_busy_is_not_waited_for(
    visitor: Visitor, store_path: Path, operations: Operations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PATIENCE", 60)
    writer = sqlite3.connect(store_path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    visitor.touch(*ISSUE[:2])
    began = time.monotonic()
    finger.touch(visitor.window, ISSUE[2])
    assert visitor.waits_for("number")
    assert time.monotonic() - began < 30
    assert visitor.reads("number") == "TA001"
    writer.execute("ROLLBACK")
    visitor.settle().touch("done").rests(3)
    assert finger.wait_until(lambda: [turn.ticket.number for turn in waiting(operations)] == ["TA001"])


def test_a_late_answer_is_not_listened_to(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, operations: Operations
) -> None:
    """The store was slow, not away: what it did in the end nobody holds."""
    real = visitor.app.runtime.operations
    issue = real.issue

    def slow(*args: object, **named: object) -> Turn:
        time.sleep(4)
        return issue(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(real, "issue", slow)
    visitor.touch(*ISSUE[:2])
    finger.touch(visitor.window, ISSUE[2])
    assert visitor.waits_for("number")
    assert visitor.reads("number") == "TA001"
    visitor.settle()
    assert visitor.reads("number") == "TA001"
    visitor.touch("done").rests(3)
    assert finger.wait_until(lambda: [turn.ticket.number for turn in waiting(operations)] == ["TA001"])


def test_several_services_and_a_class_are_one_ticket(away: Visitor, road: Road, operations: Operations) -> None:
    away.touch("language-ar", "priority", "priority-elderly", "agency-MOI-TR", "service-T2")
    away.touch("add-service", "agency-MOI-TR", "service-T1")
    assert away.reads("number") == "TA001"
    away.touch("done")
    road.mend()
    assert finger.wait_until(partial(has, operations, 1))
    (turn,) = waiting(operations)
    assert (turn.ticket.errands, turn.ticket.priority) == (("T2", "T1"), "elderly")


def test_a_ticket_in_hand_may_grow_although_the_store_is_back(
    away: Visitor, road: Road, operations: Operations
) -> None:
    away.touch(*ISSUE)
    road.mend()
    assert finger.wait_until(lambda: not away.app.view_model.away)
    away.touch("add-service", "agency-MOI-TR", "service-T1")
    assert has(operations, 0)
    away.touch("done")
    assert finger.wait_until(partial(has, operations, 1))
    assert waiting(operations)[0].ticket.errands == ("T2", "T1")


def test_a_number_of_a_kiosk_is_looked_up_like_any_other(visitor: Visitor, operations: Operations) -> None:
    asked = {"language": "ar", "priority": "normal", "request": "r"}
    operations.admit("TE042", operations.now(), ("T2",), **asked)  # type: ignore[arg-type]
    visitor.touch("language-en", "where").writes("TE042").touch("submit")
    assert visitor.reads("asked").endswith("TE042")


@pytest.mark.parametrize(
    ("purpose", "code", "told"),
    [
        ("where", "T001", "Your turn cannot be looked up"),
        ("appointment", "APT1", "Checking in is not possible"),
    ],
)
def test_what_needs_the_store_says_what_to_do_instead(away: Visitor, purpose: str, code: str, told: str) -> None:
    away.touch("language-en", purpose)
    assert told in away.reads("notice")
    away.writes(code).touch("submit")
    assert told in away.reads("notice")
    assert not away.sees("closed")


def test_a_code_that_is_scanned_is_answered_too(away: Visitor) -> None:
    away.shows("T001")
    assert "تذكرتك صالحة" in away.reads("notice")


def test_a_place_that_is_being_read_is_not_told_on_when_it_cannot_be_known(
    visitor: Visitor, road: Road, operations: Operations
) -> None:
    operations.issue("T2", language="ar")
    visitor.shows("T001")
    assert visitor.waits_for("headline")
    road.cut()
    assert visitor.waits_for("notice")
    assert "تذكرتك صالحة" in visitor.reads("notice")
    assert not visitor.sees("headline")


def test_a_ticket_of_the_store_cannot_be_changed_while_it_is_away(visitor: Visitor, road: Road) -> None:
    visitor.touch(*ISSUE)
    road.cut()
    assert finger.wait_until(lambda: visitor.app.view_model.away)
    visitor.touch("cancel-ticket")
    assert "لا يمكن تغيير ذلك الآن" in visitor.reads("notice")
    visitor.touch("add-service", "agency-MOI-TR", "service-T1")
    assert "لا يمكن تغيير ذلك الآن" in str(visitor.app.view_model.notice)


def test_the_kiosk_starts_without_its_store_and_goes_on(
    open_kiosk: OpenKiosk, visitor: Visitor, road: Road, operations: Operations
) -> None:
    visitor.touch(*ISSUE, "done")
    assert finger.wait_until(lambda: visitor.app.reserve.is_ready)
    visitor.app.runtime.feed.close()
    road.cut()
    visitor.rests(31)
    visitor.touch(*ISSUE, "done")
    again = open_kiosk()
    assert again.waits_for("away-sign")
    assert again.waits_for("kept")
    assert again.reads("kept") == "1"
    again.touch(*ISSUE)
    assert again.reads("number") == "TA002"
    again.touch("done")
    road.mend()
    assert finger.wait_until(partial(has, operations, 3))
    assert sorted(turn.ticket.number for turn in waiting(operations)) == ["T001", "TA001", "TA002"]


def test_a_kiosk_that_has_never_seen_its_store_cannot_begin(open_kiosk: OpenKiosk, road: Road) -> None:
    road.cut()
    with pytest.raises(StoreUnavailable):
        open_kiosk()


def test_opening_hours_are_kept_while_away(away: Visitor) -> None:
    away.comes_at(23, 0)
    assert away.app.view_model.shut


def test_the_store_is_back_on_the_next_day(away: Visitor, road: Road, operations: Operations, clock: Clock) -> None:
    day = operations.today()
    away.touch(*ISSUE, "done")
    clock.advance(86_400)
    away.touch(*ISSUE, "done")
    road.mend()
    assert finger.wait_until(partial(has, operations, 1))
    assert waiting(operations)[0].ticket.number == "TA002"
    assert operations.balance(day).expired == 1


def test_a_journal_that_fails_closes_the_kiosk(
    away: Visitor, road: Road, monkeypatch: pytest.MonkeyPatch, settings: Callable[..., object]
) -> None:
    def full(*_: object, **__: object) -> Turn:
        raise StoreUnavailable(BUSY)

    away.touch(*ISSUE, "done")
    with monkeypatch.context() as patch:
        patch.setattr(type(away.app.reserve._near), "issue", full)
        away.touch("language-ar", "agency-MOI-TR", "service-T2")
    assert away.sees("closed")
    road.mend()
    assert finger.wait_until(lambda: not away.sees("closed"))
