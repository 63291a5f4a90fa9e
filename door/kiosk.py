"""Opens the kiosk."""

from kiosk.main import KioskApp

from door.app import run


def main(argv: list[str]) -> int:
    return run("kiosk", KioskApp, argv)
