"""Small scenes: one wing, one service, visitors as wanted."""

from collections.abc import Iterable

from common.domain.estimator.plan import CounterPlan, Plan, ServicePlan
from common.domain.policy import PlacePolicy
from common.domain.waiting.classes import PriorityClass
from common.domain.waiting.rule import RULES
from common.rehearsal.course import Course, Passage
from common.rehearsal.day import Day
from common.rehearsal.people import Clerk, Errand, Visitor
from common.rehearsal.scene import Scene

TARGET = 600.0
CLASSES = {"normal": PriorityClass(upper=False, factor=1.0), "elderly": PriorityClass(upper=True, factor=0.5)}


def errand(handling: float = 100.0, service: str = "S", **fields: float) -> Errand:
    return Errand(service=service, wing="W", target=TARGET, handling=handling, **fields)  # type: ignore[arg-type]


def visitor(comes_at: float, *errands: Errand, priority: str = "normal") -> Visitor:
    return Visitor(comes_at, priority, errands or (errand(),))


def clerk(number: str = "1", skills: str = "S", **fields: object) -> Clerk:
    return Clerk(number, "W", frozenset(skills), **{"opens": 0.0, **fields})  # type: ignore[arg-type]


def scene(
    visitors: Iterable[Visitor],
    *clerks: Clerk,
    rule: str = "fifo",
    place: PlacePolicy = PlacePolicy.TAIL,
    **fields: float,
) -> Scene:
    clerks = clerks or (clerk(),)
    plan = Plan(
        services={code: ServicePlan("W", TARGET) for code in "ST"},
        counters={one.number: CounterPlan(one.wing, one.skills) for one in clerks},
        classes=CLASSES,
        rule=RULES[rule],
        opens=0.0,
    )
    return Scene(plan=plan, visitors=tuple(visitors), clerks=clerks, next_place=place, **fields)  # type: ignore[arg-type]


def ran(wanted: Scene) -> Course:
    return Day(0, wanted).run()


def called(course: Course) -> list[float | None]:
    """When each step was called, in the order in which they came."""
    return [passage.called for passage in course.passages]


def passage(wait: float, ending: object = None, *, was_called: bool = True, target: float = TARGET) -> Passage:
    """One that came at 0 and was called, or left, or still waits after so many seconds."""
    one = Passage("A1", 1, "S", "W", "normal", target, 0.0)
    if was_called:
        one.counter, one.called = "1", wait
    one.ended, one.ending = (wait if ending else None), ending  # type: ignore[assignment]
    return one
