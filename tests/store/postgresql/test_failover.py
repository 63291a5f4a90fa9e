"""The primary is lost and its standby takes over: all programs go on, and what was told is true."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.qt import finger
from common.qt.feed import Feed
from common.store.postgresql import watch
from common.store.store import Store
from tests.durability.checking import Books
from tests.durability.crowd import Crowd
from tests.durability.workers import behind, patiently
from tests.installer.asking import do
from tests.store.postgresql.pair import Pair, following

pytestmark = pytest.mark.heavy

SOME_WORK = 6000  # bytes in the ledgers
READ_ONLY = ("ALTER SYSTEM SET default_transaction_read_only = on", "SELECT pg_reload_conf()")


@pytest.fixture
def pair() -> Iterator[Pair]:
    with following() as pair:
        yield pair


@pytest.fixture
def elsewhere() -> Iterator[ThreadPoolExecutor]:
    """For a verb that waits."""
    with ThreadPoolExecutor() as pool:
        yield pool


def issue(operations: Operations, request: str) -> str:
    return operations.issue("C1", language="ar", request=request).ticket.number


def in_the_end(operations: Operations, request: str) -> str:
    """As a program asks: again, until it is told."""
    return patiently(lambda: issue(operations, request))


def let_work_go_on(crowd: Crowd) -> None:
    before, deadline = crowd.written(), time.monotonic() + 60
    while crowd.written() < before + SOME_WORK:
        assert crowd.own_deaths() == []
        assert time.monotonic() < deadline, "work does not go on"
        time.sleep(0.01)


def test_programs_go_on_with_the_standby_and_what_was_told_is_there_once(pair: Pair, tmp_path: Path) -> None:
    with Crowd(pair.address, tmp_path, "kiosk", "kiosk", "1", "20", "rater") as crowd:
        let_work_go_on(crowd)
        pair.primary.kill()
        pair.take_over()
        let_work_go_on(crowd)
    with Books(pair.address, crowd.ledgers(), behind(crowd.shift)) as books:
        assert books.complaints() == []
        assert len(books.told()) > 20


def test_a_verb_in_which_the_primary_was_lost_is_done_once(pair: Pair, elsewhere: ThreadPoolExecutor) -> None:
    operations = pair.program()
    pair.standby.stop()
    told = elsewhere.submit(issue, operations, "r")
    assert pair.somebody_waits()
    pair.primary.kill()
    with pytest.raises(StoreUnavailable):
        told.result(30)
    pair.standby.start()
    pair.take_over()
    assert [in_the_end(operations, "r"), issue(operations, "r"), issue(operations, "s")] == [*("C001", "C001", "C002")]
    assert Store.open(pair.address).centre().verify() is None


@pytest.mark.long
def test_without_its_standby_a_primary_tells_nothing_until_it_is_let_off_its_promise(
    pair: Pair, elsewhere: ThreadPoolExecutor
) -> None:
    """And then a takeover loses what was told: its number is given again."""
    operations = pair.program()
    pair.standby.stop()
    told = elsewhere.submit(issue, operations, "r")
    assert pair.somebody_waits()
    assert not told.done()
    pair.go_on_alone()
    assert told.result(30) == "C001"
    pair.primary.kill()
    pair.standby.start()
    pair.take_over()
    assert in_the_end(operations, "of another visitor") == "C001"


def test_a_feed_is_live_again_and_reports_what_the_new_primary_commits(pair: Pair, qapp: QGuiApplication) -> None:
    said: list[bool | str] = []
    feed = Feed(lambda: Store.open(pair.address).watch("CSC-1"))
    feed.live.connect(said.append)
    feed.changed.connect(lambda: said.append("changed"))
    feed.start()
    assert finger.wait_until(lambda: said == ["changed"])
    pair.primary.kill()
    assert finger.wait_until(lambda: said == ["changed", False])
    pair.take_over()
    assert finger.wait_until(lambda: said == ["changed", False, True, "changed"])
    issue(pair.program(), "r")
    assert finger.wait_until(lambda: said[4:] == ["changed"])
    feed.close()


def test_an_old_primary_tells_nothing_when_it_comes_back_and_follows_once_it_is_rewound(
    pair: Pair, elsewhere: ThreadPoolExecutor
) -> None:
    issue(pair.program(), "r1")
    pair.primary.kill()
    now = pair.take_over()
    kept = now.program()
    assert issue(kept, "r2") == "C002"
    now.standby.start()  # by mistake, as it was: both take writing, and it is the first in the address
    misled = pair.program()
    told = elsewhere.submit(issue, misled, "r3")
    assert pair.somebody_waits()
    assert issue(kept, "r4") == "C003"
    now.standby.stop("immediate")
    with pytest.raises(StoreUnavailable):
        told.result(30)
    assert in_the_end(misled, "r3") == "C004"
    now.rewind_standby()
    now.wait_for_each_other()
    assert issue(now.program(), "r5") == "C005"
    now.primary.kill()
    now.take_over()
    assert [in_the_end(kept, request) for request in ("r1", "r2", "r3", "r5", "r6")] == [
        *("C001", "C002", "C004", "C005", "C006")
    ]
    assert Store.open(pair.address).centre().verify() is None


def test_a_server_that_takes_no_writing_any_more_is_left(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a cluster manager shuts the old primary off before another takes over."""
    monkeypatch.setattr(watch, "ASK_EVERY", 0.1)
    operations, watching = pair.program(), Store.open(pair.address).watch("CSC-1")
    do(pair.primary.address(), *READ_ONLY)
    pair.take_over()
    with pytest.raises(StoreUnavailable, match="takes no writing"):
        issue(operations, "r")
    assert issue(operations, "r") == "C001"
    with pytest.raises(StoreUnavailable, match="takes no writing"):
        [*iter(lambda: watching.wait(0.2), None)]
    watching.close()
