"""That a login sees only its centres must not make a query go through the years."""

import re

import pytest

from common.store.postgresql.roles import Role
from common.store.queries import QUERIES
from tests.store.postgresql.conftest import Shared
from tests.store.test_queries import OF_EVERYTHING, PARTS

YEARS = 40_000  # tickets, each of one step
FILLING = f"""
    INSERT INTO ticket SELECT 'CSC-1', n, date '2020-01-01' + n / 40 || '', 'A' || lpad(n % 40 || '', 3, '0'),
        'ar', '', 'normal', 'A1' FROM generate_series(1, {YEARS}) AS n;
    INSERT INTO step SELECT 'CSC-1', n, n, 1, 'A1', 'DSK', 'normal', n, '', '', 0, 0, NULL, NULL, NULL, 'finished',
        NULL, '1', 'E1', 1, n, '', '', '' FROM generate_series(1, {YEARS}) AS n;
    INSERT INTO event SELECT 'CSC-1', n, '', 'finished', n || '', n, n, '1', 'E1', NULL, '', '', ''
        FROM generate_series(1, {YEARS}) AS n;
    ANALYZE
"""
LARGE = re.compile(r"Seq Scan on (ticket|step|event)\b")
OF_PURGING = {"chain_start", "tickets_up_to"}  # the owner's, who purges a stretch at a time
QUERY = sorted(name for name in set(QUERIES) - PARTS - OF_EVERYTHING - OF_PURGING if QUERIES[name].startswith("SELECT"))


@pytest.fixture(scope="module")
def after_years(shared: Shared) -> Shared:
    shared.session["owner"].execute(FILLING)
    return shared


@pytest.mark.parametrize("name", QUERY)
@pytest.mark.parametrize("role", ["owner", "counter"])
def test_a_query_does_not_go_through_the_past(after_years: Shared, role: Role, name: str) -> None:
    values = {"day": "2020-05-05", "counter": "1", "service": "A1", "wing": "DSK", "centre": "CSC-1"}
    named = re.sub(r"(?<!:):(\w+)", r"%(\1)s", QUERIES[name])
    asked = {one: values.get(one, str(YEARS - 10)) for one in re.findall(r"%\((\w+)\)s", named)}
    plan = after_years.session[role].execute(f"EXPLAIN {named}", asked).fetchall()
    assert [row[0] for row in plan if LARGE.search(row[0])] == []
