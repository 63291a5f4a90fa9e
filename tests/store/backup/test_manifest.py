"""A manifest says what a backup has in it; what is none is told clearly."""

import json
from pathlib import Path

import pytest

from common.domain.errors import DawrError
from common.store.backup.manifest import Manifest, digest, manifest_of, read_manifest
from common.store.events import Tip

MANIFEST = Manifest(
    made_at="2026-11-22T07:24:00.000+00:00",
    dawr="0.2.0",
    store="/var/lib/dawr/dawr.db",
    file="dawr-1Z.db",
    size=7,
    sha256="0" * 64,
    encryption="none",
    rows={"event": 5},
    tips={"CSC-1": Tip(5, "a" * 64)},
)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    (tmp_path / "dawr-1Z.json").write_text(MANIFEST.text(), "utf8")
    return tmp_path / "dawr-1Z.json"


def test_a_manifest_is_read_as_it_was_written(written: Path) -> None:
    assert read_manifest(written) == MANIFEST


@pytest.mark.parametrize("name", ["dawr-1Z.db", "dawr-1Z.db.age", "dawr-1Z.json"])
def test_it_is_found_by_the_name_of_its_backup(written: Path, name: str) -> None:
    assert manifest_of(written.with_name(name)) == written
    assert read_manifest(written.with_name(name)) == MANIFEST


def test_it_can_be_read_by_people_and_other_programs(written: Path) -> None:
    values = json.loads(written.read_text("utf8"))
    assert values["format"] == "dawr backup 1"
    assert values["tips"]["CSC-1"] == {"seq": 5, "seal": "a" * 64}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[]",
        "7",
        "{}",
        "[" * 100_000,
        '{"format": "dawr backup 2"}',
        MANIFEST.text().replace('"seq": 5', '"seq": "five"'),
        MANIFEST.text().replace('"size": 7', '"size": "7"'),
        MANIFEST.text().replace('"dawr-1Z.db"', '"../../etc/passwd"'),
        MANIFEST.text().replace('"dawr-1Z.db"', "null"),
        MANIFEST.text().replace('"dawr"', '"unknown"'),
    ],
    ids=range(12),
)
def test_what_is_no_manifest_is_told_in_one_line(written: Path, text: str) -> None:
    written.write_text(text, "utf8")
    with pytest.raises(DawrError, match="is no manifest") as told:
        read_manifest(written)
    assert "\n" not in str(told.value)
    assert str(written) in told.value.text("ar")


def test_a_manifest_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DawrError, match=r"dawr-1Z\.json cannot be read"):
        read_manifest(tmp_path / "dawr-1Z.db")


def test_the_digest_is_that_of_the_common_tools(tmp_path: Path) -> None:
    (tmp_path / "abc").write_text("abc")
    assert digest(tmp_path / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
