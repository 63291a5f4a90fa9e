"""The steps of docs/operations.md as they are written there: what a person is told to do is what is tested."""

import re
from collections.abc import Callable

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from installer.cluster import Setting
from tests.conftest import ROOT

_BLOCK = re.compile(r"^( *)```(sql|text)\n(.*?)^\1```$", re.DOTALL | re.MULTILINE)
_CONNECTION = re.compile(r"(?<=CONNECTION ')[^']*")
_SETTING = re.compile(r"^(\w+) = '?([^'#\n]*?)'?(?: +#.*)?$", re.MULTILINE)
ROOM = ("A standby that takes over", "The regional read side")


def statements(title: str, *, connection: dict[str, Setting | None] | None = None, name: str = "csc_1") -> list[str]:
    """Of the step whose first line begins so. `connection` is what is another one here than in the text."""
    text = _step(lambda line: line.startswith(f"-- {title}"))
    if connection is not None:
        (written,) = _CONNECTION.findall(text)
        text = text.replace(written, make_conninfo(**conninfo_to_dict(written) | connection))
    return [one.strip() for one in text.replace("csc_1", name).split(";\n") if one.strip()]


def settings(title: str) -> dict[str, Setting]:
    """Of the postgresql.conf that is called so."""
    return dict(_SETTING.findall(_step(lambda line: line == f"# postgresql.conf of {title}")))


def carry_out(address: str, steps: list[str]) -> None:
    """Each statement by itself, as psql does."""
    with psycopg.connect(address, autocommit=True) as connection:
        for statement in steps:
            connection.execute(statement.encode())


def titles() -> set[str]:
    """The first lines of all steps of this room's sections."""
    return {text.splitlines()[0] for text in _steps()}


def _step(wanted: Callable[[str], bool]) -> str:
    (found,) = (text for text in _steps() if wanted(text.splitlines()[0]))
    return found


def _steps() -> list[str]:
    text = (ROOT / "docs" / "operations.md").read_text("utf8")
    sections = [part for part in text.split("\n## ") if part.startswith(ROOM)]
    found = (block for section in sections for block in _BLOCK.findall(section))
    return [re.sub(f"^{indent}", "", inside, flags=re.MULTILINE) for indent, _, inside in found]
