"""What docs/operations.md tells a person to do with two servers is done by a test."""

import re
from pathlib import Path

from tests.store.postgresql.steps import titles

_CALL = re.compile(r'\b(statements|settings)\(\s*"([^"]+)"')


def test_every_step_is_carried_out() -> None:
    text = "".join(path.read_text("utf8") for path in Path(__file__).parent.glob("*.py"))
    called = {
        f"-- {name}" if how == "statements" else f"# postgresql.conf of {name}" for how, name in _CALL.findall(text)
    }
    assert {title for title in titles() if not title.startswith(tuple(called))} == set()
    assert len(titles()) > 10
