"""What a verb costs beside the bare driver writing the same rows, turn by turn in one run.

Each side has a store of its own, for one that another connection has written to must be read anew. The ratios are of
two stores alike, with 10,000 visitors waiting and 1,000,000 past steps; those `with_years` are of ours with all that,
and of the bare driver on a new store, which nothing slows. `call_next_growth`: beside ours with 1,000 past steps.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date

from benchmarks import history
from benchmarks.bare import Bare
from benchmarks.ground import Address, Ground, milliseconds, ratio, verbs_at
from common.operations import Operations

ROUNDS = 1000
LONGEST = 20.0  # seconds of a busy machine
WARM_UP = 20
COUNTER = "1"
ALL_SERVICES = "20"

Measured = Callable[[], float]
"""Does something, and says how many milliseconds it took."""


def measure(ground: Ground, old: Address) -> Iterator[dict[str, float]]:
    """`old` is a store with years and visitors, that nobody has open."""
    alike, young = ground.copy(old), history.filled(ground, history.FEW, history.WAITING)
    with ExitStack() as stack:
        ours, few = (stack.enter_context(verbs_at(address)) for address in (old, young))
        twin, new = (_bare(ground, address, ours.today(), stack) for address in (alike, ground.new()))
        yield {"issue_ratio": _beside(_issuing(ours), _bare_issuing(twin))}
        yield {"issue_with_years_ratio": _beside(_issuing(ours), _bare_issuing(new))}
        yield {"call_next_ratio": _beside(_calling(ours, COUNTER), _bare_calling(twin))}
        yield {"call_next_with_years_ratio": _beside(_calling(ours, COUNTER), _bare_calling(new))}
        of_all = _beside(_calling(ours, ALL_SERVICES), _bare_calling(new))
        yield {"call_next_of_all_services_with_years_ratio": of_all}
        yield {"call_next_growth": _beside(_calling(ours, COUNTER), _calling(few, COUNTER))}


def _beside(ours: Measured, theirs: Measured) -> float:
    for _ in range(WARM_UP):
        ours(), theirs()
    end, pairs = time.monotonic() + LONGEST, [(ours(), theirs())]
    while len(pairs) < ROUNDS and time.monotonic() < end:
        pairs.append((ours(), theirs()))
    return ratio([mine for mine, _ in pairs], [other for _, other in pairs])


def _bare(ground: Ground, address: Address, day: date, stack: ExitStack) -> Bare:
    driver = ground.bare(address)
    stack.callback(driver.close)
    return Bare(driver, day)


def _issuing(operations: Operations) -> Measured:
    return lambda: milliseconds(lambda: operations.issue("C1", language="ar"))


def _bare_issuing(bare: Bare) -> Measured:
    return lambda: milliseconds(bare.issue)


def _calling(operations: Operations, counter: str) -> Measured:
    """What frees the counter is not measured."""
    operations.open_counter(counter, f"S{int(counter):02d}")

    def call() -> float:
        took = milliseconds(lambda: operations.call_next(counter))
        turn = operations.turn_at(counter)
        if turn:
            operations.start(counter, turn.step.id)
            operations.finish(counter, turn.step.id)
        return took

    return call


def _bare_calling(bare: Bare) -> Measured:
    """So many wait that nobody runs out of them."""
    for _ in range(WARM_UP + ROUNDS):
        bare.issue()

    def call() -> float:
        took = milliseconds(lambda: bare.call_next(COUNTER))
        bare.finish(COUNTER)
        return took

    return call
