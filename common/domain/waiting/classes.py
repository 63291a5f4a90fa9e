"""The classes of visitors: which of two tiers each stands in, and how soon it ought to be called."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PriorityClass:
    """`upper`: called before those who are not. `factor`: its target wait, as a part of the service's."""

    upper: bool
    factor: float


NORMAL = PriorityClass(upper=False, factor=1.0)

CLASSES: Mapping[str, PriorityClass] = {
    "assisted": PriorityClass(upper=True, factor=0.4),
    "elderly": PriorityClass(upper=True, factor=0.5),
    "with-infant": PriorityClass(upper=True, factor=0.5),
    "appointment": PriorityClass(upper=True, factor=0.6),
    "pick-up": PriorityClass(upper=False, factor=0.5),
    "normal": NORMAL,
}
"""A centre may order them otherwise: only the tier and the factor count."""


def with_factors(factors: Mapping[str, float]) -> dict[str, PriorityClass]:
    """Classes known by their factors alone, as in the event log: others than ours are upper if under 1."""
    return {code: PriorityClass(upper=_is_upper(code, factor), factor=factor) for code, factor in factors.items()}


def _is_upper(code: str, factor: float) -> bool:
    return CLASSES[code].upper if code in CLASSES else factor < 1
