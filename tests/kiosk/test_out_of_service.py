"""The store falls silent, and the kiosk cannot go on without it: it says so, and comes back by itself."""

import sqlite3
from pathlib import Path

import pytest

from common.operations import Operations
from common.qt import finger
from common.store import sqlite
from tests.kiosk.conftest import OpenKiosk, Visitor


@pytest.fixture
def visitor(open_kiosk: OpenKiosk) -> Visitor:
    """At a kiosk that nobody has named: it has no series of its own."""
    return open_kiosk(device="")


def test_a_store_that_is_gone_and_back_is_told_and_forgotten(open_kiosk: OpenKiosk, store_path: Path) -> None:
    visitor = open_kiosk(show=False)
    away = store_path.rename(store_path.with_name("away.db"))
    visitor.app.show()
    assert visitor.waits_for("closed")
    assert visitor.reads("sorry-ar") == "هذا الجهاز خارج الخدمة مؤقتًا"
    assert visitor.reads("advice-ar") == "تفضّل إلى الاستقبال لتأخذ تذكرتك"
    assert visitor.reads("sorry-en") == "This kiosk is out of service"
    away.rename(store_path)
    assert finger.wait_until(lambda: not visitor.sees("closed"))
    visitor.touch("language-ar", "agency-MOI-TR", "service-T2")
    assert visitor.reads("number") == "T001"


def test_a_store_that_goes_in_the_middle_of_a_visit_is_noticed_and_the_visit_goes_on_after(
    visitor: Visitor, operations: Operations, store_path: Path
) -> None:
    visitor.touch("language-en", "agency-MOI-TR")
    away = store_path.rename(store_path.with_name("away.db"))
    assert visitor.waits_for("closed")
    away.rename(store_path)
    assert finger.wait_until(lambda: not visitor.sees("closed"))
    visitor.touch("service-T2")
    assert visitor.reads("number") == "T001"
    assert len(operations.events_after(0)) == 1


def test_nothing_below_can_be_touched_while_it_is_out_of_service(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-ar", "agency-MOI-TR")
    place = visitor.place("service-T2")
    visitor.app.view_model.live(False)
    finger.touch_at(visitor.window, place)
    visitor.settle()
    assert operations.events_after(0) == []


def test_a_visit_goes_on_where_it_was_when_the_store_is_back_soon(visitor: Visitor) -> None:
    visitor.touch("language-en", "agency-MOI-TR")
    visitor.app.view_model.live(False)
    assert visitor.sees("closed")
    visitor.app.view_model.live(True)
    assert not visitor.sees("closed")
    assert visitor.reads("title") == "Traffic (Muroor)"


def test_a_visit_is_over_when_the_store_stays_away(visitor: Visitor) -> None:
    visitor.touch("language-en", "agency-MOI-TR")
    visitor.app.view_model.live(False)
    visitor.rests(65)
    visitor.app.view_model.live(True)
    assert visitor.sees("greeting-0")


def test_a_store_that_cannot_be_written_closes_the_kiosk_until_it_can(
    visitor: Visitor, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE", 0.1)
    writer = sqlite3.connect(store_path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    visitor.touch("language-ar", "enquire")
    assert visitor.sees("closed")
    writer.close()
    visitor.rests(1)
    assert visitor.sees("closed")
    visitor.rests(1)
    assert not visitor.sees("closed")
