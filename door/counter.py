"""Opens the counter."""

from counter.main import CounterApp
from door.app import run


def main(argv: list[str]) -> int:
    return run("counter", CounterApp, argv)
