"""Who has the key opens a backup, and nobody else; other programs of the age format do, too."""

import stat
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest
from pyrage import passphrase, x25519

from common.domain.errors import DawrError
from common.store.backup.encryption import Keys, Lock, lock_for, lock_with, new_identity
from common.store.backup.manifest import Manifest
from tests.store.backup.test_manifest import MANIFEST

pytestmark = pytest.mark.heavy

SECRET = b"SQLite format 3\0" + bytes(range(256)) * 1000


def locked(lock: Lock, folder: Path) -> Manifest:
    (folder / "plain").write_bytes(SECRET)
    lock.lock(folder / "plain", folder / "locked")
    assert SECRET[:100] not in (folder / "locked").read_bytes()
    return replace(MANIFEST, encryption=lock.encryption, key=lock.key)


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf8")
    return path


def test_each_of_its_recipients_opens_a_backup(tmp_path: Path) -> None:
    people = [new_identity(), new_identity()]
    manifest = locked(lock_for([recipient for _, recipient in people]), tmp_path)
    for identity, _ in people:
        key = written(tmp_path / "id", f"# made by age-keygen\n{identity}\n")
        Keys(identity=key).unlock(tmp_path / "locked", manifest, tmp_path / "open")
        assert (tmp_path / "open").read_bytes() == SECRET


def test_a_passphrase_opens_a_backup(tmp_path: Path) -> None:
    phrase = written(tmp_path / "phrase", "سر الباب ٧\n")
    manifest = locked(lock_with(phrase), tmp_path)
    Keys(passphrase=phrase).unlock(tmp_path / "locked", manifest, tmp_path / "open")
    assert (tmp_path / "open").read_bytes() == SECRET


def test_a_backup_can_be_opened_without_dawr(tmp_path: Path) -> None:
    """By what `age --decrypt` does: with the identity, or with the passphrase and the manifest's key."""
    manifest = locked(lock_with(written(tmp_path / "phrase", "open sesame\n")), tmp_path)
    assert manifest.key.startswith("-----BEGIN AGE ENCRYPTED FILE-----")
    identity = x25519.Identity.from_str(passphrase.decrypt(manifest.key.encode(), "open sesame").decode())
    assert pyrage.decrypt((tmp_path / "locked").read_bytes(), [identity]) == SECRET


def test_a_wrong_or_missing_key_opens_nothing(tmp_path: Path) -> None:
    stranger = written(tmp_path / "stranger", new_identity()[0])
    wrong = written(tmp_path / "wrong", "open barley\n")
    for_one = locked(lock_for([new_identity()[1]]), tmp_path)
    for keys, told in (
        (Keys(), "give the identity"),
        (Keys(passphrase=wrong), "give the identity"),
        (Keys(identity=stranger), "does not open"),
        (Keys(identity=wrong), "has no identity"),
        (Keys(identity=tmp_path / "nowhere"), "cannot be read"),
    ):
        with pytest.raises(DawrError, match=told):
            keys.unlock(tmp_path / "locked", for_one, tmp_path / "open")
    by_phrase = locked(lock_with(written(tmp_path / "phrase", "open sesame\n")), tmp_path)
    for keys, told in (
        (Keys(), "give it: --passphrase-file"),
        (Keys(identity=stranger), "give it: --passphrase-file"),
        (Keys(passphrase=wrong), "does not open"),
        (Keys(passphrase=written(tmp_path / "empty", "\n")), "has no passphrase"),
    ):
        with pytest.raises(DawrError, match=told):
            keys.unlock(tmp_path / "locked", by_phrase, tmp_path / "open")
    assert not (tmp_path / "open").exists() or SECRET[:100] not in (tmp_path / "open").read_bytes()


@pytest.mark.parametrize("at", [0, 30, 5000, -1])
def test_a_byte_that_was_changed_is_noticed(tmp_path: Path, at: int) -> None:
    identity, recipient = new_identity()
    manifest = locked(lock_for([recipient]), tmp_path)
    content = bytearray((tmp_path / "locked").read_bytes())
    content[at] ^= 1
    (tmp_path / "locked").write_bytes(content)
    with pytest.raises(DawrError, match="does not open"):
        Keys(identity=written(tmp_path / "id", identity)).unlock(tmp_path / "locked", manifest, tmp_path / "open")


@pytest.mark.parametrize("text", ["", "age1", "AGE-SECRET-KEY-1", "staff@example", "age1" + "q" * 58])
def test_what_is_no_recipient_is_told(text: str) -> None:
    with pytest.raises(DawrError, match="is no recipient"):
        lock_for([text])


def test_what_cannot_be_written_is_no_backup(tmp_path: Path) -> None:
    written(tmp_path / "plain", "x" * 100_000)
    with pytest.raises(OSError, match="No space left"):
        lock_for([new_identity()[1]]).lock(tmp_path / "plain", Path("/dev/full"))


def test_nobody_else_reads_the_file_of_a_new_identity(tmp_path: Path) -> None:
    from door.store import main

    assert main(["key", str(tmp_path / "id")]) == 0
    assert stat.S_IMODE((tmp_path / "id").stat().st_mode) == 0o600
