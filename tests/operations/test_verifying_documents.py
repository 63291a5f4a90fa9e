"""Who changes a document, its serial or a key past the verbs is found out by the chain, on both engines."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from common.domain.document import EndReason, PrintReason
from common.domain.document_key import KeyReason
from common.domain.errors import StoreRefused
from common.domain.event import Happening, Kind
from common.domain.stock import SheetReason
from common.domain.wording import Wording
from common.operations import Operations
from common.store.mismatch import Mismatch
from common.store.store import Store
from tests.documents.signing.centre import KEY, OTHER
from tests.operations.hall import BACK_OFFICE, DESK, Hall
from tests.operations.test_documenting import CONTENT, ask, given, ready


def forge(hall: Hall, *statements: str) -> None:
    """What a login with rights on the tables, or somebody with the file, can do."""
    is_file = isinstance(hall.address, Path)
    forger = sqlite3.connect(hall.address) if is_file else psycopg.connect(str(hall.address))
    with closing(forger):
        if not is_file:
            forger.execute("SET search_path = dawr")
        for statement in statements:
            forger.execute(statement)
        forger.commit()


def live(hall: Hall) -> int:
    """Documents of every kind of end, and keys; the id of a revoked one."""
    hall.operations.add_document_key(KEY.public)
    hall.operations.add_document_key(OTHER.public)
    hall.operations.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    revoked = given(hall)
    hall.operations.revoke_document(revoked.id, EndReason.FRAUD)
    hall.operations.withdraw_document(DESK, ask(hall).id, EndReason.NOT_WANTED)
    corrected = ready(hall)
    right = {**CONTENT, "id": "1012345678"}
    hall.operations.print_document(BACK_OFFICE, corrected.id, reason=PrintReason.WRONG_DATA, content=right)
    hall.operations.give_back_document(BACK_OFFICE, corrected.id)
    hall.operations.withdraw_document(DESK, ready(hall).id, EndReason.NOT_COLLECTED)
    ready(hall)
    ask(hall)
    return revoked.id


OF_A_DOCUMENT = [
    "UPDATE document SET state = 'handed-over' WHERE id = {id}",
    "UPDATE document SET state = 'ready', closed_at = NULL, closed_by = NULL, reason = NULL WHERE id = {id}",
    "UPDATE document SET serial = 'CSC-1-2026-009999-X' WHERE id = {id}",
    "UPDATE document SET digest = '00000000000000000000000000000000' WHERE id = {id}",
    "UPDATE document SET service = 'B1' WHERE id = {id}",
    "UPDATE document SET copies = 7 WHERE id = {id}",
    "UPDATE document SET reason = 'superseded' WHERE id = {id}",
    'UPDATE document_content SET body = \'{{"holder":"x"}}\' WHERE document = {id}',
    "DELETE FROM document_content WHERE document = {id}",
    "DELETE FROM dead_serial WHERE reason = 'fraud'",
]
NO_KEY = "'0123456789abcdef', '" + "0" * 64 + "', '2026-11-22T07:00:00.000+00:00', NULL, NULL, NULL"
OTHERS = [
    ("DELETE FROM dead_serial WHERE reason = 'wrong-data'", "differs", "document"),
    ("INSERT INTO dead_serial VALUES ('CSC-1', 'CSC-1-2026-000004-0', 'fraud', '2026')", "invented", "dead_serial"),
    ("UPDATE document_key SET revoked_at = NULL, reason = NULL", "differs", "document_key"),
    ("UPDATE document_key SET public = '" + "0" * 64 + "'", "differs", "document_key"),
    ("UPDATE document_key SET retired_at = NULL", "differs", "document_key"),
    ("UPDATE document_key SET made_at = 'noon'", "differs", "document_key"),
    ("DELETE FROM document_key", "missing", "document_key"),
    (f"INSERT INTO document_key VALUES ('CSC-1', {NO_KEY})", "invented", "document_key"),
]
OF_SHEETS = [
    ("UPDATE sheet SET state = 'used', reason = NULL WHERE number = 'A1'", "differs", "sheet", "CERT A1"),
    ("UPDATE sheet SET reason = 'lost' WHERE number = 'A1'", "differs", "sheet", "CERT A1"),
    ("UPDATE sheet SET state = 'spoiled', reason = 'lost' WHERE number = 'A2'", "differs", "sheet", "CERT A2"),
    ("UPDATE sheet SET document = (SELECT max(id) FROM document) WHERE number = 'A2'", "differs", "sheet", "CERT A2"),
    ("UPDATE sheet SET staff = 'E1' WHERE number = 'A2'", "differs", "sheet", "CERT A2"),
    ("UPDATE sheet SET at = '2026-11-22T07:00:00.000+00:00' WHERE number = 'A3'", "differs", "sheet", "CERT A3"),
    ("UPDATE sheet SET state = 'spoiled', reason = 'lost' WHERE number = 'A4'", "differs", "sheet", "CERT A4"),
    ("UPDATE sheet SET reason = 'jam' WHERE number = 'A5'", "differs", "sheet", "CERT A5"),
    ("UPDATE sheet SET number = 'A7' WHERE number = 'A4'", "invented", "sheet", "CERT A7"),
    ("DELETE FROM sheet WHERE number = 'A3'", "differs", "stock", "CERT"),
    ("UPDATE stock SET next = next + 1", "differs", "stock", "CERT"),
    ("UPDATE stock SET last = 8", "differs", "stock", "CERT"),
    ("INSERT INTO stock VALUES ('CSC-1', 'NEW', 'x', 'x', 'B', 1, 9, 1)", "invented", "stock", "NEW"),
]
COLUMNS = "template, language, day, service, agency, wing, retention, asked_by, asked_at, number, state, copies"
INVENTED = f"INSERT INTO document (centre, id, {COLUMNS}) SELECT centre, 999, {COLUMNS} FROM document WHERE copies = 0"


def test_what_was_changed_by_hand_is_named(hall: Hall) -> None:
    revoked = live(hall)
    assert hall.centre.verify() is None
    if not isinstance(hall.address, Path):
        forge(hall, OF_A_DOCUMENT[1].format(id=revoked))
        assert hall.centre.verify() == Mismatch(revoked, "differs", "document")
        return
    whole = sqlite3.connect(hall.address)
    for statement in OF_A_DOCUMENT:
        assert forged(hall, whole, statement.format(id=revoked)) == Mismatch(revoked, "differs", "document"), statement
    for statement, why, table in OTHERS:
        found = forged(hall, whole, statement)
        assert found, statement
        assert (found.why, found.table) == (why, table)
    assert forged(hall, whole, f"{INVENTED} AND state = 'asked'") == Mismatch(999, "invented", "document")


def forged(hall: Hall, whole: sqlite3.Connection, statement: str) -> Mismatch | None:
    """What is found after this, in a copy of the store."""
    assert isinstance(hall.address, Path)
    path = hall.address.with_name("forged.db")
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    with closing(sqlite3.connect(path)) as copy:
        whole.backup(copy)
        copy.execute(statement)
        copy.commit()
    with closing(Store.open(path)) as store:
        return store.centre().verify()


def live_of_sheets(hall: Hall) -> None:
    """A1 jammed, A2 used, A3 spoiled blank, A4 given back, A5 used and spoiled since."""
    do = hall.operations
    do.add_stock("CERT", Wording("نموذج", "form"), prefix="A", first=1, last=9)
    document = ready(hall, stock="CERT")
    do.print_document(BACK_OFFICE, document.id, reason=PrintReason.JAM)
    do.spoil_sheet("CERT", None, SheetReason.DAMAGED, counter=BACK_OFFICE)
    do.return_sheet("CERT", SheetReason.NOT_NEEDED)
    do.spoil_sheet("CERT", ready(hall, stock="CERT").sheet, SheetReason.SMUDGED)


def test_a_sheet_or_pack_that_was_changed_by_hand_is_named(hall: Hall) -> None:
    live_of_sheets(hall)
    assert hall.centre.verify() is None
    if not isinstance(hall.address, Path):
        forge(hall, OF_SHEETS[0][0])
        assert hall.centre.verify() == Mismatch(0, "differs", "sheet", "CERT A1")
        return
    whole = sqlite3.connect(hall.address)
    for statement, why, table, name in OF_SHEETS:
        assert forged(hall, whole, statement) == Mismatch(0, why, table, name), statement


def test_sheets_are_whole_when_the_events_of_older_ones_were_let_go(hall: Hall) -> None:
    live_of_sheets(hall)
    late = ready(hall, stock="CERT")
    hall.operations.close_day()
    hall.clock.advance(3 * 86_400)
    while hall.operations.purge(hall.operations.today()):
        pass
    hall.operations.spoil_sheet("CERT", "A2", SheetReason.LOST)
    hall.operations.print_document(BACK_OFFICE, late.id, reason=PrintReason.JAM)
    assert hall.centre.verify() is None
    forge(hall, "UPDATE sheet SET reason = 'jam' WHERE number = 'A2'")
    assert hall.centre.verify() == Mismatch(0, "differs", "sheet", "CERT A2")


def test_a_dead_serial_that_died_another_day_is_found(hall: Hall) -> None:
    document = given(hall)
    hall.operations.revoke_document(document.id, EndReason.FRAUD)
    forge(hall, "UPDATE dead_serial SET at = '2026-11-23T07:00:00.000+00:00'")
    assert hall.centre.verify() == Mismatch(document.id, "differs", "document")


def test_a_document_that_is_gone_is_found(hall: Hall) -> None:
    document = ask(hall).id
    tables = {"document_word": "document", "document_content": "document", "document": "id"}
    forge(hall, *(f"DELETE FROM {table} WHERE {column} = {document}" for table, column in tables.items()))
    assert hall.centre.verify() == Mismatch(document, "differs", "document")


def test_documents_are_whole_when_visits_and_what_they_said_were_let_go(hall: Hall) -> None:
    revoked = live(hall)
    hall.operations.close_day()
    hall.clock.advance(12 * 366 * 86_400)
    while hall.operations.purge(hall.operations.today()):
        pass
    while hall.operations.purge_documents():
        pass
    later = ready(hall)
    assert hall.centre.verify() is None
    forge(hall, f"UPDATE document SET state = 'withdrawn', closed_at = '2026' WHERE id = {later.id}")
    assert hall.centre.verify() == Mismatch(later.id, "differs", "document")
    forge(hall, f"UPDATE document SET state = 'ready', closed_at = NULL, purged_at = NULL WHERE id = {revoked}")
    assert hall.centre.verify() == Mismatch(revoked, "differs", "document")


@pytest.mark.parametrize(
    "statement", ["DELETE FROM dead_serial", "UPDATE document SET state = 'handed-over' WHERE id = {id}"]
)
def test_a_revoked_document_stays_so_when_its_events_were_let_go(hall: Hall, statement: str) -> None:
    document = given(hall)
    hall.operations.revoke_document(document.id, EndReason.FRAUD)
    hall.operations.close_day()
    hall.clock.advance(3 * 86_400)
    while hall.operations.purge(hall.operations.today()):
        pass
    assert hall.centre.verify() is None
    forge(hall, statement.format(id=document.id))
    assert hall.centre.verify() == Mismatch(document.id, "differs", "document")


FORGED_KINDS = [
    Kind.DOCUMENT_PRINTED,
    Kind.DOCUMENT_ASKED,
    Kind.KEY_MADE,
    Kind.PURGED,
    Kind.STOCK_ADDED,
    Kind.SHEET_SPOILED,
]
BODIES = [{"document": "x"}, {"document": {}, "sheet": ["x"], "stock": {}, "reason": "x"}]


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("kind", FORGED_KINDS)
def test_an_event_that_no_verb_writes_is_named(hall: Hall, kind: Kind, body: dict[str, object]) -> None:
    """Whoever may write events may seal one, too."""
    with hall.centre.transaction() as beginning:
        happening = Happening(at=hall.clock(), kind=kind, request="x", body=body)
        tip = hall.centre.events.append(happening, beginning.tip)
    assert hall.centre.verify() == Mismatch(tip.seq, "changed")


DAMAGES: dict[str, tuple[str, Callable[[Operations, int], object]]] = {
    "document": ("UPDATE document SET asked_at = 'noon'", lambda do, one: do.document(one)),
    "document_content": ("UPDATE document_content SET body = '[1]'", lambda do, one: do.content_of(one)),
    "document_print": ("UPDATE document_print SET at = 'noon'", lambda do, one: do.copies_of(one)),
    "dead_serial": ("UPDATE dead_serial SET at = '2026'", lambda do, _: do.trust()),
    "sheet": ("UPDATE sheet SET at = 'noon'", lambda do, _: do.sheets("CERT")),
}


@pytest.mark.parametrize("table", DAMAGES)
def test_a_damaged_row_of_a_document_is_told_with_its_table(hall: Hall, table: str) -> None:
    hall.operations.add_stock("CERT", Wording("نموذج", "form"), prefix="A", first=1, last=9)
    document = ready(hall, stock="CERT")
    hall.operations.revoke_document(document.id, EndReason.FRAUD)
    statement, look = DAMAGES[table]
    forge(hall, statement)
    with pytest.raises(StoreRefused, match=f"the table {table} cannot be read"):
        look(hall.operations, document.id)
