"""A call and why it was made: the answer to «why was he called before me?»."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from common.domain.waiting.rule import Index, Rule, Waiting, first
from common.domain.wording import Wording


class Why(Enum):
    """What set the called one before the runner-up. The value is the line that staff read."""

    ALONE = Wording("لا ينتظر غيره خدمات هذا الشباك", "nobody else waits for what this counter serves")
    GUARD = Wording(
        "نودي قبله اثنان من فئات الأولوية، فجاء دور غيرهم",
        "two of the priority classes were called in a row: now it is another's turn",
    )
    TIER = Wording("من فئات الأولوية", "of a priority class")
    CAP = Wording("تجاوز انتظاره 90 دقيقة", "has waited for more than 90 minutes")
    URGENCY = Wording("انتظاره هو الأطول قياسًا بالمستهدف", "has waited longest against the target")
    ORDER = Wording("جاء قبل غيره", "came first")


@dataclass(frozen=True, slots=True)
class Choice:
    """The runner-up is who would have been called otherwise; the indices are those that were compared."""

    rule: str
    called: Waiting
    index: Index
    why: Why
    runner_up: Waiting | None = None
    runner_up_index: Index | None = None


def plain(choice: Choice) -> dict[str, Any]:
    """As an event keeps it: keys are the ids of steps."""
    return {
        "rule": choice.rule,
        "why": choice.why.name.lower(),
        "called": choice.called.key,
        "index": _rounded(choice.index),
        "runner_up": choice.runner_up.key if choice.runner_up else None,
        "runner_up_index": _rounded(choice.runner_up_index) if choice.runner_up_index else None,
    }


def _rounded(index: Index) -> list[float]:
    return [round(float(part), 3) for part in index]


def choose(rule: Rule, heads: Sequence[Waiting], now: float, streak: int) -> Choice | None:
    """Whom a counter calls, of the first in line of each queue that it serves; None if nobody waits."""
    called = first(rule, heads, now, streak)
    if called is None:
        return None
    index = rule.index(called, now)
    runner_up = first(rule, [head for head in heads if head is not called], now, 0)
    if runner_up is None:
        return Choice(rule.name, called, index, Why.ALONE)
    other = rule.index(runner_up, now)
    return Choice(rule.name, called, index, _why(index, other), runner_up, other)


def _why(index: Index, other: Index) -> Why:
    """The first part in which they differ, if any; a smaller index is called by the guard only."""
    if index < other:
        return Why.GUARD
    reasons = zip((Why.TIER, Why.CAP, Why.URGENCY, Why.ORDER), index, other, strict=True)
    return next((why for why, mine, its in reasons if mine != its), Why.ORDER)
