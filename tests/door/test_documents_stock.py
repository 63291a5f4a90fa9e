"""`./dawr documents stock`, as who keeps the packs of controlled forms uses it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from door.__main__ import main

Run = Callable[..., int]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def run(store_path: Path) -> Run:
    return lambda *words: main(["documents", *map(str, words), "--store", str(store_path)])


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_packs_are_added_listed_and_their_sheets_ended(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stock", "list") == 0
    pack = ("CERT", "--ar", "شهادة", "--en", "certificate", "--prefix", "A", "--first", 1, "--last", 200)
    assert run("stock", "add", *pack) == 0
    assert run("stock", "spoil", "CERT", "--reason", "damaged") == 0
    assert run("stock", "return", "CERT", "--reason", "not-needed") == 0
    assert run("stock", "list") == 0
    assert lines(capsys) == [
        "No packs of forms yet.",
        "✓ The pack CERT: 200 sheets, A001 to A200.",
        "✓ Sheet A001 of CERT is spoiled.",
        "✓ Sheet A002 of CERT is returned.",
        "CERT  certificate  A001 – A200  used 0  spoiled 1  returned 1  left 198",
    ]
    assert run("stock", "add", *pack) == 1
    assert run("stock", "spoil", "CERT", "--sheet", "A100", "--reason", "jam") == 1


def test_packs_stand_under_each_other_and_large_numbers_can_be_read(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("stock", "add", "A", "--ar", "ن", "--en", "form", "--first", 1, "--last", 9) == 0
    assert (
        run(
            "stock",
            "add",
            "LONG-CODE",
            "--ar",
            "ن",
            "--en",
            "a long name",
            "--prefix",
            "B",
            "--first",
            1,
            "--last",
            1_000_000,
        )
        == 0
    )
    assert run("stock", "list") == 0
    one, other = lines(capsys)[-2:]
    assert [one.index(word) for word in ("used", "left")] == [other.index(word) for word in ("used", "left")]
    assert other.endswith("left 1,000,000")


def test_of_a_pack_that_cannot_be_all_that_is_wanted_is_told(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stock", "add", "CERT", "--ar", "", "--en", "form", "--first", 1, "--last", 9) == 1
    assert "a name in each language" in capsys.readouterr().err
