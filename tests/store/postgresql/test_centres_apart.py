"""Two centres in one database: a login of the one neither sees nor touches the other."""

from collections.abc import Callable
from contextlib import closing

import pytest
from psycopg import errors

from common.domain.errors import StoreRefused
from common.operations import Operations
from common.store.postgresql.roles import ROLES, Role
from common.store.store import Store
from installer.server import Server
from tests.conftest import Clock
from tests.store.postgresql.conftest import HERE, THERE, Shared, made_login

SCREENS: tuple[Role, ...] = ("kiosk", "counter", "display", "reports")
SEEN = "SELECT count(*) FROM {} WHERE centre = 'CSC-2'"
PROFILE = ("name", "service", "counter", "skill")
TABLES = (*PROFILE, "series", "note", "appointment", "rating", "closed_day")
OF_VISITS = ("ticket", "step", "event")


THERE_IS = """
    INSERT INTO note SELECT centre, id, 'told' FROM step WHERE centre = 'CSC-2' ON CONFLICT DO NOTHING;
    INSERT INTO rating SELECT centre, id, 5, '' FROM step WHERE centre = 'CSC-2' ON CONFLICT DO NOTHING;
    INSERT INTO appointment VALUES ('CSC-2', 'x', '2026-11-22', '', 'A1') ON CONFLICT DO NOTHING;
    INSERT INTO closed_day VALUES ('CSC-2', '2026-11-01') ON CONFLICT DO NOTHING
"""


@pytest.fixture(autouse=True)
def visitor_there(shared: Shared, clock: Clock) -> None:
    with closing(Store.open(shared.address)) as store:
        Operations(store.centre(THERE), clock).issue("A1", language="ar")
    shared.session["owner"].execute(THERE_IS)


@pytest.mark.parametrize("table", [*TABLES, *OF_VISITS])
def test_there_is_something_to_be_seen(shared: Shared, table: str) -> None:
    assert shared.session["owner"].execute(SEEN.format(table)).fetchone() != (0,)


@pytest.mark.parametrize(
    ("role", "table"),
    [(role, table) for role in SCREENS for table in (TABLES if role in {"counter", "reports"} else PROFILE)],
)
def test_another_centre_is_not_seen(shared: Shared, role: Role, table: str) -> None:
    assert shared.session[role].execute(SEEN.format(table)).fetchone() == (0,)


@pytest.mark.parametrize("table", OF_VISITS)
def test_only_the_numbers_and_times_of_its_visits_are_seen(shared: Shared, table: str) -> None:
    """Where that is too much, each centre has a database of its own (docs/operations.md)."""
    assert shared.session["kiosk"].execute(SEEN.format(table)).fetchone() != (0,)


@pytest.mark.parametrize("role", SCREENS)
def test_another_centre_is_not_known(shared: Shared, role: Role, operations_of: Callable[..., Operations]) -> None:
    assert shared.session[role].execute("SELECT code FROM centre").fetchall() == [(HERE,)]
    with pytest.raises(StoreRefused, match="it has: CSC-1"):
        operations_of(role, THERE)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE step SET state = 'cancelled' WHERE centre = 'CSC-2'",
        "UPDATE ticket SET priority = 'elderly' WHERE centre = 'CSC-2'",
        "UPDATE counter SET streak = 1 WHERE centre = 'CSC-2'",
        "UPDATE centre SET version = 9 WHERE code = 'CSC-2'",
        "DELETE FROM skill WHERE centre = 'CSC-2'",
        "DELETE FROM step WHERE centre = 'CSC-2'",
    ],
)
def test_another_centre_is_not_touched(shared: Shared, statement: str) -> None:
    assert shared.session["counter"].execute(statement).rowcount == 0
    with (session := shared.session["owner"]).transaction(force_rollback=True):  # the rows are there
        session.execute("TRUNCATE rating, note")
        assert session.execute(statement).rowcount > 0


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO series VALUES ('CSC-2', '2026-11-22', 'Z', 1)",
        "INSERT INTO closed_day VALUES ('CSC-2', '2026-11-22')",
        "INSERT INTO skill VALUES ('CSC-2', '5', 'A1')",
        "INSERT INTO event VALUES ('CSC-2', 99, '', '', '', NULL, NULL, NULL, NULL, NULL, '', '', '')",
        "UPDATE ticket SET centre = 'CSC-2'",
    ],
)
def test_nothing_is_added_to_another_centre(shared: Shared, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        shared.session["counter"].execute(statement)


@pytest.mark.parametrize("role", ROLES)
def test_only_the_owner_knows_who_belongs_where(shared: Shared, role: Role) -> None:
    seen = {row[0] for row in shared.session[role].execute("SELECT role FROM access")}
    everyone = {row[0] for row in shared.session["owner"].execute("SELECT role FROM access")}
    assert seen == (everyone if role == "owner" else {shared.session[role].info.user})


def test_a_report_may_be_of_several_centres(shared: Shared, postgres_server: Server) -> None:
    with closing(Store.open(made_login(postgres_server, shared.address, "reports", HERE, THERE))) as store:
        assert store.profiles.codes() == [HERE, THERE]
