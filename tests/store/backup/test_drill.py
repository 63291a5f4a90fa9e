"""The restore drill: a store under load is backed up and destroyed, and nothing told before the backup is missing."""

from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from common.operations import Operations
from common.store.backup.encryption import Keys, Lock, lock_for, lock_with, new_identity
from common.store.backup.making import Making, make
from common.store.backup.restoring import restore
from common.store.store import Store
from tests.store.morning import sealed
from tests.store.writers import writing

pytestmark = pytest.mark.heavy

KINDS = ("plain", "recipient", "passphrase")


@pytest.fixture(params=KINDS)
def lock_and_keys(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Lock | None, Keys]:
    identity, recipient = new_identity()
    (tmp_path / "id").write_text(identity)
    (tmp_path / "phrase").write_text("open sesame\n")
    return {
        "plain": lambda: (None, Keys()),
        "recipient": lambda: (lock_for([recipient]), Keys(identity=tmp_path / "id")),
        "passphrase": lambda: (lock_with(tmp_path / "phrase"), Keys(passphrase=tmp_path / "phrase")),
    }[request.param]()


def destroy(address: str) -> None:
    if "://" in address:
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("DROP SCHEMA dawr CASCADE")
        return
    content = bytearray(Path(address).read_bytes())
    content[4096 : len(content) // 2] = b"!" * (len(content) // 2 - 4096)
    Path(address).write_bytes(content)


def test_after_the_drill_nothing_is_missing_that_was_told_before_the_backup(
    address: str, lock_and_keys: tuple[Lock | None, Keys], tmp_path: Path
) -> None:
    lock, keys = lock_and_keys
    with writing(address, tmp_path / "told", processes=3) as writers:
        writers.wait_for(20)
        told = writers.told()
        path, manifest = make(Making(address, "0.2.0", tmp_path / "backups", lock))
    destroy(address)
    restore(path, address, keys)
    assert sealed(address) == {code: (tip.seq, tip.seal) for code, tip in manifest.tips.items()}
    with closing(Store.open(address)) as store:
        operations = Operations(store.centre())
        assert [number for number in told if not store.centre().tickets.has(operations.today(), number)] == []
        assert operations.issue("C1", language="ar").step.id == manifest.tips["CSC-1"].seq + 1
    sealed(address)
