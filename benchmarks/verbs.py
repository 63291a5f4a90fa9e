"""What a verb costs beside the bare driver writing the same rows, turn by turn in one run.

The bare driver works on a new store. Ours does so too, and then again with 2,000 visitors waiting and 1,000,000 past
steps: a verb must not slow down with the years.
"""

from pathlib import Path

from benchmarks import history
from benchmarks.bare import Bare
from benchmarks.ground import fresh_store, milliseconds, operations_at, ratio
from common.operations import Operations

ROUNDS = 1500
WARM_UP = 100
ALL_SERVICES = "20"


def measure() -> dict[str, float]:
    with fresh_store() as new, fresh_store() as old:
        figures = {"issue_ratio": _issue(new, new), "call_next_ratio": _call_next(new, new, "1")}
        history.fill(old)
        return {
            **figures,
            "issue_with_years_ratio": _issue(old, new),
            "call_next_with_years_ratio": _call_next(old, new, "1"),
            "call_next_of_all_services_with_years_ratio": _call_next(old, new, ALL_SERVICES),
        }


def _issue(path: Path, bare_path: Path) -> float:
    operations = operations_at(path)
    bare = Bare(bare_path, "CSC-1", operations.today())
    operations_at(bare_path).issue("J1", language="ar")
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(WARM_UP + ROUNDS):
        ours.append(milliseconds(lambda: operations.issue("C1", language="ar")))
        theirs.append(milliseconds(bare.issue))
    return ratio(ours[WARM_UP:], theirs[WARM_UP:])


def _call_next(path: Path, bare_path: Path, counter: str) -> float:
    """The bare driver calls to a specialised counter; what frees the counters is not measured."""
    operations, beside = operations_at(path), operations_at(bare_path)
    bare = Bare(bare_path, "CSC-1", operations.today())
    operations.open_counter(counter, "S01")
    beside.open_counter("1", "S01")
    for _ in range(2 * ROUNDS):
        bare.issue()
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        ours.append(milliseconds(lambda: operations.call_next(counter)))
        _free(operations, counter)
        theirs.append(milliseconds(lambda: bare.call_next("1")))
        _free(beside, "1")
    return ratio(ours[WARM_UP:], theirs[WARM_UP:])


def _free(operations: Operations, counter: str) -> None:
    turn = operations.turn_at(counter)
    if turn:
        operations.start(counter, turn.step.id)
        operations.finish(counter, turn.step.id)
