"""Long work as a person sees it, at a terminal and in a log."""

import contextlib
import io
import os
import pty

from installer.progress import Progress


def read_all(terminal: int) -> str:
    """What was shown until the other side was closed, which Linux reports as an error."""
    shown = b""
    with os.fdopen(terminal, "rb", buffering=0) as screen, contextlib.suppress(OSError):
        while more := screen.read(4096):
            shown += more
    return shown.decode()


def test_a_log_gets_one_line_a_step() -> None:
    log = io.StringIO()
    with Progress(2, log) as progress:
        progress.step("click")
        progress.size("126 kB")
        progress.step("pillow")
    assert log.getvalue() == "  1/2 click\n  2/2 pillow\n"


def test_a_terminal_gets_one_line_that_moves_and_then_goes() -> None:
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w") as terminal, Progress(2, terminal) as progress:
        progress.step("click")
        progress.step("pillow")
    shown = read_all(ours)
    assert "\n" not in shown
    assert "1/2" in shown
    assert shown.endswith("\r\x1b[2K")


def test_the_bar_is_as_full_as_the_work_is_done() -> None:
    progress = Progress(4, io.StringIO())
    progress.step("pyside6-addons")
    progress.size("175.3 MB")
    assert progress.line() == "██████" + "░" * 18 + " 1/4 0:00 pyside6-addons (175.3 MB)"


def test_more_steps_than_foreseen_do_not_overflow() -> None:
    progress = Progress(1, io.StringIO())
    progress.step("one")
    progress.step("two")
    assert " 1/1 " in progress.line()
