"""Centres' servers publish, a regional one reads them: all that it should, nothing more, and it writes nothing."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg import errors

from common.domain.appointment import Appointment
from common.domain.errors import StoreRefused, StoreUnavailable
from common.operations import Operations
from common.operations.transferring import To
from common.store.postgresql.users import revoke_user
from common.store.store import Store
from installer import postgresql
from installer.reader import SetupError
from installer.server import Server
from tests.certificates import Authority
from tests.conftest import Clock
from tests.installer.asking import asked, comes_true, do
from tests.operations.model.small import STAFF
from tests.store.postgresql.regional import PERSONAL, Line, Region, operations_at, owned, publish, region_of
from tests.store.postgresql.steps import carry_out, statements

pytestmark = pytest.mark.heavy

HOMES = {"a": ("CSC-1", "CSC-3"), "b": ("CSC-2",)}
OF_DOCUMENTS = {"document", "document_content", "document_word", "document_print", "document_series", "dead_serial"}
OF_PAPER = {"paper", "stock", "sheet", "document_key"}
AT_HOME = {"note", "appointment", "health", "staff", "access", "migration", *OF_PAPER, *OF_DOCUMENTS}
TABLES = "SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = 'dawr'"
PUBLISHED = "SELECT string_agg(tablename, ' ') FROM pg_publication_tables WHERE pubname = 'dawr_region'"
SECRETS = ("told in confidence", "CODE-OF-A-PERSON", PERSONAL)
KEPT = "SELECT slot_name || ' ' || wal_status FROM ({}) AS x"


@pytest.fixture(scope="module")
def region() -> Iterator[Region]:
    with region_of(HOMES) as region:
        yield region


@pytest.fixture
def report(region: Region) -> Iterator[str]:
    """The address of a login that reads."""
    yield region.login()
    revoke_user(region.address, "report1")


def home_of(region: Region, code: str) -> Line:
    return next(line for line in region.lines if code in line.codes)


def live(region: Region, code: str, clock: Clock) -> Operations:
    """A morning at a centre: tickets, an appointment, a note, a rating, a transfer that is taken back."""
    operations = operations_at(owned(home_of(region, code).home), code, clock)
    operations.keep_appointments([Appointment("CODE-OF-A-PERSON", clock.now, "A1")])
    operations.check_in("CODE-OF-A-PERSON", language="ar")
    for service in ("P1", "P1", "A1"):
        operations.issue(service, language="ar")
    operations.open_counter("2", STAFF[1], take_over=True)
    serve(operations)
    serve(operations)
    return operations


def serve(operations: Operations) -> None:
    turn = operations.call_next("2")
    assert turn
    step = operations.start("2", turn.step.id).step.id
    operations.transfer("2", step, To(service="B1"), note="told in confidence")
    operations.undo("2")
    operations.transfer("2", step, To(service="B1"), note="told in confidence")
    operations.rate(step, 4)


@pytest.fixture
def mornings(region: Region, clock: Clock) -> dict[str, Operations]:
    """Every story has a day of its own."""
    days = max(int(asked(owned(line.home), "SELECT count(DISTINCT day) FROM dawr.ticket")) for line in region.lines)
    clock.advance(timedelta(days=7 * days).total_seconds())
    return {code: live(region, code, clock) for code in region.codes}


@pytest.fixture
def at_region(report: str, clock: Clock) -> Iterator[Callable[[str], Operations]]:
    with closing(Store.open(report)) as store:
        yield lambda code: Operations(store.centre(code), clock)


def whole(region: Region) -> None:
    """Every centre in the region is the one at home, and proves itself."""
    assert region.catches_up()
    with closing(Store.open(region.address)) as here:
        assert here.faults() == []
        for code in region.codes:
            with closing(Store.open(owned(home_of(region, code).home))) as home:
                assert here.centre(code).verify(home.centre(code).events.tip()) is None


def test_every_table_goes_there_or_is_said_to_stay_at_home(region: Region) -> None:
    home = owned(region.lines[0].home)
    assert set(asked(home, PUBLISHED).split()) == set(asked(home, TABLES).split()) - AT_HOME


def test_a_report_on_the_region_says_what_the_centres_say(
    region: Region, mornings: dict[str, Operations], at_region: Callable[[str], Operations]
) -> None:
    whole(region)
    for code, home in mornings.items():
        there = at_region(code)
        assert there.balance() == home.balance()
        assert there.board(10) == home.board(10)
        assert there.outlooks() == home.outlooks()
        assert there.visit("P001") == home.visit("P001")
        assert there.promises(there.today()) == home.promises(home.today())


def test_a_copy_that_was_changed_does_not_prove_itself(
    region: Region, mornings: dict[str, Operations], report: str
) -> None:
    whole(region)
    with psycopg.connect(region.address) as session:
        session.execute("UPDATE dawr.step SET calls = calls + 1 WHERE centre = 'CSC-2'")
        session.commit()
        with closing(Store.open(report)) as store:
            assert store.centre("CSC-2").verify() is not None
            assert store.centre("CSC-1").verify() is None
        session.execute("UPDATE dawr.step SET calls = calls - 1 WHERE centre = 'CSC-2'")


def test_nothing_personal_leaves_the_centre(region: Region, mornings: dict[str, Operations]) -> None:
    """Neither a table of the region nor its log has a byte of it; nor of what changes later."""
    do(owned(region.lines[0].home), f"UPDATE dawr.name SET text = '{PERSONAL} now' WHERE thing = 'staff'")
    mornings["CSC-1"].issue("P1", language="ar")
    whole(region)
    assert found(region.lines[0].home, *SECRETS, "CSC-3") == [*SECRETS, "CSC-3"]
    assert found(region.server, *SECRETS, "CSC-3") == ["CSC-3"]


def found(server: Server, *texts: str) -> list[str]:
    """Those that stand anywhere in its tables or its log."""
    do(server.address(), "CHECKPOINT")
    files = [path for place in ("base", "pg_wal") for path in (server.data / place).rglob("*") if path.is_file()]
    written = b"".join(map(Path.read_bytes, files))
    return [text for text in texts if text.encode() in written]


@pytest.mark.parametrize("table", ["note", "appointment", "staff", "access"])
def test_the_region_s_login_may_not_ask_for_what_stays_at_home(region: Region, table: str) -> None:
    with region_session(region.lines[0]) as session, pytest.raises(errors.InsufficientPrivilege):
        session.execute(f"SELECT * FROM dawr.{table}")


def test_the_region_s_login_sees_no_name_of_staff_and_changes_nothing(region: Region) -> None:
    with region_session(region.lines[0]) as session:
        assert session.execute("SELECT count(*) FROM dawr.name WHERE thing = 'staff'").fetchone() == (0,)
        assert session.execute("SELECT count(*) > 0 FROM dawr.name").fetchone() == (True,)
    for statement in ("DELETE FROM dawr.skill", "UPDATE dawr.step SET calls = 9", "TRUNCATE dawr.series"):
        with region_session(region.lines[0]) as session, pytest.raises(errors.InsufficientPrivilege):
            session.execute(statement)


def region_session(line: Line) -> psycopg.Connection:
    return psycopg.connect(line.home.address("dawr", "dawr_region"))


@pytest.mark.parametrize(
    "act",
    [
        lambda operations: operations.issue("P1", language="ar"),
        lambda operations: operations.forget_past_days(),
        lambda operations: operations.call_next("2"),
        lambda operations: operations.close_day(),
        lambda operations: operations.purge(operations.today()),
    ],
    ids=["issue", "forget", "call", "close", "purge"],
)
def test_nothing_is_written_through_dawr_at_the_region(
    region: Region,
    mornings: dict[str, Operations],
    at_region: Callable[[str], Operations],
    act: Callable[[Operations], object],
) -> None:
    whole(region)
    with pytest.raises(StoreRefused, match="role may not do this"):
        act(at_region("CSC-1"))
    whole(region)


def test_what_is_purged_at_the_centre_goes_there_too(
    region: Region, mornings: dict[str, Operations], clock: Clock
) -> None:
    """Though an event is never deleted there by hand."""
    whole(region)
    counts = "SELECT count(*) FROM dawr.event WHERE centre = 'CSC-1'"
    before = int(asked(region.address, counts))
    clock.advance(timedelta(days=7).total_seconds())
    home = mornings["CSC-1"]
    home.issue("P1", language="ar")
    home.forget_past_days()
    while home.purge(home.today()):
        pass
    whole(region)
    assert asked(region.address, counts) == asked(owned(home_of(region, "CSC-1").home), counts)
    assert int(asked(region.address, counts)) < before
    with pytest.raises(errors.RaiseException, match="never changed or deleted"):
        carry_out(region.address, ["SET search_path = dawr", "DELETE FROM event WHERE centre = 'CSC-2'"])


def test_a_region_that_was_away_catches_up(region: Region, mornings: dict[str, Operations], clock: Clock) -> None:
    """Its centres do not wait for it, and keep what it has not read."""
    whole(region)
    (behind,) = statements("the centre: how far the region is behind")
    region.server.stop()
    for code, home in mornings.items():
        for _ in range(20):
            home.issue("P1", language="ar")
        line = home_of(region, code)
        assert asked(owned(line.home), KEPT.format(behind)) == f"{line.name} reserved"
    region.server.start()
    whole(region)


def test_a_centre_s_server_that_was_away_is_read_again(region: Region, mornings: dict[str, Operations]) -> None:
    region.lines[0].home.kill()
    region.lines[0].home.start()
    assert comes_true(lambda: issued(mornings["CSC-1"]))
    whole(region)


def issued(operations: Operations) -> bool:
    try:
        return bool(operations.issue("P1", language="ar", request="after"))
    except StoreUnavailable:
        return False


def test_publishing_may_be_said_again(region: Region, mornings: dict[str, Operations]) -> None:
    publish(region.lines[0].home)
    mornings["CSC-1"].issue("P1", language="ar")
    whole(region)


@pytest.mark.long
def test_a_region_is_made_anew_when_a_centre_s_slot_is_gone(clock: Clock) -> None:
    """As after a takeover: the slot was the old server's."""
    with region_of({"b": ("CSC-2",)}) as region:
        live(region, "CSC-2", clock)
        region.server.stop()
        do(region.lines[0].home.address(), "SELECT pg_drop_replication_slot('b')")
        region.server.start()
        carry_out(region.address, statements("the region: a centre's slot is gone", name="b"))
        region.make_anew()
        whole(region)


@pytest.mark.long
def test_the_steps_hold_for_the_oldest_server_and_over_tls(clock: Clock) -> None:
    authority = Authority("Dawr tests")
    with region_of({"b": ("CSC-2",)}, with_tls(), authority) as region:
        live(region, "CSC-2", clock)
        whole(region)
        refused(region, "certificate verify failed", Authority("Stranger").pem)
        whole_server = region.lines[0].home.address("dawr", "dawr_region", "PASSWORD")
        with pytest.raises(psycopg.OperationalError, match="entry for replication"):
            psycopg.connect(whole_server, replication="true", sslmode="require")


def refused(region: Region, why: str, authority: bytes) -> None:
    """The line to a server that another authority vouches for."""
    line = replace(region.lines[0], name="other", authority=region.server.write("other.pem", authority))
    step = statements("the region: read a centre's server", connection=line.connection(), name=line.name)
    with pytest.raises(psycopg.OperationalError, match=why):
        carry_out(region.server.address("dawr"), step)


def with_tls() -> Path:
    try:
        return postgresql.with_tls()
    except SetupError as error:
        pytest.skip(str(error))
