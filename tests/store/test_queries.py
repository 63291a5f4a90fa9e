"""Years of visits must not slow a verb or a look down: no query goes through all of them."""

import re
from pathlib import Path

import pytest

from common.domain.waiting.classes import CLASSES
from common.store.queries import QUERIES
from common.store.sqlite import Sqlite

PARTS = {"turn", "event", "classes", "for_me", "document", "wanted", "paper"}
OF_EVERYTHING = {"tickets", "step_ids"}  # what verifies the whole store
NEWEST_FIRST = {"chain_head", "events_back", "events_after", "last_event_of_counter"}  # as many rows as are asked for
LARGE = re.compile(
    r"^(SCAN|SEARCH) (s|t|w|d|step|ticket|event|document(?!_key)\w*|sheet|paper)\b"
    r"(?!.*(step_in_line|step_open|step_at|step_parked|paper_unsettled))"
)


def whole_table(line: str) -> bool:
    """Nothing narrower than the centre is looked up in a table that grows with the years."""
    return bool(LARGE.match(line)) and (line.startswith("SCAN") or line.endswith("(centre=?)"))


@pytest.mark.parametrize("name", sorted(set(QUERIES) - PARTS - OF_EVERYTHING - NEWEST_FIRST))
def test_a_query_does_not_go_through_the_past(name: str, store_path: Path) -> None:
    query = QUERIES[name]
    names = set(re.findall(r":(\w+)", query))
    rows = Sqlite.open(store_path).rows(f"EXPLAIN QUERY PLAN {query}", dict.fromkeys(names, 1))
    assert [row[3] for row in rows if whole_table(row[3])] == []


def test_the_queries_know_every_class_of_priority() -> None:
    assert set(re.findall(r"'([\w-]+)'", QUERIES["classes"])) == set(CLASSES)
