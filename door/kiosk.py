"""Opens the kiosk."""

from door.app import run
from kiosk.main import KioskApp


def main(argv: list[str]) -> int:
    return run("kiosk", KioskApp, argv)
