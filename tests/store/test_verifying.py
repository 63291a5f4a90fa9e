"""A store is verified against what was known of it elsewhere, and however long its history is."""

import tracemalloc
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from common.domain.profile import Profile
from common.domain.wording import Wording
from common.operations import Operations
from common.store.events import Tip
from common.store.mismatch import Mismatch
from common.store.store import CentreStore, Store
from tests.conftest import Clock
from tests.store.forging import forge
from tests.store.history import STEPS_OF_A_VISIT, fill
from tests.store.morning import spend_a_morning


class Heard:
    """What a report was told."""

    def __init__(self) -> None:
        self.steps: list[str | Wording] = []
        self.sizes: list[str] = []

    def step(self, what: str | Wording) -> None:
        self.steps.append(what)

    def size(self, size: str) -> None:
        self.sizes.append(size)


@pytest.fixture
def served(operations: Operations, clock: Clock) -> Operations:
    """Visitors in every state, one of them rated, one taken back."""
    operations.open_counter("1", "S01")
    for _ in range(5):
        operations.issue("C1", language="ar")
    for _ in range(2):
        turn = operations.call_next("1")
        operations.start("1", turn.step.id)
        clock.advance(60)
        operations.finish("1", turn.step.id)
    operations.rate(turn.step.id, 5)
    operations.call_next("1")
    operations.undo("1")
    operations.cancel(operations.issue("C1", language="ar").step.id)
    return operations


def test_a_store_with_every_kind_of_visit_is_whole(served: Operations, centre: CentreStore) -> None:
    assert centre.verify() is None
    assert centre.verify(centre.events.tip()) is None


def test_a_tail_that_was_cut_off_with_its_tickets_shows_against_a_tip_kept_elsewhere(
    served: Operations, centre: CentreStore, store_path: Path
) -> None:
    known = centre.events.tip()
    last = served.issue("C1", language="ar")
    after = centre.events.tip()
    forge(
        store_path,
        f"DELETE FROM event WHERE seq > {known.seq}",
        f"DELETE FROM step WHERE ticket = {last.ticket.id}",
        f"DELETE FROM ticket WHERE id = {last.ticket.id}",
    )
    assert centre.verify() is None
    assert centre.verify(known) is None
    assert centre.verify(after) == Mismatch(known.seq + 1, "cut")


def test_a_chain_that_was_sealed_anew_shows_against_a_tip_kept_elsewhere(
    served: Operations, centre: CentreStore
) -> None:
    assert centre.verify(Tip(4, "0" * 64)) == Mismatch(4, "rewritten")


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE rating SET score = 1", Mismatch(3, "differs", "step")),
        ("DELETE FROM rating", Mismatch(3, "differs", "step")),
        ("UPDATE step SET id = 1 WHERE id = 2", Mismatch(1, "invented", "step")),
        ("UPDATE step SET id = -7 WHERE id = 2", Mismatch(-7, "invented", "step")),
        ("UPDATE step SET id = 999 WHERE id = 2", Mismatch(2, "differs", "step")),
        ("INSERT INTO ticket SELECT centre, 999, day, 'C999', language, issued_at, '', '', NULL FROM ticket LIMIT 1",
         Mismatch(999, "differs", "ticket")),
        ("UPDATE ticket SET day = 'someday' WHERE id = 4", Mismatch(4, "differs", "ticket")),
        ("DELETE FROM ticket WHERE id = 4", Mismatch(4, "differs", "ticket")),
        ("DELETE FROM ticket WHERE id = (SELECT max(id) FROM ticket)", Mismatch(18, "differs", "ticket")),
        ("UPDATE step SET since = 'noon' WHERE id = 4", Mismatch(4, "differs", "step")),
    ],
)  # fmt: skip
def test_a_row_that_is_not_as_its_events_left_it_is_named(
    served: Operations, centre: CentreStore, store_path: Path, statement: str, found: Mismatch
) -> None:
    forge(store_path, "PRAGMA foreign_keys = OFF", statement)
    assert centre.verify() == found


@pytest.mark.parametrize("visits", [1_000, pytest.param(333_334, marks=pytest.mark.long)])
def test_a_long_history_needs_no_more_memory_than_a_day(centre: CentreStore, store_path: Path, visits: int) -> None:
    fill(store_path, visits)
    assert len(centre.tickets.steps()) == visits * STEPS_OF_A_VISIT
    tracemalloc.start()
    assert centre.verify() is None
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 20_000_000  # bytes


def test_a_report_hears_of_each_part_and_how_far_it_is(served: Operations, centre: CentreStore) -> None:
    heard = Heard()
    assert centre.verify(report=heard) is None
    assert heard.steps == [
        ("CSC-1: الأحداث", "CSC-1: events"),
        ("CSC-1: الخطوات", "CSC-1: steps"),
        ("CSC-1: التذاكر", "CSC-1: tickets"),
        ("CSC-1: الوثائق", "CSC-1: documents"),
    ]
    assert heard.sizes[-1] == "6"


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE event SET device = 'K9' WHERE seq = 4", Mismatch(4, "changed")),
        ("DELETE FROM event WHERE seq = 7", Mismatch(7, "missing")),
        ("UPDATE step SET service = 'C2' WHERE id = 3", Mismatch(3, "differs", "step")),
        ("UPDATE ticket SET language = 'en' WHERE id = 5", Mismatch(5, "differs", "ticket")),
        ("DELETE FROM rating", Mismatch(2, "differs", "step")),
    ],
)
def test_the_first_bad_row_is_named_on_a_server_too(
    postgres_address: str, profile: Profile, statement: str, found: Mismatch
) -> None:
    with closing(Store.create(postgres_address)) as store:
        store.profiles.save(profile)
        spend_a_morning(postgres_address)
        assert store.centre().verify() is None
        with psycopg.connect(postgres_address) as forger:
            forger.execute("SET search_path = dawr")
            forger.execute("ALTER TABLE event DISABLE TRIGGER USER")
            forger.execute(statement)
        assert store.centre().verify() == found
