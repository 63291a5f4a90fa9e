"""What a verb costs beside the bare driver writing the same rows, turn by turn in one run."""

from pathlib import Path

from benchmarks.bare import Bare
from benchmarks.ground import fresh_store, milliseconds, operations_at, ratio
from common.operations import Operations

ROUNDS = 1500
WARM_UP = 100


def measure() -> dict[str, float]:
    with fresh_store() as path:
        return {"issue_ratio": _issue(path), "call_next_ratio": _call_next(path)}


def _issue(path: Path) -> float:
    operations = operations_at(path)
    bare = Bare(path, "CSC-1", operations.today())
    operations.issue("J1", language="ar")
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(WARM_UP + ROUNDS):
        ours.append(milliseconds(lambda: operations.issue("C1", language="ar")))
        theirs.append(milliseconds(bare.issue))
    return ratio(ours[WARM_UP:], theirs[WARM_UP:])


def _call_next(path: Path) -> float:
    """Both call to the same specialised counter from the same queue; what frees the counter is not measured."""
    operations = operations_at(path)
    bare = Bare(path, "CSC-1", operations.today())
    operations.open_counter("1", "S01")
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        ours.append(milliseconds(lambda: operations.call_next("1")))
        _free(operations)
        theirs.append(milliseconds(lambda: bare.call_next("1")))
        _free(operations)
    return ratio(ours[WARM_UP:], theirs[WARM_UP:])


def _free(operations: Operations) -> None:
    turn = operations.desk("1").turn
    if turn:
        operations.no_show("1", turn.step.id)
