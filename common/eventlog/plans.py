"""What `day_start` tells of a centre: services, counters, classes, rule and calendar."""

from collections.abc import Callable
from typing import Any

from common.domain.estimator.plan import Break, CounterPlan, Plan, ServicePlan
from common.domain.waiting.classes import CLASSES, with_factors
from common.domain.waiting.rule import DEFAULT, RULES, Rule
from common.domain.wording import Wording
from common.eventlog.fields import Fields, shown

Note = Callable[..., None]
"""Told of what is passed over: a wording and its fields."""

UNKNOWN_RULE = Wording(
    "قاعدة النداء {rule} غير معروفة؛ تُستعمل {default}.", "the call rule {rule} is not known; {default} is assumed."
)
NOT_BREAK = Wording(
    "كل سطر في {name}: [شباك، بداية، نهاية، سبب].", "each row of {name} is [counter, start, end, reason]."
)

ENDS_FIRST = Wording("في {name} توقف ينتهي قبل أن يبدأ.", "a break in {name} ends before it starts.")


def plan(public: Fields, note: Note) -> Plan:
    """What is not told is assumed."""
    classes = public.inner("classes").numbers()
    return Plan(
        services={code: _service(fields) for code, fields in public.inner("services").objects().items()},
        counters={number: _counter(fields) for number, fields in public.inner("counters").objects().items()},
        classes=with_factors(classes) if classes else CLASSES,
        breaks=_breaks(public),
        rule=_rule(public.text("rule", DEFAULT.name), note),
        opens=public.number("open") if "open" in public else None,
    )


def _service(fields: Fields) -> ServicePlan:
    usual = fields.positive("usual") if "usual" in fields else None
    return ServicePlan(fields.text("wing"), fields.positive("target"), usual)


def _counter(fields: Fields) -> CounterPlan:
    return CounterPlan(fields.text("wing"), frozenset(fields.texts("skills")))


def _rule(name: str, note: Note) -> Rule:
    if name not in RULES:
        note(UNKNOWN_RULE, rule=shown(name), default=DEFAULT.name)
    return RULES.get(name, DEFAULT)


def _breaks(public: Fields) -> dict[str, tuple[Break, ...]]:
    breaks: dict[str, tuple[Break, ...]] = {}
    for row in public.rows("calendar"):
        counter, planned = _break(public, row)
        breaks[counter] = (*breaks.get(counter, ()), planned)
    return breaks


def _break(public: Fields, row: Any) -> tuple[str, Break]:
    if not isinstance(row, list) or len(row) != 4:
        raise public.wrong(NOT_BREAK, "calendar")
    fields = Fields(dict(zip(("counter", "start", "end", "reason"), row, strict=True)), "public.calendar")
    planned = Break(fields.number("start"), fields.number("end"), fields.text("reason"))
    if planned.end < planned.start:
        raise public.wrong(ENDS_FIRST, "calendar")
    return fields.text("counter"), planned
