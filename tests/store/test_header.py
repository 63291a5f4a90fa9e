"""Looking whose file it is harms nobody who has it open."""

import subprocess
import sys
from pathlib import Path

from common.operations import Operations
from common.store.header import is_ours
from common.store.store import Store
from tests.conftest import ROOT

VISIT = """
import sys
from pathlib import Path
from common.store.store import Store
store = Store.open(Path(sys.argv[1]))
print(store.centre().events.head())
store.close()
"""


def seen_by_another_program(path: Path) -> int:
    """How many events a program finds that opens the store and leaves it."""
    done = subprocess.run([sys.executable, "-c", VISIT, path], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_a_program_that_opens_the_store_twice_keeps_its_log_when_another_leaves(store_path: Path) -> None:
    """Closing any descriptor of a file drops all locks of a process on it; the other would then take itself for the
    last one and delete the log, and what is told here afterwards would be seen by nobody.
    """
    operations = Operations(Store.open(store_path).centre())
    operations.issue("C1", language="ar")
    watching = Store.open(store_path)
    assert seen_by_another_program(store_path) == 1
    assert store_path.with_name("dawr.db-wal").exists()
    operations.issue("C1", language="ar")
    assert seen_by_another_program(store_path) == 2
    watching.close()


def test_looking_makes_nothing_beside_the_file(store_path: Path) -> None:
    assert is_ours(store_path)
    assert [path.name for path in store_path.parent.iterdir()] == ["dawr.db"]
