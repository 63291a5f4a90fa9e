"""A wrong argument is answered with what would be right, in one line and in words that are not the program's."""

import pytest

from door.__main__ import main

LIST = ("documents", "list", "--store", "dawr.db")
STOCK = ("documents", "stock", "add", "X", "--store", "dawr.db", "--ar", "x", "--en", "y")


TRY = ("devices", "try", "serial:/dev/null")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ((*LIST, "--from", "2026-13-01"), "“2026-13-01” is no date. Such is: 2026-11-22"),
        (("day", "balance", "--store", "dawr.db", "--day", "today"), "“today” is no date. Such is: 2026-11-22"),
        (("simulate", "--date", "22.11.2026"), "“22.11.2026” is no date. Such is: 2026-11-22"),
        ((*LIST, "--state", "redy"), "“redy” is none of: asked, printing, ready, handed-over, withdrawn, revoked"),
        (
            ("documents", "keys", "revoke", "86f9", "--store", "dawr.db", "--reason", "fun"),
            "--reason: “fun” is none of: compromised, stolen, misused",
        ),
        (
            (*TRY, "--as", "scaner"),
            "--as: “scaner” is none of: scanner, keypad, button, panel, printer, document-printer",
        ),
        ((*TRY, "--seconds", "0"), "--seconds: “0” is no number of seconds from 0.1 to 86400"),
        ((*TRY, "--seconds"), "--seconds has no value"),
        ((*TRY, "--paper"), "--paper is not known. Usage: ./dawr devices try --help"),
        ((*LIST, "--sate", "ready"), "--sate ready is not known. Usage: ./dawr documents list --help"),
        (("documents",), "missing: COMMAND"),
        (("documents", "list"), "missing: --store"),
        (
            ("documents", "revok"),
            "COMMAND: “revok” is none of: list, search, export, pages, purge, revoke, stock, keys",
        ),
        ((*LIST, "--page", "0"), "--page: “0” is no number from 1 to 999999999"),
        ((*STOCK, "--first", "one", "--last", "2"), "--first: “one” is not understood"),
        (("demo", "--speed", "nan"), "--speed: “nan” is no number from 0.1 to 10000.0"),
        (("store", "user", "a", "b"), "missing: one of --role --revoke"),
        (("store", "user", "a", "b", "--role", "kiosk", "--revoke"), "--revoke does not go with --role"),
    ],
)
def test_what_is_not_understood_is_answered_with_what_would_be(
    argv: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(list(argv))
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert line.endswith("--help")


def test_an_arabic_reader_is_answered_in_arabic(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    for argv, said in ((("devices",), "ينقص: \u200eCOMMAND"), ((*LIST, "--from", "x"), "«x» ليس تاريخًا")):
        with pytest.raises(SystemExit):
            main(list(argv))
        (line,) = capsys.readouterr().err.splitlines()
        assert said in line
        assert "الاستعمال" in line
