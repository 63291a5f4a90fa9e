"""The dispatcher: which module opens, and how its errors end."""

import importlib.util
import sys
from collections.abc import Callable
from types import ModuleType

import pytest

from common.domain.errors import DawrError, QueueError, Refusal
from door import __main__ as door
from door.commands import COMMANDS


def opens(monkeypatch: pytest.MonkeyPatch, main: Callable[[list[str]], int]) -> None:
    """Put a module of our own behind the door named `store`."""
    module = ModuleType("door.store")
    monkeypatch.setattr(module, "main", main, raising=False)
    monkeypatch.setitem(sys.modules, "door.store", module)


def raises(error: BaseException) -> Callable[[list[str]], int]:
    def main(_argv: list[str]) -> int:
        raise error

    return main


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_module(name: str) -> None:
    assert importlib.util.find_spec(f"door.{name}")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_help_has_one_line_a_command(language: str) -> None:
    lines = door.help_text(language).splitlines()
    assert [line.split()[0] for line in lines[2:]] == list(COMMANDS)


def test_a_command_gets_its_arguments_and_gives_the_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    opens(monkeypatch, len)
    assert door.main(["store", "verify", "--deep"]) == 2


def test_a_known_error_is_one_line_in_the_readers_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error: DawrError = QueueError(Refusal.UNDO_TOO_LATE)
    opens(monkeypatch, raises(error))
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    assert door.main(["store"]) == 1
    assert capsys.readouterr().err == f"{error.text('ar')}\n"


def test_an_interrupted_command_ends_as_a_shell_expects(monkeypatch: pytest.MonkeyPatch) -> None:
    opens(monkeypatch, raises(KeyboardInterrupt()))
    assert door.main(["store"]) == 130


def test_a_bug_stays_loud(monkeypatch: pytest.MonkeyPatch) -> None:
    opens(monkeypatch, raises(ZeroDivisionError()))
    with pytest.raises(ZeroDivisionError):
        door.main(["store"])
