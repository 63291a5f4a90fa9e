"""How long counters took from the end of one visit to the next call, as recorded."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from common.rehearsal.course import Course, Passage

LONGEST = 120.0
USUAL = 12.0


def gaps(course: Course, random: Random) -> dict[Passage, float]:
    """After each step; where nobody waited for the next call, one of the others is drawn."""
    known = dict(_known(course))
    values = list(known.values()) or [USUAL]
    return {passage: known[passage] if passage in known else random.choice(values) for passage in course.passages}


def _known(course: Course) -> Iterator[tuple[Passage, float]]:
    called: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in course.passages:
        if passage.counter is not None:
            called[passage.counter].append(passage)
    closed = {(sitting.counter, sitting.closed) for sitting in course.sittings if sitting.closed is not None}
    for counter, passages in called.items():
        passages.sort(key=lambda one: one.called or 0.0)
        closings = sorted(moment for number, moment in closed if number == counter)
        yield from _of_counter(passages, closings)


def _of_counter(passages: list[Passage], closings: list[float]) -> Iterator[tuple[Passage, float]]:
    for passage, after in pairwise([*passages, None]):
        if passage is None or passage.ended is None:
            continue
        went = next((moment - passage.ended for moment in closings if moment >= passage.ended), LONGEST)
        waited = after is not None and after.called is not None and after.came <= passage.ended
        called = after.called - passage.ended if waited and after and after.called is not None else LONGEST
        gap = min(went, called)
        if 0 <= gap < LONGEST:
            yield passage, gap
