"""From a profile's shaped [policy] to the policy: what is not written has the default of the field."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final

from common.domain.policy import DayClose, PlacePolicy, Policy
from common.profiles.clock import MINUTE, SECOND, span
from common.profiles.finding import Finding, Problem

COUNTS: Final = ("most_calls", "no_show_calls", "grace_tickets")
CHOICES: Final[Mapping[str, type[StrEnum]]] = {"next_place": PlacePolicy, "day_close": DayClose}
SPANS: Final[Mapping[str, tuple[str, timedelta]]] = {
    "no_show_seconds": ("no_show_after", SECOND),
    "grace_minutes": ("grace", MINUTE),
    "early_minutes": ("early", MINUTE),
    "late_minutes": ("late", MINUTE),
}
"""Key of the file → the policy's own name, and the unit of the key."""


def policy(table: Mapping[str, Any], findings: list[Finding]) -> Policy:
    given = {key: value for key, value in table.items() if value is not None}
    fields: dict[str, Any] = {key: given[key] for key in ("rule", *COUNTS) if key in given}
    fields |= {name: span(given[key], unit) for key, (name, unit) in SPANS.items() if key in given}
    return Policy(**fields | dict(_choices(given, findings)))


def _choices(given: Mapping[str, Any], findings: list[Finding]) -> Iterator[tuple[str, StrEnum]]:
    for key, words in CHOICES.items():
        if given.get(key) in set(words):
            yield key, words(given[key])
        elif key in given:
            findings.append(Finding(f"policy.{key}", Problem.NOT_ALLOWED, {"value": given[key]}, list(words)))
