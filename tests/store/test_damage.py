"""A store whose rows were changed by a failing disk or by hand: one clear line that names the row, never a bug."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from typing import Any

import pytest

from common.away.fault import goes_on
from common.domain.document import DocumentState, Template
from common.domain.document_key import KeyReason
from common.domain.errors import DawrError, StoreRefused
from common.domain.health import Condition, Part
from common.domain.stock import SheetReason
from common.operations import Operations
from common.operations.archiving import Search
from common.store.store import Store
from common.store.tables import Table, tables
from door.__main__ import run
from tests.conftest import Clock
from tests.store.forging import forge
from tests.store.morning import spend_a_morning
from tests.store.paperwork import CONTENT, PACK, leave_papers

COUNTER, KIOSK = "1", "K1"
Verb = Callable[[Operations], object]
Damage = Callable[[Any, Random], Any]


@pytest.fixture
def lived(store_path: Path, morning: bytes) -> Path:
    """A morning's store, all of it in its one file."""
    store_path.write_bytes(morning)
    return store_path


@pytest.fixture(scope="module")
def morning(_store_with_profile: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("morning") / "dawr.db"
    path.touch(0o600)
    path.write_bytes(_store_with_profile)
    operations = spend_a_morning(path, staff_stay=True)
    paper = operations.issue("C1", language="ar", prints=True, device=KIOSK)
    assert operations.papers(paper.ticket.id)
    operations.report(KIOSK, {Part.PROGRAM: Condition.OK, Part.PRINTER: Condition.PAPER_OUT})
    operations.answer_help(COUNTER, operations.ask_help(KIOSK).id)
    operations.ask_help(KIOSK)
    leave_papers(operations)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


WRONG = {
    "a ticket's day": ("UPDATE ticket SET day = '2026-11-2?' WHERE id = 2", "turn", "row 2 of the table ticket"),
    "a ticket's moment": ("UPDATE ticket SET issued_at = 'noon' WHERE id = 2", "turn", "row 2 of the table ticket"),
    "a moment without its zone": (
        "UPDATE step SET since = '2026-11-22T07:24:00.000' WHERE id = 2", "turn", "row 2 of the table step"),
    "a state": ("UPDATE step SET state = 'finishes' WHERE id = 2", "turn", "row 2 of the table step"),
    "text for a number": ("UPDATE step SET place = '2x' WHERE id = 2", "turn", "row 2 of the table step"),
    "bytes for text": ("UPDATE step SET service = x'4331' WHERE id = 2", "turn", "row 2 of the table step"),
    "who is first in line": (
        "UPDATE step SET since = '?' WHERE state = 'waiting'", "call", "row . of the table step"),
    "an event's moment": ("UPDATE event SET at = '?' WHERE seq = 3", "events", "row 3 of the table event"),
    "an event's body": ("UPDATE event SET body = '[{' WHERE seq = 3", "events", "row 3 of the table event"),
    "a body that is none": ("UPDATE event SET body = '7' WHERE seq = 3", "events", "row 3 of the table event"),
    "an appointment": ("UPDATE appointment SET at = '?'", "check in", "row AB-12 of the table appointment"),
    "a paper": ("UPDATE paper SET state = '?'", "papers", "of the table paper"),
    "a machine": (
        "UPDATE health SET since = '?' WHERE part = 'printer'", "healths", "row K1/printer of the table health"),
    "a call for help": ("UPDATE help_call SET asked_at = '?'", "help", "of the table help_call"),
    "an outage": ("UPDATE outage SET began_at = '?'", "outages", "row K1/printer of the table outage"),
    "a document": ("UPDATE document SET asked_at = '?'", "documents", "of the table document"),
    "bytes for a document's holder": ("UPDATE document SET owner = x'31'", "documents", "of the table document"),
    "what a document says": (
        "UPDATE document_content SET body = '[1]'", "contents", "of the table document_content"),
    "a number for what a document says": (
        "UPDATE document_content SET body = '{\"id\":7}'", "contents", "of the table document_content"),
    "letters that nobody can write": (
        "UPDATE document_content SET body = '{\"id\":\"\\ud800\"}'", "contents", "of the table document_content"),
    "a copy": ("UPDATE document_print SET reason = '' WHERE copy = 1", "copies", "/1 of the table document_print"),
    "a dead serial": ("UPDATE dead_serial SET at = '?'", "trust", "of the table dead_serial"),
    "a key": ("UPDATE document_key SET public = 'zz'", "trust", "of the table document_key"),
    "a pack": ("UPDATE stock SET prefix = x'41'", "packs", "row CERT of the table stock"),
    "a sheet": ("UPDATE sheet SET at = '?'", "sheets", "row CERT A01 of the table sheet"),
}  # fmt: skip
VERBS: dict[str, Verb] = {
    "turn": lambda do: do.turn(2),
    "call": lambda do: do.call_next("2"),
    "events": lambda do: do.events_after(0),
    "check in": lambda do: do.check_in("AB-12", language="ar"),
    "papers": lambda do: [do.papers(ticket) for ticket in range(1, 60)],
    "healths": lambda do: do.healths(),
    "help": lambda do: do.open_help(COUNTER),
    "outages": lambda do: do.outages(Clock().now),
    "documents": lambda do: do.search_documents(Search()),
    "contents": lambda do: [do.content_or_none(document.id) for document in do.all_documents()],
    "copies": lambda do: [do.copies_of(document.id) for document in do.all_documents()],
    "trust": lambda do: do.trust(),
    "packs": lambda do: do.accounts(),
    "sheets": lambda do: do.sheets(PACK),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_damaged_row_is_told_with_its_table_and_its_place(lived: Path, wrong: str) -> None:
    statement, verb, told = WRONG[wrong]
    forge(lived, "PRAGMA ignore_check_constraints = ON", statement)
    with closing(Store.open(lived)) as store:
        operations = Operations(store.centre(), Clock())
        with suppress(StoreRefused):
            operations.open_counter("2", "S02")
        with pytest.raises(StoreRefused, match=told) as refused:
            VERBS[verb](operations)
    assert "backup" in str(refused.value)
    assert "نسخة احتياطية" in refused.value.text("ar")
    assert goes_on(refused.value), "a kiosk gives tickets on while people mend the store"


PROFILE = {
    "hours": ("UPDATE hours SET opens = '7h' WHERE weekday = 6", "profile"),
    "time zone": ("UPDATE centre SET time_zone = 'Asia/Riyadi'", "profile"),
    "a number": ("UPDATE wing SET walk = 'x' WHERE code = 'DSK'", "row CSC-1/DSK/.* of the table wing"),
    "a policy": ("UPDATE policy SET next_place = 'hedd'", "profile"),
    "a wing that is not there": ("UPDATE counter SET wing = 'DSJ' WHERE number = '1'", "profile"),
    "half of a holiday": ("UPDATE special_day SET days = NULL WHERE month IS NOT NULL", "profile"),
    "a version": ("UPDATE centre SET version = 'x'", "centre"),
}


@pytest.mark.parametrize("wrong", PROFILE)
def test_a_damaged_profile_is_told_when_it_is_read(lived: Path, wrong: str) -> None:
    statement, told = PROFILE[wrong]
    forge(lived, "PRAGMA ignore_check_constraints = ON", statement)
    with closing(Store.open(lived)) as store, pytest.raises(StoreRefused, match=told):
        store.centre()


def test_a_verb_that_the_database_refuses_because_of_damage_says_so(lived: Path) -> None:
    """A step that speaks of a service which is not there cannot be written again."""
    forge(lived, "UPDATE step SET service = 'C?' WHERE state = 'waiting'")
    with closing(Store.open(lived)) as store:
        operations = Operations(store.centre(), Clock())
        waiting = next(turn for turn in operations.find("C006") if turn.step.state == "waiting")
        with pytest.raises(StoreRefused, match="damaged"):
            operations.cancel(waiting.step.id)


def test_a_constraint_that_a_bug_of_ours_breaks_stays_a_bug(lived: Path) -> None:
    with closing(Store.open(lived)) as store:
        centre = store.centre()
        with pytest.raises(sqlite3.IntegrityError), centre.transaction():
            centre.tickets.rate(999, 5, Clock().now)


IDS = {"step": "id", "ticket": "id", "document": "id", "document_content": "document"}


@pytest.mark.parametrize("table", IDS)
def test_an_id_that_is_no_number_does_not_end_a_verification(lived: Path, table: str) -> None:
    """What an unprinted document says is in no event; the others are missed."""
    newest = f"UPDATE {table} SET {IDS[table]} = 'zz' WHERE {IDS[table]} = (SELECT max({IDS[table]}) FROM {table})"
    forge(lived, "PRAGMA foreign_keys = OFF", newest)
    with closing(Store.open(lived)) as store:
        found = store.centre().verify()
    assert (found.table if found else None) == (None if table == "document_content" else table)


def bit(value: Any, random: Random) -> Any:
    if isinstance(value, int):
        return value ^ 1 << random.randrange(20)
    letters = bytearray(str(value or "x").encode())
    letters[random.randrange(len(letters))] ^= 1 << random.randrange(7)
    return letters.decode("utf8", "replace")


DAMAGES: dict[str, Damage] = {
    "a bit": bit,
    "bytes": lambda value, _: str(value).encode(),
    "text": lambda _value, _: "zz",
    "a moment": lambda _value, _: "2026-11-22T07:24:00",
    "nothing": lambda _value, _: "",
}


def damage(path: Path, table: Table, column: str, how: str, random: Random) -> bool:
    """Whether there was a row, and its indices took it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        rows = connection.execute(f"SELECT {', '.join((column, *table.key))} FROM {table.name}").fetchall()
        if not rows:
            return False
        value, *key = random.choice(rows)
        where = " AND ".join(f"{name} = ?" for name in table.key)
        with suppress(sqlite3.Error):
            connection.execute(
                f"UPDATE {table.name} SET {column} = ? WHERE {where}", (DAMAGES[how](value, random), *key)
            )
            connection.commit()
            return True
        return False


LOOKS: list[Verb] = [
    *VERBS.values(),
    lambda do: do.board(8),
    lambda do: do.desk(COUNTER),
    lambda do: do.sent_on(8),
    lambda do: do.visit("C003"),
    lambda do: do.full(),
    lambda do: do.states(),
    lambda do: do.issue("C1", language="ar"),
    lambda do: do.call_next(COUNTER),
    lambda do: do.undo(COUNTER),
    lambda do: do.search_documents(Search(text="صاحب", template=Template.SERVICE_CERTIFICATE)),
    lambda do: [do.jobs("BKO", state) for state in DocumentState],
    lambda do: [do.print_document(_office(do), job.id, content=CONTENT) for job in do.jobs("BKO")],
    lambda do: do.spoil_sheet(PACK, None, SheetReason.JAM),
    lambda do: [do.revoke_document_key(key.kid, KeyReason.MISUSED) for key in do.document_keys()],
    lambda do: [do.answer_help(COUNTER, call.id) for call in do.open_help()],
    lambda do: do.purge_documents(),
    lambda do: do.purge(do.today()),
    lambda do: do.close_day(),
]
COMMANDS = (
    ("store", "verify"),
    ("day", "balance", "--store"),
    ("day", "log", "--store"),
    ("devices", "list", "--store"),
    ("documents", "list", "--store"),
    ("documents", "stock", "list", "--store"),
    ("documents", "keys", "list", "--store"),
)


def _office(do: Operations) -> str:
    return next(one.number for one in do.profile.counters if one.wing == "BKO")


def use(path: Path) -> None:
    """Anything but a DawrError is a bug."""
    with suppress(DawrError), closing(Store.open(path)) as store:
        operations = Operations(store.centre(), Clock())
        for look in LOOKS:
            with suppress(DawrError):
                look(operations)
    for name, *arguments in COMMANDS:
        run(name, [*arguments, str(path)])


def places() -> Iterator[tuple[Table, str]]:
    return ((table, column) for table in tables() for column in table.columns)


def assert_never_a_bug(path: Path, random: Random, tries: list[tuple[Table, str, str]]) -> int:
    content = path.read_bytes()
    done = 0
    for nth, (table, column, how) in enumerate(tries):
        copy = path.with_name(f"{nth}.db")
        copy.touch(0o600)
        copy.write_bytes(content)
        if damage(copy, table, column, how, random):
            done += 1
            use(copy)
    return done


def test_whatever_is_damaged_screens_staff_and_commands_are_told_so(lived: Path) -> None:
    random = Random(5)
    tries = [(*place, random.choice([*DAMAGES])) for place in random.sample([*places()], 12)]
    assert assert_never_a_bug(lived, random, tries)


@pytest.mark.long
@pytest.mark.parametrize("how", DAMAGES)
def test_every_column_of_every_table_may_be_damaged(lived: Path, how: str) -> None:
    assert assert_never_a_bug(lived, Random(how), [(*place, how) for place in places()]) > 100
