"""A wrong argument is answered with what would be right, in words that are not the program's."""

import pytest

from door.__main__ import main

LIST = ("documents", "list", "--store", "dawr.db")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ((*LIST, "--from", "2026-13-01"), "“2026-13-01” is no date. Such is: 2026-11-22"),
        (("day", "balance", "--store", "dawr.db", "--day", "today"), "“today” is no date. Such is: 2026-11-22"),
        (("simulate", "--date", "22.11.2026"), "“22.11.2026” is no date. Such is: 2026-11-22"),
        ((*LIST, "--state", "redy"), "“redy” is none of: asked, printing, ready, handed-over, withdrawn, revoked"),
        (
            ("documents", "keys", "revoke", "86f9", "--store", "dawr.db", "--reason", "fun"),
            "“fun” is none of: compromised, stolen, misused",
        ),
    ],
)
def test_what_is_not_understood_is_answered_with_what_would_be(
    argv: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(list(argv))
    assert ended.value.code == 2
    assert capsys.readouterr().err.rstrip().endswith(said)
