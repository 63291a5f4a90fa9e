"""./dawr store: make, verify, migrate; and one clear line for everything else."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


def store(*arguments: object, language: str = "en") -> "subprocess.CompletedProcess[str]":
    return dawr("store", *arguments, language=language)


def dawr(*arguments: object, language: str = "en") -> "subprocess.CompletedProcess[str]":
    locale = {"LC_ALL": "ar_SA.UTF-8" if language == "ar" else "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-m", "door", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT), **locale},
        capture_output=True,
        text=True,
        check=False,
    )


def tamper(path: Path) -> None:
    forger = sqlite3.connect(path)
    forger.execute("DROP TRIGGER event_is_never_changed")
    forger.execute("UPDATE event SET device = 'K9' WHERE seq = 2")
    forger.commit()
    forger.close()


def test_a_store_is_made_with_its_centre_and_verifies(tmp_path: Path) -> None:
    made = store("init", tmp_path / "dawr.db", "--profile", "madinah")
    assert made.returncode == 0, made.stderr
    assert "Madinah Comprehensive Services Centre" in made.stdout
    verified = store("verify", tmp_path / "dawr.db", language="ar")
    assert verified.returncode == 0
    assert "السلسلة سليمة" in verified.stdout
    parts = [line.rpartition(": ")[2] for line in verified.stderr.splitlines()]
    assert parts[1:] == ["الأحداث", "الخطوات", "التذاكر", "الوثائق"]


def test_a_store_is_made_on_a_server_and_every_command_takes_its_address(postgres_address: str, tmp_path: Path) -> None:
    address = postgres_address.replace("://postgres@", "://postgres:geheim@")
    made = store("init", address)
    assert made.returncode == 0, made.stderr
    (tmp_path / "visits.csv").write_text("code,date,time,service\nAB-12,2030-11-24,09:00,C1\n")
    done = [
        made,
        dawr("centre", "import", "madinah", "--store", address),
        dawr("centre", "export", "--store", address),
        dawr("centre", "appointments", tmp_path / "visits.csv", "--store", address),
        dawr("day", "balance", "--store", address),
        store("verify", address),
        store("migrate", address),
        store("init", address),
    ]
    assert [one.returncode for one in done] == [0] * 7 + [1], [one.stderr for one in done]
    assert "geheim" not in "".join(one.stdout + one.stderr for one in done)
    assert "already" in done[-1].stderr


def test_a_bad_profile_leaves_no_store_behind(tmp_path: Path) -> None:
    made = store("init", tmp_path / "dawr.db", "--profile", "atlantis")
    assert made.returncode == 1
    assert not (tmp_path / "dawr.db").exists()


def test_a_tampered_event_is_named(store_path: Path, operations: object) -> None:
    for _ in range(3):
        operations.issue("C1", language="ar")
    tamper(store_path)
    verified = store("verify", store_path)
    assert verified.returncode == 1
    assert "the first bad row: event 2 was changed" in verified.stderr


def test_a_current_store_needs_no_migration(store_path: Path) -> None:
    migrated = store("migrate", store_path)
    assert (migrated.returncode, "up to date" in migrated.stdout) == (0, True)


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("verb", ["verify", "migrate", "backup", "move"])
def test_what_is_no_store_is_told_in_one_line(tmp_path: Path, verb: str, language: str) -> None:
    (tmp_path / "text").write_text("no store")
    more = {"backup": ("--to", tmp_path / "backups"), "move": (tmp_path / "new.db",)}.get(verb, ())
    for path in (tmp_path / "text", tmp_path / "nowhere", tmp_path):
        told = store(verb, path, *more, language=language)
        assert told.returncode == 1
        assert len(told.stderr.strip().splitlines()) == 1
        assert any("\u0600" <= letter <= "\u06ff" for letter in told.stderr) == (language == "ar")
    assert not [*tmp_path.glob("backups/*"), *tmp_path.glob("*new.db*")]
