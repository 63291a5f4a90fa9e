"""Private keys are in files that nobody else can get at, and are looked at whenever they are used."""

import errno
import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from common.documents.signing.checking import Finding, check
from common.documents.signing.key_folder import KeyFolder
from common.domain.document_key import DocumentKey, kid_of
from common.domain.errors import DawrError
from tests.documents.signing.centre import CLAIMS, MADE_AT, OTHER, ended

posix = pytest.mark.skipif(os.name != "posix", reason="rights are looked at on POSIX only")


@pytest.fixture
def folder(tmp_path: Path) -> KeyFolder:
    return KeyFolder(tmp_path / "keys")


@pytest.fixture
def key(folder: KeyFolder) -> DocumentKey:
    public = folder.make()
    return DocumentKey(centre="CSC-1", kid=kid_of(public), public=public, made_at=MADE_AT)


def refused(folder: KeyFolder, key: DocumentKey) -> str:
    with pytest.raises(DawrError) as refusal:
        folder.signer(key)
    assert refusal.value.text("ar") != refusal.value.text("en")
    return refusal.value.text("en")


def test_a_key_that_was_made_signs(folder: KeyFolder, key: DocumentKey) -> None:
    code = folder.signer(key).sign(CLAIMS)
    assert check(code, [key], frozenset()).finding is Finding.AUTHENTIC


@posix
def test_only_its_owner_reads_a_key(folder: KeyFolder, key: DocumentKey) -> None:
    assert folder.path.stat().st_mode & 0o777 == 0o700
    assert folder.file(key.kid).stat().st_mode & 0o777 == 0o600


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o602])
def test_a_key_that_others_could_get_at_is_not_used(folder: KeyFolder, key: DocumentKey, mode: int) -> None:
    folder.file(key.kid).chmod(mode)
    assert f"chmod 600 {folder.file(key.kid)}" in refused(folder, key)


@posix
def test_a_folder_that_others_could_enter_is_not_used(folder: KeyFolder, key: DocumentKey) -> None:
    folder.path.chmod(0o755)
    assert f"chmod 700 {folder.path}" in refused(folder, key)
    with pytest.raises(DawrError, match="chmod 700"):
        folder.make()


@posix
def test_a_folder_that_is_a_link_is_told(folder: KeyFolder, key: DocumentKey, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder.path, target_is_directory=True)
    assert "is a link" in refused(KeyFolder(link), key)
    with pytest.raises(DawrError, match="is a link"):
        KeyFolder(link).make()


@posix
def test_a_link_to_a_key_that_others_could_read_is_not_used(
    folder: KeyFolder, key: DocumentKey, tmp_path: Path
) -> None:
    elsewhere = folder.file(key.kid).replace(tmp_path / "open.pem")
    elsewhere.chmod(0o644)
    folder.file(key.kid).symlink_to(elsewhere)
    assert "chmod 600" in refused(folder, key)


def test_a_missing_key_is_told_with_where_it_was_looked_for(folder: KeyFolder) -> None:
    assert str(folder.path) in refused(folder, OTHER)


@pytest.mark.parametrize("text", [b"", b"no key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_a_file_that_is_no_key_is_told(folder: KeyFolder, key: DocumentKey, text: bytes) -> None:
    folder.file(key.kid).write_bytes(text)
    assert "is not the private key" in refused(folder, key)


def test_a_key_of_another_kind_is_told(folder: KeyFolder, key: DocumentKey) -> None:
    other = generate_private_key(SECP256R1())
    folder.file(key.kid).write_bytes(other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    assert "is not the private key" in refused(folder, key)


def test_a_key_under_another_key_s_name_is_not_used(folder: KeyFolder, key: DocumentKey) -> None:
    folder.file(kid_of(folder.make())).replace(folder.file(key.kid))
    assert "is not the private key" in refused(folder, key)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DawrError, match="cannot be used"):
        KeyFolder(tmp_path / "file" / "keys").make()


@posix
def test_a_key_that_the_disk_did_not_take_is_gone_again(folder: KeyFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", _no_room)
    with pytest.raises(DawrError, match="No space left"):
        folder.make()
    assert [*folder.path.iterdir()] == []


def _no_room(_handle: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root enters every folder")
def test_a_folder_that_may_not_be_entered_is_told(folder: KeyFolder, key: DocumentKey) -> None:
    folder.path.chmod(0)
    try:
        assert "cannot be used" in refused(folder, key)
    finally:
        folder.path.chmod(0o700)


def test_the_key_that_signs_now_is_taken(folder: KeyFolder, key: DocumentKey) -> None:
    keys = [ended(OTHER, retired_at=MADE_AT), key]
    assert folder.signer_of("CSC-1", keys).kid == key.kid


def test_without_a_key_that_signs_it_is_told_how_to_make_one(folder: KeyFolder, key: DocumentKey) -> None:
    with pytest.raises(DawrError, match="keys new --store ADDRESS --centre CSC-1 --keys"):
        folder.signer_of("CSC-1", [ended(key, revoked_at=MADE_AT)])


def test_the_command_that_is_told_names_the_same_store_and_folder(tmp_path: Path) -> None:
    folder = KeyFolder(tmp_path / "the keys", "/srv/our centre/dawr.db")
    told = f"keys rotate --store '/srv/our centre/dawr.db' --centre CSC-1 --keys '{tmp_path}/the keys'"
    assert told in refused(folder, OTHER)
