"""Opens the display."""

from display.main import DisplayApp
from door.app import run


def main(argv: list[str]) -> int:
    return run("display", DisplayApp, argv)
