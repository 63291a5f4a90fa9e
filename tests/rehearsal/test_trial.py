"""Several runs of the same days, side by side."""

from common.domain.waiting.rule import RULES
from common.rehearsal.changes import changes
from common.rehearsal.figures import Figures, by_class
from common.rehearsal.spread import spread, spreads
from common.rehearsal.trial import Run, of_records, recorded, rehearsed
from tests.rehearsal.logs import as_record
from tests.rehearsal.small import called, clerk, ran, scene, visitor

NOTHING = changes([], [], [], [])


def crowd() -> list[Run]:
    wanted = scene([visitor(n, priority="elderly" if n > 5 else "normal") for n in range(10)], clerk("1"))
    records = {0: as_record(wanted, ran(wanted))}
    asked = changes([], [], ["W:1"], [])
    return [recorded(records), *rehearsed(of_records(records), [RULES["strict"], None], asked, [1, 2])]


def test_with_changes_the_first_rule_runs_without_them_too() -> None:
    assert [(run.rule, run.changed) for run in crowd()] == [
        (None, False),
        ("strict", False),
        ("strict", True),
        ("fifo", True),
    ]


def test_every_run_has_the_same_visitors_for_every_seed() -> None:
    runs = crowd()
    assert [len(run.seeds) for run in runs] == [1, 2, 2, 2]
    assert {len(course.passages) for run in runs for course in run.courses} == {10}


def test_a_rule_and_a_counter_more_make_the_difference() -> None:
    _, strict, helped, _ = (by_class(run.courses) for run in crowd())
    assert strict["elderly"].p50 < strict["normal"].p50  # type: ignore[operator]
    assert helped["all"].p90 < strict["all"].p90  # type: ignore[operator]


def test_without_changes_each_rule_runs_once() -> None:
    wanted = scene([visitor(0), visitor(1)])
    runs = rehearsed(lambda _: {0: wanted}, [None], NOTHING, [1])
    assert [(run.rule, run.changed) for run in runs] == [("fifo", False)]
    assert called(runs[0].courses[0]) == [0, 100]


def test_a_spread_is_of_nearest_ranks() -> None:
    assert spread([float(n) for n in range(10, 0, -1)]) == (1, 5, 9)
    assert spread([None, 2.0, 1.0]) == (1, 2, 2)
    assert spread([None]) is None


def test_a_spread_is_over_the_seeds_of_a_run() -> None:
    def longest(figures: Figures) -> float | None:
        return figures.longest

    found = spreads([[ran(scene([visitor(0)] * n))] for n in (1, 2, 3)], by_class, longest)
    assert found == {"all": (0, 100, 200), "normal": (0, 100, 200)}
