"""The figures of the store, on a file and on a server; those of a server end in `_pg`."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from benchmarks import feed, history, idle, opening, verbs, writers
from benchmarks.ground import Ground, folder, server


def of_a_file() -> Iterator[dict[str, float]]:
    yield from _measured(folder)


def of_a_server() -> Iterator[dict[str, float]]:
    yield from _measured(server)


def _measured(where: Callable[[], AbstractContextManager[Ground]]) -> Iterator[dict[str, float]]:
    with where() as ground:
        for figures in _figures(ground):
            yield {f"{name}{ground.suffix}": figure for name, figure in figures.items()}


def _figures(ground: Ground) -> Iterator[dict[str, float]]:
    old = history.filled(ground, history.PAST, history.WAITING)
    yield from opening.measure(old)
    yield from verbs.measure(ground, old)
    yield from writers.measure(ground)
    yield feed.measure(history.filled(ground, history.FEW, history.WAITING))
    yield idle.measure(ground.new())
