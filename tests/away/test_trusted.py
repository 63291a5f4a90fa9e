"""A kiosk goes on checking documents while its store is away, and knows how old its list is."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from common.away.folder import LocalFolder
from common.away.trusted import Trusted
from common.documents.signing.checking import Finding, check
from common.domain.document_key import KeyReason, Trust
from tests.documents.signing.centre import CLAIMS, CODE, KEY, MADE_AT, OTHER, ended

REVOKED = ended(OTHER, retired_at=MADE_AT, revoked_at=MADE_AT, reason=KeyReason.MISUSED)
TRUST = Trust([KEY, REVOKED], {"S-1": MADE_AT, "S-2": MADE_AT}, MADE_AT)


@pytest.fixture
def folder(tmp_path: Path) -> LocalFolder:
    return LocalFolder(tmp_path / "local")


@pytest.fixture
def file(folder: LocalFolder) -> Path:
    Trusted(folder, "CSC-1").keep(TRUST)
    return folder.place("CSC-1", "trusted.json")


def test_what_was_kept_is_there_after_a_restart(folder: LocalFolder, file: Path) -> None:
    kept = Trusted(folder, "CSC-1").read()
    assert kept == TRUST
    assert check(CODE, kept.keys, kept.revoked).finding is Finding.AUTHENTIC


def test_what_was_revoked_until_then_is_revoked(folder: LocalFolder) -> None:
    Trusted(folder, "CSC-1").keep(replace(TRUST, revoked={CLAIMS.serial: MADE_AT}))
    kept = Trusted(folder, "CSC-1").read()
    assert kept is not None
    assert check(CODE, kept.keys, kept.revoked).finding is Finding.REVOKED


def test_nothing_is_known_until_something_was_kept(folder: LocalFolder) -> None:
    assert Trusted(folder, "CSC-1").read() is None


def test_another_centre_s_keys_are_not_taken(folder: LocalFolder, file: Path) -> None:
    assert Trusted(folder, "CSC-2").read() is None


WITHOUT_ZONE = '{"as_of": "2026-11-01T06:00:00.000", "keys": [], "revoked": {}}'


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", "7", '{"keys": 1}', '{"as_of": "now", "keys": [], "revoked": []}', '{"keys": [{}]}',
        "\0",
        WITHOUT_ZONE, WITHOUT_ZONE.replace("000", "000Z").replace("{}", '{"S-1": "2026-11-01"}'), "[" * 100_000,
    ],
    ids=range(12),
)  # fmt: skip
def test_a_damaged_file_is_as_none(folder: LocalFolder, file: Path, text: str) -> None:
    file.write_text(text)
    assert Trusted(folder, "CSC-1").read() is None


def test_every_change_is_kept_at_once_and_the_moment_alone_once_a_minute(folder: LocalFolder) -> None:
    trusted = Trusted(folder, "CSC-1")
    told = []
    for seconds, revoked in ((0, "S-1"), (10, "S-1"), (20, "S-2"), (50, "S-2"), (81, "S-2")):
        trust = Trust([KEY], {revoked: MADE_AT}, MADE_AT + timedelta(seconds=seconds))
        trusted.keep(trust)
        told.append(Trusted(folder, "CSC-1").read() == trust)
    assert told == [True, False, True, False, True]


def test_nobody_else_reads_it(file: Path) -> None:
    assert file.stat().st_mode & 0o077 == 0
