"""./dawr store backup, restore, key, and verify --against a manifest."""

import sqlite3
from pathlib import Path

import pytest

from door.store import main
from tests.store.morning import sealed, spend_a_morning


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def store(*arguments: object) -> int:
    return main([*map(str, arguments)])


def files(folder: Path) -> list[str]:
    return sorted(path.suffix for path in folder.iterdir())


def test_a_backup_is_made_and_restored(store_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spend_a_morning(store_path)
    assert store("backup", store_path, "--to", tmp_path / "backups") == 0
    (backup,) = (tmp_path / "backups").glob("*.db")
    assert f"{backup}, 0." in capsys.readouterr().out
    assert store("restore", backup, tmp_path / "new.db") == 0
    assert sealed(tmp_path / "new.db") == sealed(store_path)
    assert store("restore", backup, store_path) == 0
    assert f"What was there before: {store_path}.before-" in capsys.readouterr().out


def test_a_backup_of_a_file_says_how_far_it_is(
    store_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store("backup", store_path, "--to", tmp_path / "backups")
    (backup,) = (tmp_path / "backups").glob("*.db")
    assert capsys.readouterr().err.splitlines()[-1] == "  5/5 CSC-1: documents"
    store("restore", backup, tmp_path / "new.db")
    assert capsys.readouterr().err.splitlines()[-1] == "  5/5 CSC-1: documents"


def test_old_backups_make_room(store_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(3):
        assert store("backup", store_path, "--to", tmp_path / "backups", "--keep", 2) == 0
    assert files(tmp_path / "backups") == [".db", ".db", ".json", ".json"]
    assert "An old backup was removed" in capsys.readouterr().out


def test_a_backup_is_encrypted_to_a_key_that_was_made_before(
    store_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert store("key", tmp_path / "id") == 0
    recipient = capsys.readouterr().out.split()[-1]
    assert store("backup", store_path, "--to", tmp_path / "backups", "--encrypt-to", recipient) == 0
    assert files(tmp_path / "backups") == [".age", ".json"]
    (backup,) = (tmp_path / "backups").glob("*.age")
    assert store("restore", backup, tmp_path / "new.db", "--identity", tmp_path / "id") == 0
    assert sealed(tmp_path / "new.db") == sealed(store_path)


def test_a_backup_is_encrypted_with_a_passphrase(store_path: Path, tmp_path: Path) -> None:
    phrase = tmp_path / "phrase"
    phrase.write_text("open sesame\n")
    assert store("backup", store_path, "--to", tmp_path / "backups", "--passphrase-file", phrase) == 0
    (backup,) = (tmp_path / "backups").glob("*.age")
    assert store("restore", backup, tmp_path / "new.db", "--passphrase-file", phrase) == 0
    assert sealed(tmp_path / "new.db") == sealed(store_path)


def test_verify_against_a_manifest_finds_a_tail_that_was_cut_off_with_its_tickets(
    store_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    operations = spend_a_morning(store_path)
    end = operations.head()
    operations.issue("C1", language="ar")
    assert store("backup", store_path, "--to", tmp_path / "backups") == 0
    (manifest,) = (tmp_path / "backups").glob("*.json")
    assert store("verify", store_path, "--against", manifest) == 0
    with sqlite3.connect(store_path) as forger:
        forger.execute("DROP TRIGGER event_is_never_deleted")
        for table, key in (("event", "seq"), ("step", "ticket"), ("ticket", "id")):
            forger.execute(f"DELETE FROM {table} WHERE {key} > {end}")
    forger.close()
    assert store("verify", store_path) == 0
    assert store("verify", store_path, "--against", manifest) == 1
    assert f"event {end + 1} was cut off" in capsys.readouterr().err


def test_a_centre_of_the_manifest_that_is_gone_is_told(
    store_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert store("backup", store_path, "--to", tmp_path / "backups") == 0
    (manifest,) = (tmp_path / "backups").glob("*.json")
    assert store("init", tmp_path / "other.db") == 0
    assert store("verify", tmp_path / "other.db", "--against", manifest) == 1
    assert "CSC-1: the manifest has it" in capsys.readouterr().err


def test_a_store_that_is_not_whole_is_told_with_exit_code_1(
    store_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spend_a_morning(store_path)
    assert store("backup", store_path, "--to", tmp_path / "backups") == 0
    with sqlite3.connect(store_path) as forger:
        forger.execute("UPDATE ticket SET language = 'en' WHERE id = 3")
    forger.close()
    assert store("backup", store_path, "--to", tmp_path / "backups", "--keep", 1) == 1
    assert "CSC-1: ticket 3 differs" in capsys.readouterr().err
    assert files(tmp_path / "backups") == [".db", ".db", ".json", ".json"]


@pytest.mark.parametrize("keep", ["0", "-1", "many"])
def test_to_keep_none_is_no_wish(store_path: Path, tmp_path: Path, keep: str) -> None:
    with pytest.raises(SystemExit):
        store("backup", store_path, "--to", tmp_path / "backups", "--keep", keep)
    assert not (tmp_path / "backups").exists()


def test_an_identity_is_never_written_over(tmp_path: Path) -> None:
    from common.domain.errors import DawrError

    assert store("key", tmp_path / "id") == 0
    before = (tmp_path / "id").read_text()
    with pytest.raises(DawrError, match="exists already"):
        store("key", tmp_path / "id")
    assert (tmp_path / "id").read_text() == before
